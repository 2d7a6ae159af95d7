/** What happens on the day, as an organiser says it, and what it is to the planner. */
import { and, eq } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import type { Brief, Meeting } from '#lib/scheduling/model.ts';
import type { Disturbance } from '#lib/scheduling/disturbance.ts';
import { modeOf } from '../briefs.ts';
import type { Db } from '../db/index.ts';
import { participants } from '../db/schema.ts';

export const HAPPENINGS = ['walk-in', 'cancellation', 'no-show', 'late-arrival', 'place-lost'] as const;

export type Happening =
	| { what: 'walk-in'; firstId: string; secondId: string }
	| { what: 'cancellation'; meetingId: string }
	/** The firm does not come any more: everything it has from now on falls. */
	| { what: 'no-show'; participantId: string }
	/** `until`: the start of the first slot it can take, UTC. */
	| { what: 'late-arrival'; participantId: string; until: Date }
	| { what: 'place-lost'; placeId: string };

/** What a meeting that does not exist yet is called until it does. */
export const NEW = 'new';

/** As `repair` wants it. Refuses what is not there (any more). */
export async function disturbanceOf(tx: Db, brief: Brief, happening: Happening, now: Date): Promise<Disturbance> {
	const minute = Math.floor(now.getTime() / 60_000);
	const firm = (id: string, field: string) => {
		if (!brief.participants.some((one) => one.id === id)) throw new Refusal('invalid', 'repair-firm-gone', {}, field);
		return id;
	};
	switch (happening.what) {
		case 'walk-in': {
			const between: [string, string] = [firm(happening.firstId, 'first'), firm(happening.secondId, 'second')];
			if (between[0] === between[1]) throw new Refusal('invalid', 'request-to-oneself', {}, 'second');
			return { kind: 'walk-in', meetings: [await newMeeting(tx, between)] };
		}
		case 'cancellation':
			if (!brief.meetings.some(({ id }) => id === happening.meetingId))
				throw new Refusal('invalid', 'board-meeting-gone', {}, 'meeting');
			return { kind: 'cancellation', meetings: [happening.meetingId] };
		case 'no-show':
			return { kind: 'no-show', participant: firm(happening.participantId, 'firm'), from: minute };
		case 'late-arrival': {
			const until = Math.floor(happening.until.getTime() / 60_000);
			return { kind: 'late-arrival', participant: firm(happening.participantId, 'firm'), until };
		}
		case 'place-lost':
			if (!brief.places.some(({ id }) => id === happening.placeId))
				throw new Refusal('invalid', 'place-gone', {}, 'place');
			return { kind: 'place-lost', place: happening.placeId, from: minute };
	}
}

async function newMeeting(tx: Db, between: [string, string]): Promise<Meeting> {
	const modes = await Promise.all(
		between.map(async (id) => {
			const [row] = await tx
				.select({ mode: participants.mode })
				.from(participants)
				.where(and(eq(participants.id, id)));
			return row.mode;
		})
	);
	return { id: NEW, between, mode: modeOf('either', modes[0], modes[1]) };
}
