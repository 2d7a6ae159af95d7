/**
 * The partner regions. A line: NUTS code | edition that has it | level | founding or neighbour | stage | offices' towns
 * | name in en | it | pl | lt | hu | es | sv | de.
 *
 * Codes and levels: Eurostat's NUTS 2024; Leeds only in NUTS 2021. The stage (how far the region's firms work across
 * borders today) is our own judgement, to be corrected by the regions: `occasional` trade now and then, `structured`
 * networks, `clusters` of international standing.
 */
export default `
ITC4 | 2024 | 2 | founding | clusters | Milano | Lombardy | Lombardia | Lombardia | Lombardija | Lombardia | Lombardía | Lombardiet | Lombardei
PL82 | 2024 | 2 | founding | clusters | Rzeszów | Podkarpackie | Precarpazi | Podkarpacie | Pakarpatės vaivadija | Kárpátaljai vajdaság (Podkarpackie) | Subcarpacia | Podkarpackie | Karpatenvorland
LT023 | 2024 | 3 | founding | structured | Klaipėda | Klaipėda County | Contea di Klaipėda | Okręg kłajpedzki | Klaipėdos apskritis | Klaipėda megye | Condado de Klaipėda | Klaipėda län | Bezirk Klaipėda
ES41 | 2024 | 2 | founding | structured | Valladolid | Castile and León | Castiglia e León | Kastylia i León | Kastilija ir Leonas | Kasztília és León | Castilla y León | Kastilien och León | Kastilien und León
HU23 | 2024 | 2 | founding | occasional | Pécs | Southern Transdanubia | Transdanubio meridionale | Kraj Południowozadunajski | Pietų Padunojė | Dél-Dunántúl | Transdanubio Meridional | Södra Transdanubien | Südtransdanubien
SE212 | 2024 | 3 | neighbour | structured | Växjö | Kronoberg County | Contea di Kronoberg | Region Kronoberg | Kronobergo lenas | Kronoberg megye | Provincia de Kronoberg | Kronobergs län | Kronobergs län
SE213 | 2024 | 3 | neighbour | structured | Kalmar | Kalmar County | Contea di Kalmar | Region Kalmar | Kalmaro lenas | Kalmar megye | Provincia de Kalmar | Kalmar län | Kalmar län
SE331 | 2024 | 3 | neighbour | clusters | Skellefteå | Västerbotten County | Contea di Västerbotten | Region Västerbotten | Vesterboteno lenas | Västerbotten megye | Provincia de Västerbotten | Västerbottens län | Västerbottens län
SE332 | 2024 | 3 | neighbour | structured | Piteå, Älvsbyn | Norrbotten County | Contea di Norrbotten | Region Norrbotten | Norboteno lenas | Norrbotten megye | Provincia de Norrbotten | Norrbottens län | Norrbottens län
SE313 | 2024 | 3 | neighbour | structured | Gävle | Gävleborg County | Contea di Gävleborg | Region Gävleborg | Jevleborgo lenas | Gävleborg megye | Provincia de Gävleborg | Gävleborgs län | Gävleborgs län
ITH5 | 2024 | 2 | neighbour | clusters | Reggio Emilia | Emilia-Romagna | Emilia-Romagna | Emilia-Romania | Emilija-Romanija | Emilia-Romagna | Emilia-Romaña | Emilia-Romagna | Emilia-Romagna
ES52 | 2024 | 2 | neighbour | clusters | València | Valencian Community | Comunità Valenciana | Wspólnota Walencka | Valensijos regionas | Valencia közösség | Comunitat Valenciana | Valenciaregionen | Valencianische Gemeinschaft
PL22 | 2024 | 2 | neighbour | clusters | Katowice | Silesia | Slesia | Śląskie | Silezijos vaivadija | Sziléziai vajdaság | Silesia | Schlesien | Schlesien
PL41 | 2024 | 2 | neighbour | structured | Poznań | Greater Poland | Grande Polonia | Wielkopolska | Didžiosios Lenkijos vaivadija | Nagy-lengyelországi vajdaság | Gran Polonia | Storpolen | Großpolen
UKE42 | 2021 | 3 | neighbour | clusters | Leeds | Leeds | Leeds | Leeds | Lidsas | Leeds | Leeds | Leeds | Leeds
`;
