/** Who is written to: the people behind a participant, the team behind an event. */
import { and, eq, inArray } from 'drizzle-orm';
import { localeOr, type Locale } from '#lib/i18n/languages.ts';
import type { Db } from './db/index.ts';
import { delegates, memberships, participants, user } from './db/schema.ts';
import type { EventRow } from './events.ts';

export interface Recipient {
	userId: string | null;
	email: string;
	name: string;
	/** Their own language, or the event's for who has no account. */
	language: Locale;
}

export interface FirmRecipient extends Recipient {
	participantId: string;
	companyId: string | null;
}

/** Everybody of these firms who can be written to: their people with accounts and their delegates, each address once. */
export async function peopleBehind(
	tx: Db,
	event: Pick<EventRow, 'language'>,
	participantIds: string[]
): Promise<FirmRecipient[]> {
	if (participantIds.length === 0) return [];
	const chosen = inArray(participants.id, participantIds);
	const members = await tx
		.select({ participantId: participants.id, companyId: participants.companyId, user })
		.from(participants)
		.innerJoin(memberships, eq(memberships.companyId, participants.companyId))
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(chosen, eq(memberships.state, 'active')));
	const named = await tx
		.select({ participantId: participants.id, companyId: participants.companyId, delegate: delegates, user })
		.from(participants)
		.innerJoin(delegates, eq(delegates.participantId, participants.id))
		.leftJoin(user, eq(user.id, delegates.userId))
		.where(chosen);
	const all = [
		...members.map(({ user, ...of }) => ({ ...of, ...account(user) })),
		...named.flatMap(({ user, delegate: { email, name }, ...of }) => {
			if (user) return [{ ...of, ...account(user) }];
			return email ? [{ ...of, userId: null, email, name: name ?? '', language: localeOr(event.language) }] : [];
		})
	];
	return [...new Map(all.map((one) => [`${one.participantId} ${one.email.toLowerCase()}`, one])).values()];
}

/** The people who organise the event itself (not the whole office). */
export async function organisersOf(tx: Db, eventId: string): Promise<Recipient[]> {
	const rows = await tx
		.select({ user })
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(eq(memberships.eventId, eventId), eq(memberships.role, 'organiser'), eq(memberships.state, 'active')));
	return rows.map(({ user }) => account(user));
}

const account = ({ id, email, name, language }: typeof user.$inferSelect): Recipient => ({
	userId: id,
	email,
	name,
	language: localeOr(language)
});

/** Everybody who works for an office. */
export async function staffRecipients(tx: Db, officeId: string): Promise<Recipient[]> {
	const rows = await tx
		.select({ user })
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(eq(memberships.officeId, officeId), eq(memberships.state, 'active')));
	return rows.map(({ user }) => account(user));
}

/** The firm's own people with accounts. */
export async function firmRecipients(tx: Db, companyId: string): Promise<Recipient[]> {
	const rows = await tx
		.select({ user })
		.from(memberships)
		.innerJoin(user, eq(user.id, memberships.userId))
		.where(and(eq(memberships.companyId, companyId), eq(memberships.state, 'active')));
	return rows.map(({ user }) => account(user));
}
