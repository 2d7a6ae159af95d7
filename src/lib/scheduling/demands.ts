/** What is asked of a plan, one by one, so that each can be given up to see whether the rest is possible. */
import type { Brief, Demand, Meeting, Participant } from './model.ts';

/** Everything a brief asks for that somebody could give up; times, places and who is free are facts. */
export function demandsOf(brief: Brief): Demand[] {
	const demands: Demand[] = [];
	for (const meeting of brief.meetings) {
		demands.push({ kind: 'meeting', meeting: meeting.id, must: meeting.must === true });
		if (meeting.locked) demands.push({ kind: 'lock', meeting: meeting.id, slot: meeting.locked.slot });
		if (meeting.after?.length) demands.push({ kind: 'order', meeting: meeting.id });
	}
	for (const { id: participant, maximum, maximumPerDay, noBackToBack, delegates } of brief.participants) {
		const limit = (rule: (Demand & { kind: 'limit' })['rule']) => demands.push({ kind: 'limit', participant, rule });
		if (maximum !== undefined) limit('maximum');
		if (maximumPerDay !== undefined) limit('maximum-per-day');
		if (noBackToBack) limit('no-back-to-back');
		if (delegates.some((one) => one.bufferMinutes)) limit('buffer');
		if (delegates.some((one) => one.maximumPerDay !== undefined)) limit('delegate-maximum-per-day');
	}
	if (brief.lunch) demands.push({ kind: 'rule', rule: 'lunch' });
	if (brief.walkingMinutes) demands.push({ kind: 'rule', rule: 'walking' });
	if (brief.interpreters?.length) demands.push({ kind: 'rule', rule: 'interpreters' });
	if ([...brief.slots, ...brief.places].some((one) => one.reserved)) demands.push({ kind: 'rule', rule: 'reserve' });
	if (brief.fairness !== undefined && brief.fairness !== null) demands.push({ kind: 'fairness', most: brief.fairness });
	return demands;
}

/** The brief with only these demands; a lock, an order or a limit without its meeting or participant says nothing. */
export function applyDemands(brief: Brief, demands: Demand[]): Brief {
	const keys = new Set(demands.map(keyOf));
	const has = (demand: Demand) => keys.has(keyOf(demand));
	const held = new Set(demands.flatMap((one) => (one.kind === 'meeting' ? [one.meeting] : [])));
	const rule = (name: (Demand & { kind: 'rule' })['rule']) => has({ kind: 'rule', rule: name });
	const open = <T extends { reserved?: boolean }>(one: T): T => ({ ...one, reserved: undefined });
	return {
		...brief,
		slots: rule('reserve') ? brief.slots : brief.slots.map(open),
		places: rule('reserve') ? brief.places : brief.places.map(open),
		participants: brief.participants.map((participant) => withLimits(participant, has)),
		meetings: brief.meetings
			.filter(({ id }) => held.has(id))
			.map((meeting): Meeting => ({
				...meeting,
				previous: undefined,
				locked: has({ kind: 'lock', meeting: meeting.id, slot: '' }) ? meeting.locked : undefined,
				after: has({ kind: 'order', meeting: meeting.id }) ? meeting.after?.filter((id) => held.has(id)) : undefined,
				interpreter: rule('interpreters') ? meeting.interpreter : undefined
			})),
		lunch: rule('lunch') ? brief.lunch : undefined,
		walkingMinutes: rule('walking') ? brief.walkingMinutes : undefined,
		fairness: has({ kind: 'fairness', most: 0 }) ? brief.fairness : undefined
	};
}

function withLimits(participant: Participant, has: (demand: Demand) => boolean): Participant {
	const limit = (rule: (Demand & { kind: 'limit' })['rule']) =>
		has({ kind: 'limit', participant: participant.id, rule });
	return {
		...participant,
		maximum: limit('maximum') ? participant.maximum : undefined,
		maximumPerDay: limit('maximum-per-day') ? participant.maximumPerDay : undefined,
		noBackToBack: limit('no-back-to-back') ? participant.noBackToBack : undefined,
		delegates: participant.delegates.map((delegate) => ({
			...delegate,
			bufferMinutes: limit('buffer') ? delegate.bufferMinutes : undefined,
			maximumPerDay: limit('delegate-maximum-per-day') ? delegate.maximumPerDay : undefined
		}))
	};
}

function keyOf(demand: Demand): string {
	switch (demand.kind) {
		case 'meeting':
		case 'lock':
		case 'order':
			return `${demand.kind} ${demand.meeting}`;
		case 'limit':
			return `limit ${demand.rule} ${demand.participant}`;
		case 'rule':
			return `rule ${demand.rule}`;
		case 'fairness':
			return 'fairness';
	}
}
