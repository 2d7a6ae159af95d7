import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/schedules.ts';
import { Refusal } from '#lib/refusal.ts';
import { boardOf } from '#lib/server/boards.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { placeMeeting, setLocked, takeOut } from '#lib/server/moves.ts';
import { schedulesOf } from '#lib/server/schedules.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

/** How many rows of the board a page without JavaScript shows. */
const PAGE_ROWS = 60;

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const all = await schedulesOf(viewer, event);
	const asked = url.searchParams.get('schedule');
	const chosen = all.find(({ id }) => id === asked) ?? all.find(({ state }) => state === 'draft') ?? all.at(0);
	if (!chosen) throw new Refusal('not-found', 'schedule-none-yet');
	const from = Number(url.searchParams.get('from') ?? 0);
	return {
		slug: event.slug,
		zone: event.zone,
		board: await boardOf(viewer, event, chosen.id, language),
		/** The meeting a link picked up, as it is called in the database. */
		meeting: url.searchParams.get('meeting'),
		from: Number.isInteger(from) && from > 0 ? from : 0,
		pageRows: PAGE_ROWS
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	move: (event) =>
		submission(event, forms.move, async ({ schedule, meeting, slot, place, anyway }) => {
			const { id } = await organised(event);
			const move = { meetingId: meeting, slotId: slot, placeId: place, anyway };
			await placeMeeting(event.locals.viewer, id, schedule, move);
			return { done: 'move' as const };
		}),
	out: (event) =>
		submission(event, forms.takeOut, async ({ schedule, meeting }) => {
			const { id } = await organised(event);
			await takeOut(event.locals.viewer, id, schedule, meeting);
			return { done: 'out' as const };
		}),
	lock: (event) =>
		submission(event, forms.lock, async ({ schedule, meeting, locked }) => {
			const { id } = await organised(event);
			await setLocked(event.locals.viewer, id, schedule, [meeting], locked === 'yes');
			return { done: 'lock' as const };
		})
};
