import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { regionColour, regionTokens } from './regions.ts';

test('every partner region has its token in app.css', () => {
	const css = readFileSync(new URL('../../app.css', import.meta.url), 'utf8');
	expect(Object.values(regionTokens).filter((token) => !css.includes(`${token}:`))).toEqual([]);
});

test('a place inside a partner region has its colour', () => {
	expect(regionColour('ITC4C')).toBe('var(--region-lombardy)');
	expect(regionColour('LT023')).toBe('var(--region-klaipeda)');
});

test('a region outside the partnership always has the same colour of its own', () => {
	expect(regionColour('LT021')).toMatch(/^light-dark\(oklch\(0\.5 0\.07 \d+\), oklch\(0\.74 0\.07 \d+\)\)$/);
	expect(regionColour('DE212')).toBe(regionColour('DE212'));
	expect(regionColour('DE212')).not.toBe(regionColour('FR101'));
});
