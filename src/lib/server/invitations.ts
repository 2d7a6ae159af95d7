import { and, eq, isNull } from 'drizzle-orm';
import type { Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, delegates, events, invitations, memberships, offices, participants, regions } from './db/schema.ts';
import { record } from './journal.ts';
import { hashOf, newSecret } from './secrets.ts';
import { settings } from './settings.ts';

type Kind = (typeof invitations.$inferSelect)['kind'];
type Role = (typeof memberships.$inferSelect)['role'];

export interface NewInvitation {
	kind: Kind;
	role?: Role;
	companyId?: string;
	officeId?: string;
	eventId?: string;
	regionId?: string;
	delegateId?: string;
	email?: string | null;
	/** The office that invites, when it invites a member. */
	fromOfficeId?: string;
	createdBy: string | null;
	/** How many days the link works. */
	days: number;
}

/** Makes a link that works once. The secret is only in the link: the database keeps its hash. */
export async function createInvitation(
	tx: Db,
	{ days, ...invitation }: NewInvitation
): Promise<{ id: string; link: string; expiresAt: Date }> {
	const token = newSecret();
	const expiresAt = new Date(Date.now() + days * 24 * 3600_000);
	const [{ id }] = await tx
		.insert(invitations)
		.values({ ...invitation, tokenHash: hashOf(token), expiresAt })
		.returning({ id: invitations.id });
	return { id, link: `${settings.origin}/invitation/${token}`, expiresAt };
}

/** What the page of a link says before anybody accepts; marks the link as opened. Refuses dead links with the reason. */
export async function openInvitation(token: string) {
	const [found] = await db
		.select({
			invitation: invitations,
			companyName: companies.name,
			officeName: offices.name,
			eventName: events.name,
			regionName: regions.name
		})
		.from(invitations)
		.leftJoin(companies, eq(companies.id, invitations.companyId))
		.leftJoin(offices, eq(offices.id, invitations.officeId))
		.leftJoin(events, eq(events.id, invitations.eventId))
		.leftJoin(regions, eq(regions.id, invitations.regionId))
		.where(eq(invitations.tokenHash, hashOf(token)));
	if (!found) throw new Refusal('not-found', 'invitation-unknown');
	assertUsable(found.invitation);
	if (!found.invitation.openedAt) {
		await db
			.update(invitations)
			.set({ openedAt: new Date() })
			.where(and(eq(invitations.id, found.invitation.id), isNull(invitations.openedAt)));
	}
	const { invitation, ...names } = found;
	return { kind: invitation.kind, role: invitation.role, email: invitation.email, ...names };
}

function assertUsable(invitation: typeof invitations.$inferSelect): void {
	if (invitation.usedAt) throw new Refusal('gone', 'invitation-used');
	if (invitation.revokedAt) throw new Refusal('gone', 'invitation-revoked');
	if (invitation.expiresAt < new Date()) throw new Refusal('gone', 'invitation-expired');
}

/**
 * Takes the role the link gives. The first to accept wins; the link is spent in the same transaction.
 * @returns where to go next.
 */
export async function acceptInvitation(viewer: Viewer | null, token: string): Promise<string> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	return transaction(async (tx) => {
		const [invitation] = await tx
			.select()
			.from(invitations)
			.where(eq(invitations.tokenHash, hashOf(token)));
		if (!invitation) throw new Refusal('not-found', 'invitation-unknown');
		assertUsable(invitation);
		await tx
			.update(invitations)
			.set({ usedAt: new Date(), usedBy: viewer.userId })
			.where(eq(invitations.id, invitation.id));
		const { id, kind, companyId, officeId, eventId, regionId, delegateId, role } = invitation;
		if (kind === 'delegate') {
			await tx
				.update(delegates)
				.set({ userId: viewer.userId })
				.where(eq(delegates.id, String(delegateId)));
		} else {
			await tx
				.insert(memberships)
				.values({ userId: viewer.userId, companyId, officeId, eventId, regionId, role: role ?? 'administrator' })
				.onConflictDoNothing();
			if (companyId) {
				await tx
					.update(companies)
					.set({ claimedAt: new Date() })
					.where(and(eq(companies.id, companyId), isNull(companies.claimedAt)));
			}
		}
		await record(tx, {
			actorId: viewer.userId,
			action: 'invitation.accept',
			subjectKind: 'invitation',
			subjectId: id,
			eventId,
			officeId
		});
		return destination(tx, invitation);
	});
}

async function destination(tx: Db, invitation: typeof invitations.$inferSelect): Promise<string> {
	if (invitation.kind === 'delegate') {
		const [row] = await tx
			.select({ slug: events.slug })
			.from(delegates)
			.innerJoin(participants, eq(participants.id, delegates.participantId))
			.innerJoin(events, eq(events.id, participants.eventId))
			.where(eq(delegates.id, String(invitation.delegateId)));
		return row ? `/events/${row.slug}/my-day` : '/start';
	}
	return '/start';
}
