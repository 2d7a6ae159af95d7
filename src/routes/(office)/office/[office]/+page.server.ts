import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/members.ts';
import { invite } from '#lib/server/member-invitations.ts';
import { membersOf, TASKS } from '#lib/server/member-lists.ts';
import { officeAt } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

const STATES = ['none', 'sent', 'opened', 'expired', 'claimed'] as const;
const SORTS = ['name', 'share', 'active'] as const;

export const load: PageServerLoad = async ({ locals: { viewer }, params, url }) => {
	const { office } = await officeAt(viewer, params.office);
	const asked = (name: string) => url.searchParams.get(name) ?? '';
	const filter = {
		query: asked('q'),
		task: TASKS.find((task) => task === asked('task')),
		state: STATES.find((state) => state === asked('state')),
		sort: SORTS.find((sort) => sort === asked('sort')) ?? 'name',
		page: Number(asked('page')) || 1
	};
	return { filter, list: await membersOf(viewer, office.id, filter) };
};

export const actions: Actions = {
	invite: (event) =>
		submission(event, forms.chosen, async ({ chosen }) => {
			const { office } = await officeAt(event.locals.viewer, String(event.params.office));
			const invited = await invite(event.locals.viewer, office.id, chosen);
			if (invited.printed > 0 && invited.mailed === 0) redirect(303, `/office/${office.slug}/letters/print?paper`);
			return { invited };
		})
};
