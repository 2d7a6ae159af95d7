import { closedGate } from '#lib/matching/fit.ts';
import type { Match } from '#lib/matching/model.ts';
import { everybody } from '#lib/matching/everybody.ts';
import { better } from '#lib/matching/listing.ts';
import { firmBehind, type Index } from '#lib/matching/rank.ts';

export interface ShareOptions {
	/** Length of the lists, and how deep candidates are sought. */
	k?: number;
	depth?: number;
	/** Below this score nobody is shown for fairness' sake. */
	threshold?: number;
	/** Lists every firm shall stand in, as far as it has qualified candidates. */
	floor?: number;
	/** Firms that want no place for fairness' sake: the floor passes them by. */
	exempt?: Set<string>;
	/** How often each was shown before: whoever was shown less than it deserves counts for more now. */
	shown?: Map<string, number>;
	/** Between Nash welfare (0) and most matches (1). */
	power?: number;
	rounds?: number;
}

/** Lists made together, so that they do not all point at the same firms. */
export interface SharedLists {
	lists: Map<string, Match[]>;
	/** Firms that stand in fewer lists than the floor, with the lists that could qualify at all. */
	unreached: { id: string; lists: number; possible: number }[];
	/** Mean score of what is listed now, and of the best possible lists: what sharing costs. */
	meanScore: number;
	bestScore: number;
}

/** One place a firm may have in another's list, and its own place in return. */
interface Place {
	owner: number;
	other: number;
	match: Match;
	back: number;
	exposure: number;
}

/**
 * Ranks everybody's candidates jointly: Frank–Wolfe steps on Σ stake × matches^power (`fairness.ts` for two sides, here for one: every firm has a list and
 * stands in others'). Then the floor: whoever stands in too few lists takes the last place in the list that suits it best, from somebody who can
 * spare it, always above the threshold.
 */
export function shareOut(index: Index, options: ShareOptions = {}): SharedLists {
	const { k = 20, depth = 50, threshold = 0.25, floor = 3, power = 0.3, rounds = 30, exempt, shown } = options;
	const ids = index.firms.filter((firm) => firm !== undefined).map(({ profile }) => profile.id);
	const { places, byOwner } = placesOf(index, ids, depth, threshold);
	const stakes = stakesOf(ids, places, shown);
	for (let round = 0; round < rounds; round++) step(places, byOwner, stakes, power, 2 / (round + 2));
	const lists = byOwner.map((own) =>
		own
			.toSorted((a, b) => places[b].exposure - places[a].exposure || better(places[a].match, places[b].match))
			.slice(0, k)
	);
	const spared = Uint8Array.from(ids, (id) => (exempt?.has(id) ? 1 : 0));
	const counts = raise(lists, places, byOwner, floor, spared);
	const possible = new Int32Array(ids.length);
	for (const { other } of places) possible[other]++;
	const best = byOwner.map((own) => own.toSorted((a, b) => better(places[a].match, places[b].match)).slice(0, k));
	return {
		lists: new Map(ids.map((id, i) => [id, lists[i].map((place) => places[place].match)])),
		unreached: ids
			.map((id, i) => ({ id, lists: counts[i], possible: possible[i] }))
			.filter(({ lists }, i) => lists < floor && !spared[i]),
		meanScore: meanOf(lists, places),
		bestScore: meanOf(best, places)
	};
}

function meanOf(lists: number[][], places: Place[]): number {
	const scores = lists.flatMap((list) => list.map((place) => places[place].match.score));
	return scores.length > 0 ? scores.reduce((sum, score) => sum + score, 0) / scores.length : 0;
}

/** Candidates both ways: whoever is in my list has me in its candidates. */
function placesOf(
	index: Index,
	ids: string[],
	depth: number,
	threshold: number
): { places: Place[]; byOwner: number[][] } {
	const numbers = new Map(ids.map((id, i) => [id, i]));
	const places: Place[] = [];
	const byOwner: number[][] = ids.map(() => []);
	const known = new Set<number>();
	const lists = everybody(index, depth);
	ids.forEach((id, owner) => {
		for (const match of lists.get(id) ?? []) {
			const other = numbers.get(match.id);
			if (other === undefined || match.score < threshold || known.has(pair(owner, other, ids.length))) continue;
			known.add(pair(owner, other, ids.length));
			const [there, back] = [places.length, places.length + 1];
			const { score, gainA, gainB, confidence } = match;
			places.push({ owner, other, match, back, exposure: 0 });
			places.push({
				owner: other,
				other: owner,
				match: { id, score, gainA: gainB, gainB: gainA, confidence },
				back: there,
				exposure: 0
			});
			byOwner[owner].push(there);
			byOwner[other].push(back);
		}
	});
	for (const own of byOwner) for (const place of own) places[place].exposure = harmonicNumber(own.length) / own.length;
	return { places, byOwner };
}

const pair = (a: number, b: number, n: number) => Math.min(a, b) * n + Math.max(a, b);

function harmonicNumber(n: number): number {
	let sum = 0;
	for (let rank = 1; rank <= n; rank++) sum += 1 / rank;
	return sum;
}

/** What a firm's matches count: more when it was shown less than its share of everybody's interest, never beyond twofold either way. */
function stakesOf(ids: string[], places: Place[], shown: Map<string, number> | undefined): Float64Array {
	const stakes = new Float64Array(ids.length).fill(1);
	if (!shown || shown.size === 0) return stakes;
	const deserved = new Float64Array(ids.length);
	for (const { other, match } of places) deserved[other] += match.score;
	const all = deserved.reduce((sum, value) => sum + value, 0);
	const total = [...shown.values()].reduce((sum, value) => sum + value, 0);
	return stakes.map((_, i) => {
		const due = all > 0 ? (total * deserved[i]) / all : 0;
		// One showing more or less is chance, not injustice.
		return Math.min(2, Math.max(0.5, (due + 1) / ((shown.get(ids[i]) ?? 0) + 1)));
	});
}

function step(places: Place[], byOwner: number[][], stakes: Float64Array, power: number, rate: number): void {
	const matches = new Float64Array(byOwner.length);
	for (const { owner, match, back, exposure } of places)
		matches[owner] += match.score * exposure * places[back].exposure;
	const worth = matches.map((count, i) => stakes[i] * Math.max(count, 1e-6) ** (power - 1));
	// All lists answer to the same state; each is sorted by what its places are worth to both.
	const next = byOwner.map((own) =>
		own.toSorted((a, b) => valueOf(places[b]) - valueOf(places[a]) || better(places[a].match, places[b].match))
	);
	next.forEach((order) => {
		order.forEach((place, rank) => (places[place].exposure += rate * (1 / (rank + 1) - places[place].exposure)));
	});

	function valueOf({ owner, other, match, back }: Place): number {
		return match.score * places[back].exposure * (worth[owner] + worth[other]);
	}
}

/** Gives whoever stands in too few lists a last place where it fits best; returns in how many lists each stands. */
function raise(lists: number[][], places: Place[], byOwner: number[][], floor: number, spared: Uint8Array): Int32Array {
	const counts = new Int32Array(byOwner.length);
	for (const list of lists) for (const place of list) counts[places[place].other]++;
	const needy = [...counts.keys()]
		.filter((i) => counts[i] < floor && !spared[i])
		.sort((a, b) => byOwner[a].length - byOwner[b].length || a - b);
	for (const firm of needy) {
		// Its own candidates are those in whose lists it may stand.
		const doors = byOwner[firm]
			.map((place) => places[place].back)
			.sort((a, b) => better(places[a].match, places[b].match));
		doors.sort((a, b) => places[b].match.score - places[a].match.score);
		for (const door of doors) {
			if (counts[firm] >= floor) break;
			const list = lists[places[door].owner];
			if (list.includes(door)) continue;
			const spare = list.findLastIndex((place) => counts[places[place].other] > floor);
			if (spare < 0) continue;
			counts[places[list[spare]].other]--;
			list.splice(spare, 1);
			list.push(door);
			counts[firm]++;
		}
	}
	return counts;
}

/** A shared list as it is today: whoever has left, been blocked or run out of capacity since is gone from it. */
export function stillOpen(index: Index, id: string, list: Match[]): Match[] {
	const firm = firmBehind(index, id);
	return list.filter(
		(match) => index.positions.has(match.id) && closedGate(firm, firmBehind(index, match.id)) === null
	);
}
