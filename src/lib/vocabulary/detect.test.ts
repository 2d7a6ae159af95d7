import { describe, expect, it } from 'vitest';
import { detectLanguage } from '#lib/vocabulary/detect.ts';

describe('detectLanguage', () => {
	it.each([
		['en', 'sheet metal'],
		['it', 'mobili in legno'],
		['pl', 'meble biurowe'],
		['lt', 'mediniai langai'],
		['hu', 'irodai bútorok'],
		['es', 'muebles de cocina'],
		['sv', 'möbler och lampor'],
		['de', 'Fenster und Türen']
	])('hears %s in a few words: %s', (language, text) => {
		expect(detectLanguage(text)).toBe(language);
	});

	it.each(['', '1234 ISO', 'نصنع الأثاث المكتبي', 'делаем мебель'])(
		'says nothing where nothing tells: "%s"',
		(text) => {
			expect(detectLanguage(text)).toBeUndefined();
		}
	);
});
