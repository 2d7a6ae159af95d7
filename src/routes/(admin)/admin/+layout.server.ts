import { redirect } from '@sveltejs/kit';
import { isAdministrator } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = ({ locals: { viewer }, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
};
