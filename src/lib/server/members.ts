/** The firms an office looks after. What one office wrote about a firm, no other office and no administrator reads. */
import { and, desc, eq, inArray, isNull, ne, or } from 'drizzle-orm';
import type { HandOver, OwnNotes } from '#lib/forms/members.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { companyAt, type CompanyRow } from './companies.ts';
import { closeConsents, type Consent, consentsOf } from './consents.ts';
import { db, isTaken, transaction } from './db/index.ts';
import { audit, consents, members, memberships, offices, user } from './db/schema.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { handOverLetter } from './mail/office-letters.ts';
import { invitationOf, type InvitationState } from './member-invitations.ts';
import { ownMember, type Act } from './member-rows.ts';
import { assertOffice } from './offices.ts';
import { staffRecipients } from './recipients.ts';

export type MemberRow = typeof members.$inferSelect;

export interface Member {
	member: MemberRow;
	company: CompanyRow;
	invitation: { state: InvitationState; at: Date | null };
	consents: Consent[];
	/** Other offices that look after the firm too: their names, and nothing they wrote. */
	others: string[];
}

/** One member as its office knows it. A firm of another office does not exist here. */
export async function memberAt(viewer: MaybeViewer, officeId: string, companySlug: string): Promise<Member> {
	assertOffice(viewer, officeId);
	const company = await companyAt(companySlug);
	const [member] = await db
		.select()
		.from(members)
		.where(and(eq(members.officeId, officeId), eq(members.companyId, company.id), isNull(members.until)));
	if (!member) throw new Refusal('not-found', 'not-found');
	const others = await db
		.select({ name: offices.name })
		.from(members)
		.innerJoin(offices, eq(offices.id, members.officeId))
		.where(and(eq(members.companyId, company.id), isNull(members.until), ne(members.officeId, officeId)))
		.orderBy(offices.name);
	return {
		member,
		company,
		invitation: await invitationOf(officeId, company),
		consents: await consentsOf(member.id),
		others: others.map(({ name }) => name)
	};
}

/** Saves what the office keeps for itself. The trail names the fields, not what stands in them. */
export async function saveNotes(viewer: MaybeViewer, memberId: string, input: OwnNotes): Promise<void> {
	await transaction(async (tx) => {
		const { member, viewer: by } = await ownMember(tx, viewer, memberId);
		// Object.keys forgets what the object knows.
		const changed = (Object.keys(input) as (keyof OwnNotes)[]).filter((key) => input[key] !== member[key]);
		if (changed.length === 0) return;
		await tx.update(members).set(input).where(eq(members.id, memberId));
		await record(tx, {
			actorId: by.userId,
			action: 'member.notes',
			subjectKind: 'member',
			subjectId: memberId,
			officeId: member.officeId,
			after: changed
		});
	});
}

/** Gives members to one of the office's people, or to nobody. Members of other offices are left alone. */
export async function setAdviser(
	viewer: MaybeViewer,
	officeId: string,
	memberIds: string[],
	adviserId: string | null
): Promise<void> {
	const by = assertOffice(viewer, officeId);
	if (memberIds.length === 0) throw new Refusal('invalid', 'choose-firms-first');
	await transaction(async (tx) => {
		const works = and(eq(memberships.officeId, officeId), eq(memberships.userId, adviserId ?? ''));
		if (adviserId && !(await tx.$count(memberships, and(works, eq(memberships.state, 'active'))))) {
			throw new Refusal('invalid', 'adviser-elsewhere', {}, 'adviserId');
		}
		const own = and(eq(members.officeId, officeId), isNull(members.until), inArray(members.id, memberIds));
		const rows = await tx.select({ id: members.id, before: members.adviserId }).from(members).where(own);
		await tx.update(members).set({ adviserId }).where(own);
		for (const { id, before } of rows) {
			if (before === adviserId) continue;
			await record(tx, {
				actorId: by.userId,
				action: 'member.adviser',
				subjectKind: 'member',
				subjectId: id,
				officeId,
				before: { adviserId: before },
				after: { adviserId }
			});
		}
	});
}

/**
 * Hands a member over to another office. Both see the firm; contact, note and number stay with the office that
 * wrote them, and no consent travels: it was given to one office. With `them` the own membership ends.
 */
export async function handOver(viewer: MaybeViewer, memberId: string, input: HandOver): Promise<void> {
	try {
		await transaction(async (tx) => {
			const { company, office, viewer: by } = await ownMember(tx, viewer, memberId);
			const [heir] = await tx.select().from(offices).where(eq(offices.id, input.officeId));
			if (!heir || heir.id === office.id) throw new Refusal('invalid', 'office-unknown', {}, 'officeId');
			const [{ id: newId }] = await tx
				.insert(members)
				.values({ officeId: heir.id, companyId: company.id })
				.returning({ id: members.id });
			if (input.stay === 'them') {
				const now = new Date();
				await tx.update(members).set({ until: now }).where(eq(members.id, memberId));
				await closeConsents(tx, memberId, now);
			}
			const staff = await staffRecipients(tx, heir.id);
			await post(tx, ...staff.map((to) => handOverLetter(to, office, heir, company)));
			const entry = { actorId: by.userId, action: 'member.hand-over', subjectKind: 'member' };
			const after = { from: office.name, to: heir.name };
			await record(tx, { ...entry, subjectId: memberId, officeId: office.id, after });
			await record(tx, { ...entry, subjectId: newId, officeId: heir.id, after });
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'already-member', {}, 'officeId');
		throw error;
	}
}

/** The office no longer looks after the firm; consents end with it. */
export async function endMembership(viewer: MaybeViewer, memberId: string): Promise<void> {
	await transaction(async (tx) => {
		const { member, viewer: by } = await ownMember(tx, viewer, memberId);
		const now = new Date();
		await tx.update(members).set({ until: now }).where(eq(members.id, memberId));
		await closeConsents(tx, memberId, now);
		await record(tx, {
			actorId: by.userId,
			action: 'member.end',
			subjectKind: 'member',
			subjectId: memberId,
			officeId: member.officeId
		});
	});
}

/** What the office did with the member and for it, newest first. */
export async function actsOf(viewer: MaybeViewer, memberId: string): Promise<Act[]> {
	await ownMember(db, viewer, memberId);
	return db
		.select({
			id: audit.id,
			at: audit.at,
			action: audit.action,
			actor: user.name,
			consentId: audit.consentId
		})
		.from(audit)
		.leftJoin(user, eq(user.id, audit.actorId))
		.where(
			or(
				and(eq(audit.subjectKind, 'member'), eq(audit.subjectId, memberId)),
				inArray(audit.consentId, db.select({ id: consents.id }).from(consents).where(eq(consents.memberId, memberId)))
			)
		)
		.orderBy(desc(audit.at), desc(audit.id))
		.limit(200);
}
