import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { settings } from '#lib/forms/events.ts';
import type { EventRow } from './events.ts';
import { settingsFrom, typedMoments } from './moments.ts';

const form = (typed: Record<string, string>) =>
	v.parse(settings, {
		name: 'Fair',
		zone: 'Europe/Vilnius',
		language: 'lt',
		regime: 'organiser',
		minMeetings: '0',
		bufferMinutes: '0',
		requestDays: '5',
		...typed
	});

describe('deadlines', () => {
	it('are typed by the clock of the event and kept as instants; without a time the whole day is meant', () => {
		const { registrationOpensAt, registrationClosesAt, requestsCloseAt, freezeAt } = settingsFrom(
			form({
				registrationOpensDate: '2027-01-15',
				registrationClosesDate: '2027-03-20',
				requestsCloseDate: '2027-03-27',
				requestsCloseTime: '18:00'
			})
		);
		expect([registrationOpensAt, registrationClosesAt, requestsCloseAt, freezeAt]).toEqual([
			new Date('2027-01-14T22:00:00Z'),
			new Date('2027-03-20T21:59:00Z'),
			new Date('2027-03-27T16:00:00Z'),
			null
		]);
	});

	it('come back as they were typed, on both sides of the clock change', () => {
		const typed = {
			requestsCloseDate: '2027-03-27',
			requestsCloseTime: '18:00',
			freezeDate: '2027-04-01',
			freezeTime: '12:00'
		};
		const row = settingsFrom(form(typed));
		// Only the moments and the zone are read, and both are settings.
		expect(typedMoments(row as EventRow)).toEqual(typed);
	});

	it('need a day, and a zone that exists', () => {
		expect(() => settingsFrom(form({ freezeTime: '12:00' }))).toThrow(
			expect.objectContaining({ code: 'date-missing', field: 'freezeDate' })
		);
		expect(() => settingsFrom(form({ zone: 'Europe/Wilno' }))).toThrow(
			expect.objectContaining({ code: 'zone_unknown', field: 'zone' })
		);
		expect(v.safeParse(settings, { freezeDate: '2027-02-30' }).issues?.map(({ path }) => path?.[0].key)).toContain(
			'freezeDate'
		);
	});
});
