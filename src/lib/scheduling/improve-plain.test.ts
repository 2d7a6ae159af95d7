import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Agenda } from './agenda.ts';
import { Chain, Chains } from './chains.ts';
import { construct } from './construct.ts';
import { Days } from './days.ts';
import { cost, improve } from './improve.ts';
import type { Brief } from './model.ts';
import { compile } from './problem.ts';
import { seeded } from './random.ts';

/** Events whose slots are disjoint: one or two days (the first one up to 40 slots long), locks, free times, few tables. */
const plain = fc
	.record({
		slots: fc.tuple(fc.integer({ min: 2, max: 40 }), fc.integer({ min: 0, max: 6 })),
		firms: fc.integer({ min: 4, max: 12 }),
		tables: fc.integer({ min: 2, max: 6 }),
		dice: fc.array(fc.nat(1000), { minLength: 50, maxLength: 50 }),
		fairness: fc.constantFrom(null, 0, 1)
	})
	.map(({ slots: [first, second], firms, tables, dice, fairness }): Brief => {
		let next = 0;
		const roll = (sides: number) => dice[next++ % dice.length] % sides;
		const day = (name: string, count: number, from: number) =>
			Array.from({ length: count }, (_, k) => ({
				id: `${name}${k}`,
				start: from + 20 * k,
				end: from + 20 * k + 20,
				day: name,
				block: name,
				kind: 'onsite' as const
			}));
		const slots = [...day('a', first, 0), ...day('b', second, 1440)];
		const some = () => slots.map(({ id }) => id).filter(() => roll(4) > 0);
		return {
			slots,
			places: Array.from({ length: tables }, (_, k) => ({
				id: `T${k}`,
				kind: 'table' as const,
				...(roll(5) === 0 && { host: `F${roll(firms)}` })
			})),
			participants: Array.from({ length: firms }, (_, k) => ({
				id: `F${k}`,
				delegates: [{ id: `F${k}`, ...(roll(3) === 0 && { free: some() }) }]
			})),
			meetings: Array.from({ length: 2 * firms }, (_, k) => ({
				id: `m${k}`,
				between: [`F${k % firms}`, `F${(k + 1 + roll(firms - 1)) % firms}`] as [string, string],
				mode: 'onsite' as const,
				...(roll(4) === 0 && { slots: some() }),
				...(roll(9) === 0 && { locked: { slot: slots[roll(slots.length)].id } })
			})),
			fairness
		};
	});

function placed(brief: Brief, seed: number): Agenda {
	const agenda = new Agenda(compile(brief));
	construct(agenda, seeded(seed), 500, () => false);
	return agenda;
}

/** Takes everything out and puts it back through the one question `fits`. */
function holds(agenda: Agenda): boolean {
	const { at, seat } = agenda.snapshot();
	const again = new Agenda(agenda.problem);
	return at.every((cell, m) => {
		if (cell < 0) return true;
		if (!again.fits(m, cell, seat[2 * m], seat[2 * m + 1])) return false;
		again.place(m, cell, seat[2 * m], seat[2 * m + 1]);
		return true;
	});
}

describe('polishing where slots are disjoint', () => {
	it('keeps every rule and every meeting, never ends worse, and is the same for the same seed', () => {
		fc.assert(
			fc.property(plain, fc.nat(100), (brief, seed) => {
				const heat = { moves: 4000, hot: 1, cold: 0.1, shouldStop: () => false };
				const agenda = placed(brief, seed);
				const before = { cost: cost(agenda), count: agenda.unplacedCount };
				improve(agenda, seeded(seed), heat);
				expect(holds(agenda)).toBe(true);
				expect(agenda.unplacedCount).toBe(before.count);
				expect(cost(agenda)).toBeLessThanOrEqual(before.cost);
				const twin = placed(structuredClone(brief), seed);
				improve(twin, seeded(seed), heat);
				expect(twin.at).toEqual(agenda.at);
			}),
			{ numRuns: 150 }
		);
	});

	it('tells the best it has found as it finds it', () => {
		const told: number[] = [];
		const [brief] = fc.sample(plain, { numRuns: 1, seed: 5 });
		const agenda = placed(brief, 1);
		const before = cost(agenda);
		improve(agenda, seeded(1), {
			moves: 50_000,
			hot: 1,
			cold: 0.1,
			shouldStop: () => false,
			onBest: (c) => told.push(c)
		});
		expect([before, ...told].toSorted((a, b) => b - a)).toEqual([before, ...told]);
		expect(told.at(-1) ?? before).toBe(cost(agenda));
	});
});

describe('a chain', () => {
	it('changes the busy slots of its two ends alone, and is undone by turning it back', () => {
		fc.assert(
			fc.property(plain, fc.nat(), fc.nat(), fc.nat(), (brief, who, one, other) => {
				const agenda = placed(brief, 1);
				const { persons, cells } = agenda.problem;
				const chains = new Chains(agenda);
				const person = who % persons;
				const busy = (c: number, p = person) => chains.occupant[p * cells + c] >= 0;
				const all = Array.from({ length: cells }, (_, c) => c);
				const from = all.filter((c) => busy(c));
				const to = all.filter((c) => !busy(c));
				fc.pre(from.length > 0 && to.length > 0);
				const was = { at: chains.at.slice(), occupant: chains.occupant.slice() };
				const chain = new Chain(persons + 1);
				fc.pre(chains.follow(chain, person, from[one % from.length], to[other % to.length]));
				chains.turn(chain);
				const changed = Array.from({ length: persons }, (_, p) => p).filter((p) =>
					all.some((c) => was.occupant[p * cells + c] >= 0 !== busy(c, p))
				);
				expect(changed).toEqual([chain.start, chain.end].toSorted((a, b) => a - b));
				chains.turnBack(chain);
				expect({ at: chains.at, occupant: chains.occupant }).toEqual(was);
			}),
			{ numRuns: 300 }
		);
	});
});

describe('a closed chain', () => {
	/** Two hosts meet at one of their tables in the first slot and each has a guest in the second; C and D have the common table there. */
	function hosts(): Agenda {
		const pairs = ['H1 H2', 'A B', 'H1 A', 'H2 B', 'C D'].map((pair) => pair.split(' ') as [string, string]);
		const agenda = new Agenda(
			compile({
				slots: [0, 1].map((k) => ({
					id: `s${k}`,
					start: 20 * k,
					end: 20 * k + 20,
					day: 'a',
					block: 'a',
					kind: 'onsite' as const
				})),
				places: [
					{ id: 'T1', kind: 'table', host: 'H1' },
					{ id: 'T2', kind: 'table', host: 'H2' },
					{ id: 'T3', kind: 'table' }
				],
				participants: ['H1', 'H2', 'A', 'B', 'C', 'D'].map((id) => ({ id, delegates: [{ id }] })),
				meetings: pairs.map((between, m) => ({ id: `m${m}`, between, mode: 'onsite' as const })),
				fairness: null
			})
		);
		const persons = ['H1', 'H2', 'A', 'B', 'C', 'D'];
		pairs.forEach(([a, b], m) => agenda.place(m, m < 2 ? 0 : 1, persons.indexOf(a), persons.indexOf(b)));
		return agenda;
	}

	it('does not exchange slots where a common table more would be taken than before', () => {
		const agenda = hosts();
		expect(holds(agenda)).toBe(true);
		const chains = new Chains(agenda);
		expect(chains.rotate(new Chain(7), 0, 0, 1)).toBe(false);
		expect(chains.at).toEqual(agenda.at);
	});
});

describe('the days of a person', () => {
	it('count breaks as the agenda does, also before a move is made', () => {
		fc.assert(
			fc.property(plain, fc.nat(), fc.nat(), (brief, who, one) => {
				const agenda = placed(brief, 1);
				const { cells } = agenda.problem;
				const days = new Days(agenda);
				expect(days.breaks).toEqual(agenda.breaks);
				const m = who % agenda.at.length;
				const person = agenda.seat[2 * m];
				fc.pre(person >= 0);
				const idle = Array.from({ length: cells }, (_, c) => c).filter((c) => agenda.occupant[person * cells + c] < 0);
				fc.pre(idle.length > 0);
				days.look(person, agenda.at[m], idle[one % idle.length]);
				const foreseen = agenda.breaks[person] + days.moreBreaks;
				days.move(person, agenda.at[m], idle[one % idle.length]);
				const partner = agenda.seat[2 * m + 1];
				agenda.remove(m);
				agenda.place(m, idle[one % idle.length], person, partner);
				expect([foreseen, days.breaks[person]]).toEqual([agenda.breaks[person], agenda.breaks[person]]);
			}),
			{ numRuns: 300 }
		);
	});
});
