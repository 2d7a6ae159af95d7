/** Receipts by which a firm lets an office act for it; acting.ts reads them at every act. */
import { and, asc, desc, eq, inArray, isNull, or } from 'drizzle-orm';
import type { Consent as NewConsent } from '#lib/forms/members.ts';
import { belongsToCompany, belongsToOffice, mayAdministerCompany, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { audit, companies, consents, members, offices, user } from './db/schema.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { consentLetter } from './mail/office-letters.ts';
import { ownMember, type Act } from './member-rows.ts';
import { firmRecipients } from './recipients.ts';

export type Consent = typeof consents.$inferSelect;
type Scope = Consent['scope'];

/** Open receipts first, then the ended ones. */
export async function consentsOf(memberId: string, tx: Db = db): Promise<Consent[]> {
	const rows = await tx.select().from(consents).where(eq(consents.memberId, memberId)).orderBy(asc(consents.givenAt));
	return [...rows.filter(({ revokedAt }) => !revokedAt), ...rows.filter(({ revokedAt }) => revokedAt)];
}

/** Ends every open receipt of a membership that ends. */
export async function closeConsents(tx: Db, memberId: string, now: Date): Promise<void> {
	await tx
		.update(consents)
		.set({ revokedAt: now })
		.where(and(eq(consents.memberId, memberId), isNull(consents.revokedAt)));
}

async function write(
	tx: Db,
	memberId: string,
	scopes: Scope[],
	receipt: Omit<typeof consents.$inferInsert, 'scope' | 'memberId'>
) {
	await tx.insert(consents).values(scopes.map((scope) => ({ memberId, scope, ...receipt })));
}

const already = (error: unknown): never => {
	if (isTaken(error)) throw new Refusal('conflict', 'consent-already', {}, 'scopes');
	throw error;
};

/** An adviser records what the firm agreed to outside Fondaco. The firm's own people are told by letter. */
export async function recordConsent(
	viewer: MaybeViewer,
	memberId: string,
	input: NewConsent,
	now = new Date()
): Promise<void> {
	const givenAt = new Date(`${input.givenOn}T12:00:00Z`);
	if (input.givenOn > now.toISOString().slice(0, 10)) {
		throw new Refusal('invalid', 'consent-in-future', {}, 'givenOn');
	}
	await transaction(async (tx) => {
		const { office, company, viewer: by } = await ownMember(tx, viewer, memberId);
		const { scopes, givenBy, means, evidence } = input;
		await write(tx, memberId, scopes, { givenBy, means, evidence, givenAt, recordedBy: by.userId });
		const people = await firmRecipients(tx, company.id);
		await post(tx, ...people.map((to) => consentLetter(to, office, company, 'given')));
		await record(tx, {
			actorId: by.userId,
			action: 'consent.give',
			subjectKind: 'member',
			subjectId: memberId,
			officeId: office.id,
			after: { scopes, givenBy, means, givenOn: input.givenOn }
		});
	}).catch(already);
}

/** The firm agrees by itself, online. */
export async function giveConsent(viewer: MaybeViewer, memberId: string, scopes: Scope[]): Promise<void> {
	await transaction(async (tx) => {
		const [member] = await tx
			.select()
			.from(members)
			.where(and(eq(members.id, memberId), isNull(members.until)));
		if (!member || !mayAdministerCompany(viewer, member.companyId) || !viewer) {
			throw new Refusal('not-found', 'not-found');
		}
		const receipt = { givenBy: viewer.name, means: 'online' as const, givenAt: new Date(), recordedBy: viewer.userId };
		await write(tx, memberId, scopes, receipt);
		await record(tx, {
			actorId: viewer.userId,
			action: 'consent.give',
			subjectKind: 'member',
			subjectId: memberId,
			officeId: member.officeId,
			after: { scopes, means: 'online' }
		});
	}).catch(already);
}

/** Ends a receipt at once: by the firm's own people or by the office. The next act is refused. */
export async function revokeConsent(viewer: MaybeViewer, consentId: string): Promise<void> {
	await transaction(async (tx) => {
		const [found] = await tx
			.select({ consent: consents, member: members, company: companies, office: offices })
			.from(consents)
			.innerJoin(members, eq(members.id, consents.memberId))
			.innerJoin(companies, eq(companies.id, members.companyId))
			.innerJoin(offices, eq(offices.id, members.officeId))
			.where(eq(consents.id, consentId));
		if (!viewer) throw new Refusal('forbidden', 'sign-in');
		const own = found && belongsToCompany(viewer, found.member.companyId);
		if (!found || !(own || belongsToOffice(viewer, found.member.officeId))) throw new Refusal('not-found', 'not-found');
		if (found.consent.revokedAt) return;
		await tx.update(consents).set({ revokedAt: new Date() }).where(eq(consents.id, consentId));
		if (!own) {
			const people = await firmRecipients(tx, found.company.id);
			await post(tx, ...people.map((to) => consentLetter(to, found.office, found.company, 'revoked')));
		}
		await record(tx, {
			actorId: viewer.userId,
			action: 'consent.revoke',
			subjectKind: 'member',
			subjectId: found.member.id,
			officeId: found.office.id,
			consentId,
			before: { scope: found.consent.scope }
		});
	});
}

export interface LookedAfter {
	memberId: string;
	office: { name: string; email: string | null; phone: string | null; website: string | null };
	since: Date;
	consents: Consent[];
	/** What the office did in the firm's name, and each consent that came or went. */
	acts: Act[];
}

/** Which offices look after the firm, for its own people: who may do what, and what was done in its name. */
export async function officesOf(viewer: MaybeViewer, companyId: string): Promise<LookedAfter[]> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!belongsToCompany(viewer, companyId)) throw new Refusal('not-found', 'not-found');
	const rows = await db
		.select({ member: members, office: offices })
		.from(members)
		.innerJoin(offices, eq(offices.id, members.officeId))
		.where(and(eq(members.companyId, companyId), isNull(members.until)))
		.orderBy(asc(offices.name));
	if (rows.length === 0) return [];
	const memberIds = rows.map(({ member }) => member.id);
	const receipts = await db
		.select()
		.from(consents)
		.where(inArray(consents.memberId, memberIds))
		.orderBy(desc(consents.givenAt));
	const acts = await db
		.select({
			id: audit.id,
			at: audit.at,
			action: audit.action,
			actor: user.name,
			consentId: audit.consentId,
			officeId: audit.officeId
		})
		.from(audit)
		.leftJoin(user, eq(user.id, audit.actorId))
		.where(
			or(
				eq(audit.forCompanyId, companyId),
				and(
					eq(audit.subjectKind, 'member'),
					inArray(audit.subjectId, memberIds),
					inArray(audit.action, ['consent.give', 'consent.revoke', 'member.hand-over'])
				)
			)
		)
		.orderBy(desc(audit.at), desc(audit.id))
		.limit(200);
	return rows.map(({ member, office: { id, name, email, phone, website } }) => ({
		memberId: member.id,
		office: { name, email, phone, website },
		since: member.since,
		consents: receipts.filter(({ memberId }) => memberId === member.id),
		acts: acts
			.filter(({ officeId }) => officeId === id)
			.map(({ id, at, action, actor, consentId }) => ({ id, at, action, actor, consentId }))
	}));
}
