import { expect, test } from 'vitest';
import { initials } from './initials.ts';

test('initials leave out what only says the legal form', () => {
	expect(initials('Falegnameria Rossi S.r.l.')).toBe('FR');
	expect(initials('Huta Szkła Krosno Sp. z o.o.')).toBe('HS');
	expect(initials('UAB „Žvejyba“')).toBe('Ž');
	expect(initials('Älvsbyn Trä AB')).toBe('ÄT');
});

test('a firm that is only a legal form or a number still has initials', () => {
	expect(initials('AB')).toBe('A');
	expect(initials('3D 4U Kft.')).toBe('34');
	expect(initials('')).toBe('');
});
