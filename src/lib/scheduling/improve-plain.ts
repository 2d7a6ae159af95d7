import type { Agenda } from './agenda.ts';
import { Chain, Chains } from './chains.ts';
import { Days } from './days.ts';
import { type Heat, temperatureAt, UNFAIR } from './improve.ts';
import { Proposals } from './proposals.ts';
import { Dice, type Random } from './random.ts';
import { Seats } from './seats.ts';
import { Waiting } from './waiting.ts';

/** Chains one after the other that are tried before they are taken or taken back together. */
const DEEPEST = 3;
/** Breaks a row of chains may stand worse in between. */
const PATIENCE = 1.5;
/** How often two slots are exchanged along a closed chain instead, one time in so many. */
const ROTATE = 10;
/**
 * What an idle slot inside a day weighs beyond its break, in temperatures. A gap can lie anywhere and a day without one
 * cannot, so heat alone holds gaps open; this takes as much away from each place a gap could grow to.
 */
const IDLE = 0.9;

/**
 * Annealing where slots are disjoint: only the two ends of a chain change their busy slots, so a chain starts at a
 * person with something to gain, and a look at that one person throws out most proposals before any chain is followed.
 * Where the other end loses, the next chain starts there. Places are priced, not counted, while it is warm.
 */
export function polishPlain(agenda: Agenda, random: Random, heat: Heat): void {
	const { persons, cells, fairness } = agenda.problem;
	const busy = Int32Array.from({ length: persons }, (_, p) => p).filter((p) =>
		agenda.occupant.subarray(p * cells, (p + 1) * cells).some((m) => m >= 0)
	);
	if (busy.length === 0 || cells < 2) return;

	const dice = new Dice(random);
	const days = new Days(agenda);
	const chains = new Chains(agenda);
	const proposals = new Proposals(agenda, days, dice);
	const seats = new Seats(agenda);
	const waiting = new Waiting(days.breaks);
	const row = Array.from({ length: DEEPEST }, () => new Chain(persons + 1));
	const worth = Int32Array.from({ length: cells + 2 }, (_, b) => b + (b > fairness ? UNFAIR * (b - fairness) : 0));
	let now = days.breaks.reduce((sum, breaks) => sum + worth[breaks], 0);
	const before = now;
	let best = now;
	const bestAt = chains.at.slice();
	let bestBreaks = days.total;
	let told = best;
	let temperature = heat.hot;

	/** What it weighs when a person leaves a slot for another, its place aside. */
	const weigh = (person: number, from: number, to: number): number => {
		days.look(person, from, to);
		const breaks = days.breaks[person];
		const idle = IDLE * temperature * days.moreIdle;
		return worth[breaks + days.moreBreaks] - worth[breaks] + idle + seats.price[to] - seats.price[from];
	};
	const move = (person: number, from: number, to: number): void => {
		now -= worth[days.breaks[person]];
		days.move(person, from, to);
		now += worth[days.breaks[person]];
		waiting.note(person);
	};
	const turn = (chain: Chain): void => {
		chains.turn(chain);
		seats.take(chain.from, chain.moreInFrom);
		seats.take(chain.to, chain.moreInTo);
		move(chain.start, chain.from, chain.to);
		move(chain.end, chain.endFrom, chain.endTo);
	};
	const turnBack = (chain: Chain): void => {
		chains.turnBack(chain);
		seats.take(chain.from, -chain.moreInFrom);
		seats.take(chain.to, -chain.moreInTo);
		move(chain.start, chain.to, chain.from);
		move(chain.end, chain.endTo, chain.endFrom);
	};

	/** Tries a row of chains from a person on; the number of proposals it took. */
	const attempt = (first: number): number => {
		const limit = -temperature * Math.log(((dice.bits() >>> 0) + 1) / 4294967297);
		let person = first;
		let sum = 0;
		let depth = 0;
		while (proposals.draw(person)) {
			const { from, to } = proposals;
			const before = depth > 0 ? row[depth - 1] : null;
			if (before && from === before.endTo && to === before.endFrom) break;
			let change = sum + weigh(person, from, to);
			const chain = row[depth];
			if (change > limit || !chains.follow(chain, person, from, to)) break;
			change += weigh(chain.end, chain.endFrom, chain.endTo);
			change += seats.weigh(from, chain.moreInFrom) + seats.weigh(to, chain.moreInTo);
			if (change > limit && (depth === DEEPEST - 1 || change > PATIENCE)) break;
			turn(chain);
			if (change <= limit) return depth + 1;
			sum = change;
			person = chain.end;
			depth++;
		}
		for (let k = depth - 1; k >= 0; k--) turnBack(row[k]);
		return depth + 1;
	};

	const chunk = Math.max(1000, Math.min(50_000, Math.floor(heat.moves / 200)));
	for (let done = 0; done < heat.moves; done += chunk) {
		const next = temperatureAt(heat, done);
		if (best === 0 || next === null) break;
		temperature = next;
		for (let k = 0; k < chunk;) {
			if (dice.below(ROTATE) === 0) {
				const person = busy[dice.below(busy.length)];
				const one = proposals.someBusy(person);
				const other = proposals.someBusy(person);
				if (one !== other) chains.rotate(row[0], person, one, other);
				k++;
			} else k += attempt(dice.below(4) > 0 && waiting.count > 0 ? waiting.some(dice) : busy[dice.below(busy.length)]);
			if (now < best && seats.over === 0) {
				best = now;
				bestAt.set(chains.at);
				bestBreaks = days.total;
				if (best === 0) break;
			}
		}
		seats.reprice();
		if (best < told) heat.onBest?.(bestBreaks, (best - bestBreaks) / UNFAIR);
		told = best;
	}
	if (best < before) agenda.restore({ at: bestAt, seat: agenda.seat.slice() });
}
