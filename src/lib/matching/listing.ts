import { passes } from '#lib/matching/filter.ts';
import type { Firm, Space } from '#lib/matching/firm.ts';
import { closedGate, matchOf } from '#lib/matching/fit.ts';
import type { Filters, Match } from '#lib/matching/model.ts';

/** Better first: score, then confidence, then id, so that equal scores have one order. */
export function better(a: Match, b: Match): number {
	return b.score - a.score || b.confidence - a.confidence || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The k best so far of what one firm is offered: a class because it lives as long as a search. */
export class Listing {
	/** The score to beat (equal may do); 0 while there is room and nothing better is known. */
	least: number;
	/** Best first. */
	readonly matches: Match[] = [];
	readonly #space: Space;
	readonly #firms: (Firm | undefined)[];
	readonly #ids: (string | undefined)[];
	readonly #firm: Firm;
	/** Where the asker stands, or -1 when it is not in the index in this state. */
	readonly standsAt: number;
	readonly #self: number;
	readonly k: number;
	readonly #filters: Filters | undefined;
	readonly #met: ((position: number, score: number) => void) | undefined;

	/** `least`: a score that k firms are known to reach. `met` is told of every firm that was scored in full. */
	constructor(
		space: Space,
		{ firms, ids, positions }: Place,
		firm: Firm,
		{ k, filters, least = 0, met }: ListingOptions
	) {
		this.#space = space;
		this.#firms = firms;
		this.#ids = ids;
		this.#firm = firm;
		this.#self = positions.get(firm.profile.id) ?? -1;
		this.standsAt = firms[this.#self] === firm ? this.#self : -1;
		this.k = k;
		this.#filters = filters;
		this.#met = met;
		this.least = least;
	}

	/** Whether there is somebody still, other than the asker itself in the state before the edit that is being tried. */
	isThere(position: number): boolean {
		return position !== this.#self && this.#ids[position] !== undefined;
	}

	/** Whether no gate stands between the two. */
	mayMeet(position: number): boolean {
		const other = this.#firms[position];
		return other !== undefined && closedGate(this.#firm, other) === null;
	}

	/** Takes a firm whose gates are open and whose scores are known; filters and its place remain to be seen to. */
	take(position: number, score: number, gainA: number, gainB: number, confidence: number): void {
		if (this.#filters && !passes(this.#firm, this.#at(position), this.#filters)) return;
		this.#met?.(position, score);
		const { matches } = this;
		const last = this.k - 1;
		if (matches.length > last && score < matches[last].score) return;
		const match = { id: this.#ids[position] ?? '', score, gainA, gainB, confidence };
		let place = Math.min(matches.length, last);
		if (matches.length > last && better(match, matches[last]) > 0) return;
		for (; place > 0 && better(match, matches[place - 1]) < 0; place--) matches[place] = matches[place - 1];
		matches[place] = match;
		if (matches.length > last) this.least = Math.max(this.least, matches[last].score);
	}

	#at(position: number): Firm {
		const firm = this.#firms[position];
		if (!firm) throw new Error(`nobody at position ${position}`);
		return firm;
	}

	/** Scores a firm whose gates are open by looking at the firm itself. */
	consider(position: number): void {
		const { score, gainA, gainB, confidence } = matchOf(this.#space, this.#firm, this.#at(position));
		if (score > 0) this.take(position, score, gainA, gainB, confidence);
	}
}

interface Place {
	firms: (Firm | undefined)[];
	ids: (string | undefined)[];
	positions: Map<string, number>;
}

export interface ListingOptions {
	k: number;
	filters?: Filters;
	least?: number;
	met?: (position: number, score: number) => void;
}
