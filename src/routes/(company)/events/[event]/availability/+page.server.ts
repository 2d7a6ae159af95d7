import { redirect } from '@sveltejs/kit';
import { zones } from '#lib/calendar/zones.ts';
import * as forms from '#lib/forms/participants.ts';
import { setTimes, suits, timesOf } from '#lib/server/availability.ts';
import { inviteDelegate } from '#lib/server/delegate-invitations.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { maySpeakFor, saveOwnRules } from '#lib/server/firm-rules.ts';
import { participantFor } from '#lib/server/agendas.ts';
import { presenceFrom, typedPresence } from '#lib/server/moments.ts';
import { partnersOf } from '#lib/server/preferences.ts';
import { sessionsOf } from '#lib/server/sessions.ts';
import { settings } from '#lib/server/settings.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url, parent }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const event = await eventBySlug(viewer, params.event);
	const { participant } = await parent();
	const all = participant ? [await participantFor(viewer, event, participant.id, ['events'])] : [];
	const own = all.filter(({ state }) => state !== 'withdrawn' && state !== 'refused');
	const slots = await slotsOf(event.id);
	const firms = await Promise.all(
		own.map(async (firm) => ({
			id: firm.id,
			name: firm.name,
			maxMeetings: firm.maxMeetings,
			maxPerDay: firm.maxPerDay,
			noBackToBack: firm.noBackToBack,
			/** A delegate who is not of the firm speaks for nobody else. */
			mine: (await maySpeakFor(viewer, event, firm)) !== null,
			partners: await partnersOf(firm.id),
			people: (await timesOf(firm.id, slots)).map((person) => ({
				id: person.id,
				name: person.name,
				jobTitle: person.jobTitle,
				email: person.email,
				account: person.userId !== null,
				own: person.availabilitySetAt !== null,
				bufferMinutes: person.bufferMinutes,
				maxPerDay: person.maxPerDay,
				...typedPresence(person, event.zone),
				zone: person.zone ?? event.zone,
				sessions: [...person.sessions],
				slots: slots
					.filter(({ kind }) => suits(person.attends, kind))
					.map(({ id, date, kind, startsAt, endsAt }) => ({
						id,
						date,
						kind,
						startsAt,
						endsAt,
						free: person.free.has(id),
						booked: person.booked.has(id)
					}))
			}))
		}))
	);
	return {
		event: {
			slug: event.slug,
			name: event.name,
			zone: event.zone,
			bufferMinutes: event.bufferMinutes,
			maxPerDay: event.maxPerDay,
			maxMeetings: event.maxMeetings,
			noBackToBack: event.noBackToBack,
			onlineFrom: event.onlineFrom,
			onlineUntil: event.onlineUntil
		},
		zones: zones(),
		sessions: (await sessionsOf(event)).map(({ id, title, venue, startsAt, endsAt, capacity, taken }) => ({
			...{ id, title, venue, startsAt, endsAt },
			full: capacity !== null && taken >= capacity
		})),
		firms,
		mails: Boolean(settings.smtpUrl),
		chosen: url.searchParams.get('delegate') ?? firms[0]?.people[0]?.id ?? ''
	};
};

export const actions: Actions = {
	times: (event) =>
		submission(event, forms.times, async ({ delegate, choice, free, bufferMinutes, maxPerDay, session, ...typed }) => {
			const { viewer } = event.locals;
			const { id, zone } = await eventBySlug(viewer, event.params.event);
			const own = choice === 'own' ? free : null;
			const presence = presenceFrom(typed, zone);
			const times = { free: own, bufferMinutes, maxPerDay, presence, sessions: session };
			return { saved: delegate, ...(await setTimes(viewer, id, delegate, times)) };
		}),
	firm: (event) =>
		submission(event, forms.ownRules, async ({ firm, partner, rank, ...rules }) => {
			const { viewer } = event.locals;
			const { id } = await eventBySlug(viewer, event.params.event);
			const order = partner.flatMap((partnerId, at) => {
				const place = rank[at];
				return place ? [{ partnerId, rank: place }] : [];
			});
			await saveOwnRules(viewer, id, firm, rules, order);
			return { savedFirm: firm };
		}),
	invite: (event) =>
		submission(event, forms.delegateInvitation, async ({ delegate }) => {
			const { viewer } = event.locals;
			const { id } = await eventBySlug(viewer, event.params.event);
			return { invited: await inviteDelegate(viewer, id, delegate) };
		})
};
