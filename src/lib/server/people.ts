/** People of a firm as it names them: whom partners may talk to, with or without an account. */
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Person } from '#lib/forms/companies.ts';
import { mayAdministerCompany, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { companyAt, touch } from './companies.ts';
import { db, transaction } from './db/index.ts';
import { people, user } from './db/schema.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { colleagueInvited } from './mail/membership-letters.ts';

export interface NamedPerson extends Omit<typeof people.$inferSelect, 'companyId'> {
	/** Name of the linked account; null without one. */
	account: string | null;
}

/** In the firm's own order. */
export async function namedPeople(viewer: MaybeViewer, companyId: string): Promise<NamedPerson[]> {
	await actorFor(viewer, companyId, 'profile');
	const rows = await db
		.select({ person: people, account: user.name })
		.from(people)
		.leftJoin(user, eq(user.id, people.userId))
		.where(eq(people.companyId, companyId))
		.orderBy(asc(people.position), asc(people.createdAt));
	return rows.map(({ person, account }) => ({ ...person, account }));
}

/** Adds a person, or changes one named by id. */
export async function savePerson(viewer: MaybeViewer, companyId: string, { id, ...values }: Person): Promise<void> {
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		if (id) {
			const changed = await tx
				.update(people)
				.set(values)
				.where(and(eq(people.id, id), eq(people.companyId, companyId)))
				.returning({ id: people.id });
			if (changed.length === 0) throw new Refusal('not-found', 'not-found');
		} else {
			const [{ last }] = await tx
				.select({ last: sql<number>`coalesce(max(${people.position}), 0)`.mapWith(Number) })
				.from(people)
				.where(eq(people.companyId, companyId));
			await tx.insert(people).values({ ...values, companyId, position: last + 1 });
		}
		await touch(tx, companyId);
		await record(tx, {
			...by,
			action: id ? 'person.edit' : 'person.add',
			subjectKind: 'company',
			subjectId: companyId,
			after: values
		});
	});
}

/** Takes a person off the list; meetings keep their own delegates. */
export async function removePerson(viewer: MaybeViewer, companyId: string, id: string): Promise<void> {
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		await tx.delete(people).where(and(eq(people.id, id), eq(people.companyId, companyId)));
		await touch(tx, companyId);
		await record(tx, { ...by, action: 'person.remove', subjectKind: 'company', subjectId: companyId });
	});
}

const DAYS = 14;

/** Invites a colleague to edit the firm's pages; the link works once and is also in the outbox. @returns the link. */
export async function inviteColleague(viewer: MaybeViewer, slug: string, email: string): Promise<string> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const company = await companyAt(slug);
	if (!mayAdministerCompany(viewer, company.id)) throw new Refusal('forbidden', 'not-yours');
	return transaction(async (tx) => {
		const { id, link } = await createInvitation(tx, {
			kind: 'company',
			role: 'editor',
			companyId: company.id,
			email,
			createdBy: viewer.userId,
			days: DAYS
		});
		await post(tx, colleagueInvited(email, viewer, company, link));
		await record(tx, {
			actorId: viewer.userId,
			action: 'invitation.create',
			subjectKind: 'invitation',
			subjectId: id,
			after: { companyId: company.id, email }
		});
		return link;
	});
}
