import { isAdministrator } from '#lib/permissions.ts';
import { placesOf } from '#lib/server/homes.ts';
import { settings } from '#lib/server/settings.ts';
import type { LayoutServerLoad } from './$types';

/** Who is here and where they may go: what the top bar needs on every page. */
export const load: LayoutServerLoad = async ({ locals: { viewer } }) => ({
	demo: settings.demo,
	person: viewer && {
		name: viewer.name,
		email: viewer.email,
		administrator: isAdministrator(viewer),
		...(await placesOf(viewer))
	}
});
