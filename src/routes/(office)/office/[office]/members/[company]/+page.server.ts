import { redirect, type RequestEvent } from '@sveltejs/kit';
import * as forms from '#lib/forms/members.ts';
import { completenessOf } from '#lib/server/completeness.ts';
import { recordConsent, revokeConsent } from '#lib/server/consents.ts';
import { memberEvents } from '#lib/server/member-events.ts';
import { invite } from '#lib/server/member-invitations.ts';
import { actsOf, endMembership, handOver, memberAt, saveNotes, setAdviser } from '#lib/server/members.ts';
import { officeAt, otherOffices, staffOf } from '#lib/server/offices.ts';
import { submission } from '#lib/server/submissions.ts';
import type { Actions, PageServerLoad, RouteParams } from './$types';

async function found({ locals: { viewer }, params }: Pick<RequestEvent<RouteParams>, 'locals' | 'params'>) {
	const { office } = await officeAt(viewer, String(params.office));
	return { viewer, office, ...(await memberAt(viewer, office.id, String(params.company))) };
}

const ADDED = ['none', 'mailed', 'printed'] as const;

export const load: PageServerLoad = async (event) => {
	const { viewer, office, member, company, ...rest } = await found(event);
	const { contactName, contactEmail, contactPhone, memberNumber, note } = member;
	const { slug, name, city, country, regionCode, updatedAt } = company;
	return {
		...rest,
		lookedAt: new Date().toISOString(),
		company: { slug, name, city, country, regionCode, updatedAt },
		member: { contactName, contactEmail, contactPhone, memberNumber, note },
		adviserId: member.adviserId,
		colleagues: (await staffOf(viewer, office.id)).people.map(({ userId, name }) => ({ value: userId, label: name })),
		/** Just taken up by hand, and how its letter goes. */
		added: ADDED.find((letter) => letter === event.url.searchParams.get('added')),
		since: member.since,
		noticeAt: member.noticeAt,
		profile: (await completenessOf([company.id])).get(company.id) ?? null,
		events: await memberEvents(viewer, member.companyId, new Date()),
		acts: await actsOf(viewer, member.id),
		offices: await otherOffices(office.id)
	};
};

export const actions: Actions = {
	notes: (event) =>
		submission(event, forms.ownNotes, async (input) => {
			const { viewer, member } = await found(event);
			await saveNotes(viewer, member.id, input);
			return { done: 'notes' as const };
		}),
	adviser: (event) =>
		submission(event, forms.adviser, async ({ adviserId }) => {
			const { viewer, office, member } = await found(event);
			await setAdviser(viewer, office.id, [member.id], adviserId);
			return { done: 'adviser' as const };
		}),
	invite: (event) =>
		submission(event, forms.invitingOne, async ({ lookedAt }) => {
			const { viewer, office, member, company } = await found(event);
			const { printed } = await invite(viewer, office.id, [member.id], lookedAt);
			if (printed) redirect(303, `/office/${office.slug}/letters/print?firm=${company.slug}`);
			return { done: 'invited' as const };
		}),
	consent: (event) =>
		submission(event, forms.consent, async (input) => {
			const { viewer, member } = await found(event);
			await recordConsent(viewer, member.id, input);
			return { done: 'consent' as const };
		}),
	revoke: (event) =>
		submission(event, forms.consentRow, async ({ consentId }) => {
			await revokeConsent(event.locals.viewer, consentId);
			return { done: 'revoked' as const };
		}),
	handOver: (event) =>
		submission(event, forms.handOver, async (input) => {
			const { viewer, member, office } = await found(event);
			await handOver(viewer, member.id, input);
			if (input.stay === 'them') redirect(303, `/office/${office.slug}`);
			return { done: 'handed-over' as const };
		}),
	end: async (event) => {
		const { viewer, member, office } = await found(event);
		await endMembership(viewer, member.id);
		redirect(303, `/office/${office.slug}`);
	}
};
