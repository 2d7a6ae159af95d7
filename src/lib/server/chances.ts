/** Where two firms can meet, and what already stands between them there. */
import { and, eq, inArray, or } from 'drizzle-orm';
import { db } from './db/index.ts';
import { events, meetings, participants, requests } from './db/schema.ts';
import { requestPhase } from './phases.ts';
import { stateOf } from './requests.ts';
import { mayAsk, sidesOf } from './sides.ts';

/** Where two firms can meet: an open event both are approved at, and what stands between them there. */
export interface Chance {
	event: { slug: string; name: string };
	askerId: string;
	askedId: string;
	/** 'open': may be asked now; 'asked', 'asking' (they asked first), 'agreed'; 'closed': not now. */
	state: 'open' | 'asked' | 'asking' | 'agreed' | 'closed';
}

/** Where the firm could meet each of the others: events that are open and where both are approved. */
export async function chancesOf(companyId: string, others: string[], eventId?: string): Promise<Map<string, Chance[]>> {
	const chances = new Map<string, Chance[]>();
	if (others.length === 0) return chances;
	const rows = await db
		.select({ participant: participants, event: events })
		.from(participants)
		.innerJoin(events, and(eq(events.id, participants.eventId), eq(events.state, 'open')))
		.where(
			and(
				inArray(participants.companyId, [companyId, ...others]),
				eq(participants.state, 'approved'),
				eventId ? eq(participants.eventId, eventId) : undefined
			)
		);
	const now = new Date();
	for (const { participant: mine, event } of rows.filter(({ participant }) => participant.companyId === companyId)) {
		const theirs = rows.filter((row) => row.event.id === event.id && row.participant.companyId !== companyId);
		if (theirs.length === 0) continue;
		const between = await betweenAt(mine.id);
		const { rules } = await sidesOf(event.id);
		const phase = requestPhase(event, now);
		for (const { participant } of theirs) {
			const open = phase === 'open' && mayAsk({ rules }, mine.sideId, participant.sideId);
			const chance: Chance = {
				event: { slug: event.slug, name: event.name },
				askerId: mine.id,
				askedId: participant.id,
				state: between.get(participant.id) ?? (open ? 'open' : 'closed')
			};
			const other = String(participant.companyId);
			chances.set(other, [...(chances.get(other) ?? []), chance]);
		}
	}
	return chances;
}

/** What already stands between a participant and others: by the other's id. */
async function betweenAt(participantId: string): Promise<Map<string, Chance['state']>> {
	const between = new Map<string, Chance['state']>();
	const asked = await db
		.select()
		.from(requests)
		.where(
			and(
				or(eq(requests.askerId, participantId), eq(requests.askedId, participantId)),
				inArray(requests.state, ['pending', 'accepted'])
			)
		);
	const now = new Date();
	for (const request of asked.filter((row) => stateOf(row, now) === 'pending')) {
		const mine = request.askerId === participantId;
		between.set(mine ? request.askedId : request.askerId, mine ? 'asked' : 'asking');
	}
	const agreed = await db
		.select({ firstId: meetings.firstId, secondId: meetings.secondId })
		.from(meetings)
		.where(
			and(
				or(eq(meetings.firstId, participantId), eq(meetings.secondId, participantId)),
				inArray(meetings.state, ['agreed', 'held'])
			)
		);
	for (const { firstId, secondId } of agreed) between.set(firstId === participantId ? secondId : firstId, 'agreed');
	return between;
}
