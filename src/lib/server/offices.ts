/** Support offices: who works there, and how they come to be. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { NewOffice } from '#lib/forms/offices.ts';
import { localeOr } from '#lib/i18n/languages.ts';
import {
	belongsToOffice,
	isAdministrator,
	mayAdministerOffice,
	type MaybeViewer,
	type Viewer
} from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction } from './db/index.ts';
import { invitations, members, memberships, offices, regions, user } from './db/schema.ts';
import { createInvitation } from './invitations.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { colleagueInvitation } from './mail/office-letters.ts';
import { freeSlug } from './slugs.ts';

export type OfficeRow = typeof offices.$inferSelect;

const INVITATION_DAYS = 14;

/** The office at an address, for those who work there; everybody else does not learn that it exists. */
export async function officeAt(
	viewer: MaybeViewer,
	slug: string
): Promise<{ viewer: Viewer; office: OfficeRow; country: string; administers: boolean }> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const [found] = await db
		.select({ office: offices, country: regions.country })
		.from(offices)
		.innerJoin(regions, eq(regions.id, offices.regionId))
		.where(eq(offices.slug, slug));
	if (!found || !belongsToOffice(viewer, found.office.id)) throw new Refusal('not-found', 'not-found');
	return { viewer, ...found, administers: mayAdministerOffice(viewer, found.office.id) };
}

/** Refuses whoever does not work for the office. */
export function assertOffice(viewer: MaybeViewer, officeId: string): Viewer {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (!belongsToOffice(viewer, officeId)) throw new Refusal('not-found', 'not-found');
	return viewer;
}

/** Offices a member can be handed over to: name and region, nothing of their work. */
export function otherOffices(officeId: string) {
	return db
		.select({ id: offices.id, name: offices.name, region: regions.name })
		.from(offices)
		.innerJoin(regions, eq(regions.id, offices.regionId))
		.where(sql`${offices.id} <> ${officeId}`)
		.orderBy(asc(offices.name));
}

/** Every office with how many people and members it has, for the installation's administrators. */
export async function allOffices(viewer: MaybeViewer) {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	const rows = await db
		.select({ office: offices, region: regions })
		.from(offices)
		.innerJoin(regions, eq(regions.id, offices.regionId))
		.orderBy(asc(offices.name));
	const n = sql<number>`count(*)`.mapWith(Number);
	const staff = await db
		.select({ officeId: memberships.officeId, n })
		.from(memberships)
		.where(sql`${memberships.officeId} is not null`)
		.groupBy(memberships.officeId);
	const firms = await db
		.select({ officeId: members.officeId, n })
		.from(members)
		.where(isNull(members.until))
		.groupBy(members.officeId);
	const count = (list: { officeId: string | null; n: number }[], id: string) =>
		list.find(({ officeId }) => officeId === id)?.n ?? 0;
	return rows.map(({ office, region }) => ({
		...office,
		region: { nutsCode: region.nutsCode, name: region.name },
		people: count(staff, office.id),
		members: count(firms, office.id)
	}));
}

/** Sets up an office in a region; its people are invited afterwards. */
export async function createOffice(viewer: MaybeViewer, input: NewOffice): Promise<{ id: string; slug: string }> {
	if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	return transaction(async (tx) => {
		if (!(await tx.$count(regions, eq(regions.id, input.regionId)))) {
			throw new Refusal('invalid', 'region-unknown', {}, 'regionId');
		}
		const slug = await freeSlug(input.name, async (slug) => (await tx.$count(offices, eq(offices.slug, slug))) > 0);
		const [{ id }] = await tx
			.insert(offices)
			.values({ ...input, slug })
			.returning({ id: offices.id });
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'office.create',
			subjectKind: 'office',
			subjectId: id,
			officeId: id,
			after: { name: input.name }
		});
		return { id, slug };
	});
}

/** Who works for the office, and the invitations that can still be accepted. */
export async function staffOf(viewer: MaybeViewer, officeId: string, now = new Date()) {
	if (!isAdministrator(viewer)) assertOffice(viewer, officeId);
	const people = await db
		.select({ id: memberships.id, userId: user.id, name: user.name, email: user.email, role: memberships.role })
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(eq(memberships.officeId, officeId), eq(memberships.state, 'active')))
		.orderBy(asc(user.name));
	const open = await db
		.select({
			id: invitations.id,
			email: invitations.email,
			role: invitations.role,
			openedAt: invitations.openedAt,
			expiresAt: invitations.expiresAt
		})
		.from(invitations)
		.where(
			and(
				eq(invitations.officeId, officeId),
				eq(invitations.kind, 'office'),
				isNull(invitations.usedAt),
				isNull(invitations.revokedAt)
			)
		)
		.orderBy(asc(invitations.createdAt));
	return { people, invitations: open.filter(({ expiresAt }) => expiresAt > now) };
}

/**
 * Invites somebody to work for the office, by letter where an address is given.
 * @returns the link, to hand over or print; it is in no table.
 */
export async function inviteToOffice(
	viewer: MaybeViewer,
	officeId: string,
	input: { email: string | null; role: 'administrator' | 'adviser' }
) {
	if (!mayAdministerOffice(viewer, officeId)) throw new Refusal('forbidden', 'not-yours');
	return transaction(async (tx) => {
		const [office] = await tx.select().from(offices).where(eq(offices.id, officeId));
		if (!office) throw new Refusal('not-found', 'not-found');
		const [known] = input.email ? await tx.select().from(user).where(eq(user.email, input.email)) : [];
		if (known) {
			const already = and(eq(memberships.userId, known.id), eq(memberships.officeId, officeId));
			if (await tx.$count(memberships, already)) {
				throw new Refusal('conflict', 'team-already', { email: known.email }, 'email');
			}
		}
		const invitation = await createInvitation(tx, {
			kind: 'office',
			role: input.role,
			officeId,
			email: input.email,
			createdBy: viewer?.userId ?? null,
			days: INVITATION_DAYS
		});
		if (input.email) {
			const to = {
				userId: known?.id ?? null,
				email: input.email,
				name: known?.name ?? '',
				language: localeOr(known?.language ?? office.language)
			};
			await post(tx, colleagueInvitation(to, office, invitation.link, INVITATION_DAYS));
		}
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'office.invite',
			subjectKind: 'office',
			subjectId: officeId,
			officeId,
			after: input
		});
		return invitation;
	});
}

/** Takes somebody out of the office; its last administrator stays. */
export async function removeFromOffice(viewer: MaybeViewer, officeId: string, membershipId: string): Promise<void> {
	if (!mayAdministerOffice(viewer, officeId)) throw new Refusal('forbidden', 'not-yours');
	await transaction(async (tx) => {
		const ofOffice = eq(memberships.officeId, officeId);
		const [before] = await tx
			.select()
			.from(memberships)
			.where(and(ofOffice, eq(memberships.id, membershipId)));
		if (!before) throw new Refusal('not-found', 'not-found');
		const administrators = await tx.$count(memberships, and(ofOffice, eq(memberships.role, 'administrator')));
		if (before.role === 'administrator' && administrators === 1) {
			throw new Refusal('conflict', 'office-last-administrator');
		}
		await tx.delete(memberships).where(eq(memberships.id, membershipId));
		await tx
			.update(members)
			.set({ adviserId: null })
			.where(and(eq(members.officeId, officeId), eq(members.adviserId, before.userId)));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'office.remove',
			subjectKind: 'office',
			subjectId: officeId,
			officeId,
			before: { userId: before.userId, role: before.role }
		});
	});
}
