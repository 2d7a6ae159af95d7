import type { RequestEvent } from '@sveltejs/kit';
import { numberIn } from '#lib/forms/matches.ts';
import * as forms from '#lib/forms/proposals.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { participantsOf } from '#lib/server/participants.ts';
import { addPair, movePairs } from '#lib/server/proposal-edits.ts';
import { PAIR_STATES, proposalPage } from '#lib/server/proposal-pages.ts';
import { sendProposal } from '#lib/server/proposal-sending.ts';
import { propose } from '#lib/server/proposals.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const list = PAIR_STATES.find((state) => state === url.searchParams.get('list')) ?? 'proposed';
	const page = numberIn(url.searchParams, 'page', 1, 10_000);
	const find = url.searchParams.get('find') ?? '';
	return {
		slug: event.slug,
		limit: event.maxMeetings,
		least: event.minMeetings,
		list,
		page,
		find,
		...(await proposalPage(viewer, event, list, { page, find, language })),
		firms: (await participantsOf(event.id, ['approved'])).map(({ id, name }) => ({ id, name }))
	};
};

const organised = ({ locals, params }: RequestEvent) => eventToOrganise(locals.viewer, String(params.event));

const move = (event: RequestEvent, state: 'proposed' | 'dropped') =>
	submission(event, forms.pairs, async ({ chosen }) => {
		const { id } = await organised(event);
		return { moved: await movePairs(event.locals.viewer, id, chosen, state) };
	});

export const actions: Actions = {
	make: (event) =>
		submission(event, forms.proposal, async (input) => {
			await propose(event.locals.viewer, await organised(event), input);
			return { made: true };
		}),
	drop: (event) => move(event, 'dropped'),
	take: (event) => move(event, 'proposed'),
	add: (event) =>
		submission(event, forms.pair, async (input) => {
			const { id } = await organised(event);
			await addPair(event.locals.viewer, id, input);
			return { moved: 1 };
		}),
	send: (event) =>
		submission(event, forms.sending, async () => {
			const { id } = await organised(event);
			return { sent: await sendProposal(event.locals.viewer, id) };
		})
};
