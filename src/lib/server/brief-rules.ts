/** An event's planning rules in the words of the planner's brief. */
import { instantOf } from '#lib/calendar/zones.ts';
import type { Brief, Delegate, Participant, Place, Slot, Span } from '#lib/scheduling/model.ts';
import type { Db } from './db/index.ts';
import type { DelegateRow } from './delegates.ts';
import type { EventRow } from './events.ts';
import type { PlaceRow } from './places.ts';
import { interpretersOf, type InterpreterRow } from './planning-rules.ts';
import { sessionsOfDelegates } from './sessions.ts';
import type { StoredSlot } from './slots.ts';

/** What the rules add to each part of a brief. */
export interface RuleParts {
	brief: Pick<Brief, 'lunch' | 'walkingMinutes' | 'interpreters'>;
	slot(slot: StoredSlot): Pick<Slot, 'reserved'>;
	place(place: PlaceRow): Pick<Place, 'reserved'>;
	participant: Pick<Participant, 'noBackToBack'>;
	delegate(delegate: DelegateRow): Pick<Delegate, 'notBefore' | 'notAfter' | 'sessions' | 'onlineHours'>;
	/** The interpreter two sides need: none where any two of them share a language or somebody's is not known. */
	interpreter(first: DelegateRow[], second: DelegateRow[]): string | undefined;
}

/** Reads what the event asks of its plans. Nothing is added for what is not asked, so old briefs stay what they were. */
export async function ruleParts(tx: Db, event: EventRow, slots: StoredSlot[], places: PlaceRow[]): Promise<RuleParts> {
	const pairs = await interpretersOf(event.id, tx);
	const signedUp = await sessionsOfDelegates(tx, event);
	const dates = [...new Set(slots.map(({ date }) => date))].toSorted();
	const lunch = lunchOf(event, dates);
	const lastSlots = reservedSlots(event.reserveSlots, slots);
	const lastTables = reservedTables(event.reserveTables, places);
	return {
		brief: {
			...(lunch && { lunch }),
			...(event.walkMinutes > 0 && { walkingMinutes: event.walkMinutes }),
			...(pairs.length > 0 && { interpreters: pairs.map((pair) => ({ id: idOf(pair), most: pair.count })) })
		},
		slot: ({ id }) => (lastSlots.has(id) ? { reserved: true } : {}),
		place: ({ id }) => (lastTables.has(id) ? { reserved: true } : {}),
		participant: event.noBackToBack ? { noBackToBack: true } : {},
		delegate: (delegate) => {
			const { arrivesAt, leavesAt } = delegate;
			const sessions = signedUp.get(delegate.id)?.map(({ startsAt, endsAt }) => span(startsAt, endsAt));
			const onlineHours = onlineHoursOf(event, delegate.zone ?? event.zone, dates);
			return {
				...(arrivesAt && { notBefore: minutes(arrivesAt) }),
				...(leavesAt && { notAfter: minutes(leavesAt) }),
				...(sessions && { sessions }),
				...(onlineHours && { onlineHours })
			};
		},
		interpreter: (first, second) => (pairs.length > 0 ? interpreterFor(pairs, first, second) : undefined)
	};
}

const minutes = (instant: Date) => instant.getTime() / 60_000;
const span = (start: Date, end: Date): Span => ({ start: minutes(start), end: minutes(end) });
const idOf = ({ first, second }: InterpreterRow) => `${first}-${second}`;

function lunchOf({ lunchMinutes, lunchFrom, lunchUntil, zone }: EventRow, dates: string[]): Brief['lunch'] {
	if (lunchMinutes === null || !lunchFrom || !lunchUntil) return undefined;
	const windows = dates.map((date) => span(instantOf(date, lunchFrom, zone), instantOf(date, lunchUntil, zone)));
	// The clocks may jump over a lunch hour; that day asks for none.
	return { minutes: lunchMinutes, windows: windows.filter(({ start, end }) => end - start >= lunchMinutes) };
}

/** The last slots of each block. */
function reservedSlots(count: number, slots: StoredSlot[]): Set<string> {
	if (count === 0) return new Set();
	const blocks = Map.groupBy(slots, ({ blockId }) => blockId);
	return new Set([...blocks.values()].flatMap((own) => own.slice(-count).map(({ id }) => id)));
}

/** The last tables that no firm keeps. */
function reservedTables(count: number, places: PlaceRow[]): Set<string> {
	if (count === 0) return new Set();
	const common = places.filter(({ kind, hostId }) => kind === 'table' && hostId === null);
	return new Set(common.slice(-count).map(({ id }) => id));
}

/** Hours by a delegate's own clock on the event's days and the days around them. */
function onlineHoursOf({ onlineFrom, onlineUntil }: EventRow, zone: string, dates: string[]): Span[] | undefined {
	if (!onlineFrom || !onlineUntil || dates.length === 0) return undefined;
	const around = new Set(dates.flatMap((date) => [dayAfter(date, -1), date, dayAfter(date, 1)]));
	return [...around]
		.toSorted()
		.map((date) => span(instantOf(date, onlineFrom, zone), instantOf(date, onlineUntil, zone)))
		.filter(({ start, end }) => start < end);
}

function dayAfter(date: string, days: number): string {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function interpreterFor(pairs: InterpreterRow[], first: DelegateRow[], second: DelegateRow[]): string | undefined {
	if ([...first, ...second].some(({ languages }) => languages.length === 0)) return undefined;
	const [theirs, others] = [first, second].map((side) => new Set(side.flatMap(({ languages }) => languages)));
	if ([...theirs].some((language) => others.has(language))) return undefined;
	const bridge = pairs.find(
		(pair) => (theirs.has(pair.first) && others.has(pair.second)) || (theirs.has(pair.second) && others.has(pair.first))
	);
	return bridge && idOf(bridge);
}
