import { languages, type Language } from '#lib/vocabulary/model.ts';

/**
 * What every firm says of itself, its customers and its orders: true of all, so telling of none. Folded words; a `-` stands for any ending.
 */
const words: Record<Language, string> = {
	en:
		'compan- firm firms business- famil- produc- manufactur- maker makers qualit- solution- service services market markets customer- ' +
		'client- partner- europ- international- experien- year years team teams reliab- price prices order orders batch batches small large ' +
		'new own long term export- abroad series trial apprentice- telephone phone people staff employee- deliver- supply supplie- supplier- ' +
		'need- look- seek- want- offer- source steady regular- growing founded brand made week- month- tradition- generation- papers hand strong position- fast quick- high short',
	it:
		'aziend- impres- ditta ditte famigli- prodott- produtt- produc- produzion- qualit- soluzion- servizi- mercat- client- partner europ- ' +
		'internazional- esperien- anno anni offr- cerc- fornit- fornia- fornisc- ordin- lott- serie consegn- prezz- telefon- collaborator- person- ' +
		'apprendist- export esport- ester- grand- piccol- nuov- proprio tradizion- generazion- passo stabil- fonte regolar- prova confine rapid- veloc- giovan-',
	pl:
		'firm- przedsiebior- produk- produc- jakos- rozwiazan- uslug- rynk- rynek klien- partner- europej- miedzynarod- doswiadcz- lat lata ' +
		'rok- zespol- ofer- szuka- poszuk- dostaw- dostarcz- zamow- zamaw- seria seri- parti- termin- cena ceny cen telefon- pracown- osob- ' +
		'uczni- eksport- zagran- maly mala male malej malych duzy duza duze nowy nowa nowe nowych wlasn- tradycj- pokolen- rodzin- staly stala ' +
		'stale stalej stalym stalych stalego krotk- regularn- kupuj- kupim- kupi dzial- potrzeb- propon- pracuj- szybk-',
	lt:
		'imon- gamin- gamyb- kokyb- sprendim- paslaug- rinka rinkos rinkoje rinkai rinkoms klient- partner- europ- tarptaut- patirt- metu metus ' +
		'metai metais komand- kolektyv- iesko- iesko siul- tiek- uzsak- partij- serij- telefon- darbuotoj- zmon- mokin- eksport- uzsien- maza ' +
		'mazas mazos mazomis didel- nauja naujas naujos savo tradicij- seim- reik- pirk- patikim- greit- termin- kaina kainos bendrov- stabil-',
	hu:
		'vallalat- vallalkoz- ceg cegunk ceget cegek cegnek gyart- termek- minoseg- megoldas- szolgaltat- piac- ugyfel- vevo- partner- europa- ' +
		'nemzetkozi- tapasztalat- ev eve evek evet evtized- evente csapat- keres keresunk keresnek keresek kinal- ajanl- szallitunk szallitana ' +
		'szallitan- szallito beszallit- megrendel- rendel- sorozat- tetel- hatarido- ara arak telefon- dolgoz- fos tanulo- export- kulfold- kis ' +
		'kicsi nagy uj sajat hagyomany- generacio- csalad- megbizhat- gyors- rendszeres- veszunk allando tartos keszit- kesz egesz berendez-',
	es:
		'empres- calidad- solucion- servici- mercad- client- soci- europ- internacional- experienc- ano anos busca- ofrec- suministr- proveed- ' +
		'pedid- lote- serie series plazo- precio- telefon- trabajador- persona- aprendi- export- extranjer- pequen- grande- nuev- propi- ' +
		'tradicion- generacion- famili- entreg- necesit- compra- fabric- producto productos produccion estable- regular- paso gran rapid- joven',
	sv:
		'foretag- tillverk- kvalitet- losning- tjanst- marknad- kund- partner- europ- internationell- erfarenhet- ar aren ars lag laget team sok- ' +
		'erbjud- lever- bestall- serie- parti partier pris priser telefon- anstalld- medarbet- person- larling- export- utomlands liten litet sma ' +
		'stor stora ny nya nytt egen egna eget tradition- generation- familj- palitlig- snabb- behov- kop- vaxande jamn- prov ledtid- korta ' +
		'regelbund- aterkommande langsikt- producent- gang gor lang langa hog hoga',
	de:
		'firma firmen unternehm- betrieb- herstell- qualitat- losung- dienstleist- markt markte markten kunde- partner- europ- international- ' +
		'erfahrung- jahr- team such- biet- lieferant- liefer- bestell- auftrag- serie- charge- termin- preis- telefon- mitarbeit- person- ' +
		'lehrling- export- ausland- gross grosse grossen grosser klein kleine kleiner kleinen neu neue neuen neuer eigen- tradition- generation- ' +
		'famili- zuverlass- schnell- brauch- benotig- kaufe- kauft zuliefer- regelmass- fertigen fertigt stuckzahl- produkt- produz- kurze kurzen hohe hoher'
};

const patternOf = (list: string) => new RegExp(`^(?:${list.replaceAll('-', '\\w*').split(' ').join('|')})$`);

const patterns = new Map<Language | undefined, RegExp>([
	...languages.map((language) => [language, patternOf(words[language])] as const),
	[undefined, patternOf(Object.values(words).join(' '))]
]);

/** Whether a folded word of a text in that language (unknown: in any) is one that every firm uses. */
export const isCommonplace = (word: string, language: Language | undefined): boolean =>
	patterns.get(language)?.test(word) ?? false;
