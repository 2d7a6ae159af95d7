/** Days of an event as people say them together: '7 – 9 April 2027'. */
export function daysText(first: string, last: string, locale: string): string {
	const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	});
	const noon = (date: string) => new Date(`${date}T12:00:00Z`);
	return first === last ? format.format(noon(first)) : format.formatRange(noon(first), noon(last));
}
