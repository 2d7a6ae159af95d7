import type { Language } from '#lib/vocabulary/model.ts';

/**
 * Endings of nouns and adjectives, folded. Cutting them is coarse on purpose: a search that finds "krzesłami" for
 * "krzesło" is worth a few words that fall together, because an exact word still ranks above a shared stem.
 */
const endings: Record<Language, string> = {
	en: 'ings ing ies ers er es ed s y e',
	it: 'he hi ie io ia ii a e i o',
	es: 'es as os a o e s',
	de: 'ern en er em es e n s',
	sv: 'arna erna orna ar er or en et an na a e n t r s',
	pl:
		'owego owych owymi owej owie iego iami iach owa owe owy owi ego emu ych ymi imi ami ach iem iom ich ' +
		'ow om ie ia iu em ej im ym a e i o u y',
	lt:
		'iuose uose iose ioms iams omis emis iais ose ese ams oms ais iui iai ias ius ios yje eje oje ' +
		'iu ai as is ys us es os ia io ui u e a o',
	hu:
		'okkal ekkel akkal okban ekben akban okhoz ekhez akhoz oknak eknek aknak okat eket akat okbol ekbol okrol ekrol ' +
		'ban ben nak nek val vel bol rol tol hoz hez ert kent aja eje ok ek ak at et ot ja je ai ei i k t a e o u'
};

/** Per language and last letter, the endings, longest first. */
const byLastLetter = Object.fromEntries(
	Object.entries(endings).map(([language, list]) => {
		const table = new Map<number, string[]>();
		for (const ending of list.split(' ').sort((a, b) => b.length - a.length)) {
			const last = ending.charCodeAt(ending.length - 1);
			table.set(last, [...(table.get(last) ?? []), ending]);
		}
		return [language, table];
	})
	// fromEntries forgets that the keys are the languages.
) as Record<Language, Map<number, string[]>>;

const vowels = 'aeiou';

/** A plural's s, and the accusative of short Hungarian words ("bort", "sört"). */
const sure = (ending: string, language: Language): boolean => ending === 's' || (language === 'hu' && ending === 't');

/** A folded word without its ending in that language; at least three letters are left. */
export function stem(word: string, language: Language): string {
	for (const ending of byLastLetter[language].get(word.charCodeAt(word.length - 1)) ?? []) {
		const rest = word.length - ending.length;
		if (rest < 3 || !word.endsWith(ending)) continue;
		// One last consonant is too little evidence in a short word, and "glass" is not the plural of "glas".
		if (ending.length === 1 && rest < 4 && !vowels.includes(ending) && !sure(ending, language)) continue;
		if (ending === 's' && word[rest - 1] === 's') continue;
		return word.slice(0, rest);
	}
	return word;
}
