import { mayCreateEvent, mayHelpAt } from '#lib/permissions.ts';
import { list } from '#lib/server/events.ts';
import { registrationPhase } from '#lib/server/phases.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer } }) => {
	const now = new Date();
	const events = (await list(viewer)).map((event) => ({
		slug: event.slug,
		name: event.name,
		state: event.state,
		venueName: event.venueName,
		firstDay: event.firstDay,
		lastDay: event.lastDay,
		over: event.state === 'over' || event.state === 'cancelled' || (event.endsAt !== null && event.endsAt < now),
		registration: registrationPhase(event, now),
		staff: mayHelpAt(viewer, event)
	}));
	return {
		// What comes next stands first; what is over, last first.
		coming: events.filter(({ over }) => !over).toReversed(),
		past: events.filter(({ over }) => over),
		mayCreate: mayCreateEvent(viewer)
	};
};
