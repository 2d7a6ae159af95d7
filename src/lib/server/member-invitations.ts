/** How a firm that an office brought in is told of it and takes charge: by letter, or by a printed page with a QR code. */
import { and, desc, eq, inArray, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, invitations, letters, members, offices } from './db/schema.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post, type Letter } from './letters.ts';
import { memberInvitation, memberNotice } from './mail/office-letters.ts';
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
export async function latestInvitations(officeId: string): Promise<Map<string, InvitationRow>> {
	const { companyId, createdAt, openedAt, usedAt, expiresAt } = invitations;
	const rows = await db
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

/**
 * Writes to members in the transaction that calls: an invitation with the notice of article 14 to who has not taken
 * charge yet (an earlier link ends), the notice alone to who has and was not told. Others are left alone.
 */
export async function writeToMembers(
	tx: Db,
	office: OfficeRow,
	memberIds: string[],
	actorId: string,
	now = new Date()
): Promise<Invited> {
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
			const to = { name: member.contactName, email: member.contactEmail ?? company.email ?? '' };
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
	return { mailed: all.length - printed, printed };
}

/** Writes to the chosen members of the office. */
export async function invite(viewer: MaybeViewer, officeId: string, memberIds: string[]): Promise<Invited> {
	const { userId } = assertOffice(viewer, officeId);
	if (memberIds.length === 0) throw new Refusal('invalid', 'choose-firms-first');
	return transaction(async (tx) => {
		const [office] = await tx.select().from(offices).where(eq(offices.id, officeId));
		const invited = await writeToMembers(tx, office, memberIds, userId);
		const own = await tx
			.select({ id: members.id })
			.from(members)
			.where(and(eq(members.officeId, officeId), inArray(members.id, memberIds)));
		for (const { id } of own) {
			await record(tx, {
				actorId: userId,
				action: 'member.invite',
				subjectKind: 'member',
				subjectId: id,
				officeId
			});
		}
		return invited;
	});
}

export interface PrintedLetter {
	id: string;
	company: { name: string; slug: string; city: string | null };
	to: string;
	language: string;
	subject: string;
	text: string;
	link: string;
}

/** So many pages are still a pack one person folds. */
export const PACK = 300;

/**
 * The office's invitations that still wait to be taken up, the newest letter per firm, to print with their QR codes.
 * @param only `paper`: firms without an address; a slug: that firm.
 */
export async function lettersToPrint(
	viewer: MaybeViewer,
	officeId: string,
	only: { paper: boolean; slug?: string }
): Promise<{ letters: PrintedLetter[]; more: number }> {
	assertOffice(viewer, officeId);
	const rows = await db
		.select({ letter: letters, company: companies })
		.from(letters)
		.innerJoin(companies, eq(companies.id, letters.companyId))
		.innerJoin(members, and(eq(members.companyId, companies.id), eq(members.officeId, officeId), isNull(members.until)))
		.where(
			and(
				eq(letters.officeId, officeId),
				eq(letters.kind, 'member-invitation'),
				isNull(companies.claimedAt),
				only.slug ? eq(companies.slug, only.slug) : undefined
			)
		)
		.orderBy(letters.createdAt);
	const newest = [...new Map(rows.map((row) => [row.company.id, row])).values()]
		.filter(({ letter }) => !only.paper || letter.to === '')
		.sort((a, b) => a.company.name.localeCompare(b.company.name));
	return {
		letters: newest.slice(0, PACK).flatMap(({ letter: { id, to, language, subject, text, link }, company }) => {
			const { name, slug, city } = company;
			return link ? [{ id, to, language, subject, text, link, company: { name, slug, city } }] : [];
		}),
		more: Math.max(0, newest.length - PACK)
	};
}
