/** What the installation's administrators look after: people and what they may do, events, further administrators. */
import { and, asc, desc, eq, inArray, isNull, like, or, sql } from 'drizzle-orm';
import { isAdministrator, type MaybeViewer, type Role } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import { companies, events, memberships, offices, participants, regions, user } from './db/schema.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';

const PAGE_SIZE = 50;
const INVITATION_DAYS = 14;

function assertAdministrator(viewer: MaybeViewer): string {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	return viewer.userId;
}

export interface PersonLine {
	id: string;
	name: string;
	email: string;
	emailVerified: boolean;
	twoFactor: boolean;
	createdAt: Date;
	memberships: {
		id: string;
		role: Role;
		/** What it is a membership of; the installation has no name. */
		scope: 'company' | 'office' | 'event' | 'region' | 'installation';
		name: string | null;
	}[];
}

/** Everybody with an account, by name, 50 a page, each with every membership; three queries however many. */
export async function peopleHere(
	viewer: MaybeViewer,
	{ query, page }: { query: string; page: number }
): Promise<{ people: PersonLine[]; total: number; pages: number }> {
	assertAdministrator(viewer);
	const pattern = `%${query.trim().replace(/[%_]/g, '').toLowerCase()}%`;
	const wanted = query.trim()
		? or(like(sql`lower(${user.name})`, pattern), like(sql`lower(${user.email})`, pattern))
		: undefined;
	const total = await db.$count(user, wanted);
	const rows = await db
		.select()
		.from(user)
		.where(wanted)
		.orderBy(asc(user.name), asc(user.id))
		.limit(PAGE_SIZE)
		.offset((Math.max(1, page) - 1) * PAGE_SIZE);
	const held = await db
		.select({
			membership: memberships,
			company: companies.name,
			office: offices.name,
			event: events.name,
			region: regions.name
		})
		.from(memberships)
		.leftJoin(companies, eq(companies.id, memberships.companyId))
		.leftJoin(offices, eq(offices.id, memberships.officeId))
		.leftJoin(events, eq(events.id, memberships.eventId))
		.leftJoin(regions, eq(regions.id, memberships.regionId))
		.where(
			and(
				eq(memberships.state, 'active'),
				inArray(
					memberships.userId,
					rows.map(({ id }) => id)
				)
			)
		);
	const byUser = Map.groupBy(held, ({ membership }) => membership.userId);
	return {
		total,
		pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
		people: rows.map(({ id, name, email, emailVerified, twoFactorEnabled, createdAt }) => ({
			id,
			name,
			email,
			emailVerified,
			twoFactor: twoFactorEnabled === true,
			createdAt,
			memberships: (byUser.get(id) ?? []).map(({ membership, company, office, event, region }) => ({
				id: membership.id,
				role: membership.role,
				scope: company ? 'company' : office ? 'office' : event ? 'event' : region ? 'region' : 'installation',
				name: company ?? office ?? event ?? region
			}))
		}))
	};
}

/** Takes a membership away; the installation keeps an administrator. */
export async function endMembershipOf(viewer: MaybeViewer, membershipId: string): Promise<void> {
	const actorId = assertAdministrator(viewer);
	await transaction(async (tx) => {
		const [before] = await tx.select().from(memberships).where(eq(memberships.id, membershipId));
		if (!before) throw new Refusal('not-found', 'not-found');
		const { companyId, officeId, eventId, regionId } = before;
		if (!companyId && !officeId && !eventId && !regionId) {
			const ofInstallation = and(
				isNull(memberships.companyId),
				isNull(memberships.officeId),
				isNull(memberships.eventId),
				isNull(memberships.regionId)
			);
			if ((await tx.$count(memberships, ofInstallation)) === 1) {
				throw new Refusal('conflict', 'last-administrator');
			}
		}
		await tx.delete(memberships).where(eq(memberships.id, membershipId));
		await record(tx, {
			actorId,
			action: 'membership.end',
			subjectKind: 'user',
			subjectId: before.userId,
			officeId,
			eventId,
			before: { companyId, officeId, eventId, regionId, role: before.role }
		});
	});
}

/** A link for a further administrator. @returns the link; it is in no table. */
export async function inviteAdministrator(viewer: MaybeViewer): Promise<{ link: string; expiresAt: Date }> {
	const actorId = assertAdministrator(viewer);
	return transaction(async (tx) => {
		const invitation = await createInvitation(tx, {
			kind: 'administrator',
			role: 'administrator',
			createdBy: actorId,
			days: INVITATION_DAYS
		});
		await record(tx, {
			actorId,
			action: 'administrator.invite',
			subjectKind: 'invitation',
			subjectId: invitation.id
		});
		return invitation;
	});
}

/** Every event, the newest first, with its state and how many firms are in it. */
export async function eventsHere(viewer: MaybeViewer) {
	assertAdministrator(viewer);
	const n = sql<number>`count(*)`.mapWith(Number);
	const firms = await db
		.select({ eventId: participants.eventId, n })
		.from(participants)
		.where(eq(participants.state, 'approved'))
		.groupBy(participants.eventId);
	const rows = await db
		.select({
			id: events.id,
			slug: events.slug,
			name: events.name,
			state: events.state,
			createdAt: events.createdAt,
			office: offices.name,
			region: regions.name
		})
		.from(events)
		.leftJoin(offices, eq(offices.id, events.officeId))
		.leftJoin(regions, eq(regions.id, events.regionId))
		.orderBy(desc(events.createdAt));
	return rows.map((event) => ({ ...event, firms: firms.find(({ eventId }) => eventId === event.id)?.n ?? 0 }));
}
