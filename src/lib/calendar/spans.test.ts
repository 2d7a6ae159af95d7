import { expect, test } from 'vitest';
import { daysText } from './spans.ts';

// Intl puts thin spaces around its dash in some languages.
const plain = (text: string) => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

test('days are said together, in the order and words of the language', () => {
	expect(
		[
			daysText('2027-04-07', '2027-04-07', 'en'),
			daysText('2027-04-07', '2027-04-09', 'en'),
			daysText('2027-03-31', '2027-04-01', 'de'),
			daysText('2027-09-29', '2027-10-02', 'lt')
		].map(plain)
	).toEqual(['7 April 2027', '7 – 9 April 2027', '31. März – 1. April 2027', '2027 rugsėjo 29 – spalio 2']);
});
