import { describe, expect, it } from 'vitest';
import { buildTaxonomy, sureness, vectorOf } from '#lib/matching/taxonomy.ts';
import type { Vocabulary } from '#lib/matching/model.ts';

describe('what is read from words', () => {
	it('weighs by its evidence, squared: one sure word is a quarter of two', () => {
		// One very word leaves a fifth of the doubt, two leave a fifth of that.
		expect(sureness(0.8, 0.96)).toBeCloseTo(0.25);
		expect(sureness(0.96, 0.96)).toBe(1);
		expect(sureness(1, 1)).toBe(1);
		expect(sureness(0, 0)).toBe(0);
	});

	it('leaves what is said in passing little room, however often something is', () => {
		const paths: Record<string, string[]> = { chairs: ['C', '31', 'chairs'], lamps: ['C', '27', 'lamps'] };
		const vocabulary: Vocabulary = {
			version: 'two',
			paths: () => Object.values(paths),
			pathsOf: ({ code }) => (paths[code] ? [paths[code]] : []),
			codesIn: (text) => [
				{ code: { scheme: 'group', code: 'chairs' }, score: 0.96 },
				...(text.includes('lamp') ? [{ code: { scheme: 'group', code: 'lamps' } as const, score: 0.5 }] : [])
			]
		};
		const taxonomy = buildTaxonomy(vocabulary);
		const { nodes, weights } = vectorOf(taxonomy, [{ text: 'chairs, chairs, by lamp light' }], 0.15);
		const weight = (name: string) => weights[nodes.indexOf(taxonomy.ids.get(name) ?? -1)];
		expect(weight('27') / weight('31')).toBeCloseTo(Math.sqrt(sureness(0.5, 0.96)));
	});
});
