import { membersOf, TASKS } from '#lib/server/member-lists.ts';
import { officeAt } from '#lib/server/offices.ts';
import type { PageServerLoad } from './$types';

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
