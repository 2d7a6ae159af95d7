/** A day as it stands in lists of the office: 3 Mar 2026. Stored instants, no fair: UTC, alike on server and in browser. */
export const dayOf = (instant: Date, locale: string): string =>
	new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(instant);
