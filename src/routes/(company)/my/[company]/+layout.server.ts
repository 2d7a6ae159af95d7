import { redirect } from '@sveltejs/kit';
import { workplaceAt } from '#lib/server/companies.ts';
import type { LayoutServerLoad } from './$types';

/** The firm's own pages: for its people, and for an office that acts for it with its consent. */
export const load: LayoutServerLoad = async ({ locals, params, url }) => {
	if (!locals.viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const { company, administers, acting } = await workplaceAt(locals.viewer, params.company);
	// A merged firm's old addresses lead to the one it became.
	if (company.slug !== params.company) redirect(308, url.pathname.replace(`/${params.company}`, `/${company.slug}`));
	const { id, slug, name } = company;
	return { company: { id, slug, name }, administers, acting };
};
