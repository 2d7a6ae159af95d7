/** Two firms side by side before they become one: what each says, what it has, and what stands against it. */
import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { MergedField } from '#lib/forms/merges.ts';
import { isAdministrator, type MaybeViewer, type Viewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { mayActFor } from '../acting.ts';
import { companyAt, type CompanyRow } from '../companies.ts';
import { db, type Db } from '../db/index.ts';
import {
	cards,
	companyIdentifiers,
	companyTexts,
	events,
	members,
	memberships,
	offices,
	participants,
	people,
	pictures
} from '../db/schema.ts';

/** Who may join two firms: the administrator, or an office that both let work on their profile. Others find nothing here. */
export async function assertMayMerge(viewer: MaybeViewer, companyIds: string[], tx: Db = db): Promise<Viewer> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	if (isAdministrator(viewer)) return viewer;
	for (const id of companyIds) {
		if (!(await mayActFor(viewer, id, 'profile', tx))?.officeId) throw new Refusal('not-found', 'not-found');
	}
	return viewer;
}

export interface MergeSide {
	company: CompanyRow;
	/** What each field says, as far as it can be chosen; null: nothing. Codes stay codes. */
	values: Record<MergedField, string | null>;
	identifiers: { scheme: string; country: string; value: string; verified: boolean }[];
	cards: number;
	offices: string[];
	/** `active`: it takes part, or would like to; not withdrawn and not refused. */
	events: { id: string; name: string; active: boolean }[];
	people: string[];
	accounts: number;
}

const isActive = (state: (typeof participants.$inferSelect)['state']) => state !== 'withdrawn' && state !== 'refused';

/** Everything about one firm that the comparison shows. */
export async function sideOf(tx: Db, company: CompanyRow): Promise<MergeSide> {
	const own = company.id;
	const texts = await tx
		.select()
		.from(companyTexts)
		.where(and(eq(companyTexts.companyId, own), eq(companyTexts.original, true)));
	const [picture] = await tx.select({ version: pictures.version }).from(pictures).where(eq(pictures.companyId, own));
	const written = ['summary', 'description', 'sustainability'].flatMap(
		(field) => texts.find((text) => text.field === field)?.text ?? []
	);
	const place = [company.country, company.regionCode, company.city];
	return {
		company,
		values: {
			name: company.name,
			place: place.filter(Boolean).join(' '),
			website: company.website,
			email: company.email,
			phone: company.phone,
			size: company.size,
			foundedYear: company.foundedYear?.toString() ?? null,
			texts: written.join('\n\n') || null,
			logo: picture?.version ?? null
		},
		identifiers: (
			await tx
				.select()
				.from(companyIdentifiers)
				.where(eq(companyIdentifiers.companyId, own))
				.orderBy(asc(companyIdentifiers.scheme), asc(companyIdentifiers.value))
		).map(({ scheme, country, value, verifiedAt }) => ({ scheme, country, value, verified: verifiedAt !== null })),
		cards: await tx.$count(cards, eq(cards.companyId, own)),
		offices: (
			await tx
				.selectDistinct({ name: offices.name })
				.from(members)
				.innerJoin(offices, eq(offices.id, members.officeId))
				.where(eq(members.companyId, own))
		).map(({ name }) => name),
		events: (
			await tx
				.select({ id: events.id, name: events.name, state: participants.state })
				.from(participants)
				.innerJoin(events, eq(events.id, participants.eventId))
				.where(eq(participants.companyId, own))
				.orderBy(asc(events.name), asc(events.id))
		).map(({ state, ...event }) => ({ ...event, active: isActive(state) })),
		people: (await tx.select({ name: people.name }).from(people).where(eq(people.companyId, own))).map(
			({ name }) => name
		),
		accounts: await tx.$count(memberships, eq(memberships.companyId, own))
	};
}

/** Why two firms cannot become one; null: nothing stands against it. */
export function obstacleTo(keep: MergeSide, leave: MergeSide): Refusal | null {
	if (keep.company.id === leave.company.id) return new Refusal('conflict', 'merge-same');
	const both = keep.events.filter(
		({ id, active }) => active && leave.events.some((other) => other.id === id && other.active)
	);
	// Each has its own delegates, requests and meetings there, and may even have met the other.
	if (both.length)
		return new Refusal('conflict', 'merge-same-event', { events: both.map(({ name }) => name).join(', ') });
	const verified = ({ identifiers }: MergeSide) =>
		identifiers.filter(({ scheme, verified }) => verified && scheme === 'vat');
	const numbers = verified(keep).flatMap((one) =>
		verified(leave)
			.filter((other) => other.country === one.country && other.value !== one.value)
			.map((other) => ({ one: one.value, other: other.value }))
	);
	return numbers.length ? new Refusal('conflict', 'merge-two-numbers', numbers[0]) : null;
}

/** Says whether both are still what was looked at. */
export const seenOf = (...sides: MergeSide[]) =>
	createHash('sha256').update(JSON.stringify(sides)).digest('base64url').slice(0, 24);

/** Both firms as the page shows them; an address that has become the other's leads to the same firm twice. */
export async function comparison(viewer: MaybeViewer, keepSlug: string, leaveSlug: string) {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const [one, other] = [await companyAt(keepSlug), await companyAt(leaveSlug)];
	await assertMayMerge(viewer, [one.id, other.id]);
	const [keep, leave] = [await sideOf(db, one), await sideOf(db, other)];
	return { keep, leave, obstacle: obstacleTo(keep, leave), seen: seenOf(keep, leave) };
}
