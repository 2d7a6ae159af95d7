/** The organiser's hand in a proposal: pairs dropped, taken back, taken from the reserves, added. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { transaction, type Db } from './db/index.ts';
import { participants, proposals, proposedPairs, stances } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import type { ParticipantRow } from './participants.ts';
import { askerOf, type PairRow } from './proposals.ts';
import { pairOf } from './requests.ts';
import { sidesOf } from './sides.ts';
import { assertNotOver, pairsOf } from './wishes/import.ts';
import { pairKey } from './wishes/sort.ts';

/** A pair as a form names it: both ids with a space between. */
export type PairName = string;

const within = (eventId: string, low: string, high: string) =>
	and(eq(proposedPairs.eventId, eventId), eq(proposedPairs.pairLow, low), eq(proposedPairs.pairHigh, high));

/** Moves pairs: `proposed` will be sent, `dropped` will not and does not come back. @returns how many there were. */
export async function movePairs(
	viewer: MaybeViewer,
	eventId: string,
	names: PairName[],
	state: 'proposed' | 'dropped'
): Promise<number> {
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		assertNotOver(event);
		let moved = 0;
		for (const name of names) {
			const [low, high] = name.split(' ');
			if (!low || !high) continue;
			const rows = await tx
				.update(proposedPairs)
				.set({ state })
				.where(within(eventId, low, high))
				.returning({ low: proposedPairs.pairLow });
			moved += rows.length;
		}
		await written(tx, viewer, event, state === 'dropped' ? 'proposal.drop' : 'proposal.take', { pairs: names });
		return moved;
	});
}

/** Adds a pair that the engine did not propose. Refuses what exists already, and firms that do not want each other. */
export async function addPair(
	viewer: MaybeViewer,
	eventId: string,
	{ firstId, secondId }: { firstId: string; secondId: string }
): Promise<void> {
	if (firstId === secondId) throw new Refusal('invalid', 'request-to-oneself', {}, 'secondId');
	await transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		assertNotOver(event);
		if (!(await tx.$count(proposals, eq(proposals.eventId, eventId)))) throw new Refusal('conflict', 'proposal-none');
		const firms = await tx
			.select()
			.from(participants)
			.where(and(eq(participants.eventId, eventId), inArray(participants.id, [firstId, secondId])));
		const first = firms.find(({ id }) => id === firstId);
		const second = firms.find(({ id }) => id === secondId);
		if (!first || !second) throw new Refusal('invalid', 'host-not-here', {}, 'secondId');
		const absent = [first, second].find(({ state }) => state !== 'approved');
		if (absent) throw new Refusal('conflict', 'firm-not-there', { firm: absent.name }, 'secondId');
		if ((await pairsOf(tx, eventId)).has(pairKey(firstId, secondId))) {
			throw new Refusal('conflict', 'proposal-exists', { firm: second.name }, 'secondId');
		}
		if ((await apart(tx, [first, second])).has(pairKey(firstId, secondId))) {
			throw new Refusal('conflict', 'firm-not-available', { firm: second.name }, 'secondId');
		}
		const pair: PairRow = {
			eventId,
			...pairOf(firstId, secondId),
			askerId: askerOf(await sidesOf(eventId, tx), first, second),
			state: 'proposed',
			// As heavy as the best the engine can find.
			weight: 1,
			byHand: true
		};
		await tx.delete(proposedPairs).where(within(eventId, pair.pairLow, pair.pairHigh));
		await tx.insert(proposedPairs).values(pair);
		await written(tx, viewer, event, 'proposal.add', { firstId, secondId });
	});
}

/** Pairs of these participants of whom one has blocked the other or said "no, thanks"; nobody learns which. */
export async function apart(tx: Db, firms: ParticipantRow[]): Promise<Set<string>> {
	const byCompany = new Map(firms.flatMap(({ companyId, id }) => (companyId ? [[companyId, id] as const] : [])));
	const ids = [...byCompany.keys()];
	const found = new Set<string>();
	for (let from = 0; from < ids.length; from += 5000) {
		const rows = await tx
			.select({ one: stances.companyId, other: stances.otherId })
			.from(stances)
			.where(
				and(inArray(stances.companyId, ids.slice(from, from + 5000)), inArray(stances.stance, ['blocked', 'no-thanks']))
			);
		for (const { one, other } of rows) {
			const [a, b] = [byCompany.get(one), byCompany.get(other)];
			if (a && b) found.add(pairKey(a, b));
		}
	}
	return found;
}

const written = (tx: Db, viewer: MaybeViewer, event: EventRow, action: string, after: unknown) =>
	record(tx, {
		actorId: viewer?.userId ?? null,
		action,
		subjectKind: 'event',
		subjectId: event.id,
		eventId: event.id,
		after
	});
