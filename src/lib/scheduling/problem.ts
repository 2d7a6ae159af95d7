import { compileBreathers, type Breathers } from './breathers.ts';
import type { Brief, Place, Reason, Rule } from './model.ts';
import {
	clashRules,
	isPlannable,
	limitRules,
	offers,
	personRules,
	shareRules,
	slotRules,
	type Spot,
	zoneOf
} from './rules.ts';
import { layOut } from './timeline.ts';

/**
 * A brief compiled to typed arrays. Words used here:
 *  - person: a delegate, numbered over all participants;
 *  - pool: places that stand in for each other: tables (of one zone, where walking matters) or online rooms;
 *  - cell: a slot together with the pool it is used for; cells of parallel blocks overlap;
 *  - atom: a shortest stretch of time in which the set of running slots does not change; slots cover runs of atoms.
 */
export type Problem = {
	brief: Brief;
	persons: number;
	meetings: number;
	cells: number;
	atoms: number;
	/** 32-bit words in a person's mask of busy atoms. */
	words: number;

	/** Per person: its participant, and its position among that participant's delegates. */
	firmOf: Int32Array;
	delegateOf: Int32Array;
	/** Pools: 0 = tables, 1 = rooms, from 2 on tables of further zones. */
	pools: number;
	poolOfPlace: Int32Array;
	/** Per cell: its slot, 0 = at a table / 1 = in a room, its pool, first atom and one past the last. */
	slotOf: Int32Array;
	kindOf: Uint8Array;
	poolOf: Int32Array;
	atomFrom: Int32Array;
	atomTo: Int32Array;
	/** Per cell `words` words: the atoms it covers. */
	cellMask: Int32Array;

	/** Atoms at which a day begins, as a mask; first atom of each day and one past the last; per atom the earliest end of a slot starting there or later that day. */
	/** Start and end of each atom in minutes. */
	atomStart: Float64Array;
	atomEnd: Float64Array;
	dayStart: Int32Array;
	dayFrom: Int32Array;
	earliestEnd: Int32Array;
	/** Every atom is a whole slot: idle atoms between busy ones are always a break. */
	plain: boolean;

	/** Per pool and atom: places open for meetings without a table of their own. */
	capacity: Int32Array;

	/** Which cells exclude each other for one person: class of person, then list of cells per class and cell. */
	clashClass: Int32Array;
	clashFrom: Int32Array;
	clashList: Int32Array;

	/** free[person * cells + cell] */
	free: Uint8Array;
	/** Per meeting and side (2m, 2m + 1): persons who may be seated. */
	seatFrom: Int32Array;
	seatList: Int32Array;
	/** Cells a meeting may use, as list and as allowed[meeting * cells + cell]. */
	domainFrom: Int32Array;
	domainList: Int32Array;
	allowed: Uint8Array;
	/** Per meeting and kind (2m + kind): 1 when it takes one of the common places. */
	needs: Uint8Array;
	/** Must-meets weigh more than all others together. */
	weight: Float64Array;
	/** Locked meetings are never moved or taken out. */
	locked: Uint8Array;
	/** Previous cell of a meeting when re-planning (its slot), -1 = none. */
	previousSlot: Int32Array;
	replanning: boolean;

	/** Meetings that must be over before m, and those that must start after it. */
	beforeFrom: Int32Array;
	beforeList: Int32Array;
	afterFrom: Int32Array;
	afterList: Int32Array;
	ordered: boolean;
	/** Start and end of each cell in minutes. */
	start: Float64Array;
	end: Float64Array;

	/** Counting limits: most meetings, and per person the limits it counts towards; limitCells[limit * cells + cell]. */
	limits: number;
	limitMost: Int32Array;
	limitRule: Rule[];
	limitFirm: Int32Array;
	limitFrom: Int32Array;
	limitList: Int32Array;
	limitCells: Uint8Array;
	/** Stretches of which every person keeps one free (lunch). */
	breathers: Breathers;
	/** Interpreters and the like: per meeting what it uses (-1 = nothing), per share how many at a time. */
	shareOf: Int32Array;
	shareMost: Int32Array;
	shareRule: Rule[];
	shareId: string[];
	/** Per participant the least number of meetings it hopes for. */
	minimum: Int32Array;
	/** Most breaks a person should have; a large number when there is no limit. */
	fairness: number;
};

export const NO_LIMIT = 1_000_000;

/** Compiles a brief whose ids have been checked (`brief.ts`). */
export function compile(brief: Brief): Problem {
	const slots = brief.slots;
	const kinds: Place['kind'][] = ['table', 'room'];
	const slotIndex = new Map(slots.map((slot, k) => [slot.id, k]));
	const firmIndex = new Map(brief.participants.map((participant, k) => [participant.id, k]));

	const zones = zonesOf(brief);
	const pools = Math.max(2, zones.length + 1);
	const kindOfPool = (pool: number) => (pool === 1 ? 1 : 0);
	const zoneOfPool = (pool: number) => (pool === 1 ? '' : zones[Math.max(0, pool - 1)]);
	const poolOfPlace = Int32Array.from(brief.places, (place) => {
		if (place.kind === 'room') return 1;
		const zone = zones.indexOf(zoneOf(place, brief));
		return zone === 0 ? 0 : zone + 1;
	});

	// Cells: only kinds that some meeting could use, so a plain event has one cell per slot.
	const wanted = kinds.map((kind) => brief.meetings.some((meeting) => offers(meeting.mode, kind)));
	const pairs: [number, number][] = [];
	const order = slots.map((_, k) => k).sort((a, b) => slots[a].start - slots[b].start || slots[a].end - slots[b].end);
	for (const k of order)
		for (let pool = 0; pool < pools; pool++)
			if (wanted[kindOfPool(pool)] && offers(slots[k].kind, kinds[kindOfPool(pool)])) pairs.push([k, pool]);
	const cells = pairs.length;
	const slotOf = Int32Array.from(pairs, (pair) => pair[0]);
	const poolOf = Int32Array.from(pairs, (pair) => pair[1]);
	const kindOf = Uint8Array.from(pairs, (pair) => kindOfPool(pair[1]));
	const spots = pairs.map(([k, pool]): Spot => ({ slot: slots[k], zone: zoneOfPool(pool) }));
	const start = Float64Array.from(pairs, (pair) => slots[pair[0]].start);
	const end = Float64Array.from(pairs, (pair) => slots[pair[0]].end);

	const timeline = layOut(brief, pairs);
	const { atoms, words, atomFrom, atomTo } = timeline;

	// Persons.
	const firmOf: number[] = [];
	const delegateOf: number[] = [];
	const firstPerson: number[] = [];
	brief.participants.forEach((participant, f) => {
		firstPerson.push(firmOf.length);
		participant.delegates.forEach((_, d) => {
			firmOf.push(f);
			delegateOf.push(d);
		});
	});
	const persons = firmOf.length;
	const free = new Uint8Array(persons * cells);
	for (let p = 0; p < persons; p++) {
		const delegate = brief.participants[firmOf[p]].delegates[delegateOf[p]];
		for (let c = 0; c < cells; c++)
			if (personRules.every((rule) => rule.allows(delegate, spots[c].slot, kinds[kindOf[c]]))) free[p * cells + c] = 1;
	}

	const clashes = compileClashes(brief, spots, firmOf, delegateOf);

	// Places: common ones make the capacity, those with a host serve its meetings only.
	const capacity = new Int32Array(pools * atoms);
	const hosted = [new Map<number, Place[]>(), new Map<number, Place[]>()];
	const poolById = new Map(brief.places.map((place, k) => [place.id, poolOfPlace[k]]));
	for (const place of brief.places) {
		const kind = kinds.indexOf(place.kind);
		if (place.host !== undefined) {
			const host = firmIndex.get(place.host)!;
			const own = hosted[kind].get(host);
			if (own) own.push(place);
			else hosted[kind].set(host, [place]);
			continue;
		}
		if (!isPlannable(place)) continue;
		const shut = timeline.closedAtoms(place);
		const pool = poolById.get(place.id)!;
		for (let a = 0; a < atoms; a++) if (!shut || !shut[a]) capacity[pool * atoms + a]++;
	}
	const ownOpen = (firm: number, kind: number, c: number): boolean => {
		for (const place of hosted[kind].get(firm)!) {
			if (poolById.get(place.id) !== poolOf[c]) continue;
			const shut = timeline.closedAtoms(place);
			let open = true;
			if (shut) for (let a = atomFrom[c]; a < atomTo[c]; a++) if (shut[a]) open = false;
			if (open) return true;
		}
		return false;
	};
	const placeById = new Map(brief.places.map((place) => [place.id, place]));

	// Meetings.
	const meetings = brief.meetings.length;
	const meetingIndex = new Map(brief.meetings.map((meeting, k) => [meeting.id, k]));
	const seatFrom = new Int32Array(2 * meetings + 1);
	const seatList: number[] = [];
	const allowed = new Uint8Array(meetings * cells);
	const domainFrom = new Int32Array(meetings + 1);
	const domainList: number[] = [];
	const needs = new Uint8Array(2 * meetings);
	const weight = new Float64Array(meetings);
	const locked = new Uint8Array(meetings);
	const previousSlot = new Int32Array(meetings).fill(-1);
	let replanning = false;
	let plainWeight = 1;
	for (const meeting of brief.meetings) if (!meeting.must) plainWeight += meeting.weight ?? 1;
	brief.meetings.forEach((meeting, m) => {
		const firms = meeting.between.map((id) => firmIndex.get(id)!);
		for (let side = 0; side < 2; side++) {
			const named = meeting.locked?.delegates?.[side] ?? meeting.delegates?.[side] ?? null;
			brief.participants[firms[side]].delegates.forEach((delegate, d) => {
				if (named === null || named === delegate.id) seatList.push(firstPerson[firms[side]] + d);
			});
			seatFrom[2 * m + side + 1] = seatList.length;
		}
		const hosts = kinds.map((_, kind) => firms.filter((firm) => hosted[kind].has(firm)));
		const lockedPlace = meeting.locked?.place === undefined ? undefined : placeById.get(meeting.locked.place)!;
		const apart = lockedPlace !== undefined && !isPlannable(lockedPlace);
		for (let kind = 0; kind < 2; kind++) needs[2 * m + kind] = hosts[kind].length === 0 && !apart ? 1 : 0;
		weight[m] = (meeting.weight ?? 1) * (meeting.must ? plainWeight : 1);
		locked[m] = meeting.locked ? 1 : 0;
		if (meeting.previous && slotIndex.has(meeting.previous.slot)) {
			previousSlot[m] = slotIndex.get(meeting.previous.slot)!;
			replanning = true;
		}
		for (let c = 0; c < cells; c++) {
			const kind = kindOf[c];
			const slot = slots[slotOf[c]];
			if (!slotRules.every((rule) => rule.allows(meeting, slot, kinds[kind]))) continue;
			if (!someoneFree(2 * m, c) || !someoneFree(2 * m + 1, c)) continue;
			if (hosts[kind].length > 0 && !hosts[kind].some((firm) => ownOpen(firm, kind, c))) continue;
			if (needs[2 * m + kind] && !roomAt(c)) continue;
			if (lockedPlace && !mayUse(lockedPlace, hosts[kind], c)) continue;
			allowed[m * cells + c] = 1;
			domainList.push(c);
		}
		domainFrom[m + 1] = domainList.length;
	});

	function someoneFree(side: number, c: number): boolean {
		for (let k = seatFrom[side]; k < seatFrom[side + 1]; k++) if (free[seatList[k] * cells + c]) return true;
		return false;
	}
	function roomAt(c: number): boolean {
		for (let a = atomFrom[c]; a < atomTo[c]; a++) if (capacity[poolOf[c] * atoms + a] === 0) return false;
		return true;
	}
	function mayUse(place: Place, hosts: number[], c: number): boolean {
		if (poolById.get(place.id) !== poolOf[c]) return false;
		if (hosts.length === 0 ? place.host !== undefined : !hosts.includes(firmIndex.get(place.host ?? '') ?? -1))
			return false;
		const shut = timeline.closedAtoms(place);
		if (shut) for (let a = atomFrom[c]; a < atomTo[c]; a++) if (shut[a]) return false;
		return true;
	}

	const before: number[][] = brief.meetings.map((meeting) => (meeting.after ?? []).map((id) => meetingIndex.get(id)!));
	const after: number[][] = brief.meetings.map(() => []);
	before.forEach((list, m) => list.forEach((other) => after[other].push(m)));
	const [beforeFrom, beforeList] = rows(before);
	const [afterFrom, afterList] = rows(after);

	const limits = brief.participants.flatMap((participant, f) =>
		limitRules.flatMap((rule) => rule.limits(participant, brief)).map((limit) => ({ ...limit, firm: f }))
	);
	const limitsOf: number[][] = Array.from({ length: persons }, () => []);
	const limitCells = new Uint8Array(limits.length * cells);
	limits.forEach((limit, l) => {
		for (const d of limit.delegates) limitsOf[firstPerson[limit.firm] + d].push(l);
		for (let c = 0; c < cells; c++)
			if (limit.counts(spots[c].slot, kinds[kindOf[c]], spots[c].zone)) limitCells[l * cells + c] = 1;
	});
	const [limitFrom, limitList] = rows(limitsOf);

	const shares = shareRules.flatMap(({ rule, shares }) => shares(brief).map((share) => ({ ...share, rule })));

	return {
		brief,
		persons,
		meetings,
		cells,
		atoms,
		words,
		firmOf: Int32Array.from(firmOf),
		delegateOf: Int32Array.from(delegateOf),
		pools,
		poolOfPlace,
		slotOf,
		kindOf,
		poolOf,
		atomFrom,
		atomTo,
		cellMask: timeline.cellMask,
		atomStart: timeline.atomStart,
		atomEnd: timeline.atomEnd,
		dayStart: timeline.dayStart,
		dayFrom: timeline.dayFrom,
		earliestEnd: timeline.earliestEnd,
		plain: timeline.plain,
		capacity,
		...clashes,
		free,
		seatFrom,
		seatList: Int32Array.from(seatList),
		domainFrom,
		domainList: Int32Array.from(domainList),
		allowed,
		needs,
		weight,
		locked,
		previousSlot,
		replanning,
		beforeFrom,
		beforeList,
		afterFrom,
		afterList,
		ordered: beforeList.length > 0,
		start,
		end,
		limits: limits.length,
		limitMost: Int32Array.from(limits, (limit) => limit.most),
		limitRule: limits.map((limit) => limit.rule),
		limitFirm: Int32Array.from(limits, (limit) => limit.firm),
		limitFrom,
		limitList,
		limitCells,
		breathers: compileBreathers(brief, timeline, firmOf, delegateOf),
		shareOf: Int32Array.from(brief.meetings, (meeting) => shares.findIndex((share) => share.uses(meeting))),
		shareMost: Int32Array.from(shares, (share) => share.most),
		shareRule: shares.map((share) => share.rule),
		shareId: shares.map((share) => share.id),
		minimum: Int32Array.from(brief.participants, (participant) => participant.minimum ?? 0),
		fairness: brief.fairness ?? NO_LIMIT
	};
}

/** Zones of tables that a meeting could be held at; one, when walking between them does not matter. */
function zonesOf(brief: Brief): string[] {
	const zones = brief.places.filter((place) => place.kind === 'table').map((place) => zoneOf(place, brief));
	return zones.length > 0 ? [...new Set(zones)] : [''];
}

/** Persons with the same buffer and back-to-back wish share one class of clash lists. */
function compileClashes(brief: Brief, spots: Spot[], firmOf: number[], delegateOf: number[]) {
	const classes = new Map<string, number>();
	const lists: number[][] = [];
	const clashClass = new Int32Array(firmOf.length);
	const cells = spots.length;
	firmOf.forEach((f, p) => {
		const participant = brief.participants[f];
		const delegate = participant.delegates[delegateOf[p]];
		const key = `${delegate.bufferMinutes ?? 0} ${participant.noBackToBack === true}`;
		let number = classes.get(key);
		if (number === undefined) {
			classes.set(key, (number = classes.size));
			for (let c = 0; c < cells; c++) {
				const list: number[] = [];
				for (let o = 0; o < cells; o++)
					if (clashRules.some((rule) => rule.clash(spots[c], spots[o], delegate, participant, brief))) list.push(o);
				lists.push(list);
			}
		}
		clashClass[p] = number;
	});
	const [clashFrom, clashList] = rows(lists);
	return { clashClass, clashFrom, clashList };
}

/** Lists of numbers as one array of starts and one of values. */
function rows(lists: number[][]): [Int32Array, Int32Array] {
	const from = new Int32Array(lists.length + 1);
	lists.forEach((list, k) => (from[k + 1] = from[k] + list.length));
	return [from, Int32Array.from(lists.flat())];
}

/** A reason that holds before any search: nothing in the meeting's domain. Null when the domain is not empty. */
export function emptyDomain(problem: Problem, m: number): Reason | null {
	if (problem.domainFrom[m + 1] > problem.domainFrom[m]) return null;
	const brief = problem.brief;
	const meeting = brief.meetings[m];
	const kinds: Place['kind'][] = ['table', 'room'];
	if (meeting.locked) return { code: 'lock-impossible', meeting: meeting.id, slot: meeting.locked.slot };
	const cells: number[] = [];
	for (let c = 0; c < problem.cells; c++) {
		const slot = brief.slots[problem.slotOf[c]];
		if (slotRules.every((rule) => rule.allows(meeting, slot, kinds[problem.kindOf[c]]))) cells.push(c);
	}
	if (cells.length === 0) return { code: 'no-suitable-slot', meeting: meeting.id };
	const freeIn = [0, 1].map((side) =>
		cells.filter((c) => {
			const { seatFrom, seatList, free } = problem;
			for (let k = seatFrom[2 * m + side]; k < seatFrom[2 * m + side + 1]; k++)
				if (free[seatList[k] * problem.cells + c]) return true;
			return false;
		})
	);
	for (let side = 0; side < 2; side++)
		if (freeIn[side].length === 0)
			return { code: 'never-free', meeting: meeting.id, participant: meeting.between[side] };
	const both = freeIn[0].filter((c) => freeIn[1].includes(c));
	if (both.length === 0) return { code: 'no-common-slot', meeting: meeting.id, participants: meeting.between };
	return { code: 'no-open-place', meeting: meeting.id, kind: kinds[problem.kindOf[both[0]]] };
}
