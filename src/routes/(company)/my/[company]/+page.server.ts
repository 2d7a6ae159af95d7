import { completenessOf } from '#lib/server/completeness.ts';
import { deskOf } from '#lib/server/desks.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, parent }) => {
	const { company } = await parent();
	const [desk, completeness] = await Promise.all([deskOf(locals.viewer, company.id), completenessOf([company.id])]);
	return { desk, completeness: completeness.get(company.id) };
};
