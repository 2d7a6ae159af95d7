import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atMostOne, totalizer } from './count.ts';
import { Solver } from './solver.ts';

type Clauses = number[][];

function holds(clauses: Clauses, bits: number): boolean {
	return clauses.every((clause) => clause.some((literal) => ((bits >> (literal >> 1)) & 1) !== (literal & 1)));
}

function models(variables: number, clauses: Clauses): number[] {
	return Array.from({ length: 2 ** variables }, (_, bits) => bits).filter((bits) => holds(clauses, bits));
}

function loaded(variables: number, clauses: Clauses): Solver {
	const solver = new Solver();
	for (let v = 0; v < variables; v++) solver.variable();
	for (const clause of clauses) solver.add(clause);
	return solver;
}

const literal = fc.nat(2 * 9 - 1);
const formulas = fc.array(fc.array(literal, { minLength: 1, maxLength: 3 }), { maxLength: 45 });

describe('the exact solver', () => {
	it('agrees with trying everything, also under assumptions, and its cores contradict the clauses', () => {
		fc.assert(
			fc.property(
				formulas,
				fc.uniqueArray(literal, { maxLength: 4, selector: (l) => l >> 1 }),
				(clauses, assumptions) => {
					const solver = loaded(9, clauses);
					for (const assumed of [[], assumptions, []]) {
						const all = models(9, [...clauses, ...assumed.map((l) => [l])]);
						const answer = solver.solve(assumed, Infinity);
						expect(answer).toBe(all.length > 0 ? 'sat' : 'unsat');
						if (answer === 'sat') expect(all).toContain(solver.model.reduce((bits, one, v) => bits | (one << v), 0));
						else {
							for (const l of solver.core) expect(assumed).toContain(l);
							expect(models(9, [...clauses, ...solver.core.map((l) => [l])])).toEqual([]);
						}
					}
				}
			),
			{ numRuns: 400 }
		);
	});

	it('stays right while clauses are added, and so does a solver of its own for the assumptions', () => {
		// Twelve variables in clauses of three: with 50 of them nearly as often contradictory as not.
		const three = fc.uniqueArray(fc.nat(23), { minLength: 3, maxLength: 3, selector: (l) => l >> 1 });
		const seen = { sat: 0, unsat: 0, unknown: 0 };
		fc.assert(
			fc.property(
				fc.array(three, { minLength: 45, maxLength: 60 }),
				fc.uniqueArray(fc.nat(23), { maxLength: 2, selector: (l) => l >> 1 }),
				(clauses, assumptions) => {
					const solver = loaded(12, []);
					for (let from = 0; from < clauses.length; from += 15) {
						for (const clause of clauses.slice(from, from + 15)) solver.add(clause);
						const soFar = clauses.slice(0, from + 15);
						const possible = models(12, [...soFar, ...assumptions.map((l) => [l])]).length > 0;
						const apart = solver.assuming(assumptions);
						expect(solver.solve(assumptions, Infinity)).toBe(possible ? 'sat' : 'unsat');
						const answer = apart.solve([], Infinity);
						expect(answer).toBe(possible ? 'sat' : 'unsat');
						if (possible)
							expect(
								holds(
									soFar,
									apart.model.reduce((bits, one, v) => bits | (one << v), 0)
								)
							).toBe(true);
						seen[answer]++;
					}
				}
			),
			{ numRuns: 60 }
		);
		expect(seen.sat).toBeGreaterThan(20);
		expect(seen.unsat).toBeGreaterThan(20);
	});

	it('proves that nine pigeons do not fit into eight holes, through restarts and clean-ups', () => {
		const solver = new Solver();
		const sits = Array.from({ length: 9 }, () => Array.from({ length: 8 }, () => 2 * solver.variable()));
		for (const pigeon of sits) solver.add(pigeon);
		for (let hole = 0; hole < 8; hole++)
			atMostOne(
				solver,
				sits.map((pigeon) => pigeon[hole])
			);
		expect(solver.solve([], Infinity)).toBe('unsat');
		expect(solver.conflicts).toBeGreaterThan(2000);
	});

	it('gives up when its budget is spent', () => {
		const solver = new Solver();
		const sits = Array.from({ length: 12 }, () => Array.from({ length: 11 }, () => 2 * solver.variable()));
		for (const pigeon of sits) solver.add(pigeon);
		for (let hole = 0; hole < 11; hole++)
			atMostOne(
				solver,
				sits.map((pigeon) => pigeon[hole])
			);
		expect(solver.solve([], 50)).toBe('unknown');
	});
});

describe('a totalizer', () => {
	it('sorts its inputs in both directions', () => {
		fc.assert(
			fc.property(fc.nat(127), fc.nat(7), (bits, most) => {
				const solver = new Solver();
				const inputs = Array.from({ length: 7 }, () => 2 * solver.variable());
				const outputs = totalizer(
					solver,
					inputs.map((one) => [one]),
					most,
					true
				);
				const ones = inputs.filter((_, k) => (bits >> k) & 1).length;
				const values = inputs.map((one, k) => one ^ ((bits >> k) & 1 ? 0 : 1));
				expect(solver.solve(values, Infinity)).toBe('sat');
				expect(outputs.map((one) => solver.model[one >> 1])).toEqual(outputs.map((_, k) => (ones > k ? 1 : 0)));
			})
		);
	});
});
