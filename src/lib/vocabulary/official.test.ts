import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOfficialList } from '#lib/vocabulary/official.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('an official list', () => {
	it('is read with semicolons, a byte-order mark and quoted labels', () => {
		expect(
			readOfficialList(
				bytes('\uFEFFcode;en;pl\nC;Manufacturing;Produkcja\n31;"Furniture; beds";Meble\n31.0;Furniture;\n')
			)
		).toEqual({
			scheme: 'nace',
			edition: '2',
			encoding: 'utf-8',
			delimiter: ';',
			languages: ['en', 'pl'],
			rows: [
				{ code: 'C', level: 1, label: { en: 'Manufacturing', pl: 'Produkcja' } },
				{ code: '31', level: 2, label: { en: 'Furniture; beds', pl: 'Meble' } },
				{ code: '31.0', parent: '31', level: 3, label: { en: 'Furniture' } }
			],
			refused: []
		});
	});

	it('is read from Windows-1250', () => {
		// "Łódź" as a Polish spreadsheet saves it: A3 F3 64 9F.
		const line = [...'code,description\n94,'].map((letter) => letter.charCodeAt(0));
		const list = readOfficialList(Uint8Array.from([...line, 0xa3, 0xf3, 0x64, 0x9f]), 'hs');
		expect(list).toMatchObject({ encoding: 'windows-1250', rows: [{ code: '94', level: 2, label: { und: 'Łódź' } }] });
	});

	it('names the lines it cannot take and why', () => {
		const list = readOfficialList(
			bytes('code,en\n01,Animals\n0101,Horses\n101,Horses\n0101,Again\n,Nothing\n0299,Lost\nab,What\n0102,\n')
		);
		expect('refused' in list && list.refused).toEqual([
			{
				line: 4,
				column: 'code',
				code: '101',
				message: '"101" lost its leading zero; format the column as text before saving.'
			},
			{ line: 5, column: 'code', code: '0101', message: '0101 already stands in line 3.' },
			{ line: 6, column: 'code', code: '', message: 'There is no code in this line.' },
			{
				line: 7,
				column: 'code',
				code: '0299',
				message: '0299 has no line above it (the code it belongs to is missing).'
			},
			{ line: 8, column: 'code', code: 'AB', message: '"AB" is not written like a HS code.' },
			{ line: 9, column: 'en', code: '0102', message: '0102 has no label.' }
		]);
	});

	it('is refused whole where nothing can be taken', () => {
		expect(readOfficialList(bytes('name,en\nx,y\n'))).toEqual({
			unreadable: 'No column is called "code"; the file has name, en.'
		});
		expect(readOfficialList(bytes('code,en\n'))).toEqual({ unreadable: 'The file has a heading and no lines.' });
		expect(readOfficialList(bytes('code,en\n?,y\n'))).toEqual({
			unreadable: 'The codes look like none of NACE, CPV, HS and NUTS.'
		});
		expect(readOfficialList(new Uint8Array())).toHaveProperty('unreadable');
	});

	it.skipIf(!existsSync(folder)).each([
		['nace_rev2.csv', 'nace', 996],
		['cpv_2008.csv', 'cpv', 9454],
		['hs2022_hs2_hs4.csv', 'hs', 1326],
		['nuts.csv', 'nuts', 2261]
	])('%s is taken whole (skipped without ../shared/data)', (file, scheme, count) => {
		const list = readOfficialList(readFileSync(new URL(file, folder)));
		expect('rows' in list && [list.scheme, list.rows.length, list.refused]).toEqual([scheme, count, []]);
	});
});
