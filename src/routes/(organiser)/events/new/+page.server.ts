import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/events.ts';
import { zones } from '#lib/calendar/zones.ts';
import { mayCreateEvent } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { create, ownersFor } from '#lib/server/event-settings.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	if (!mayCreateEvent(viewer)) throw new Refusal('forbidden', 'not-yours');
	return { zones: zones(), owners: await ownersFor(viewer), language };
};

export const actions: Actions = {
	default: (event) =>
		submission(event, forms.newEvent, async ({ owner, ...input }) => {
			const [kind, id] = owner.split(':');
			const { slug } = await create(event.locals.viewer, {
				...input,
				officeId: kind === 'office' ? id : null,
				regionId: kind === 'region' ? id : null
			});
			redirect(303, `/events/${slug}/manage`);
		})
};
