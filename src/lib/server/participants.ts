import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { mayOrganise, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { standing } from './acting.ts';
import { db, isTaken, transaction, type Db } from './db/index.ts';
import { companies, participants, sides } from './db/schema.ts';
import { saveDelegates, type DelegateInput } from './delegates.ts';
import { bump, bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';
import { post } from './letters.ts';
import { registrationLetter } from './mail/event-letters.ts';
import { registrationPhase } from './phases.ts';
import { peopleBehind } from './recipients.ts';

export type ParticipantRow = typeof participants.$inferSelect;
export type ParticipantState = ParticipantRow['state'];

export interface Registration {
	mode: ParticipantRow['mode'];
	sideId?: string | null;
	message?: string | null;
	/** None: somebody unnamed stands in until the firm says who comes. */
	delegates?: DelegateInput[];
}

/** States that count towards the registration cap. */
export const COUNTED = ['applied', 'changes-asked', 'approved'] as const satisfies readonly ParticipantState[];

/** Participants in the order of registration. */
export async function participantsOf(
	eventId: string,
	states: readonly ParticipantState[] = COUNTED,
	tx: Db = db
): Promise<ParticipantRow[]> {
	return tx
		.select()
		.from(participants)
		.where(and(eq(participants.eventId, eventId), inArray(participants.state, [...states])))
		.orderBy(asc(participants.number));
}

/** Refuses more firms than the event takes. Needs the event's lock (`bump`). */
export async function assertRoom(tx: Db, event: EventRow, more = 1): Promise<void> {
	if (event.registrationCap === null) return;
	const counted = await tx.$count(
		participants,
		and(eq(participants.eventId, event.id), inArray(participants.state, [...COUNTED]))
	);
	if (counted + more > event.registrationCap) {
		throw new Refusal('conflict', 'registration-full', { cap: event.registrationCap });
	}
}

/** The next number of registration. Needs the event's lock. */
export async function nextNumber(tx: Db, eventId: string): Promise<number> {
	const [{ last }] = await tx
		.select({ last: sql<number>`coalesce(max(${participants.number}), 0)`.mapWith(Number) })
		.from(participants)
		.where(eq(participants.eventId, eventId));
	return last + 1;
}

async function assertSide(tx: Db, eventId: string, sideId: string | null | undefined): Promise<void> {
	const known = await tx.select({ id: sides.id }).from(sides).where(eq(sides.eventId, eventId));
	if (sideId ? !known.some(({ id }) => id === sideId) : known.length > 0) {
		throw new Refusal('invalid', 'side-needed', {}, 'sideId');
	}
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
			await tell(tx, event, [row]);
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
			await tell(tx, event, [row]);
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
		await tell(tx, event, decided);
		return { changed: open.length, left: participantIds.length - open.length };
	});
}

/** Letters to the firms' people about the state their registrations are in. */
async function tell(tx: Db, event: EventRow, rows: ParticipantRow[]): Promise<void> {
	const byId = new Map(rows.map((row) => [row.id, row]));
	const people = await peopleBehind(tx, event, [...byId.keys()]);
	await post(
		tx,
		...people.flatMap((to) => {
			const row = byId.get(to.participantId);
			return row ? [registrationLetter(event, row, to)] : [];
		})
	);
}

/** Approves these applications. */
export const approve = (viewer: MaybeViewer, eventId: string, ids: string[]) =>
	decide(viewer, eventId, ids, { state: 'approved' });

/** How many applications wait for an answer. */
export const countWaiting = (eventId: string): Promise<number> =>
	db.$count(participants, and(eq(participants.eventId, eventId), eq(participants.state, 'applied')));
