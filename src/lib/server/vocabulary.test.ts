import { describe, expect, it } from 'vitest';
import { findEntries } from './vocabulary.ts';

describe('entries for a search box', () => {
	it('are labelled in the reader’s language whatever language was typed', () => {
		const [first] = findEntries('meble', ['group', 'nace'], 'it');
		expect(first).toMatchObject({ division: '31' });
		expect(first.label).not.toBe(findEntries('meble', ['group', 'nace'], 'lt')[0].label);
	});

	it('are countries where countries are asked for: by code, by name, by its beginning', () => {
		const codes = (query: string) => findEntries(query, ['country'], 'en').map(({ code }) => code);
		expect(codes('Węgry')).toEqual(['HU']);
		expect(codes('lit')).toContain('LT');
		expect(codes('DE')[0]).toBe('DE');
		expect(codes('Atlantis')).toEqual([]);
	});

	it('are none for nothing, and for a page of text no more than ten', () => {
		expect(findEntries('  ', undefined, 'en')).toEqual([]);
		expect(findEntries('wood metal '.repeat(1000), undefined, 'en').length).toBeLessThanOrEqual(10);
	});
});
