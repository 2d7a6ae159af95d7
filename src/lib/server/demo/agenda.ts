import { addDays } from 'date-fns/addDays';
import { addHours } from 'date-fns/addHours';
import { and, eq } from 'drizzle-orm';
import { db } from '../db/index.ts';
import { meetings, placements, schedules, slots } from '../db/schema.ts';
import { setState } from '../event-states.ts';
import { update } from '../event-settings.ts';
import { cancelMeeting } from '../meetings.ts';
import { finished } from '../plans/run.ts';
import { startPlan } from '../plans/start.ts';
import { publish } from '../publish.ts';
import type { Fair } from './fair.ts';
import { chance } from './random.ts';

/** The doors of the event as they should stand: all was asked and answered while they were open. */
export async function closeDoors({ id, organiser }: Pick<Fair, 'id' | 'organiser'>, firstDay: Date): Promise<void> {
	await update(organiser, id, {
		registrationOpensAt: addDays(firstDay, -90),
		registrationClosesAt: addDays(firstDay, -14),
		requestsOpenAt: addDays(firstDay, -75),
		requestsCloseAt: addDays(firstDay, -8),
		freezeAt: addDays(firstDay, -7)
	});
}

/** A draft by the planner itself, with a seed, so that the same requests give the same plan. */
export async function planFair({ id, organiser }: Fair): Promise<string> {
	const planId = await startPlan(organiser, id, {
		basis: 'fresh',
		budget: { iterations: 500_000 },
		fairness: null,
		seed: 7,
		from: null
	});
	const run = await finished(planId);
	if (run.state !== 'done' || !run.scheduleId) throw new Error(`the demo's plan ended as ${run.state}: ${run.error}`);
	return run.scheduleId;
}

/** The first published version, with its letters. */
export async function publishFair({ id, organiser }: Fair, scheduleId: string): Promise<void> {
	await publish(organiser, id, scheduleId, { after: 0, note: null });
}

/** A firm cannot come to one of its meetings, and a second version tells everybody. */
export async function lateChange({ id, organiser, guests }: Fair): Promise<void> {
	const rows = await placed(id);
	const late = chance('late').pick(rows.slice(Math.floor(rows.length / 2)));
	const own = guests.find(({ participant }) => participant.id === late.firstId);
	await cancelMeeting(own?.viewer ?? organiser, late.meetingId, 'Our flight was cancelled; we are sorry.');
	const [current] = await db
		.select({ id: schedules.id })
		.from(schedules)
		.where(and(eq(schedules.eventId, id), eq(schedules.state, 'current')));
	await publish(organiser, id, current.id, { after: 1, note: null });
}

const placed = (eventId: string) =>
	db
		.select({ meetingId: meetings.id, number: meetings.number, firstId: meetings.firstId, startsAt: slots.startsAt })
		.from(placements)
		.innerJoin(schedules, eq(schedules.id, placements.scheduleId))
		.innerJoin(meetings, eq(meetings.id, placements.meetingId))
		.innerJoin(slots, eq(slots.id, placements.slotId))
		.where(and(eq(schedules.eventId, eventId), eq(schedules.state, 'current'), eq(meetings.state, 'agreed')))
		.orderBy(slots.startsAt, meetings.number);

/** Meetings that ended before `until` took place, all but one in twelve. */
export async function holdMeetings({ id }: Fair, until: Date): Promise<void> {
	for (const { meetingId, number, startsAt } of await placed(id)) {
		if (addHours(startsAt, 0.5) > until) break;
		const state = chance(`held ${number}`).happens(11 / 12) ? ('held' as const) : ('not-held' as const);
		await db.update(meetings).set({ state, updatedAt: startsAt }).where(eq(meetings.id, meetingId));
	}
}

/** The organiser closes the event. */
export async function endFair({ id, organiser }: Fair): Promise<void> {
	await setState(organiser, id, 'over');
}
