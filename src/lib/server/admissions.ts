/** Whom the organiser takes in, by hand or by answering applications. */
import { and, eq, inArray } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { isTaken, transaction } from './db/index.ts';
import { companies, participants } from './db/schema.ts';
import { saveDelegates } from './delegates.ts';
import { bumpAsOrganiser } from './events.ts';
import { record } from './journal.ts';
import {
	assertRoom,
	assertSide,
	nextNumber,
	tellOfState,
	type ParticipantRow,
	type ParticipantState
} from './participants.ts';
import type { Registration } from './registering.ts';

/** Takes a firm in by the organiser's own hand: a known company, or only a name until somebody claims it. */
export async function addByHand(
	viewer: MaybeViewer,
	eventId: string,
	input: { companyId?: string | null; name?: string | null } & Registration
): Promise<ParticipantRow> {
	try {
		return await transaction(async (tx) => {
			const event = await bumpAsOrganiser(tx, viewer, eventId);
			await assertRoom(tx, event);
			await assertSide(tx, eventId, input.sideId);
			const companyId = input.companyId ?? null;
			const [company] = companyId ? await tx.select().from(companies).where(eq(companies.id, companyId)) : [];
			if (companyId && company?.state !== 'active') throw new Refusal('invalid', 'company-unknown', {}, 'companyId');
			const name = company?.name ?? input.name?.trim();
			if (!name) throw new Refusal('invalid', 'name-needed', {}, 'name');
			const [row] = await tx
				.insert(participants)
				.values({
					eventId,
					companyId,
					name,
					state: 'approved',
					mode: input.mode,
					sideId: input.sideId ?? null,
					message: input.message ?? null,
					registeredBy: viewer?.userId ?? null,
					number: await nextNumber(tx, eventId)
				})
				.returning();
			await saveDelegates(tx, row, input.delegates ?? []);
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'participant.add',
				subjectKind: 'participant',
				subjectId: row.id,
				eventId,
				after: { name, companyId, mode: input.mode }
			});
			await tellOfState(tx, event, [row]);
			return row;
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'registered-already', {}, 'companyId');
		throw error;
	}
}

export type Decision = { state: 'approved' } | { state: 'changes-asked' | 'refused'; reason: string };

/** From which states a decision leads; whoever is approved leaves by withdrawing. */
const DECIDABLE: Record<Decision['state'], readonly ParticipantState[]> = {
	approved: ['applied', 'changes-asked', 'refused'],
	'changes-asked': ['applied', 'changes-asked'],
	refused: ['applied', 'changes-asked']
};

/**
 * Answers applications, one or many at once, all or none.
 * @returns how many changed; those already decided otherwise are left as they are.
 */
export async function decide(
	viewer: MaybeViewer,
	eventId: string,
	participantIds: string[],
	decision: Decision
): Promise<{ changed: number; left: number }> {
	return transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const rows = await tx
			.select()
			.from(participants)
			.where(and(eq(participants.eventId, eventId), inArray(participants.id, participantIds)));
		const open = rows.filter(({ state }) => DECIDABLE[decision.state].includes(state));
		await assertRoom(
			tx,
			event,
			open.filter(({ state }) => decision.state === 'approved' && state === 'refused').length
		);
		const reason = 'reason' in decision ? decision.reason : null;
		const decided = open.map((row) => ({ ...row, state: decision.state, reason }));
		for (const row of open) {
			await tx
				.update(participants)
				.set({ state: decision.state, reason, updatedAt: new Date() })
				.where(eq(participants.id, row.id));
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: `participant.${decision.state}`,
				subjectKind: 'participant',
				subjectId: row.id,
				eventId,
				before: { state: row.state },
				after: { state: decision.state, reason }
			});
		}
		await tellOfState(tx, event, decided);
		return { changed: open.length, left: participantIds.length - open.length };
	});
}

/** Approves these applications. */
export const approve = (viewer: MaybeViewer, eventId: string, ids: string[]) =>
	decide(viewer, eventId, ids, { state: 'approved' });
