/** The members an office has still to write to: all of them, those of one import, or those chosen; looked at, then written to at once. */
import { and, asc, eq, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { settings } from './settings.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, members, offices } from './db/schema.ts';
import type { Letter } from './letters.ts';
import { memberInvitation, memberNotice } from './mail/office-letters.ts';
import {
	contactOf,
	INVITATION_DAYS,
	latestInvitations,
	stateOf,
	writeAndRecord,
	type Invited,
	type InvitationState
} from './member-invitations.ts';
import { assertOffice } from './offices.ts';

/** Which members are meant; neither: all of the office. */
export interface Meant {
	importId?: string;
	memberIds?: readonly string[];
}

export interface PendingFirm {
	memberId: string;
	company: { slug: string; name: string; city: string | null; language: string };
	/** Where the letter goes; null: to be printed. */
	address: string | null;
	state: InvitationState;
	/** When its latest invitation was written; null: never. */
	writtenAt: Date | null;
}

export interface Pending {
	/** Not written to yet, or their link has run out, or in charge and never told what the office holds. */
	waiting: PendingFirm[];
	/** Of those meant, the firms whose link still works. */
	invited: PendingFirm[];
}

const ownRows = (tx: Db, officeId: string, { importId }: Meant) =>
	tx
		.select({ member: members, company: companies })
		.from(members)
		.innerJoin(companies, eq(companies.id, members.companyId))
		.where(
			and(
				eq(members.officeId, officeId),
				isNull(members.until),
				eq(companies.state, 'active'),
				importId ? eq(members.importId, importId) : undefined
			)
		)
		.orderBy(asc(companies.name), asc(companies.id));

async function sorted(tx: Db, officeId: string, meant: Meant, now: Date): Promise<Pending> {
	const rows = await ownRows(tx, officeId, meant);
	const latest = await latestInvitations(officeId, tx);
	const chosen = meant.memberIds && new Set(meant.memberIds);
	const pending: Pending = { waiting: [], invited: [] };
	for (const { member, company } of rows) {
		if (chosen && !chosen.has(member.id)) continue;
		const invitation = latest.get(company.id);
		const { state } = stateOf(company.claimedAt, invitation, now);
		if (state === 'claimed' && member.noticeAt) continue;
		const { slug, name, city, language } = company;
		const address = contactOf(member, company).email || null;
		const firm = { memberId: member.id, company: { slug, name, city, language }, address, state };
		pending[state === 'sent' || state === 'opened' ? 'invited' : 'waiting'].push({
			...firm,
			writtenAt: invitation?.createdAt ?? null
		});
	}
	return pending;
}

/** Who would be written to, by name. */
export async function pendingOf(
	viewer: MaybeViewer,
	officeId: string,
	meant: Meant = {},
	now = new Date()
): Promise<Pending> {
	assertOffice(viewer, officeId);
	return sorted(db, officeId, meant, now);
}

/** The letter one member would get, word for word; only the secret of its link does not exist yet. */
export async function previewOf(viewer: MaybeViewer, officeId: string, memberId: string): Promise<Letter> {
	assertOffice(viewer, officeId);
	const [found] = await db
		.select({ member: members, company: companies, office: offices })
		.from(members)
		.innerJoin(companies, eq(companies.id, members.companyId))
		.innerJoin(offices, eq(offices.id, members.officeId))
		.where(and(eq(members.id, memberId), eq(members.officeId, officeId), isNull(members.until)));
	if (!found) throw new Refusal('not-found', 'not-found');
	const { member, company, office } = found;
	const to = contactOf(member, company);
	return company.claimedAt
		? memberNotice(to, office, company)
		: memberInvitation(to, office, company, `${settings.origin}/invitation/…`, INVITATION_DAYS);
}

/**
 * Writes to everybody meant who waits, in one transaction. Who was written to meanwhile is left out, so a second
 * press writes nothing.
 * @param again writes also to those whose link still works (it ends), unless they were written to since that instant.
 */
export async function inviteWaiting(
	viewer: MaybeViewer,
	officeId: string,
	meant: Meant = {},
	again: { since: Date } | null = null,
	now = new Date()
): Promise<Invited> {
	const { userId } = assertOffice(viewer, officeId);
	return transaction(async (tx) => {
		const { waiting, invited } = await sorted(tx, officeId, meant, now);
		const repeated = again ? invited.filter(({ writtenAt }) => writtenAt && writtenAt <= again.since) : [];
		return writeAndRecord(
			tx,
			officeId,
			[...waiting, ...repeated].map(({ memberId }) => memberId),
			userId
		);
	});
}
