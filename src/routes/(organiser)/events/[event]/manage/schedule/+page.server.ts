import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/schedules.ts';
import { eventToOrganise } from '#lib/server/events.ts';
import { discardDraft, draftFromCurrent } from '#lib/server/drafts.ts';
import { setLocked } from '#lib/server/moves.ts';
import { latestPlan, shownPlan, stopPlan } from '#lib/server/plans/follow.ts';
import { startPlan } from '#lib/server/plans/start.ts';
import { publicationsOf } from '#lib/server/publications.ts';
import { describeSchedule, planningFacts, reasonNames } from '#lib/server/schedule-pages.ts';
import { schedulesOf } from '#lib/server/schedules.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const event = await eventToOrganise(viewer, params.event);
	const schedules = await schedulesOf(viewer, event);
	const asked = url.searchParams.get('schedule');
	// The newest draft is what an organiser is working on; without one, what is published.
	const chosen =
		schedules.find(({ id }) => id === asked) ?? schedules.find(({ state }) => state === 'draft') ?? schedules.at(0);
	const plan = await latestPlan(viewer, event);
	const description = chosen ? await describeSchedule(viewer, event, chosen.id) : null;
	return {
		slug: event.slug,
		zone: event.zone,
		facts: await planningFacts(event),
		schedules,
		chosen: description,
		names: description?.waiting.length ? await reasonNames(event) : { firms: {}, slots: {}, meetings: {} },
		maxGaps: event.maxGaps,
		plan: plan && shownPlan(plan),
		publications: await publicationsOf(viewer, event)
	};
};

const organised = (event: RequestEvent) => eventToOrganise(event.locals.viewer, String(event.params.event));

export const actions: Actions = {
	plan: (event) =>
		submission(event, forms.startPlan, async ({ basis, seconds, fairness, from }) => {
			const { id } = await organised(event);
			await startPlan(event.locals.viewer, id, {
				basis,
				budget: { seconds: Number(seconds) },
				fairness,
				seed: 1,
				from: from || null
			});
			redirect(303, event.url.pathname);
		}),
	stop: (event) =>
		submission(event, forms.stopPlan, async ({ plan, how }) => {
			await stopPlan(event.locals.viewer, await organised(event), plan, how);
			redirect(303, event.url.pathname);
		}),
	lock: (event) =>
		submission(event, forms.lockAll, async ({ schedule, locked }) => {
			const { id } = await organised(event);
			await setLocked(event.locals.viewer, id, schedule, 'all', locked === 'yes');
			redirect(303, `${event.url.pathname}?schedule=${schedule}`);
		}),
	copy: async (event) => {
		const { id } = await organised(event);
		const schedule = await draftFromCurrent(event.locals.viewer, id);
		redirect(303, `${event.url.pathname}/board?schedule=${schedule}`);
	},
	discard: (event) =>
		submission(event, forms.oneSchedule, async ({ schedule }) => {
			const { id } = await organised(event);
			await discardDraft(event.locals.viewer, id, schedule);
			redirect(303, event.url.pathname);
		})
};
