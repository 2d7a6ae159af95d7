import { fail, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/participants.ts';
import { m } from '#lib/paraglide/messages.js';
import { lookUp } from '#lib/server/companies.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { addByHand, decide } from '#lib/server/admissions.ts';
import type { ParticipantState } from '#lib/server/participants.ts';
import { countByState, GAPS, roster } from '#lib/server/rosters.ts';
import { sidesOf } from '#lib/server/sides.ts';
import { submission } from '#lib/server/submissions.ts';
import { withdraw } from '#lib/server/withdrawals.ts';
import type { Actions, PageServerLoad } from './$types';

const STATES: readonly ParticipantState[] = ['applied', 'approved', 'changes-asked', 'refused', 'withdrawn'];

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const counts = await countByState(event.id);
	const asked = url.searchParams.get('state');
	const state = STATES.find((one) => one === asked) ?? (counts.applied ? 'applied' : 'approved');
	const query = url.searchParams.get('q') ?? '';
	const gap = GAPS.find((one) => one === url.searchParams.get('gap'));
	const page = Number(url.searchParams.get('page')) || 1;
	const add = url.searchParams.get('add') ?? '';
	return {
		slug: event.slug,
		counts,
		state,
		query,
		gap: gap ?? '',
		page,
		...(await roster(event.id, { state, query, gap, page })),
		add,
		candidates: add ? await lookUp(add) : [],
		sides: (await sidesOf(event.id)).sides.length
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	decide: (event) =>
		submission(event, forms.decision, async ({ chosen, decision, reason }) => {
			const { id } = await organised(event);
			const back = { chosen, reason, decision };
			if (chosen.length === 0) return fail(400, { ...back, wrong: m.event_choose_firms_first() });
			if (decision === 'withdrawn') {
				for (const participant of chosen) await withdraw(event.locals.viewer, participant, reason || null);
				return { changed: chosen.length, left: 0 };
			}
			if (decision !== 'approved' && !reason) return fail(400, { ...back, wrong: m.event_give_reason() });
			return decide(
				event.locals.viewer,
				id,
				chosen,
				decision === 'approved' ? { state: decision } : { state: decision, reason }
			);
		}),
	add: (event) =>
		submission(event, forms.byHand, async (input) => {
			const { id } = await organised(event);
			const { name } = await addByHand(event.locals.viewer, id, input);
			return { added: name };
		})
};
