import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/server/homes.ts';
import type { PageServerLoad } from './$types';

/** Where a signed-in person's work is: their firm, office, event, region or the installation. */
export const load: PageServerLoad = async ({ locals, url }) => {
	const next = url.searchParams.get('next') ?? '';
	if (!locals.viewer) redirect(303, '/sign-in');
	redirect(303, /^\/(?![/\\])/.test(next) ? next : await homeOf(locals.viewer));
};
