/** How a firm that an office brought in is told of it and takes charge: by letter, or by a printed page with a QR code. */
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, invitations, members, offices } from './db/schema.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post, type Letter } from './letters.ts';
import { memberInvitation, memberNotice, type Contact } from './mail/office-letters.ts';
import { assertOffice, type OfficeRow } from './offices.ts';

/** `claimed`: a person of the firm has taken charge, by whatever way. */
export type InvitationState = 'none' | 'sent' | 'opened' | 'expired' | 'claimed';

/** Long enough for a letter on paper to lie on a desk over the holidays. */
export const INVITATION_DAYS = 60;
const CHUNK = 1000;

type InvitationRow = Pick<
	typeof invitations.$inferSelect,
	'companyId' | 'createdAt' | 'openedAt' | 'usedAt' | 'expiresAt'
>;

export function stateOf(
	claimedAt: Date | null,
	latest: InvitationRow | undefined,
	now: Date
): { state: InvitationState; at: Date | null } {
	if (claimedAt) return { state: 'claimed', at: claimedAt };
	if (!latest) return { state: 'none', at: null };
	if (latest.expiresAt < now) return { state: 'expired', at: latest.expiresAt };
	return latest.openedAt ? { state: 'opened', at: latest.openedAt } : { state: 'sent', at: latest.createdAt };
}

/** The newest link of each firm this office invited; withdrawn ones do not count. */
export async function latestInvitations(officeId: string, tx: Db = db): Promise<Map<string, InvitationRow>> {
	const { companyId, createdAt, openedAt, usedAt, expiresAt } = invitations;
	const rows = await tx
		.select({ companyId, createdAt, openedAt, usedAt, expiresAt })
		.from(invitations)
		.where(and(eq(invitations.fromOfficeId, officeId), eq(invitations.kind, 'company'), isNull(invitations.revokedAt)))
		.orderBy(invitations.createdAt);
	return new Map(rows.map((row) => [String(row.companyId), row]));
}

export async function invitationOf(
	officeId: string,
	company: { id: string; claimedAt: Date | null },
	now = new Date()
): Promise<{ state: InvitationState; at: Date | null }> {
	const [latest] = await db
		.select()
		.from(invitations)
		.where(
			and(
				eq(invitations.fromOfficeId, officeId),
				eq(invitations.companyId, company.id),
				eq(invitations.kind, 'company'),
				isNull(invitations.revokedAt)
			)
		)
		.orderBy(desc(invitations.createdAt))
		.limit(1);
	return stateOf(company.claimedAt, latest, now);
}

export interface Invited {
	/** Letters that go by mail. */
	mailed: number;
	/** Letters to print: no address is known. */
	printed: number;
}

/** Whom a letter to the firm is for; an empty address means paper. */
export const contactOf = (
	member: Pick<typeof members.$inferSelect, 'contactName' | 'contactEmail'>,
	company: Pick<typeof companies.$inferSelect, 'email'>
): Contact => ({ name: member.contactName, email: member.contactEmail ?? company.email ?? '' });

/**
 * Writes to members in the transaction that calls: an invitation with the notice of article 14 to who has not taken
 * charge yet (an earlier link ends), the notice alone to who has and was not told. Others are left alone.
 * @returns how many letters, and the members they went to.
 */
export async function writeToMembers(
	tx: Db,
	office: OfficeRow,
	memberIds: string[],
	actorId: string,
	now = new Date()
): Promise<Invited & { told: string[] }> {
	const all: Letter[] = [];
	const told: string[] = [];
	for (let from = 0; from < memberIds.length; from += CHUNK) {
		const rows = await tx
			.select({ member: members, company: companies })
			.from(members)
			.innerJoin(companies, eq(companies.id, members.companyId))
			.where(
				and(
					eq(members.officeId, office.id),
					isNull(members.until),
					eq(companies.state, 'active'),
					inArray(members.id, memberIds.slice(from, from + CHUNK))
				)
			);
		const unclaimed = rows.filter(({ company }) => !company.claimedAt);
		if (unclaimed.length) {
			await tx
				.update(invitations)
				.set({ revokedAt: now })
				.where(
					and(
						eq(invitations.fromOfficeId, office.id),
						eq(invitations.kind, 'company'),
						isNull(invitations.usedAt),
						isNull(invitations.revokedAt),
						inArray(
							invitations.companyId,
							unclaimed.map(({ company }) => company.id)
						)
					)
				);
		}
		for (const { member, company } of rows) {
			const to = contactOf(member, company);
			if (company.claimedAt) {
				if (member.noticeAt) continue;
				all.push(memberNotice(to, office, company));
			} else {
				const { link } = await createInvitation(tx, {
					kind: 'company',
					role: 'administrator',
					companyId: company.id,
					email: to.email || null,
					fromOfficeId: office.id,
					createdBy: actorId,
					days: INVITATION_DAYS
				});
				all.push(memberInvitation(to, office, company, link, INVITATION_DAYS));
			}
			told.push(member.id);
		}
	}
	await post(tx, ...all);
	for (let from = 0; from < told.length; from += CHUNK) {
		const chunk = inArray(members.id, told.slice(from, from + CHUNK));
		await tx
			.update(members)
			.set({ noticeAt: now })
			.where(and(chunk, isNull(members.noticeAt)));
	}
	const printed = all.filter(({ to }) => !to).length;
	return { mailed: all.length - printed, printed, told };
}

/** Writes to these members and says so in the trail of each. */
export async function writeAndRecord(tx: Db, officeId: string, memberIds: string[], actorId: string): Promise<Invited> {
	const [office] = await tx.select().from(offices).where(eq(offices.id, officeId));
	const { told, ...invited } = await writeToMembers(tx, office, memberIds, actorId);
	for (const subjectId of told) {
		await record(tx, { actorId, action: 'member.invite', subjectKind: 'member', subjectId, officeId });
	}
	return invited;
}

/**
 * Writes to the chosen members of the office, whatever they were sent before.
 * @param since leaves out who was written to after this instant: the same button pressed twice writes once.
 */
export async function invite(
	viewer: MaybeViewer,
	officeId: string,
	memberIds: string[],
	since?: Date
): Promise<Invited> {
	const { userId } = assertOffice(viewer, officeId);
	if (memberIds.length === 0) throw new Refusal('invalid', 'choose-firms-first');
	return transaction(async (tx) => {
		const latest = since && (await latestInvitations(officeId, tx));
		const own = await tx
			.select({ id: members.id, companyId: members.companyId })
			.from(members)
			.where(and(eq(members.officeId, officeId), inArray(members.id, memberIds)));
		const due = own.filter(({ companyId }) => {
			const before = latest?.get(companyId);
			return !since || !before || before.createdAt <= since;
		});
		return writeAndRecord(
			tx,
			officeId,
			due.map(({ id }) => id),
			userId
		);
	});
}
