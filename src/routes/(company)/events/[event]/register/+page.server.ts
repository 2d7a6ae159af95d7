import { redirect } from '@sveltejs/kit';
import * as forms from '#lib/forms/participants.ts';
import { belongsToCompany } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { eventBySlug } from '#lib/server/events.ts';
import { changeRegistration, register } from '#lib/server/registering.ts';
import { registrationPhase } from '#lib/server/phases.ts';
import { ownCompanies, peopleAndDelegates, registrationFrom } from '#lib/server/registrations.ts';
import { sidesOf } from '#lib/server/sides.ts';
import { slotsOf } from '#lib/server/slots.ts';
import { submission } from '#lib/server/submissions.ts';
import { withdraw } from '#lib/server/withdrawals.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer }, params, url, parent }) => {
	if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(url.pathname)}`);
	const event = await eventBySlug(viewer, params.event);
	const asked = url.searchParams.get('company');
	const { participant: current } = await parent();
	const companies = await ownCompanies(viewer, event.id, asked ?? current?.id);
	const company =
		companies.find(({ slug, participant }) =>
			asked ? slug === asked : participant && participant.id === current?.id
		) ??
		companies.find(({ participant }) => participant) ??
		companies.at(0);
	const kinds = new Set((await slotsOf(event.id)).map(({ kind }) => kind));
	return {
		event: { slug: event.slug, name: event.name, approval: event.approval, state: event.state },
		phase: registrationPhase(event, new Date()),
		companies: companies.map(({ slug, name, participant }) => ({ slug, name, participantId: participant?.id ?? null })),
		company: company ? { id: company.id, slug: company.slug, name: company.name } : null,
		registration: company?.participant ?? null,
		...(company ? await peopleAndDelegates(company.id, company.participant?.id) : { people: [], delegates: [] }),
		sides: (await sidesOf(event.id)).sides.map(({ id, name }) => ({ id, name })),
		/** Which ways of taking part the event offers at all. */
		modes: {
			onsite: kinds.size === 0 || kinds.has('onsite') || kinds.has('either'),
			online: kinds.has('online') || kinds.has('either')
		}
	};
};

export const actions: Actions = {
	register: (event) =>
		submission(event, forms.registration, async (input) => {
			const { viewer } = event.locals;
			if (!viewer) throw new Refusal('forbidden', 'sign-in');
			const { id, slug } = await eventBySlug(viewer, event.params.event);
			const company = (await ownCompanies(viewer, id, input.company)).find((one) => one.slug === input.company);
			if (!company) throw new Refusal('forbidden', 'not-yours');
			const { participant } = company;
			const { delegates } = await peopleAndDelegates(company.id, participant?.id);
			const registration = registrationFrom(input, delegates);
			if (participant && participant.state !== 'withdrawn') {
				await changeRegistration(viewer, participant.id, registration);
				return { saved: true };
			}
			const { id: registered } = await register(viewer, id, company.id, registration);
			// An adviser's pages have to be told whose they are.
			const whose = belongsToCompany(viewer, company.id) ? '' : `for=${registered}&`;
			redirect(303, `/events/${slug}/register?${whose}company=${company.slug}`);
		}),
	withdraw: (event) =>
		submission(event, forms.withdrawal, async ({ participant, reason }) => {
			await withdraw(event.locals.viewer, participant, reason);
			return { withdrawn: true };
		})
};
