import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildIndex, topK } from '#lib/matching/rank.ts';
import { readProfiles } from '#lib/matching/read.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

describe('profiles from lines of JSON', () => {
	test('the example reads without a complaint, and who has wood meets who needs it, in whatever words', () => {
		const text = readFileSync(new URL('examples/small.jsonl', import.meta.url), 'utf8');
		const { profiles, problems } = readProfiles(text, vocabulary);
		expect(problems).toEqual([]);
		const index = buildIndex(profiles, vocabulary, expertWeights);
		const first = Object.fromEntries(profiles.map(({ id }) => [id, topK(index, id, { k: 1 })[0]?.id ?? null]));
		expect(first).toEqual({
			'joinery-brescia': 'sawmill-klaipeda',
			'sawmill-klaipeda': 'joinery-brescia',
			'metal-rzeszow': 'joinery-brescia',
			'offices-vaxjo': 'joinery-brescia',
			silent: null
		});
	});

	test('every field but id and country may be missing', () => {
		const { profiles, problems } = readProfiles(
			'{"id":"a","country":"pl"}\n\n{"id":7,"country":"UK","size":null}\n',
			vocabulary
		);
		expect(problems).toEqual([]);
		expect(profiles.map(({ id, country }) => [id, country])).toEqual([
			['a', 'PL'],
			['7', 'GB']
		]);
	});

	test('what cannot be used is named by its line and left out, and the rest stays', () => {
		const lines = [
			'not json',
			'[1,2]',
			'{"country":"IT"}',
			'{"id":"a","country":"Italy"}',
			'{"id":"b","country":"IT","size":"huge","languages":"it","nace":["00.1","25"],"needs":[{"codes":[{"scheme":"hs","code":"0000"},{"scheme":"isic","code":"1"},{"scheme":"hs","code":"7326"}]}]}',
			'{"id":"b","country":"IT"}'
		];
		const { profiles, problems } = readProfiles(lines.join('\r\n'), vocabulary);
		expect(problems).toEqual([
			'line 1: not a JSON object',
			'line 2: not a JSON object',
			'line 3: no id',
			'line 4: a has no country of two letters',
			'line 5: b: unknown size "huge"',
			'line 5: b: unknown code nace 00.1',
			'line 5: b: unknown scheme "isic"',
			'line 5: b: unknown code hs 0000',
			'line 5: b: languages is not a list',
			'line 6: id b a second time'
		]);
		expect(profiles).toHaveLength(1);
		expect(profiles[0]).toMatchObject({ id: 'b', nace: ['25'], needs: [{ codes: [{ scheme: 'hs', code: '7326' }] }] });
	});
});
