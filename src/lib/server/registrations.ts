/** What a firm sees of its own registration, and its form as the nouns want it. */
import { and, asc, eq, inArray, or } from 'drizzle-orm';
import type { RegistrationInput } from '#lib/forms/participants.ts';
import type { Viewer } from '#lib/permissions.ts';
import { mayActFor } from './acting.ts';
import { db } from './db/index.ts';
import { companies, participants, people } from './db/schema.ts';
import { delegatesOf, type DelegateInput, type DelegateRow } from './delegates.ts';
import type { Registration } from './registering.ts';

/**
 * The active companies the viewer may register, each with its registration at the event, if any: the own ones, and the member
 * named (its slug, or the id of its registration) whose consent an adviser holds.
 */
export async function ownCompanies(viewer: Viewer, eventId: string, named: string | null = null) {
	const ids = viewer.memberships.flatMap((m) => m.companyId ?? []);
	const rows = await db
		.select({ id: companies.id, slug: companies.slug, name: companies.name, participant: participants })
		.from(companies)
		.leftJoin(participants, and(eq(participants.companyId, companies.id), eq(participants.eventId, eventId)))
		.where(
			and(
				or(inArray(companies.id, ids), eq(companies.slug, named ?? ''), eq(participants.id, named ?? '')),
				eq(companies.state, 'active')
			)
		)
		.orderBy(asc(companies.name));
	const rights = await Promise.all(rows.map(({ id }) => mayActFor(viewer, id, 'events')));
	return rows.filter((_, at) => rights[at]);
}

/** A firm's people and, with a registration, the delegates it sends. Ask for the right to see them before. */
export async function peopleAndDelegates(companyId: string, participantId: string | undefined) {
	return {
		people: await db
			.select({ id: people.id, name: people.name, jobTitle: people.jobTitle })
			.from(people)
			.where(eq(people.companyId, companyId))
			.orderBy(asc(people.position), asc(people.name)),
		delegates: participantId ? await delegatesOf([participantId]) : []
	};
}

/**
 * The form as a registration. A person who was already a delegate keeps the row, and with it times and meetings;
 * rows without a name are not there; an unnamed stand-in becomes the first person named.
 */
export function registrationFrom(input: RegistrationInput, before: DelegateRow[]): Registration {
	const { mode, sideId, message } = input;
	const standIns = before.filter(({ personId, name }) => !personId && !name);
	const idOf = (personId: string) => before.find((row) => row.personId === personId)?.id ?? standIns.shift()?.id;
	const known = new Set(before.map(({ id }) => id));
	const fromFirm = input.person.map((personId): DelegateInput => ({ id: idOf(personId), personId, attends: mode }));
	const typed = input.name.flatMap((name, at): DelegateInput[] => {
		if (!name) return [];
		const id = input.delegateId[at];
		return [
			{
				id: known.has(id) ? id : standIns.shift()?.id,
				name,
				jobTitle: input.jobTitle[at] || null,
				email: input.email[at] || null,
				attends: mode
			}
		];
	});
	return { mode, sideId, message, delegates: [...fromFirm, ...typed] };
}
