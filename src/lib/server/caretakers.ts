/** The offices that look after a firm, as the firm sees them: since when, with which consents, and how to end it. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { belongsToCompany } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { consents, members, offices } from './db/schema.ts';
import { record } from './journal.ts';

export interface Caretaker {
	memberId: string;
	office: string;
	since: Date;
	/** The office brought the firm in by an import; the firm was told then, if ever. */
	imported: boolean;
	noticeAt: Date | null;
	consents: { id: string; scope: (typeof consents.$inferSelect)['scope']; givenBy: string; givenAt: Date }[];
}

/** Only the firm itself decides about its offices: an office that acts for it does not. */
function assertOwn(viewer: MaybeViewer, companyId: string): string {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!belongsToCompany(viewer, companyId)) throw new Refusal('not-found', 'not-found');
	return viewer.userId;
}

export async function caretakersOf(companyId: string): Promise<Caretaker[]> {
	const rows = await db
		.select({ member: members, office: offices.name, consent: consents })
		.from(members)
		.innerJoin(offices, eq(offices.id, members.officeId))
		.leftJoin(consents, and(eq(consents.memberId, members.id), isNull(consents.revokedAt)))
		.where(and(eq(members.companyId, companyId), isNull(members.until)))
		.orderBy(asc(offices.name), asc(consents.scope));
	return [...Map.groupBy(rows, ({ member }) => member.id).values()].map((group) => {
		const [{ member, office }] = group;
		return {
			memberId: member.id,
			office,
			since: member.since,
			imported: member.importId !== null,
			noticeAt: member.noticeAt,
			consents: group.flatMap(({ consent }) =>
				consent ? [{ id: consent.id, scope: consent.scope, givenBy: consent.givenBy, givenAt: consent.givenAt }] : []
			)
		};
	});
}

async function ownMember(tx: Db, companyId: string, memberId: string) {
	const [member] = await tx
		.select()
		.from(members)
		.where(and(eq(members.id, memberId), eq(members.companyId, companyId), isNull(members.until)));
	if (!member) throw new Refusal('not-found', 'not-found');
	return member;
}

/** Takes a consent back: from this moment the office may no longer act. */
export async function withdrawConsent(viewer: MaybeViewer, companyId: string, consentId: string): Promise<void> {
	const actorId = assertOwn(viewer, companyId);
	await transaction(async (tx) => {
		const [consent] = await tx.select().from(consents).where(eq(consents.id, consentId));
		if (!consent) throw new Refusal('not-found', 'not-found');
		const member = await ownMember(tx, companyId, consent.memberId);
		await tx
			.update(consents)
			.set({ revokedAt: new Date() })
			.where(and(eq(consents.id, consentId), isNull(consents.revokedAt)));
		await record(tx, {
			actorId,
			action: 'consent.withdraw',
			subjectKind: 'member',
			subjectId: member.id,
			officeId: member.officeId,
			consentId,
			before: { scope: consent.scope }
		});
	});
}

/**
 * The right to object (GDPR, article 21): the office's link to the firm ends, its consents with it, and the
 * personal data it had brought are erased.
 */
export async function objectTo(viewer: MaybeViewer, companyId: string, memberId: string): Promise<void> {
	const actorId = assertOwn(viewer, companyId);
	await transaction(async (tx) => {
		const member = await ownMember(tx, companyId, memberId);
		const now = new Date();
		await tx
			.update(consents)
			.set({ revokedAt: now })
			.where(and(eq(consents.memberId, memberId), isNull(consents.revokedAt)));
		await tx
			.update(members)
			.set({ until: now, contactName: null, contactEmail: null, contactPhone: null, note: null })
			.where(eq(members.id, memberId));
		await record(tx, {
			actorId,
			action: 'member.object',
			subjectKind: 'member',
			subjectId: memberId,
			officeId: member.officeId
		});
	});
}
