/** A schedule as the board shows it: short ids, because the board carries thousands of them to the browser. */
import { and, eq, isNotNull } from 'drizzle-orm';
import { shortDayText, timeText } from '#lib/calendar/display.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import type { Brief, Placement } from '#lib/scheduling/model.ts';
import { db } from './db/index.ts';
import { companies, participants } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { placesOf } from './places.ts';
import { firmNames, standing } from './schedules.ts';

export interface BoardPlacement extends Placement {
	locked: boolean;
}

export interface Board {
	schedule: {
		id: string;
		state: 'draft' | 'current' | 'past';
		status: string | null;
		breaks: number | null;
		lowerBound: number | null;
	};
	/** Its ids are places in these lists, as text: '0', '1' … */
	brief: Brief;
	placements: BoardPlacement[];
	slots: { id: string; time: string; day: string; date: string }[];
	places: { id: string; label: string; zone: string | null }[];
	meetings: { id: string }[];
	firms: { name: string; region: string | null }[];
}

/** The board of one schedule. */
export async function boardOf(
	viewer: MaybeViewer,
	event: EventRow,
	scheduleId: string,
	locale: string
): Promise<Board> {
	const { schedule, brief, held } = await standing(viewer, event, scheduleId);
	const names = await firmNames(event.id);
	const regions = await regionsOf(event.id);
	const rows = new Map((await placesOf(event.id)).map((place) => [place.id, place]));
	const slot = numbered(brief.slots);
	const place = numbered(brief.places);
	const firm = numbered(brief.participants);
	const meeting = numbered(brief.meetings);
	const person = numbered(brief.participants.flatMap(({ delegates }) => delegates));
	const pair = <T>([one, other]: [T, T], short: (id: T) => string): [string, string] => [short(one), short(other)];
	return {
		schedule: {
			id: schedule.id,
			state: schedule.state,
			status: schedule.status,
			breaks: schedule.breaks,
			lowerBound: schedule.lowerBound
		},
		// Every rule goes along: the board says before a drop what it would break.
		brief: {
			...brief,
			slots: brief.slots.map((one) => ({ ...one, id: slot(one.id) })),
			places: brief.places.map(({ id, host, unavailable, ...rest }) => ({
				...rest,
				id: place(id),
				...(host && { host: firm(host) }),
				...(unavailable && { unavailable: unavailable.map(slot) })
			})),
			participants: brief.participants.map(({ id, delegates, ...limits }) => ({
				...limits,
				id: firm(id),
				delegates: delegates.map(({ id: own, free, ...rest }) => ({
					...rest,
					id: person(own),
					...(free && { free: free.map(slot) })
				}))
			})),
			// `standing` asks for no locks: where a meeting is locked is said by its placement.
			meetings: brief.meetings.map(({ id, between, delegates, slots, after, ...rest }) => ({
				...rest,
				id: meeting(id),
				between: pair(between, firm),
				...(delegates && { delegates: pairOrNull(delegates, person) }),
				...(slots && { slots: slots.map(slot) }),
				...(after && { after: after.map(meeting) })
			}))
		},
		// A meeting cancelled since, or of a firm that left, is no longer in the brief.
		placements: held
			.filter((one) => meeting(one.meeting) !== '')
			.map((one) => ({
				meeting: meeting(one.meeting),
				slot: slot(one.slot),
				place: place(one.place),
				delegates: pair(one.delegates, person),
				locked: one.locked
			})),
		slots: brief.slots.map(({ id, start, day }) => ({
			id,
			time: timeText(new Date(start * 60_000), event.zone),
			day: shortDayText(new Date(start * 60_000), event.zone, locale),
			date: day
		})),
		places: brief.places.map(({ id }) => ({ id, label: rows.get(id)?.label ?? '', zone: rows.get(id)?.zone ?? null })),
		meetings: brief.meetings.map(({ id }) => ({ id })),
		firms: brief.participants.map(({ id }) => ({ name: names.get(id) ?? '', region: regions.get(id) ?? null }))
	};
}

/** Named delegates of the two sides; null: anybody of that side. */
const pairOrNull = (
	[one, other]: [string | null, string | null],
	short: (id: string) => string
): [string | null, string | null] => [one && short(one), other && short(other)];

/** Each id's place in its list as text; '' for what the list does not have. */
function numbered(rows: readonly { id: string }[]): (id: string) => string {
	const index = new Map(rows.map(({ id }, at) => [id, String(at)]));
	return (id) => index.get(id) ?? '';
}

async function regionsOf(eventId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: participants.id, region: companies.regionCode })
		.from(participants)
		.innerJoin(companies, eq(companies.id, participants.companyId))
		.where(and(eq(participants.eventId, eventId), isNotNull(companies.regionCode)));
	return new Map(rows.flatMap(({ id, region }) => (region ? [[id, region] as const] : [])));
}
