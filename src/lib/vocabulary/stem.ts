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

const longestFirst = Object.fromEntries(
	Object.entries(endings).map(([language, list]) => [language, list.split(' ').sort((a, b) => b.length - a.length)])
	// fromEntries forgets that the keys are the languages.
) as Record<Language, string[]>;

const consonant = /^[^aeiou]$/;

/** A folded word without its ending in that language; at least three letters are left. */
export function stem(word: string, language: Language): string {
	for (const ending of longestFirst[language]) {
		if (!word.endsWith(ending)) continue;
		const rest = word.length - ending.length;
		// "glass" and "glas" are not plurals, and one last consonant is too little evidence in a short word.
		if (rest < (consonant.test(ending) && ending !== 's' ? 4 : 3)) continue;
		if (ending === 's' && word[rest - 1] === 's') continue;
		return word.slice(0, rest);
	}
	return word;
}
