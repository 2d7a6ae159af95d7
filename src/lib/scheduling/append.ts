import type { Meeting } from './model.ts';
import { compile, type Problem } from './problem.ts';

/**
 * A compiled problem with a few meetings more, without compiling the others again; null when these meetings change more
 * than their own rows (a kind of cell that was not needed before, an order): compile it all then.
 * @param problem compiled from a brief whose participants, slots and places are still the same
 */
export function append(problem: Problem, added: Meeting[]): Problem | null {
	const { brief, cells, meetings } = problem;
	if (added.some((meeting) => meeting.after?.length)) return null;
	// One known meeting of each mode stands in for all, so that the same cells are wanted.
	const known = ['onsite', 'online', 'either'].flatMap(
		(mode) => brief.meetings.find((meeting) => meeting.mode === mode) ?? []
	);
	const asked = [...known.map((one) => ({ ...one, after: undefined })), ...added];
	// Nobody else's times and rules matter to them.
	const there = new Set(asked.flatMap(({ between }) => between));
	const firms = brief.participants.flatMap(({ id }, f) => (there.has(id) ? [f] : []));
	const few = compile({ ...brief, participants: firms.map((f) => brief.participants[f]), meetings: asked });
	if (few.cells !== cells || few.atoms !== problem.atoms) return null;

	const personOf = (p: number) => problem.firmOf.indexOf(firms[few.firmOf[p]]) + few.delegateOf[p];

	const skip = known.length;
	const count = meetings + added.length;
	const shifted = (own: Int32Array, its: Int32Array, perMeeting: number): Int32Array => {
		const joined = new Int32Array(count * perMeeting + 1);
		joined.set(own);
		const by = own[own.length - 1] - its[skip * perMeeting];
		for (let k = skip * perMeeting + 1; k < its.length; k++) joined[k + (meetings - skip) * perMeeting] = its[k] + by;
		return joined;
	};
	const still = (from: Int32Array): Int32Array => {
		const joined = new Int32Array(count + 1).fill(from[meetings]);
		joined.set(from);
		return joined;
	};
	return {
		...problem,
		brief: { ...brief, meetings: [...brief.meetings, ...added] },
		meetings: count,
		seatFrom: shifted(problem.seatFrom, few.seatFrom, 2),
		seatList: join(problem.seatList, few.seatList.subarray(few.seatFrom[2 * skip]).map(personOf)),
		domainFrom: shifted(problem.domainFrom, few.domainFrom, 1),
		domainList: join(problem.domainList, few.domainList.subarray(few.domainFrom[skip])),
		allowed: join(problem.allowed, few.allowed.subarray(skip * cells)),
		needs: join(problem.needs, few.needs.subarray(2 * skip)),
		weight: join(problem.weight, few.weight.subarray(skip)),
		locked: join(problem.locked, few.locked.subarray(skip)),
		previousSlot: join(problem.previousSlot, few.previousSlot.subarray(skip)),
		beforeFrom: still(problem.beforeFrom),
		afterFrom: still(problem.afterFrom),
		shareOf: join(problem.shareOf, few.shareOf.subarray(skip))
	};
}

function join<T extends Int32Array | Uint8Array | Float64Array>(one: T, other: T): T {
	const Kind = one.constructor as new (length: number) => T; // both are of the same kind
	const joined = new Kind(one.length + other.length);
	joined.set(one);
	joined.set(other, one.length);
	return joined;
}
