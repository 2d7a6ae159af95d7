import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missing, passing, stillPassing } from '#lib/matching/passing.ts';

const sum = fc.integer({ min: 0, max: 0x7fff });
// Demands may lie below what anybody meets, or above what anybody can.
const demand = fc.integer({ min: -0x4000, max: 0x9000 });

test('two sums in one word are compared as if each stood alone', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(sum, sum), { minLength: 1, maxLength: 40 }),
			fc.tuple(demand, demand, demand, demand),
			(pairs, [need, customer, bothNeed, bothCustomer]) => {
				const into = new Int32Array(pairs.length + 1);
				const sums = Int32Array.from(pairs, ([met, wanted]) => (met << 16) | wanted);
				const found = passing(sums, sums.length, missing(need, customer), missing(bothNeed, bothCustomer), into);
				const expected = pairs.flatMap(([met, wanted], at) =>
					met >= need || wanted >= customer || (met >= bothNeed && wanted >= bothCustomer) ? [at] : []
				);
				expect([...into.subarray(0, found)]).toEqual(expected);
			}
		),
		{ numRuns: 500 }
	);
});

test('who loses more must meet more, by what both signs lose', () => {
	const level = fc.nat({ max: 3 });
	fc.assert(
		fc.property(
			fc.array(fc.tuple(sum, sum, level, level), { minLength: 1, maxLength: 40 }),
			fc.array(fc.tuple(demand, demand), { minLength: 7, maxLength: 7 }),
			(places, demands) => {
				// Signs are numbers of values; here each value loses as many levels as its number.
				const losses = Uint8Array.of(0, 1, 2, 3);
				const words = Int32Array.from(
					demands.flatMap(([either, both]) => [missing(either, either), missing(both, both)])
				);
				const sums = Int32Array.from(places, ([met, wanted]) => (met << 16) | wanted);
				// One place that is not of this range stands before them.
				const signs = Int32Array.from([0, ...places.map(([, , high, low]) => (high << 16) | low)]);
				const into = Int32Array.from([...places.keys(), 0]);
				const left = stillPassing(sums, signs, 1, [losses, losses], words, places.length, into);
				const expected = places.flatMap(([met, wanted, high, low], at) => {
					const [either, both] = demands[high + low];
					return Math.max(met, wanted) >= either || Math.min(met, wanted) >= both ? [at] : [];
				});
				expect([...into.subarray(0, left)]).toEqual(expected);
			}
		),
		{ numRuns: 500 }
	);
});
