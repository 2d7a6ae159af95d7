import { redirect } from '@sveltejs/kit';
import { officeAt } from '#lib/server/offices.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ locals: { viewer }, params, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const { office, administers } = await officeAt(viewer, params.office);
	return { office: { id: office.id, slug: office.slug, name: office.name }, administers };
};
