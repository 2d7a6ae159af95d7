/** Firms that have agreed to meet, wherever that was: the circle to which contacts open. */
import { and, eq, inArray, ne, or } from 'drizzle-orm';
import { db } from './db/index.ts';
import { meetings, participants, requests } from './db/schema.ts';

/**
 * The firms that have agreed to meet one of these.
 *
 * Two firms that said yes themselves have exchanged cards: that stays so whatever becomes of the meeting. Where the
 * organiser's authority stood for a yes (added by hand, imported, a wish counted as accepted), nobody at the firm was
 * asked, so the meeting itself has to carry it: it opens contacts while it stands, and for good once its hour has come
 * (held or not: whoever waited in vain wants to write). Called off before that, it leaves nothing open behind it.
 */
export async function acquaintancesOf(companyIds: string[]): Promise<Set<string>> {
	if (companyIds.length === 0) return new Set();
	const rows = await db
		.select({ id: participants.id })
		.from(participants)
		.where(inArray(participants.companyId, companyIds));
	const own = rows.map(({ id }) => id);
	if (own.length === 0) return new Set();
	const agreed = await db
		.selectDistinct({ companyId: participants.companyId })
		.from(requests)
		.innerJoin(participants, or(eq(participants.id, requests.askerId), eq(participants.id, requests.askedId)))
		.where(
			and(
				eq(requests.state, 'accepted'),
				inArray(requests.source, ['firm', 'office']),
				or(inArray(requests.askerId, own), inArray(requests.askedId, own))
			)
		);
	const met = await db
		.selectDistinct({ companyId: participants.companyId })
		.from(meetings)
		.innerJoin(participants, or(eq(participants.id, meetings.firstId), eq(participants.id, meetings.secondId)))
		.where(and(ne(meetings.state, 'cancelled'), or(inArray(meetings.firstId, own), inArray(meetings.secondId, own))));
	return new Set([...agreed, ...met].flatMap(({ companyId }) => companyId ?? []));
}
