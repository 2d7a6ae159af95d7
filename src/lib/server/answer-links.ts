/**
 * Links in letters: whoever holds one answers that one request for that one firm, without signing in. A random secret as
 * with invitations, not a signed text: it is short enough for a QR code, there is nothing to forge, and it dies with the
 * request, with its deadline, and as soon as its reader no longer speaks for the firm.
 */
import { and, eq, or, sql } from 'drizzle-orm';
import { Refusal } from '#lib/refusal.ts';
import type { Bearer } from './answering.ts';
import { db, type Db } from './db/index.ts';
import { answerLinks, delegates, events, memberships, participants, user } from './db/schema.ts';
import type { EventRow } from './events.ts';
import type { FirmRecipient } from './recipients.ts';
import { hashOf, newSecret } from './secrets.ts';
import { settings } from './settings.ts';

interface NewLink {
	requestId: string;
	to: FirmRecipient;
	/** The deadline of the answer. */
	expiresAt: Date;
}

/** Makes a link for one reader of a letter. Its page speaks the language of the letter. */
export async function createAnswerLink(tx: Db, { requestId, to, expiresAt }: NewLink): Promise<string> {
	const secret = newSecret();
	await tx.insert(answerLinks).values({
		tokenHash: hashOf(secret),
		requestId,
		participantId: to.participantId,
		userId: to.userId,
		email: to.email,
		expiresAt
	});
	return `${settings.origin}/r/${secret}?language=${to.language}`;
}

export interface AnswerLink {
	bearer: Bearer;
	event: EventRow;
	/** The firm that is spoken for, and who speaks. */
	firm: string;
	person: string;
	expiresAt: Date;
}

/** What stands behind a link. Reads only: mail scanners open every link. Refuses unknown ones, and who has left the firm. */
export async function answerLink(token: string): Promise<AnswerLink> {
	const [found] = await db
		.select({ link: answerLinks, firm: participants, event: events, person: user.name })
		.from(answerLinks)
		.innerJoin(participants, eq(participants.id, answerLinks.participantId))
		.innerJoin(events, eq(events.id, participants.eventId))
		.leftJoin(user, eq(user.id, answerLinks.userId))
		.where(eq(answerLinks.tokenHash, hashOf(token)));
	if (!found) throw new Refusal('gone', 'answer-link-unknown');
	const { link, firm, event } = found;
	const seat = await seatOf(link);
	if (!seat && !(await isMember(link.userId, firm.companyId))) throw new Refusal('gone', 'answer-link-not-yours');
	return {
		bearer: {
			linkId: link.id,
			requestId: link.requestId,
			participantId: link.participantId,
			userId: link.userId,
			email: link.email
		},
		event,
		firm: firm.name,
		person: found.person ?? seat?.name ?? link.email,
		expiresAt: link.expiresAt
	};
}

type LinkRow = typeof answerLinks.$inferSelect;

/** The delegate the letter went to, as long as the firm still sends that person. */
async function seatOf({ participantId, userId, email }: LinkRow) {
	const [seat] = await db
		.select({ name: delegates.name })
		.from(delegates)
		.where(
			and(
				eq(delegates.participantId, participantId),
				or(
					userId ? eq(delegates.userId, userId) : undefined,
					userId ? undefined : eq(sql`lower(${delegates.email})`, email.toLowerCase())
				)
			)
		)
		.limit(1);
	return seat;
}

async function isMember(userId: string | null, companyId: string | null): Promise<boolean> {
	if (!userId || !companyId) return false;
	const belongs = and(eq(memberships.userId, userId), eq(memberships.companyId, companyId));
	return (await db.$count(memberships, and(belongs, eq(memberships.state, 'active')))) > 0;
}

/** Who may speak by this link now. Refuses a link past its deadline. */
export function bearerOf(link: AnswerLink, now: Date): Bearer {
	if (link.expiresAt <= now) throw new Refusal('gone', 'answer-link-expired');
	return link.bearer;
}
