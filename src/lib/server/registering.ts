/** A firm registers for an event and changes its registration. */
import { and, eq } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { standing } from './acting.ts';
import { isTaken, transaction, type Db } from './db/index.ts';
import { companies, participants } from './db/schema.ts';
import { saveDelegates, type DelegateInput } from './delegates.ts';
import { bump } from './events.ts';
import { record } from './journal.ts';
import { assertRoom, assertSide, nextNumber, tellOfState, type ParticipantRow } from './participants.ts';
import { registrationPhase } from './phases.ts';

export interface Registration {
	mode: ParticipantRow['mode'];
	sideId?: string | null;
	message?: string | null;
	/** None: somebody unnamed stands in until the firm says who comes. */
	delegates?: DelegateInput[];
}

/**
 * Registers a firm while registration is open and there is room; approved at once where the organiser does
 * not look first. A firm that withdrew may come back; one that was refused or is registered may not.
 */
export async function register(
	viewer: MaybeViewer,
	eventId: string,
	companyId: string,
	{ mode, sideId = null, message = null, delegates = [] }: Registration
): Promise<ParticipantRow> {
	try {
		return await transaction(async (tx) => {
			const event = await bump(tx, eventId);
			const { consentId } = await standing(tx, viewer, companyId, 'events');
			const phase = registrationPhase(event, new Date());
			if (event.state === 'draft') throw new Refusal('not-found', 'not-found');
			if (phase !== 'open') throw new Refusal('conflict', `registration-${phase}`);
			const [company] = await tx.select().from(companies).where(eq(companies.id, companyId));
			if (company?.state !== 'active') throw new Refusal('not-found', 'not-found');
			const [before] = await tx
				.select()
				.from(participants)
				.where(and(eq(participants.eventId, eventId), eq(participants.companyId, companyId)));
			if (before?.state === 'refused') throw new Refusal('forbidden', 'registration-refused');
			if (before && before.state !== 'withdrawn') throw new Refusal('conflict', 'registered-already');
			await assertRoom(tx, event);
			await assertSide(tx, eventId, sideId);
			const values = {
				name: company.name,
				state: event.approval ? ('applied' as const) : ('approved' as const),
				mode,
				sideId,
				message,
				reason: null,
				registeredBy: viewer?.userId ?? null
			};
			const [row] = before
				? await tx
						.update(participants)
						.set({ ...values, updatedAt: new Date() })
						.where(eq(participants.id, before.id))
						.returning()
				: await tx
						.insert(participants)
						.values({ ...values, eventId, companyId, number: await nextNumber(tx, eventId) })
						.returning();
			await saveDelegates(tx, row, delegates);
			await record(tx, {
				actorId: viewer?.userId ?? null,
				action: 'participant.register',
				subjectKind: 'participant',
				subjectId: row.id,
				eventId,
				forCompanyId: consentId ? companyId : null,
				consentId,
				after: { state: row.state, mode, sideId }
			});
			await tellOfState(tx, event, [row]);
			return row;
		});
	} catch (error) {
		if (isTaken(error)) throw new Refusal('conflict', 'registered-already');
		throw error;
	}
}

/** A registration as its firm, an adviser with consent or an organiser may change it. */
export async function ownRegistration(tx: Db, viewer: MaybeViewer, participantId: string) {
	const [found] = await tx
		.select({ eventId: participants.eventId })
		.from(participants)
		.where(eq(participants.id, participantId));
	if (!found) throw new Refusal('not-found', 'not-found');
	const event = await bump(tx, found.eventId);
	const [row] = await tx.select().from(participants).where(eq(participants.id, participantId));
	const organises = mayOrganise(viewer, event);
	const consentId =
		organises || !row.companyId ? null : (await standing(tx, viewer, row.companyId, 'events')).consentId;
	if (!organises && !row.companyId) throw new Refusal('not-found', 'not-found');
	return { event, row, organises, consentId };
}

/** Changes who comes and how; after `changes-asked` the firm's answer goes back to the organiser. */
export async function changeRegistration(
	viewer: MaybeViewer,
	participantId: string,
	{ mode, sideId = null, message = null, delegates }: Registration
): Promise<ParticipantRow> {
	return transaction(async (tx) => {
		const { event, row, organises, consentId } = await ownRegistration(tx, viewer, participantId);
		if (row.state === 'refused') throw new Refusal('forbidden', 'registration-refused');
		if (row.state === 'withdrawn') throw new Refusal('conflict', 'registration-withdrawn');
		if (!organises && event.state !== 'open') throw new Refusal('conflict', 'registration-closed');
		await assertSide(tx, event.id, sideId);
		const state = row.state === 'changes-asked' && !organises ? ('applied' as const) : row.state;
		const [after] = await tx
			.update(participants)
			.set({ mode, sideId, message, state, updatedAt: new Date() })
			.where(eq(participants.id, participantId))
			.returning();
		if (delegates) await saveDelegates(tx, row, delegates);
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'participant.change',
			subjectKind: 'participant',
			subjectId: row.id,
			eventId: event.id,
			forCompanyId: consentId ? row.companyId : null,
			consentId,
			before: { state: row.state, mode: row.mode, sideId: row.sideId },
			after: { state, mode, sideId }
		});
		return after;
	});
}
