import { expect, it } from 'vitest';
import { typos } from '#lib/vocabulary/distance.ts';
import { fold, wordsOf } from '#lib/vocabulary/fold.ts';
import { stem } from '#lib/vocabulary/stem.ts';

it('folds the letters of eight languages to plain ones', () => {
	expect(fold('Łódź Ørsted Straße Đuro Gyűjtő Žąsis Ñandú Æbleskiver')).toBe(
		'lodz orsted strasse duro gyujto zasis nandu aebleskiver'
	);
	expect(wordsOf('3D-Druck, „Möbel“ & Co.')).toEqual(['3d', 'druck', 'mobel', 'co']);
});

it('counts a letter left out, put in, exchanged or swapped as one typo', () => {
	expect(['mebe', 'meeble', 'meple', 'mebel'].map((typed) => typos(typed, 'meble', 2))).toEqual([1, 1, 1, 1]);
	expect(typos('meble', 'meble', 2)).toBe(0);
	expect(typos('meble', 'marmur', 2)).toBe(3);
});

it('cuts endings in each language, never below three letters', () => {
	expect(stem('meblami', 'pl')).toBe(stem('meble', 'pl'));
	expect(stem('baldų', 'lt').length).toBeGreaterThanOrEqual(3);
	expect(stem(fold('baldų'), 'lt')).toBe(stem('baldai', 'lt'));
	expect(stem('butorokat', 'hu')).toBe('butor');
	expect(stem('glass', 'en')).toBe('glass');
	expect(stem('bus', 'en')).toBe('bus');
});
