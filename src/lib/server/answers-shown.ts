/** What firms answered to matches they were shown: the material of learning. Counted where it cannot teach, too. */
import { aliasedTable, and, eq, inArray, ne, or } from 'drizzle-orm';
import type { Part } from '#lib/matching/explain.ts';
import type { Answer } from '#lib/matching/learn.ts';
import { db } from './db/index.ts';
import type { ShownPart } from './db/schema/matching.ts';
import { meetingRatings, meetings, participants, requests, showings, stances } from './db/schema.ts';

export interface Answers {
	answers: Answer[];
	counts: Record<
		'accepted' | 'declined' | 'metBefore' | 'asked' | 'notForUs' | 'useful' | 'somewhat' | 'notUseful',
		number
	>;
	/** Answers to pairs that no list had shown before: nothing can be learned from them. */
	unshown: number;
}

const BECAUSE = {
	'no-fit': 'no-fit',
	'met-before': 'met-before',
	'no-time': 'no-time',
	competitor: 'other',
	other: 'other'
} as const;

const STANCE_BECAUSE = { 'wrong-code': 'no-fit', known: 'met-before', 'not-interested': 'other' } as const;

/** Parts are stored as `explain` gave them, which is where every code is from. */
const partsOf = (parts: ShownPart[]) => parts.map(({ code, value }) => ({ code: code as Part['code'], value }));

/**
 * Asking a firm one was shown is a yes of the asking side, "not for us" its no; accepting and declining are the asked
 * side's. Each with the parts of its own side as they were last shown before. What a side said after the meeting overrules
 * what it had said before it.
 */
export async function answersGiven(): Promise<Answers> {
	const shown = new Map<string, typeof showings.$inferSelect>();
	for (const row of await db.select().from(showings)) {
		const key = `${row.companyId} ${row.otherId}`;
		const before = shown.get(key);
		if (!before || before.shownAt < row.shownAt) shown.set(key, row);
	}
	const answers: Answer[] = [];
	const counts: Answers['counts'] = {
		...{ accepted: 0, declined: 0, metBefore: 0, asked: 0, notForUs: 0 },
		...{ useful: 0, somewhat: 0, notUseful: 0 }
	};
	const given = new Map<string, Answer>();
	const give = (key: string, answer: Answer) => {
		given.set(key, answer);
		answers.push(answer);
	};
	let unshown = 0;
	const asked = aliasedTable(participants, 'asked');
	const rows = await db
		.select({
			id: requests.id,
			from: participants.companyId,
			to: asked.companyId,
			state: requests.state,
			because: requests.declineReason
		})
		.from(requests)
		.innerJoin(participants, eq(participants.id, requests.askerId))
		.innerJoin(asked, eq(asked.id, requests.askedId))
		.where(inArray(requests.source, ['firm', 'office']));
	for (const { id, from, to, state, because } of rows) {
		const row = shown.get(`${from} ${to}`);
		const answered = state === 'accepted' || state === 'declined';
		counts.asked++;
		if (state === 'accepted') counts.accepted++;
		if (state === 'declined') counts.declined++;
		if (because === 'met-before') counts.metBefore++;
		if (!row) {
			unshown++;
			continue;
		}
		give(`${id} ${from}`, { side: 'asking', parts: partsOf(row.partsA), yes: true });
		if (answered) {
			const yes = state === 'accepted';
			give(`${id} ${to}`, {
				side: 'asked',
				parts: partsOf(row.partsB),
				yes,
				...(because && !yes && { because: BECAUSE[because] })
			});
		}
	}
	const noes = await db
		.select()
		.from(stances)
		.where(inArray(stances.stance, ['no-thanks', 'met-before']));
	for (const { companyId, otherId, stance, reason } of noes) {
		const known = stance === 'met-before' || reason === 'known';
		if (known) counts.metBefore++;
		else counts.notForUs++;
		const row = shown.get(`${companyId} ${otherId}`);
		if (!row) {
			unshown++;
			continue;
		}
		const because = known ? 'met-before' : STANCE_BECAUSE[reason ?? 'not-interested'];
		answers.push({ side: 'asking', parts: partsOf(row.partsA), yes: false, because });
	}
	for (const { requestId, from, to, useful, reason } of await ratings()) {
		counts[useful === 'yes' ? 'useful' : useful === 'no' ? 'notUseful' : 'somewhat']++;
		// Neither a middling meeting nor the wrong person in it says whether the firms fit.
		if (useful === 'somewhat' || reason === 'wrong-person') continue;
		const yes = useful === 'yes';
		const before = given.get(`${requestId} ${from}`);
		const row = shown.get(`${from} ${to}`);
		if (before) before.useful = yes;
		else if (row) answers.push({ side: 'asking', parts: partsOf(row.partsA), yes, useful: yes });
		else unshown++;
	}
	return { answers, counts, unshown };
}

/** What sides said after their meetings, as firm and partner. */
async function ratings() {
	const partner = aliasedTable(participants, 'partner');
	return db
		.select({
			requestId: meetings.requestId,
			from: participants.companyId,
			to: partner.companyId,
			useful: meetingRatings.useful,
			reason: meetingRatings.reason
		})
		.from(meetingRatings)
		.innerJoin(meetings, eq(meetings.id, meetingRatings.meetingId))
		.innerJoin(participants, eq(participants.id, meetingRatings.participantId))
		.innerJoin(
			partner,
			and(
				or(eq(partner.id, meetings.firstId), eq(partner.id, meetings.secondId)),
				ne(partner.id, meetingRatings.participantId)
			)
		);
}
