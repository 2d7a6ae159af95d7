/** A schedule as its page tells of it: what was proved, what was left out and why. */
import { shortDayText, timeText } from '#lib/calendar/display.ts';
import { localeOr } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { gapsOf } from '#lib/scheduling/gaps.ts';
import type { Unplaced } from '#lib/scheduling/model.ts';
import { meetingsToPlan } from './briefs.ts';
import { brokenRules } from './broken-rules.ts';
import { db } from './db/index.ts';
import type { EventRow } from './events.ts';
import { certificateOf } from './evidence.ts';
import { participantsOf } from './participants.ts';
import { placesOf } from './places.ts';
import { firmNames, standing } from './schedules.ts';
import { slotsOf } from './slots.ts';

/** What ids in the planner's reasons are called; meetings only where a reason can name them. */
export async function reasonNames(event: EventRow): Promise<{
	firms: Record<string, string>;
	slots: Record<string, string>;
	meetings: Record<string, string>;
}> {
	const names = await firmNames(event.id);
	const slots = await slotsOf(event.id);
	const days = new Set(slots.map(({ date }) => date)).size;
	const rows = await meetingsToPlan(db, event.id, new Set(names.keys()));
	const locale = localeOr(event.language);
	return {
		firms: Object.fromEntries(names),
		slots: Object.fromEntries(
			slots.map(({ id, startsAt }) => {
				const time = timeText(startsAt, event.zone);
				return [id, days > 1 ? `${shortDayText(startsAt, event.zone, locale)} ${time}` : time];
			})
		),
		meetings: Object.fromEntries(
			rows.map(({ id, firstId, secondId }) => [id, `${names.get(firstId) ?? ''} – ${names.get(secondId) ?? ''}`])
		)
	};
}

/** How much there is to plan. */
export async function planningFacts(event: EventRow) {
	const firms = await participantsOf(event.id, ['approved']);
	const slots = await slotsOf(event.id);
	return {
		firms: firms.length,
		meetings: (await meetingsToPlan(db, event.id, new Set(firms.map(({ id }) => id)))).length,
		slots: slots.length,
		places: (await placesOf(event.id)).length
	};
}

/** As many broken rules as a page names one by one. */
const MOST_TOLD = 40;

/** A schedule as its page tells of it: what the planner proved, and what it left out and why. */
export async function describeSchedule(viewer: MaybeViewer, event: EventRow, scheduleId: string) {
	const { schedule, brief, held } = await standing(viewer, event, scheduleId);
	const names = await firmNames(event.id);
	const placed = new Set(held.map(({ meeting }) => meeting));
	const broken = brokenRules(brief, held);
	const pairOf = new Map(
		brief.meetings.map(({ id, between }) => [id, between.map((firm) => names.get(firm) ?? '').join(' – ')])
	);
	// Written by plans.ts from a Plan, or null where no planner made this schedule.
	const reasons = new Map(((schedule.unplaced ?? []) as Unplaced[]).map((one) => [one.meeting, one]));
	const waiting = brief.meetings.filter(({ id }) => !placed.has(id));
	return {
		id: schedule.id,
		state: schedule.state,
		status: schedule.status,
		breaks: schedule.breaks,
		lowerBound: schedule.lowerBound,
		createdAt: schedule.createdAt,
		meetings: brief.meetings.length,
		placed: held.length,
		locked: held.filter(({ locked }) => locked).length,
		gaps: gapsOf(brief, held).length,
		certificate: certificateOf(schedule),
		broken: broken.length,
		brokenRules: broken.slice(0, MOST_TOLD).map(({ rule, meetings }) => ({
			rule,
			meetings: meetings.map((id) => ({ id, pair: pairOf.get(id) ?? '' }))
		})),
		waiting: waiting.map(({ id, between: [first, second] }) => ({
			meetingId: id,
			first: names.get(first) ?? '',
			second: names.get(second) ?? '',
			reasons: reasons.get(id)?.reasons ?? [],
			cheapestChange: reasons.get(id)?.cheapestChange ?? null
		}))
	};
}
