/** Which column of an uploaded list is what: guessed from its headings in eight languages, corrected by a person. */
import { fold } from '#lib/vocabulary/fold.ts';

export const FIELDS = [
	'name',
	'vatNumber',
	'registrationNumber',
	'country',
	'city',
	'region',
	'website',
	'language',
	'size',
	'employees',
	'foundedYear',
	'sectors',
	'memberNumber',
	'contactName',
	'contactEmail',
	'contactPhone',
	'email',
	'phone',
	'note'
] as const;
export type Field = (typeof FIELDS)[number];

/** Heading → field; '' where the column is not used. */
export type Mapping = Record<string, Field | ''>;

/**
 * Words our eight languages use in such headings, folded. Earlier fields choose first, so a `Company name` is a name
 * before it is anything else; a bare e-mail or telephone is the contact's: the more private reading.
 */
const HEADINGS: Record<Field, string> = {
	vatNumber:
		'vat number|vat no|vat id|vat|partita iva|p iva|piva|numer vat|nip|nip ue|pvm kodas|pvm|pvm moketojo kodas|adoszam|kozossegi adoszam|nif|cif|nif iva|momsnummer|vat nummer|momsregistreringsnummer|ust id|ustid|ust idnr|umsatzsteuer id|ust id nr',
	registrationNumber:
		'registration number|company number|register number|rea|numero rea|codice fiscale|krs|regon|imones kodas|juridinio asmens kodas|cegjegyzekszam|cegjegyzek szam|numero de registro|organisationsnummer|org nr|orgnr|organisationsnr|handelsregisternummer|handelsregister|hrb',
	memberNumber:
		'member number|member no|member id|membership number|numero socio|numero associato|matricola|numer czlonkowski|nr czlonka|nario numeris|nario nr|tagszam|tagsagi szam|numero de socio|n socio|medlemsnummer|medlemsnr|mitgliedsnummer|mitglied nr|mitgliedsnr',
	contactEmail:
		'contact e mail|contact email|email of contact|email referente|e mail kontaktowy|email kontaktowy|kontaktinis el pastas|kapcsolattarto email|kapcsolattarto e mail|email de contacto|correo de contacto|kontakt e post|kontaktpersons e post|e mail ansprechpartner|e mail|email|mail|posta elettronica|poczta elektroniczna|adres e mail|el pastas|el pasto adresas|e mail cim|email cim|correo|correo electronico|e post|epost|e postadress|e mail adresse',
	contactPhone:
		'contact phone|telefono referente|telefon kontaktowy|kontaktinis telefonas|kapcsolattarto telefon|telefono de contacto|kontakttelefon|phone|telephone|tel|mobile|telefono|cellulare|telefon|komorka|telefonas|mobilusis|telefonszam|mobil|movil|telefonnummer|mobilnummer',
	contactName:
		'contact|contact person|contact name|person|referente|persona di contatto|nome referente|contatto|osoba kontaktowa|osoba do kontaktu|kontaktinis asmuo|asmuo|kapcsolattarto|kapcsolattarto neve|persona de contacto|contacto|kontaktperson|kontakt|ansprechpartner|ansprechperson|ansprechpartnerin',
	name: 'company name|name of company|company|firm|firm name|name|organisation|organization|business name|ragione sociale|denominazione|azienda|impresa|ditta|nome azienda|nome impresa|nome|nazwa firmy|nazwa|firma|przedsiebiorstwo|imones pavadinimas|imone|pavadinimas|cegnev|ceg neve|ceg|vallalkozas|vallalkozas neve|nev|razon social|empresa|nombre de la empresa|nombre|denominacion|foretag|foretagsnamn|foretagets namn|namn|bolag|unternehmen|firmenname|firmenbezeichnung|unternehmensname',
	country:
		'country|country code|nation|paese|nazione|stato|codice paese|kraj|kod kraju|panstwo|salis|valstybe|orszag|orszagkod|pais|land|landskod|landeskennzeichen',
	city: 'city|town|place|municipality|locality|citta|comune|localita|miasto|miejscowosc|gmina|miestas|savivaldybe|vietove|varos|telepules|helyseg|ciudad|municipio|localidad|poblacion|ort|stad|kommun|postort|stadt|gemeinde|sitz',
	region:
		'region|nuts|nuts code|county|province|regione|provincia|wojewodztwo|regionas|apskritis|regio|megye|comunidad|comunidad autonoma|lan|bundesland',
	website:
		'website|web|web site|homepage|url|www|domain|sito|sito web|sito internet|strona|strona www|strona internetowa|interneto svetaine|svetaine|tinklalapis|honlap|weboldal|weblap|pagina web|sitio web|hemsida|webbplats|webseite|internetseite|internet',
	language: 'language|lingua|jezyk|kalba|nyelv|idioma|lengua|sprak|sprache|korrespondenzsprache',
	size: 'size|size class|company size|dimensione|classe dimensionale|wielkosc|wielkosc firmy|dydis|imones dydis|meret|meretkategoria|tamano|storlek|foretagsstorlek|grosse|grossenklasse|unternehmensgrosse',
	employees:
		'employees|number of employees|staff|headcount|addetti|dipendenti|numero dipendenti|numero addetti|zatrudnienie|liczba pracownikow|pracownicy|darbuotojai|darbuotoju skaicius|letszam|alkalmazottak|alkalmazottak szama|foglalkoztatottak|empleados|numero de empleados|trabajadores|anstallda|antal anstallda|mitarbeiter|beschaftigte|anzahl mitarbeiter|mitarbeiterzahl',
	foundedYear:
		'founded|year founded|foundation year|year of foundation|established|anno di fondazione|fondazione|anno fondazione|rok zalozenia|ikurimo metai|ikurta|alapitas eve|alapitva|ano de fundacion|fundacion|grundat|grundningsar|grundungsjahr|gegrundet',
	sectors:
		'nace|nace code|nace codes|sector|sectors|activity|activity code|industry|ateco|codice ateco|settore|attivita|pkd|kod pkd|branza|sektor|evrk|evrk kodas|veikla|veiklos kodas|teaor|teaor kod|tevekenyseg|agazat|cnae|codigo cnae|actividad|sni|sni kod|bransch|wz|wz code|branche|wirtschaftszweig',
	email:
		'general e mail|general email|company e mail|company email|office e mail|email generale|email aziendale|e mail firmy|email firmy|imones el pastas|kozponti email|ceges email|email de la empresa|foretagets e post|e mail firma|firmen e mail',
	phone:
		'general phone|company phone|switchboard|centralino|telefono azienda|telefon firmy|imones telefonas|kozponti telefon|telefono de la empresa|centralita|vaxel|telefonvaxel|telefon zentrale|zentrale',
	note: 'note|notes|comment|comments|remark|remarks|annotazioni|commento|osservazioni|uwagi|notatka|pastaba|pastabos|komentaras|megjegyzes|megjegyzesek|notas|nota|comentario|observaciones|anteckning|anteckningar|kommentar|anmarkning|bemerkung|bemerkungen|notiz|anmerkung'
};

const plain = (heading: string) =>
	fold(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The mapping a person is shown first. Each field takes at most one column: the one that says it most plainly. */
export function guessMapping(header: readonly string[]): Mapping {
	const mapping: Mapping = Object.fromEntries(header.map((heading) => [heading, '']));
	// Object.entries forgets what the object knows.
	const fields = Object.entries(HEADINGS) as [Field, string][];
	for (const certain of [true, false]) {
		for (const [field, line] of fields) {
			if (Object.values(mapping).includes(field)) continue;
			const words = line.split('|');
			const found = words
				.flatMap((word) => header.filter((heading) => !mapping[heading] && says(plain(heading), word, certain)))
				.at(0);
			if (found !== undefined) mapping[found] = field;
		}
	}
	return mapping;
}

/** Exactly that word; or, less certainly, that word (of four letters or more) among others. */
const says = (heading: string, word: string, certain: boolean) =>
	certain ? heading === word : word.length >= 4 && ` ${heading} `.includes(` ${word} `);

/** What makes two files the same kind of file: their headings, in whatever order. */
export const signature = (header: readonly string[]): string => header.map(plain).sort().join('\n');

/** The mapping as it may be used: known headings, known fields, no field twice. Null where a field is used twice. */
export function assertMapping(header: readonly string[], chosen: Readonly<Record<string, string>>): Mapping | null {
	const mapping: Mapping = {};
	const taken = new Set<string>();
	for (const heading of header) {
		const field = FIELDS.find((one) => one === chosen[heading]) ?? '';
		if (field && taken.has(field)) return null;
		if (field) taken.add(field);
		mapping[heading] = field;
	}
	return mapping;
}
