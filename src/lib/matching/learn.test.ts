import { describe, expect, test } from 'vitest';
import { type Answer, chanceOfYes, learn } from '#lib/matching/learn.ts';
import { brokenWeight, expertWeights } from '#lib/matching/weights.ts';

/** Answers of people who care for language only, twice in three as the language says; every other value turns over at its own pace. */
function languageMatters(count: number): Answer[] {
	return Array.from({ length: count }, (_, i) => {
		const language = i % 2;
		return {
			side: i % 4 < 2 ? 'asking' : 'asked',
			yes: i % 6 < 2 ? language === 0 : language === 1,
			because: 'no-fit',
			parts: [
				{ code: 'need', value: 0.6 },
				{ code: 'language', value: language },
				{ code: 'market', value: (i >> 3) % 2 },
				{ code: 'cooperation', value: (i >> 4) % 2 },
				{ code: 'size', value: null }
			]
		};
	});
}

describe('learning from answers', () => {
	test('is off until a hundred answers say something', () => {
		expect(learn(languageMatters(99), expertWeights, 'learned-1')).toBeNull();
		const busy = languageMatters(200).map((answer) => ({ ...answer, yes: false, because: 'no-time' as const }));
		expect(learn(busy, expertWeights, 'learned-1')).toBeNull();
	});

	test('moves weight to what people go by, and keeps the whole', () => {
		const learned = learn(languageMatters(1200), expertWeights, 'learned-1');
		const { language, market, cooperation } = learned?.weights.suitability ?? {};
		expect(language).toBeGreaterThan(expertWeights.suitability.language);
		expect(market).toBeLessThan(expertWeights.suitability.market);
		expect(cooperation).toBeLessThan(expertWeights.suitability.cooperation);
		const sum = Object.values(learned?.weights.suitability ?? {}).reduce((total, weight) => total + weight, 0);
		expect(sum).toBeCloseTo(1, 12);
		expect(learned && brokenWeight(learned.weights)).toBeNull();
		expect(learned?.weights.version).toBe('learned-1');
		expect(learned?.changes.map(({ code }) => code)).toContain('language');
	});

	test('stays near the experts on little evidence', () => {
		const after = (count: number) =>
			learn(languageMatters(count), expertWeights, 'v')?.weights.suitability.language ?? 0;
		expect(Math.abs(after(108) - 0.15)).toBeLessThan(Math.abs(after(2400) - 0.15));
	});

	test('calibrates the chance of a yes to what happened', () => {
		const answers = languageMatters(2400).filter(({ side }) => side === 'asked');
		const learned = learn(answers, expertWeights, 'v');
		if (!learned) throw new Error('nothing learned');
		const chances = answers.map(({ parts }) => chanceOfYes(parts, learned.asked, expertWeights));
		const mean = chances.reduce((sum, chance) => sum + chance, 0) / chances.length;
		expect(Math.abs(mean - answers.filter(({ yes }) => yes).length / answers.length)).toBeLessThan(0.02);
		const [common, none] = [1, 0].map((language) =>
			chanceOfYes(
				[
					{ code: 'need', value: 0.6 },
					{ code: 'language', value: language }
				],
				learned.asked,
				expertWeights
			)
		);
		expect(common - none).toBeGreaterThan(0.2);
	});

	test('takes a useful meeting for a yes and a useless one for a no, and gives the same twice', () => {
		const useless = languageMatters(300).map((answer) => ({ ...answer, yes: true, useful: false }));
		const learned = learn(useless, expertWeights, 'v');
		expect(learned && chanceOfYes([{ code: 'need', value: 0.6 }], learned.asked, expertWeights)).toBeLessThan(0.2);
		expect(learn(useless, expertWeights, 'v')).toEqual(learned);
	});
});
