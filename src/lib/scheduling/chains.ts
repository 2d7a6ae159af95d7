import type { Agenda } from './agenda.ts';

/** Meetings that change between two slots, one after the other, each because of the one before. */
export class Chain {
	readonly meetings: Int32Array;
	length = 0;
	/** Who starts it, leaving `from` for `to`, and who ends it, leaving `endFrom` for `endTo`. */
	start = 0;
	from = 0;
	to = 0;
	end = 0;
	endFrom = 0;
	endTo = 0;
	/** Common places more taken in the two slots. */
	moreInTo = 0;
	moreInFrom = 0;

	/** `meetings`: the most it can hold. */
	constructor(meetings: number) {
		this.meetings = new Int32Array(meetings);
	}
}

const MAY = 1;
const TAKES = 2;

/**
 * Kempe chains of a schedule in which slots are disjoint: whoever goes from one slot to the other finds somebody busy
 * there, who comes back in exchange, until one is met who is free. Works on a copy; the agenda stays as it is.
 */
export class Chains {
	readonly at: Int32Array;
	readonly occupant: Int32Array;
	private readonly cells: number;
	/** Sum of the two persons of a meeting: one of them less the other is the first. */
	private readonly pair: Int32Array;
	/** Per meeting and cell: MAY be held there, TAKES a common place there. */
	private readonly may: Uint8Array;

	constructor(agenda: Agenda) {
		const { meetings, cells, allowed, free, locked, needs, kindOf } = agenda.problem;
		this.cells = cells;
		this.at = agenda.at.slice();
		this.occupant = agenda.occupant.slice();
		this.pair = new Int32Array(meetings);
		this.may = new Uint8Array(meetings * cells);
		for (let m = 0; m < meetings; m++) {
			if (agenda.at[m] < 0) continue;
			const first = agenda.seat[2 * m] * cells;
			const second = agenda.seat[2 * m + 1] * cells;
			this.pair[m] = agenda.seat[2 * m] + agenda.seat[2 * m + 1];
			for (let c = 0; c < cells; c++) {
				const can = !locked[m] && allowed[m * cells + c] && free[first + c] && free[second + c];
				this.may[m * cells + c] = (can ? MAY : 0) | (needs[2 * m + kindOf[c]] ? TAKES : 0);
			}
		}
	}

	/** Follows the chain of a person that leaves a slot it is busy in for one it is free in; false when a rule forbids it. */
	follow(chain: Chain, person: number, from: number, to: number): boolean {
		const { occupant, pair, may, cells } = this;
		const { meetings } = chain;
		let here = from;
		let there = to;
		let length = 0;
		let moreInTo = 0;
		let moreInFrom = 0;
		let end = person;
		let m = occupant[person * cells + from];
		for (;;) {
			if ((may[m * cells + there] & MAY) === 0) return false;
			const sign = 1 - ((length & 1) << 1);
			moreInTo += sign * (may[m * cells + to] >> 1);
			moreInFrom -= sign * (may[m * cells + from] >> 1);
			meetings[length++] = m;
			end = pair[m] - end;
			m = occupant[end * cells + there];
			if (m < 0) break;
			const swap = here;
			here = there;
			there = swap;
		}
		chain.length = length;
		chain.start = person;
		chain.from = from;
		chain.to = to;
		chain.end = end;
		chain.endFrom = here;
		chain.endTo = there;
		chain.moreInTo = moreInTo;
		chain.moreInFrom = moreInFrom;
		return true;
	}

	/** Moves the meetings of a chain along. */
	turn(chain: Chain): void {
		this.shift(chain, chain.from, chain.to);
		this.occupant[chain.start * this.cells + chain.from] = -1;
		this.occupant[chain.end * this.cells + chain.endFrom] = -1;
	}

	/** Takes a turn back, while nothing has been turned since. */
	turnBack(chain: Chain): void {
		this.shift(chain, chain.to, chain.from);
		this.occupant[chain.start * this.cells + chain.to] = -1;
		this.occupant[chain.end * this.cells + chain.endTo] = -1;
	}

	private shift(chain: Chain, from: number, to: number): void {
		const { at, occupant, pair, cells } = this;
		let person = chain.start;
		for (let k = 0; k < chain.length; k++) {
			const m = chain.meetings[k];
			const cell = (k & 1) === 0 ? to : from;
			at[m] = cell;
			occupant[person * cells + cell] = m;
			person = pair[m] - person;
			occupant[person * cells + cell] = m;
		}
	}

	/**
	 * Exchanges two slots along a closed chain through a person busy in both: nobody's busy slots change, but other
	 * chains lead elsewhere afterwards. False when the chain is open, forbidden or changes how many places are taken.
	 */
	rotate(chain: Chain, person: number, one: number, other: number): boolean {
		const { occupant, pair, may, cells } = this;
		let there = other;
		let here = one;
		let length = 0;
		let moreInOther = 0;
		let moreInOne = 0;
		let end = person;
		let m = occupant[person * cells + one];
		for (;;) {
			if ((may[m * cells + there] & MAY) === 0) return false;
			const sign = 1 - ((length & 1) << 1);
			moreInOther += sign * (may[m * cells + other] >> 1);
			moreInOne -= sign * (may[m * cells + one] >> 1);
			chain.meetings[length++] = m;
			end = pair[m] - end;
			if (end === person) break;
			m = occupant[end * cells + there];
			if (m < 0) return false;
			const swap = here;
			here = there;
			there = swap;
		}
		// A host's meeting, at its own table, may come back for one at a common table.
		if (moreInOther !== 0 || moreInOne !== 0) return false;
		chain.length = length;
		chain.start = person;
		this.shift(chain, one, other);
		return true;
	}
}
