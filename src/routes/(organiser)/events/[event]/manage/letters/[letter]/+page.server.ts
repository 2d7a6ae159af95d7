import { eventToOrganise } from '#lib/server/events.ts';
import { letterOf } from '#lib/server/event-letters.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params }) => {
	const event = await eventToOrganise(viewer, params.event);
	const { to, subject, text, state, language, createdAt, attachment, error } = await letterOf(
		viewer,
		event,
		params.letter
	);
	return { letter: { to, subject, text, state, language, createdAt, attachment: attachment?.name ?? null, error } };
};
