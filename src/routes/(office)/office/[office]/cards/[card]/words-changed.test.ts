import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsChanged } from './words-changed.ts';

describe('what changed in a text', () => {
	it('is told word by word, in stretches', () => {
		expect(wordsChanged('Oak windows for builders.', 'Oak windows and doors for house builders.')).toEqual([
			{ kind: 'same', text: 'Oak windows' },
			{ kind: 'added', text: ' and doors' },
			{ kind: 'same', text: ' for' },
			{ kind: 'added', text: ' house' },
			{ kind: 'same', text: ' builders.' }
		]);
	});

	it('is nothing where nothing changed, and everything where one text is empty', () => {
		expect(wordsChanged('Oak windows', 'Oak windows')).toEqual([{ kind: 'same', text: 'Oak windows' }]);
		expect(wordsChanged('', 'Oak')).toEqual([{ kind: 'added', text: 'Oak' }]);
		expect(wordsChanged('Oak', '')).toEqual([{ kind: 'removed', text: 'Oak' }]);
	});

	it('gives both texts back', () => {
		const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '\n'), { maxLength: 30 }).map((parts) => parts.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const stretches = wordsChanged(before, after);
				const without = (kind: string) =>
					stretches
						.filter((stretch) => stretch.kind !== kind)
						.map((stretch) => stretch.text)
						.join('');
				expect([without('added'), without('removed')]).toEqual([before, after]);
			})
		);
	});
});
