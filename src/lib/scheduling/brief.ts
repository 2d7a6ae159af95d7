import * as v from 'valibot';
import { BriefFault } from './fault.ts';
import type { Brief, Span } from './model.ts';

const id = v.pipe(v.string(), v.minLength(1));
const minutes = v.pipe(v.number(), v.integer());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const mode = v.picklist(['onsite', 'online', 'either']);
const span = v.strictObject({ start: minutes, end: minutes });
const seat = v.strictObject({ slot: id, place: v.optional(id), delegates: v.optional(v.tuple([id, id])) });

/** The shape of a brief as JSON; unknown fields are refused, so nothing is accepted that is not honoured. */
const shape = v.strictObject({
	name: v.optional(v.string()),
	slots: v.array(
		v.strictObject({
			id,
			start: minutes,
			end: minutes,
			day: id,
			block: id,
			kind: mode,
			reserved: v.optional(v.boolean())
		})
	),
	places: v.array(
		v.strictObject({
			id,
			kind: v.picklist(['table', 'room']),
			zone: v.optional(v.string()),
			host: v.optional(id),
			unavailable: v.optional(v.array(id)),
			reserved: v.optional(v.boolean())
		})
	),
	participants: v.array(
		v.strictObject({
			id,
			delegates: v.array(
				v.strictObject({
					id,
					free: v.optional(v.array(id)),
					maximumPerDay: v.optional(count),
					bufferMinutes: v.optional(count),
					notBefore: v.optional(minutes),
					notAfter: v.optional(minutes),
					sessions: v.optional(v.array(span)),
					onlineHours: v.optional(v.array(span))
				})
			),
			minimum: v.optional(count),
			maximum: v.optional(count),
			maximumPerDay: v.optional(count),
			noBackToBack: v.optional(v.boolean())
		})
	),
	meetings: v.array(
		v.strictObject({
			id,
			between: v.tuple([id, id]),
			weight: v.optional(v.pipe(v.number(), v.minValue(0.001), v.maxValue(1000))),
			must: v.optional(v.boolean()),
			mode,
			delegates: v.optional(v.tuple([v.nullable(id), v.nullable(id)])),
			slots: v.optional(v.array(id)),
			notBefore: v.optional(minutes),
			notAfter: v.optional(minutes),
			interpreter: v.optional(id),
			locked: v.optional(seat),
			after: v.optional(v.array(id)),
			previous: v.optional(seat)
		})
	),
	lunch: v.optional(v.strictObject({ minutes: count, windows: v.array(span) })),
	walkingMinutes: v.optional(count),
	interpreters: v.optional(v.array(v.strictObject({ id, most: count }))),
	fairness: v.optional(v.nullable(count))
});

/**
 * Reads a brief from JSON text.
 * @throws BriefFault with one line that names the spot
 */
export function readBrief(text: string): Brief {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		throw new BriefFault('not-readable', '', `not valid JSON: ${(error as Error).message}`); // JSON.parse throws SyntaxError only
	}
	const parsed = v.safeParse(shape, data);
	if (!parsed.success) {
		const issue = parsed.issues[0];
		const where = v.getDotPath(issue) ?? 'the brief';
		throw new BriefFault('field-wrong', where, `${where}: ${issue.message}`);
	}
	checkBrief(parsed.output);
	return parsed.output;
}

/**
 * Checks that every id is there and nothing contradicts itself; what merely cannot be planned is an answer, not a fault.
 * @throws BriefFault
 */
export function checkBrief(brief: Brief): void {
	if (brief.meetings.length > 200_000)
		throw new BriefFault('too-large', 'meetings', `${brief.meetings.length} meetings are more than 200,000`);
	const slots = unique(brief.slots, 'slots');
	const places = unique(brief.places, 'places');
	unique(brief.participants, 'participants');
	const meetings = unique(brief.meetings, 'meetings');
	const participants = new Map(brief.participants.map((participant) => [participant.id, participant]));
	const interpreters = unique(brief.interpreters ?? [], 'interpreters');
	for (const window of brief.lunch?.windows ?? []) {
		forward(window, 'lunch.windows');
		if (window.end - window.start < brief.lunch!.minutes)
			throw new BriefFault(
				'lunch-too-long',
				'lunch',
				`${brief.lunch!.minutes} minutes do not fit into the lunch window`
			);
	}
	const known = (set: Set<string>, ids: string[] | undefined, where: string) => {
		for (const one of ids ?? []) if (!set.has(one)) throw unknown(one, where);
	};
	for (const slot of brief.slots)
		if (!(slot.start < slot.end))
			throw new BriefFault('slot-ends-before-start', `slots.${slot.id}`, `slot ${slot.id} ends before it starts`);
	for (const place of brief.places) {
		if (place.host !== undefined && !participants.has(place.host)) throw unknown(place.host, `places.${place.id}.host`);
		known(slots, place.unavailable, `places.${place.id}.unavailable`);
	}
	for (const participant of brief.participants) {
		const where = `participants.${participant.id}`;
		if (participant.delegates.length === 0)
			throw new BriefFault('no-delegate', where, `participant ${participant.id} has no delegate`);
		unique(participant.delegates, `${where}.delegates`);
		for (const delegate of participant.delegates) {
			const whose = `${where}.delegates.${delegate.id}`;
			known(slots, delegate.free, `${whose}.free`);
			for (const session of delegate.sessions ?? []) forward(session, `${whose}.sessions`);
			for (const hours of delegate.onlineHours ?? []) forward(hours, `${whose}.onlineHours`);
		}
	}
	for (const meeting of brief.meetings) {
		const where = `meetings.${meeting.id}`;
		const [a, b] = meeting.between;
		for (const side of meeting.between) if (!participants.has(side)) throw unknown(side, `${where}.between`);
		if (a === b) throw new BriefFault('meeting-with-itself', where, `meeting ${meeting.id} is of ${a} with itself`);
		known(slots, meeting.slots, `${where}.slots`);
		known(meetings, meeting.after, `${where}.after`);
		if (meeting.interpreter !== undefined) known(interpreters, [meeting.interpreter], `${where}.interpreter`);
		if (meeting.locked) {
			known(slots, [meeting.locked.slot], `${where}.locked.slot`);
			if (meeting.locked.place !== undefined) known(places, [meeting.locked.place], `${where}.locked.place`);
		}
		for (const named of [meeting.delegates, meeting.locked?.delegates])
			named?.forEach((delegate, side) => {
				const side_ = participants.get(meeting.between[side])!;
				if (delegate !== null && !side_.delegates.some((one) => one.id === delegate))
					throw new BriefFault('wrong-side', where, `meeting ${meeting.id}: ${delegate} is no delegate of ${side_.id}`);
			});
	}
	inOrder(brief);
}

function unknown(one: string, where: string): BriefFault {
	return new BriefFault('unknown-id', where, `${where}: there is no "${one}"`);
}

function forward({ start, end }: Span, where: string): void {
	if (!(start < end)) throw new BriefFault('ends-before-start', where, `${where}: ${end} is not after ${start}`);
}

function unique(list: { id: string }[], where: string): Set<string> {
	const seen = new Set<string>();
	for (const { id: one } of list) {
		if (seen.has(one)) throw new BriefFault('duplicate-id', where, `${where}: "${one}" stands there twice`);
		seen.add(one);
	}
	return seen;
}

/** Refuses meetings that would have to come after themselves. */
function inOrder(brief: Brief): void {
	const after = new Map(brief.meetings.map((meeting) => [meeting.id, meeting.after ?? []]));
	const waiting = new Map([...after].map(([one, list]) => [one, list.length]));
	const followers = new Map<string, string[]>();
	for (const [one, list] of after)
		for (const earlier of list) followers.set(earlier, [...(followers.get(earlier) ?? []), one]);
	const ready = [...waiting].filter(([, left]) => left === 0).map(([one]) => one);
	let done = 0;
	while (ready.length > 0) {
		done++;
		for (const next of followers.get(ready.pop()!) ?? []) {
			waiting.set(next, waiting.get(next)! - 1);
			if (waiting.get(next) === 0) ready.push(next);
		}
	}
	if (done < brief.meetings.length) {
		const [one] = [...waiting].find(([, left]) => left > 0)!;
		throw new BriefFault('order-in-circle', `meetings.${one}.after`, `meeting ${one} would have to come after itself`);
	}
}
