import { mayHelpAt, mayOrganise } from '#lib/permissions.ts';
import { attendance } from '#lib/server/attendance.ts';
import { bestTexts, textsOf } from '#lib/server/event-texts.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { ownParticipants } from '#lib/server/agendas.ts';
import { unrated } from '#lib/server/ratings.ts';
import { registrationPhase } from '#lib/server/phases.ts';
import { settings } from '#lib/server/settings.ts';
import { blocksOf, slotsOf } from '#lib/server/slots.ts';
import type { PageServerLoad } from './$types';
import { daysFrom } from './days.ts';
import { eventData } from './schema-org.ts';

export const load: PageServerLoad = async ({ locals: { viewer, language }, params }) => {
	const event = await eventBySlug(viewer, params.event);
	const now = new Date();
	const [slots, blocks, texts, coming, own] = await Promise.all([
		slotsOf(event.id),
		blocksOf(event.id),
		textsOf(event.id),
		attendance(viewer, event),
		viewer ? ownParticipants(viewer, event) : []
	]);
	const days = daysFrom(slots, blocks);
	const words = bestTexts(texts, event, language);
	return {
		event: {
			slug: event.slug,
			name: event.name,
			state: event.state,
			zone: event.zone,
			languages: event.languages,
			venueName: event.venueName,
			venueAddress: event.venueAddress,
			contactName: event.contactName,
			contactPhone: event.contactPhone,
			contactEmail: event.contactEmail,
			registrationOpensAt: event.registrationOpensAt,
			registrationClosesAt: event.registrationClosesAt,
			requestsOpenAt: event.requestsOpenAt,
			requestsCloseAt: event.requestsCloseAt,
			freezeAt: event.freezeAt,
			regime: event.regime,
			approval: event.approval,
			registrationCap: event.registrationCap
		},
		words,
		days,
		coming,
		own: await Promise.all(
			own.map(async ({ id, name, state }) => ({ id, name, state, unrated: (await unrated(id, now)).waiting }))
		),
		phase: registrationPhase(event, now),
		over: event.state === 'over' || (days.length > 0 && days[days.length - 1].endsAt < now),
		full: event.registrationCap !== null && coming.firms >= event.registrationCap,
		signedIn: viewer !== null,
		staff: mayHelpAt(viewer, event),
		organises: mayOrganise(viewer, event),
		jsonLd: event.state === 'draft' ? null : eventData(event, words.summary?.text, days, settings.origin)
	};
};
