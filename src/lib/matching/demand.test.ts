import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canEnter, demandOf, demandsInto } from '#lib/matching/demand.ts';
import { ways } from '#lib/matching/outlook.ts';
import { passing } from '#lib/matching/passing.ts';
import { one } from '#lib/matching/readings.ts';
import { levels } from '#lib/matching/traits.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sum = fc.nat({ max: one });
// Where a customer is worth nothing, who meets one way only scores nothing and need not pass.
const worth = fc.double({ min: 0.01, max: 1, noNaN: true });

test('whoever could enter with what was not read of it passes, if it meets in anything that was', () => {
	fc.assert(
		fc.property(
			fc.record({ worth, other: share, words: fc.constantFrom(0, 0.15), unreadNeed: sum, unreadCustomer: sum }),
			fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: levels * ways, maxLength: levels * ways }),
			fc.nat({ max: levels - 1 }),
			fc.double({ min: 0, max: 0.7, noNaN: true }),
			fc.array(fc.tuple(sum, sum), { minLength: 20, maxLength: 20 }),
			(terms, asked, level, height, met) => {
				const prospect = Float64Array.from(asked);
				const demand = demandOf(terms, prospect, level, height);
				// Readings go on until nobody can enter by what is not read alone.
				const [unread, unreadWanted] = [terms.unreadNeed / one, terms.unreadCustomer / one];
				fc.pre(unread + unreadWanted === 0 || !canEnter(demand, unread, unreadWanted));
				const words = new Int32Array(2 * levels);
				demandsInto(words, terms, prospect, height);
				const sums = Int32Array.from(met, ([need, customer]) => (need << 16) | customer);
				const into = new Int32Array(sums.length + 1);
				const found = passing(sums, sums.length, words[level * 2], words[level * 2 + 1], into);
				const may = met.flatMap(([need, customer], at) => {
					const [most, mostWanted] = [need / one + unread, customer / one + unreadWanted];
					return need + customer > 0 && canEnter(demand, most, mostWanted) ? [at] : [];
				});
				expect([...into.subarray(0, found)]).toEqual(expect.arrayContaining(may));
			}
		),
		{ numRuns: 1000 }
	);
});
