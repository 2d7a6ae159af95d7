/** What an organiser asks of every plan beyond times and places: lunch, walks, interpreters, a reserve. */
import { asc, eq } from 'drizzle-orm';
import { minutesOfDay } from '#lib/calendar/zones.ts';
import type { PlanningRulesInput } from '#lib/forms/planning-rules.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db, transaction, type Db } from './db/index.ts';
import { events, interpreters } from './db/schema.ts';
import { bumpAsOrganiser, type EventRow } from './events.ts';
import { record } from './journal.ts';

/** Interpreters for two languages, `first` before `second` in the alphabet. */
export type InterpreterRow = Pick<typeof interpreters.$inferSelect, 'first' | 'second' | 'count'>;

export type PlanningRules = Pick<
	EventRow,
	| 'noBackToBack'
	| 'lunchMinutes'
	| 'lunchFrom'
	| 'lunchUntil'
	| 'walkMinutes'
	| 'reserveTables'
	| 'reserveSlots'
	| 'onlineFrom'
	| 'onlineUntil'
	| 'maxGaps'
>;

/** The event's interpreters in the order of their languages. */
export async function interpretersOf(eventId: string, tx: Db = db): Promise<InterpreterRow[]> {
	return tx
		.select({ first: interpreters.first, second: interpreters.second, count: interpreters.count })
		.from(interpreters)
		.where(eq(interpreters.eventId, eventId))
		.orderBy(asc(interpreters.first), asc(interpreters.second));
}

/** The form's rows as pairs; refuses a language with itself and a pair named twice. */
export function interpretersFrom({ first, second, count }: PlanningRulesInput): InterpreterRow[] {
	const rows = count.flatMap((number, at): InterpreterRow[] => {
		const pair = [first[at] ?? '', second[at] ?? ''].toSorted();
		if (number === '' || number === 0 || pair.every((code) => !code)) return [];
		if (pair.some((code) => !code)) throw new Refusal('invalid', 'interpreter-language', {}, 'interpreters');
		if (pair[0] === pair[1]) throw new Refusal('invalid', 'interpreter-same', {}, 'interpreters');
		return [{ first: pair[0], second: pair[1], count: number }];
	});
	const keys = rows.map((row) => `${row.first}-${row.second}`);
	if (new Set(keys).size < keys.length) throw new Refusal('invalid', 'interpreter-twice', {}, 'interpreters');
	return rows;
}

function assertSound(rules: PlanningRules): void {
	const { lunchMinutes, lunchFrom, lunchUntil, onlineFrom, onlineUntil } = rules;
	if (lunchMinutes !== null) {
		if (!lunchFrom || !lunchUntil) throw new Refusal('invalid', 'lunch-window-missing', {}, 'lunchFrom');
		const window = (minutesOfDay(lunchUntil) ?? 0) - (minutesOfDay(lunchFrom) ?? 0);
		if (window < lunchMinutes) throw new Refusal('invalid', 'lunch-too-long', { minutes: lunchMinutes }, 'lunchUntil');
	}
	if ((onlineFrom === null) !== (onlineUntil === null) || (onlineFrom && onlineUntil && onlineUntil <= onlineFrom))
		throw new Refusal('invalid', 'online-hours-order', {}, 'onlineUntil');
}

/** Stores the rules and the interpreters; plans made from now on keep to them. */
export async function saveRules(
	viewer: MaybeViewer,
	eventId: string,
	rules: PlanningRules,
	pairs: InterpreterRow[]
): Promise<void> {
	assertSound(rules);
	await transaction(async (tx) => {
		const event = await bumpAsOrganiser(tx, viewer, eventId);
		const before = { ...ofEvent(event), interpreters: await interpretersOf(eventId, tx) };
		await tx.update(events).set(ofEvent(rules)).where(eq(events.id, eventId));
		await tx.delete(interpreters).where(eq(interpreters.eventId, eventId));
		if (pairs.length) await tx.insert(interpreters).values(pairs.map((pair) => ({ eventId, ...pair })));
		await record(tx, {
			actorId: viewer?.userId ?? null,
			action: 'event.rules',
			subjectKind: 'event',
			subjectId: eventId,
			eventId,
			before,
			after: { ...ofEvent(rules), interpreters: pairs }
		});
	});
}

const ofEvent = (rules: PlanningRules): PlanningRules => ({
	noBackToBack: rules.noBackToBack,
	lunchMinutes: rules.lunchMinutes,
	lunchFrom: rules.lunchFrom,
	lunchUntil: rules.lunchUntil,
	walkMinutes: rules.walkMinutes,
	reserveTables: rules.reserveTables,
	reserveSlots: rules.reserveSlots,
	onlineFrom: rules.onlineFrom,
	onlineUntil: rules.onlineUntil,
	maxGaps: rules.maxGaps
});
