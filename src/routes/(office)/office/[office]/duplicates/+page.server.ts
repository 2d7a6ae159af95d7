import { likelyPairs } from '#lib/server/merges/pairs.ts';
import { officeAt } from '#lib/server/offices.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { viewer, office } = await officeAt(locals.viewer, params.office);
	return { pairs: await likelyPairs(viewer, office.id) };
};
