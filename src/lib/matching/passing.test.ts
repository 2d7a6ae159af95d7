import fc from 'fast-check';
import { expect, test } from 'vitest';
import { missing, passing } from '#lib/matching/passing.ts';

const sum = fc.integer({ min: 0, max: 0x7fff });
// Demands may lie below what anybody meets, or above what anybody can.
const demand = fc.integer({ min: -0x4000, max: 0x9000 });

test('two sums in one word are compared as if each stood alone', () => {
	fc.assert(
		fc.property(
			fc.array(fc.tuple(sum, sum), { minLength: 1, maxLength: 40 }),
			fc.tuple(demand, demand, demand, demand),
			(pairs, [need, customer, bothNeed, bothCustomer]) => {
				const into = new Int32Array(pairs.length);
				const sums = Int32Array.from(pairs, ([met, wanted]) => (met << 16) | wanted);
				const found = passing(sums, 0, sums.length, missing(need, customer), missing(bothNeed, bothCustomer), into);
				const expected = pairs.flatMap(([met, wanted], at) =>
					met >= need || wanted >= customer || (met >= bothNeed && wanted >= bothCustomer) ? [at] : []
				);
				expect([...into.subarray(0, found)]).toEqual(expected);
			}
		),
		{ numRuns: 500 }
	);
});
