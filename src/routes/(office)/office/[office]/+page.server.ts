import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/members.ts';
import { membersOf, TASKS } from '#lib/server/member-lists.ts';
import { setAdviser } from '#lib/server/members.ts';
import { officeAt, staffOf } from '#lib/server/offices.ts';
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
		adviser: asked('adviser') || undefined,
		page: Number(asked('page')) || 1
	};
	const { people } = await staffOf(viewer, office.id);
	const colleagues = people.map(({ userId, name }) => ({ value: userId, label: name }));
	const adviser = filter.adviser === 'mine' ? viewer?.userId : filter.adviser;
	return {
		filter,
		colleagues,
		/** Beside “mine”. */
		advisers: colleagues.filter(({ value }) => value !== viewer?.userId),
		list: await membersOf(viewer, office.id, { ...filter, adviser })
	};
};

export const actions: Actions = {
	adviser: (event) =>
		submission(event, forms.advisers, async ({ chosen, adviserId }) => {
			const { viewer, office } = await officeAt(event.locals.viewer, event.params.office);
			await setAdviser(viewer, office.id, chosen, adviserId);
			redirect(303, `/office/${office.slug}${adviserId ? `?adviser=${adviserId}` : ''}`);
		})
};
