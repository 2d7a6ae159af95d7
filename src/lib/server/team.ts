/** Who runs the event: organisers, helpers, and those invited to become one. */
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { localeOr } from '#lib/i18n/languages.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import { invitations, memberships, user } from './db/schema.ts';
import { bumpAsOrganiser } from './events.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { eventInvitationLetter } from './mail/event-letters.ts';

export type TeamRole = 'organiser' | 'helper';

const DAYS = 14;

/** The event's team and the invitations that still can be accepted. Ask for the right to see them before. */
export async function teamOf(eventId: string, now = new Date()) {
	const members = await db
		.select({ id: memberships.id, role: memberships.role, userId: user.id, name: user.name, email: user.email })
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(eq(memberships.eventId, eventId), eq(memberships.state, 'active')))
		.orderBy(desc(memberships.role), asc(user.name));
	const open = await db
		.select({
			id: invitations.id,
			role: invitations.role,
			email: invitations.email,
			expiresAt: invitations.expiresAt,
			openedAt: invitations.openedAt
		})
		.from(invitations)
		.where(
			and(
				eq(invitations.eventId, eventId),
				eq(invitations.kind, 'event'),
				isNull(invitations.usedAt),
				isNull(invitations.revokedAt)
			)
		)
		.orderBy(asc(invitations.createdAt));
	return { members, invitations: open.filter(({ expiresAt }) => expiresAt > now) };
}

/**
 * Invites somebody by letter.
 * @returns the link, to hand over where no mail server is set; it is in no table.
 */
export async function inviteToTeam(viewer: MaybeViewer, eventId: string, email: string, role: TeamRole) {
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const [known] = await tx.select().from(user).where(eq(user.email, email));
		if (known) {
			const already = and(eq(memberships.userId, known.id), eq(memberships.eventId, eventId));
			if (await tx.$count(memberships, already)) throw new Refusal('conflict', 'team-already', { email }, 'email');
		}
		const invitation = await createInvitation(tx, {
			kind: 'event',
			role,
			eventId,
			email,
			createdBy: viewer?.userId ?? null,
			days: DAYS
		});
		const to = {
			userId: known?.id ?? null,
			email,
			name: known?.name ?? '',
			language: localeOr(known?.language ?? event.language)
		};
		await post(tx, eventInvitationLetter(role, event, to, invitation.link));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'team.invite',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			after: { email, role }
		});
		return invitation;
	});
}

/** Ends an invitation that nobody has accepted. */
export async function revokeInvitation(viewer: MaybeViewer, eventId: string, invitationId: string): Promise<void> {
	await transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		const [gone] = await tx
			.update(invitations)
			.set({ revokedAt: new Date() })
			.where(
				and(
					eq(invitations.id, invitationId),
					eq(invitations.eventId, eventId),
					eq(invitations.kind, 'event'),
					isNull(invitations.usedAt)
				)
			)
			.returning();
		if (!gone) throw new Refusal('not-found', 'not-found');
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'team.revoke',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: { email: gone.email, role: gone.role }
		});
	});
}

/** Changes a role or, with null, takes somebody off the team; the last organiser stays. */
export async function changeTeam(viewer: MaybeViewer, eventId: string, membershipId: string, role: TeamRole | null) {
	await transaction(async (tx) => {
		await bumpAsOrganiser(tx, viewer, eventId);
		const ofEvent = and(eq(memberships.eventId, eventId), eq(memberships.state, 'active'));
		const [before] = await tx
			.select()
			.from(memberships)
			.where(and(ofEvent, eq(memberships.id, membershipId)));
		if (!before) throw new Refusal('not-found', 'not-found');
		const organisers = await tx.$count(memberships, and(ofEvent, eq(memberships.role, 'organiser')));
		if (before.role === 'organiser' && role !== 'organiser' && organisers === 1) {
			throw new Refusal('conflict', 'team-last-organiser');
		}
		if (role) await tx.update(memberships).set({ role }).where(eq(memberships.id, membershipId));
		else await tx.delete(memberships).where(eq(memberships.id, membershipId));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: role ? 'team.change' : 'team.remove',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before: { userId: before.userId, role: before.role },
			after: role ? { role } : null
		});
	});
}
