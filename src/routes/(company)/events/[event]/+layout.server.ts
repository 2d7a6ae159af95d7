import { redirect } from '@sveltejs/kit';
import { mayHelpAt } from '#lib/permissions.ts';
import { ownParticipants, participantFor } from '#lib/server/agendas.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { waitingFor } from '#lib/server/request-lists.ts';
import type { LayoutServerLoad } from './$types';

/** A firm's side of an event: which firm the pages are about (`?for=`), and what waits for its answer. */
export const load: LayoutServerLoad = async ({ locals: { viewer }, params, url }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname + url.search)}`);
	const event = await eventBySlug(viewer, params.event);
	const own = await ownParticipants(viewer, event);
	const named = url.searchParams.get('for');
	const participant = named || own.length ? await participantFor(viewer, event, named, ['requests', 'events']) : null;
	return {
		event: { slug: event.slug, name: event.name, zone: event.zone, state: event.state, regime: event.regime },
		participant: participant && { id: participant.id, name: participant.name, state: participant.state },
		/** Other firms of the same person at this event. */
		others: own.filter(({ id }) => id !== participant?.id).map(({ id, name }) => ({ id, name })),
		waiting: participant ? await waitingFor(participant.id, new Date()) : 0,
		organises: mayHelpAt(viewer, event)
	};
};
