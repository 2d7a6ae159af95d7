import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { divisions, divisionOf, sections, sectionOf } from '#lib/vocabulary/divisions.ts';
import { groups } from '#lib/vocabulary/groups.ts';
import { labelOf } from '#lib/vocabulary/label.ts';
import { readOfficialList } from '#lib/vocabulary/official.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);

function officialCodes(file: string): string[] {
	const list = readOfficialList(readFileSync(new URL(file, folder)));
	return 'rows' in list ? list.rows.map(({ code }) => code) : [];
}

describe('the tree', () => {
	it('has the 22 sections and 87 divisions of NACE Rev. 2.1', () => {
		expect(sections.map(({ code }) => code).join('')).toBe('ABCDEFGHIJKLMNOPQRSTUV');
		expect(divisions).toHaveLength(87);
		expect(divisions.map(({ code }) => code)).toEqual([...new Set(divisions.map(({ code }) => code))].sort());
		expect(divisionOf('45')).toBeUndefined();
		expect(divisionOf('62')?.section).toBe('K');
	});

	it('hangs every group under a division that exists', () => {
		for (const { code, division } of groups)
			expect(pathsOf({ scheme: 'group', code })).toEqual([[divisionOf(division)?.section, division, code]]);
	});
});

describe('pathsOf', () => {
	it('reads NACE however it is written, and what became of Rev. 2’s division 45', () => {
		for (const code of ['31', 'C31', '31.01', '3101', 'c31.0 '])
			expect(pathsOf({ scheme: 'nace', code })).toEqual([['C', '31']]);
		expect(pathsOf({ scheme: 'nace', code: 'C' })).toEqual([['C']]);
		expect(pathsOf({ scheme: 'nace', code: '45.2' })).toEqual([
			['G', '46'],
			['G', '47'],
			['T', '95']
		]);
	});

	it('leads furniture in HS and CPV to division 31', () => {
		for (const code of ['94', '9403', '940330', '9403.30'])
			expect(pathsOf({ scheme: 'hs', code }).map((path) => path[1])).toContain('31');
		for (const code of ['39000000', '39130000-2', '3913'])
			expect(pathsOf({ scheme: 'cpv', code }).map((path) => path[1])).toContain('31');
	});

	it('has no path for what does not exist', () => {
		expect(pathsOf({ scheme: 'nace', code: '34' })).toEqual([]);
		expect(pathsOf({ scheme: 'hs', code: '77' })).toEqual([]);
		expect(pathsOf({ scheme: 'cpv', code: '99000000' })).toEqual([]);
		expect(pathsOf({ scheme: 'group', code: 'no-such-group' })).toEqual([]);
	});

	it('never breaks and never names a node that is not in the tree', () => {
		const scheme = fc.constantFrom('nace' as const, 'hs' as const, 'cpv' as const, 'group' as const);
		const code = fc.oneof(fc.string(), fc.stringMatching(/^[A-V]?\d{0,8}[.-]?\d?$/));
		fc.assert(
			fc.property(scheme, code, (scheme, code) =>
				pathsOf({ scheme, code }).every(
					([section, division]) => sectionOf(section) && (!division || divisionOf(division)?.section === section)
				)
			)
		);
	});

	it.skipIf(!existsSync(folder))(
		'leads every official HS and CPV code somewhere (skipped without ../shared/data)',
		() => {
			const lost = [
				...officialCodes('hs2022_hs2_hs4.csv').filter((code) => pathsOf({ scheme: 'hs', code }).length === 0),
				...officialCodes('cpv_2008.csv').filter((code) => pathsOf({ scheme: 'cpv', code }).length === 0)
			];
			expect(lost).toEqual([]);
		}
	);
});

describe('labelOf', () => {
	it('is plain for our own nodes and shows a finer code after the nearest label', () => {
		expect(labelOf({ scheme: 'nace', code: '31' }, 'hu')).toBe('Bútor');
		expect(labelOf({ scheme: 'nace', code: '31.01' }, 'pl')).toBe('Meble (NACE 31.01)');
		expect(labelOf({ scheme: 'nace', code: 'C' }, 'de')).toBe('Verarbeitende Industrie');
		expect(labelOf({ scheme: 'hs', code: '7799' }, 'en')).toBe('7799');
	});
});
