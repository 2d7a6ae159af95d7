import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayBounds, instantOf, isDate, isZone, minutesOfDay, momentOf, wallClock, zones } from './zones.ts';

const at = (text: string) => new Date(text);

describe('zones', () => {
	test('the list holds the zones of the founding regions, each once', () => {
		for (const zone of ['Europe/Rome', 'Europe/Warsaw', 'Europe/Vilnius', 'Europe/Madrid', 'Europe/Budapest', 'UTC']) {
			expect(zones()).toContain(zone);
		}
		expect(new Set(zones()).size).toBe(zones().length);
	});

	test.each(['Europe/Rome', 'Europe/Kyiv', 'Europe/Kiev', 'America/Argentina/Buenos_Aires', 'UTC'])(
		'%s is a zone',
		(zone) => {
			expect(isZone(zone)).toBe(true);
		}
	);

	test.each([
		'',
		'Rome',
		'Europe/Roma',
		'europe/rome',
		'CET',
		'+02:00',
		'GMT+2',
		'Mars/Olympus',
		'../etc/passwd',
		'Europe/'
	])('"%s" is not a zone', (zone) => {
		expect(isZone(zone)).toBe(false);
	});
});

describe('dates and times', () => {
	test.each(['2027-02-28', '2028-02-29', '1999-12-31'])('%s is a date', (date) => {
		expect(isDate(date)).toBe(true);
	});

	test.each([
		'2027-02-29',
		'2027-13-01',
		'2027-00-10',
		'2027-4-7',
		'07.04.2027',
		'',
		'2027-04-07T10:00',
		'0050-01-01x'
	])('"%s" is not a date', (date) => {
		expect(isDate(date)).toBe(false);
	});

	test('minutes of the day are counted to 24:00 and no further', () => {
		expect(['00:00', '09:05', '23:59', '24:00'].map(minutesOfDay)).toEqual([0, 545, 1439, 1440]);
		expect(['24:01', '12:60', '9:00', '09.00', '', '-1:00'].map(minutesOfDay)).toEqual(Array(6).fill(undefined));
	});
});

describe('a wall-clock time becomes an instant', () => {
	test('in summer and in winter', () => {
		expect(momentOf('2027-07-01', '10:20', 'Europe/Rome')).toEqual({
			kind: 'once',
			instant: at('2027-07-01T08:20:00Z')
		});
		expect(momentOf('2027-01-15', '10:20', 'Europe/Vilnius')).toEqual({
			kind: 'once',
			instant: at('2027-01-15T08:20:00Z')
		});
		expect(momentOf('2027-01-15', '10:20', 'UTC')).toEqual({ kind: 'once', instant: at('2027-01-15T10:20:00Z') });
	});

	test('on 28 March 2027 in Rome the hour from 02:00 to 03:00 is missing', () => {
		const zone = 'Europe/Rome';
		expect(momentOf('2027-03-28', '01:59', zone)).toEqual({ kind: 'once', instant: at('2027-03-28T00:59:00Z') });
		expect(momentOf('2027-03-28', '02:00', zone)).toEqual({ kind: 'missing', instant: at('2027-03-28T01:00:00Z') });
		expect(momentOf('2027-03-28', '02:30', zone)).toEqual({ kind: 'missing', instant: at('2027-03-28T01:30:00Z') });
		expect(momentOf('2027-03-28', '03:00', zone)).toEqual({ kind: 'once', instant: at('2027-03-28T01:00:00Z') });
		expect(wallClock(instantOf('2027-03-28', '02:30', zone), zone)).toEqual({ date: '2027-03-28', time: '03:30' });
	});

	test('on 25 October 2026 in Rome the hour from 02:00 to 03:00 happens twice', () => {
		const zone = 'Europe/Rome';
		expect(momentOf('2026-10-25', '01:59', zone)).toEqual({ kind: 'once', instant: at('2026-10-24T23:59:00Z') });
		expect(momentOf('2026-10-25', '02:30', zone)).toEqual({
			kind: 'twice',
			earlier: at('2026-10-25T00:30:00Z'),
			later: at('2026-10-25T01:30:00Z')
		});
		expect(momentOf('2026-10-25', '03:00', zone)).toEqual({ kind: 'once', instant: at('2026-10-25T02:00:00Z') });
		expect(instantOf('2026-10-25', '02:30', zone)).toEqual(at('2026-10-25T00:30:00Z'));
	});

	test('the day Samoa never had is missing as a whole', () => {
		expect(momentOf('2011-12-30', '12:00', 'Pacific/Apia').kind).toBe('missing');
	});

	test('24:00 is the midnight after', () => {
		expect(instantOf('2027-04-07', '24:00', 'Europe/Warsaw')).toEqual(
			instantOf('2027-04-08', '00:00', 'Europe/Warsaw')
		);
	});

	test('a day lasts 23, 24 or 25 hours', () => {
		const hours = (date: string) => {
			const { from, until } = dayBounds(date, 'Europe/Madrid');
			return (until.getTime() - from.getTime()) / 3_600_000;
		};
		expect(['2027-03-28', '2027-04-07', '2026-10-25'].map(hours)).toEqual([23, 24, 25]);
	});

	test('what is no date, time or zone throws with the value in the message', () => {
		expect(() => momentOf('2027-02-30', '10:00', 'Europe/Rome')).toThrow('2027-02-30');
		expect(() => momentOf('2027-02-20', '25:00', 'Europe/Rome')).toThrow('25:00');
		expect(() => momentOf('2027-02-20', '10:00', 'Europe/Nowhere')).toThrow('Europe/Nowhere');
	});

	test('every instant comes back from the clock that shows it, in every zone', () => {
		const instants = fc.date({ min: at('1990-01-01T00:00:00Z'), max: at('2040-01-01T00:00:00Z'), noInvalidDate: true });
		fc.assert(
			fc.property(fc.constantFrom(...zones()), instants, (zone, drawn) => {
				const instant = new Date(Math.floor(drawn.getTime() / 60_000) * 60_000);
				const { date, time } = wallClock(instant, zone);
				const moment = momentOf(date, time, zone);
				const found = moment.kind === 'twice' ? [moment.earlier, moment.later] : [moment.instant];
				expect(moment.kind).not.toBe('missing');
				expect(found.map(Number)).toContain(instant.getTime());
			}),
			{ numRuns: 1000 }
		);
	});
});
