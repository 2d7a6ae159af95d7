import { redirect, type RequestEvent } from '@sveltejs/kit';
import { shortDayText, timeText } from '#lib/calendar/display.ts';
import * as forms from '#lib/forms/repairs.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { participantsOf } from '#lib/server/participants.ts';
import { placesOf } from '#lib/server/places.ts';
import { applyRepair } from '#lib/server/repairs/apply.ts';
import { MOST_MOVED } from '#lib/server/repairs/outcome.ts';
import { comingMeetings, previewRepair } from '#lib/server/repairs/preview.ts';
import { undoable, undoRepair } from '#lib/server/repairs/undo.ts';
import { firmNames, schedulesOf } from '#lib/server/schedules.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import { asked, happeningOf } from './asked.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const now = new Date();
	const query = asked(url.searchParams);
	const [current] = (await schedulesOf(viewer, event)).filter(({ state }) => state === 'current');
	const slots = (await slotsOf(event.id)).filter(({ startsAt }) => startsAt > now);
	const happening = happeningOf(query, slots);
	const undo = await undoable(viewer, event);
	const answer =
		happening && current
			? await look(() => previewRepair(viewer, event, happening, { now, closeGaps: query.closeGaps }))
			: null;
	return {
		slug: event.slug,
		zone: event.zone,
		most: MOST_MOVED,
		hasCurrent: Boolean(current),
		query,
		firms: (await participantsOf(event.id, ['approved'])).map(({ id, name }) => ({ value: id, label: name })),
		places: (await placesOf(event.id)).map(({ id, label }) => ({ value: id, label })),
		times: slots.map(({ id, startsAt }) => ({
			value: id,
			label: `${shortDayText(startsAt, event.zone, language)}, ${timeText(startsAt, event.zone)}`
		})),
		meetings: query.what === 'cancellation' && query.firm ? await comingMeetings(viewer, event, query.firm, now) : [],
		names: Object.fromEntries(await firmNames(event.id)),
		preview: answer && 'seen' in answer ? answer : null,
		problem: answer instanceof Refusal ? refusalText(answer, language) : null,
		undo: undo && { id: undo.id, what: undo.what, at: undo.at },
		done: url.searchParams.has('done')
	};
};

/** A refusal belongs beside the form, not in place of the page. */
async function look<T>(work: () => Promise<T>): Promise<T | Refusal> {
	try {
		return await work();
	} catch (error) {
		if (error instanceof Refusal && error.kind !== 'forbidden') return error;
		throw error;
	}
}

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	apply: (event) =>
		submission(event, forms.repair, async ({ seen, ...input }) => {
			const { id } = await organised(event);
			const happening = happeningOf(input, await slotsOf(id));
			if (!happening) throw new Refusal('invalid', 'repair-changed');
			await applyRepair(event.locals.viewer, id, happening, { seen, closeGaps: input.closeGaps });
			redirect(303, `${event.url.pathname}?what=${happening.what}&done`);
		}),
	undo: (event) =>
		submission(event, forms.undoRepair, async ({ repair }) => {
			const { id } = await organised(event);
			await undoRepair(event.locals.viewer, id, repair);
			redirect(303, `${event.url.pathname}?what=${event.url.searchParams.get('what') ?? ''}&done`);
		})
};
