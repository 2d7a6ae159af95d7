/** Deadlines as an organiser types them, by the clock of the event's zone, and the instants they stand for. */
import { instantOf, isZone, wallClock } from '#lib/calendar/zones.ts';
import { MOMENTS, type MomentName, type SettingsInput } from '#lib/forms/events.ts';
import type { TimesInput } from '#lib/forms/participants.ts';
import { Refusal } from '#lib/refusal.ts';
import type { Times } from './availability.ts';
import type { DelegateRow } from './delegates.ts';
import type { EventSettings } from './event-settings.ts';
import type { EventRow } from './events.ts';

/** What a day without a time means: what opens does so at its beginning, what closes at its end. */
const OPENING: readonly MomentName[] = ['registrationOpens', 'requestsOpen'];

/** The settings form as the noun wants it. A time the clocks jump over or show twice is the nearest one there is. */
export function settingsFrom(input: SettingsInput): EventSettings {
	const { zone } = input;
	if (!isZone(zone)) throw new Refusal('invalid', 'zone_unknown', { zone }, 'zone');
	const moment = (name: MomentName): Date | null => {
		const date = input[`${name}Date`];
		const time = input[`${name}Time`];
		if (!date && time) throw new Refusal('invalid', 'date-missing', {}, `${name}Date`);
		return date ? instantOf(date, time ?? (OPENING.includes(name) ? '00:00' : '23:59'), zone) : null;
	};
	const { name, language, languages, regime, approval, ...rest } = input;
	return {
		name,
		zone,
		language,
		languages: languages.length ? [...languages] : [language],
		regime,
		approval,
		venueName: rest.venueName,
		venueAddress: rest.venueAddress,
		contactName: rest.contactName,
		contactPhone: rest.contactPhone,
		contactEmail: rest.contactEmail,
		registrationCap: rest.registrationCap,
		minMeetings: rest.minMeetings,
		maxMeetings: rest.maxMeetings,
		maxPerDay: rest.maxPerDay,
		bufferMinutes: rest.bufferMinutes,
		requestDays: rest.requestDays,
		registrationOpensAt: moment('registrationOpens'),
		registrationClosesAt: moment('registrationCloses'),
		requestsOpenAt: moment('requestsOpen'),
		requestsCloseAt: moment('requestsClose'),
		freezeAt: moment('freeze')
	};
}

/** A delegate's arrival and departure as typed by the event's clock; a day without a time is the whole day. */
export function presenceFrom(
	input: Pick<TimesInput, `${'arrives' | 'leaves'}${'Date' | 'Time'}` | 'zone'>,
	zone: string
): NonNullable<Times['presence']> {
	const moment = (name: 'arrives' | 'leaves', whole: string) => {
		const date = input[`${name}Date`];
		const time = input[`${name}Time`];
		if (!date && time) throw new Refusal('invalid', 'date-missing', {}, `${name}Date`);
		return date ? instantOf(date, time ?? whole, zone) : null;
	};
	return {
		arrivesAt: moment('arrives', '00:00'),
		leavesAt: moment('leaves', '24:00'),
		zone: input.zone === zone ? null : input.zone
	};
}

/** A delegate's arrival and departure as the form shows them. */
export function typedPresence({ arrivesAt, leavesAt }: Pick<DelegateRow, 'arrivesAt' | 'leavesAt'>, zone: string) {
	const typed = (instant: Date | null) => (instant ? wallClock(instant, zone) : { date: '', time: '' });
	return { arrives: typed(arrivesAt), leaves: typed(leavesAt) };
}

/** The stored moments as the form shows them: `registrationOpensDate`, `registrationOpensTime` … */
export function typedMoments(event: EventRow): Record<string, string> {
	return Object.fromEntries(
		MOMENTS.flatMap((name) => {
			const instant = event[`${name}At`];
			if (!instant) return [];
			const { date, time } = wallClock(instant, event.zone);
			return [
				[`${name}Date`, date],
				[`${name}Time`, time]
			];
		})
	);
}
