import type { RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/event-meetings.ts';
import { refusalText } from '#lib/i18n/refusals.ts';
import {
	acceptOnBehalf,
	addMeeting,
	callOff,
	markMust,
	MEETING_LISTS,
	meetingPage,
	type Bulk
} from '#lib/server/event-meetings.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { participantsOf } from '#lib/server/participants.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const list = MEETING_LISTS.find((one) => one === url.searchParams.get('list')) ?? 'waiting';
	const asked = Number(url.searchParams.get('page') ?? 1);
	const page = Number.isInteger(asked) && asked > 0 ? asked : 1;
	const find = url.searchParams.get('find') ?? '';
	const firms = await participantsOf(event.id, ['approved']);
	return {
		slug: event.slug,
		zone: event.zone,
		list,
		page,
		find,
		...(await meetingPage(viewer, event, list, { page, find })),
		firms: firms.map(({ id, name }) => ({ id, name }))
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

/** What became of a bulk, in words: each reason once. */
const told = (event: RequestEvent, { done, refused }: Bulk) => ({
	changed: done,
	left: refused.length,
	why: [...new Set(refused.map((refusal) => refusalText(refusal, event.locals.language)))]
});

export const actions: Actions = {
	accept: (event) =>
		submission(event, forms.bulk, async ({ chosen }) =>
			told(event, await acceptOnBehalf(event.locals.viewer, await organised(event), chosen))
		),
	cancel: (event) =>
		submission(event, forms.callOff, async ({ chosen, reason }) =>
			told(event, await callOff(event.locals.viewer, await organised(event), chosen, reason || null))
		),
	mark: (event) =>
		submission(event, forms.mark, async ({ chosen, must }) => {
			const { id } = await organised(event);
			return told(event, await markMust(event.locals.viewer, id, chosen, must === 'yes'));
		}),
	add: (event) =>
		submission(event, forms.newMeeting, async (input) => {
			const { id } = await organised(event);
			await addMeeting(event.locals.viewer, id, input);
			return { changed: 1, left: 0, why: [] as string[] };
		})
};
