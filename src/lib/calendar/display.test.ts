import { expect, test } from 'vitest';
import { dateText, shownTime, timeRangeText, zoneShortText } from './display.ts';

const startsAt = new Date('2027-04-07T12:20:00Z');
const endsAt = new Date('2027-04-07T12:40:00Z');

test('a reader whose clock agrees with the event sees one time', () => {
	expect(shownTime({ startsAt, endsAt }, 'Europe/Rome', 'Europe/Warsaw', 'en')).toEqual({
		event: { time: '14:20–14:40', day: 'Wednesday, 7 April 2027', zone: 'Central European Summer Time' }
	});
});

test('a reader elsewhere sees both times in the own language', () => {
	expect(shownTime({ startsAt }, 'Europe/Rome', 'Europe/Vilnius', 'lt')).toEqual({
		event: { time: '14:20', day: '2027 m. balandžio 7 d., trečiadienis', zone: 'Vidurio Europos vasaros laikas' },
		reader: {
			time: '15:20',
			day: '2027 m. balandžio 7 d., trečiadienis',
			zone: 'Rytų Europos vasaros laikas',
			dayShift: 0
		}
	});
});

test('a reader far away is told that it is another day', () => {
	const late = new Date('2027-04-07T20:00:00Z');
	expect(shownTime({ startsAt: late }, 'Europe/Rome', 'Asia/Tokyo', 'en').reader).toMatchObject({
		time: '05:00',
		dayShift: 1
	});
	const early = new Date('2027-04-07T03:00:00Z');
	expect(shownTime({ startsAt: early }, 'Europe/Rome', 'America/New_York', 'en').reader).toMatchObject({
		time: '23:00',
		dayShift: -1
	});
});

test('two zones that agree in summer may differ in winter', () => {
	const winter = new Date('2027-01-13T12:00:00Z');
	expect(shownTime({ startsAt }, 'Europe/London', 'Africa/Lagos', 'en').reader).toBeUndefined();
	expect(shownTime({ startsAt: winter }, 'Europe/London', 'Africa/Lagos', 'en').reader?.time).toBe('13:00');
});

test('times are written with twenty-four hours also in English', () => {
	expect(timeRangeText(startsAt, endsAt, 'America/New_York')).toBe('08:20–08:40');
	expect(timeRangeText(new Date('2027-04-06T22:00:00Z'), endsAt, 'Europe/Rome')).toBe('00:00–14:40');
});

test('a plain date is the same day for every reader', () => {
	expect(dateText('2027-04-07', 'pl')).toBe('środa, 7 kwietnia 2027');
	expect(dateText('2027-12-31', 'hu')).toBe('2027. december 31., péntek');
});

test('the short zone follows summer time', () => {
	expect(zoneShortText('Europe/Budapest', startsAt, 'en')).toBe('GMT+2');
	expect(zoneShortText('Europe/Budapest', new Date('2027-01-07T12:00:00Z'), 'en')).toBe('GMT+1');
});
