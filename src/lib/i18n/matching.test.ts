import { describe, expect, test } from 'vitest';
import type { MatchLabels } from '#lib/i18n/match-words.ts';
import { gateSentence, matchSentences } from '#lib/i18n/matching.ts';
import { oneStop } from '#lib/i18n/one-stop.ts';
import { explain } from '#lib/matching/explain.ts';
import type { Profile } from '#lib/matching/model.ts';
import { buildIndex } from '#lib/matching/rank.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

const labels: MatchLabels = {
	cooperation: (code) => ({ supplier: 'a supplier', distribution: 'distribution' })[code] ?? code,
	certificate: (code) => code.toUpperCase(),
	goal: (code) => code
};
const joinery: Profile = {
	id: 'joinery',
	country: 'IT',
	needs: [{ codes: [{ scheme: 'group', code: 'sawn-timber' }] }],
	cooperation: ['supplier'],
	markets: [{ country: 'LT', role: 'buy' }],
	languages: ['it', 'en']
};
const sawmill: Profile = {
	id: 'sawmill',
	country: 'LT',
	offers: [{ codes: [{ scheme: 'hs', code: '4407' }] }],
	cooperation: ['supplier'],
	certificates: ['fsc'],
	markets: [{ country: 'SE', role: 'sell' }],
	languages: ['lt', 'en']
};
const index = buildIndex([joinery, sawmill], vocabulary, expertWeights);

describe('a match in words', () => {
	test('reads as two sentences, a doubt and a limit, from the side of whoever reads', () => {
		expect(matchSentences(explain(index, 'joinery', 'sawmill'), labels, 'en')).toEqual({
			youGain: 'You seek sawn timber, and that is what they offer; you both look for a supplier.',
			theyGain: 'You could be a customer for their sawn timber.',
			doubt: 'They look to Sweden first, not to Italy.',
			limitedBy: 'That is also why they gain less from this than you do.'
		});
		expect(matchSentences(explain(index, 'sawmill', 'joinery'), labels, 'en')).toMatchObject({
			youGain: 'They could be a customer for your sawn timber; you both look for a supplier.',
			doubt: 'You look to Sweden first, not to Italy.'
		});
	});

	test('calls nothing near that has only its section in common', () => {
		const dentist: Profile = {
			id: 'dentist',
			country: 'PL',
			needs: [{ codes: [{ scheme: 'group', code: 'sensors' }] }]
		};
		const baker: Profile = { id: 'baker', country: 'HU', offers: [{ codes: [{ scheme: 'group', code: 'cheese' }] }] };
		const far = buildIndex([dentist, baker], vocabulary, expertWeights);
		expect(matchSentences(explain(far, 'dentist', 'baker'), labels, 'en')).toMatchObject({
			youGain: 'They offer cheese, which is not what you seek (sensors).',
			doubt: 'The products lie far apart: ask only if you see what connects them.'
		});
	});

	test('ends with one full stop after a name that has its own', () => {
		const fussy: Profile = {
			...joinery,
			id: 'fussy',
			markets: [],
			cooperation: [],
			askedCertificates: ['globalg.a.p.']
		};
		const farm: Profile = { ...sawmill, id: 'farm', cooperation: [], certificates: ['globalg.a.p.'] };
		const two = buildIndex([fussy, farm], vocabulary, expertWeights);
		expect(matchSentences(explain(two, 'fussy', 'farm'), labels, 'en').youGain).toBe(
			'You seek sawn timber, and that is what they offer; they hold GLOBALG.A.P., which you ask for.'
		);
		expect(oneStop('You have asked Borotech Sp. z o.o.. And so on ...')).toBe(
			'You have asked Borotech Sp. z o.o. And so on ...'
		);
	});

	test('does not tell who blocked whom', () => {
		expect(gateSentence('blocked', 'en')).toBe(gateSentence('no-thanks', 'en'));
	});
});
