import { baseLocale, isLocale, locales, type Locale } from '#lib/paraglide/runtime.js';

/** The languages of the interface, each under its own name. */
export const LANGUAGES: Record<Locale, string> = {
	en: 'English',
	it: 'Italiano',
	pl: 'Polski',
	lt: 'Lietuvių',
	hu: 'Magyar',
	es: 'Español',
	sv: 'Svenska',
	de: 'Deutsch'
};

export type { Locale };
export { isLocale, locales };

export const localeOr = (language: string | null | undefined): Locale =>
	language && isLocale(language) ? language : baseLocale;

/** The best of ours for a browser's Accept-Language header. */
export function preferred(header: string | null): Locale {
	const wishes = (header ?? '')
		.split(',')
		.map((part) => {
			const [tag, ...parameters] = part.trim().split(';');
			const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
			return { language: tag.slice(0, 2).toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 };
		})
		.sort((a, b) => b.quality - a.quality);
	for (const { language } of wishes) if (isLocale(language)) return language;
	return baseLocale;
}
