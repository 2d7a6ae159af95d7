import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	alternate,
	envyFree,
	envyOf,
	inverseRank,
	type Market,
	matchesOf,
	naive,
	product,
	transferable
} from '#lib/matching/fairness.ts';

const market: fc.Arbitrary<Market> = fc
	.record({ rows: fc.integer({ min: 1, max: 7 }), columns: fc.integer({ min: 1, max: 6 }) })
	.chain(({ rows, columns }) => {
		const tastes = fc
			.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: rows * columns, maxLength: rows * columns })
			.map((values) => Float64Array.from(values));
		return fc.record({
			rows: fc.constant(rows),
			columns: fc.constant(columns),
			likes: tastes,
			liked: tastes,
			rowLooks: fc.constant(inverseRank(columns)),
			columnLooks: fc.constant(inverseRank(rows))
		});
	});

test('the naive lists are every side’s own taste, best first', () => {
	const likes = Float64Array.of(0.1, 0.9, 0.5, 0.4);
	const liked = Float64Array.of(0.2, 0.3, 0.8, 0.1);
	const looks = inverseRank(2);
	const exposure = naive({ rows: 2, columns: 2, likes, liked, rowLooks: looks, columnLooks: looks });
	expect([...exposure.rows]).toEqual([0.5, 1, 1, 0.5]);
	expect([...exposure.columns]).toEqual([0.5, 1, 1, 0.5]);
});

test('every policy gives each list the same looks to hand out, whatever the tastes', () => {
	fc.assert(
		fc.property(market, (market) => {
			const sum = (looks: Float64Array) => looks.reduce((total, look) => total + look, 0);
			for (const find of [naive, product, transferable, envyFree, (each: Market) => alternate(each, 0)]) {
				const exposure = find(market);
				for (let i = 0; i < market.rows; i++) {
					const list = exposure.rows.slice(i * market.columns, (i + 1) * market.columns);
					expect(sum(list)).toBeCloseTo(sum(market.rowLooks), 9);
				}
				for (let j = 0; j < market.columns; j++) {
					const list = Float64Array.from({ length: market.rows }, (_, i) => exposure.columns[i * market.columns + j]);
					expect(sum(list)).toBeCloseTo(sum(market.columnLooks), 9);
				}
			}
		}),
		{ numRuns: 60 }
	);
});

test('whom everybody wants is shared out: equal firms end without envy', () => {
	const likes = Float64Array.of(0.9, 0.6, 0.9, 0.5, 0.9, 0.4);
	const liked = Float64Array.of(0.9, 0.8, 0.9, 0.8, 0.9, 0.8);
	const crowded: Market = { rows: 3, columns: 2, likes, liked, rowLooks: inverseRank(2), columnLooks: inverseRank(3) };
	expect(envyOf(crowded, product(crowded)).rows).toBeGreaterThan(0);
	expect(envyOf(crowded, envyFree(crowded))).toEqual({ rows: 0, columns: 0 });
	expect(matchesOf(crowded, envyFree(crowded))).toBeGreaterThan(0.9 * matchesOf(crowded, product(crowded)));
});
