import { error, json } from '@sveltejs/kit';
import { refusalText } from '#lib/i18n/refusals.ts';
import { Refusal, STATUS } from '#lib/refusal.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { latestPlan, shownPlan } from '#lib/server/plans/follow.ts';
import type { RequestHandler } from './$types';

/** How far the latest run is: asked about once a second while its page is looked at. */
export const GET: RequestHandler = async ({ locals: { viewer, language }, params }) => {
	try {
		const event = await eventToOrganise(viewer, params.event);
		const plan = await latestPlan(viewer, event);
		return json(plan && shownPlan(plan), { headers: { 'cache-control': 'no-store' } });
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		error(STATUS[refusal.kind], refusalText(refusal, language));
	}
};
