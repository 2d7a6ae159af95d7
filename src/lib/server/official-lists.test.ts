import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOfficialList, type OfficialList } from '#lib/vocabulary/official.ts';
import { db } from './db/index.ts';
import { officialCodes, officialLabels, officialLists } from './db/schema.ts';
import { findOfficial, labelsOf, loadedLists, storeList } from './official-lists.ts';
import { findCodes, namedCodes } from './vocabulary.ts';

const folder = new URL('../../../../shared/data/', import.meta.url);
const listOf = (text: string, scheme?: 'hs' | 'nace'): OfficialList => {
	const list = readOfficialList(new TextEncoder().encode(text), scheme);
	if ('unreadable' in list) throw new Error(list.unreadable);
	return list;
};
const rows = async () => [
	await db.$count(officialCodes),
	await db.$count(officialLabels),
	await db.$count(officialLists)
];

const furniture =
	'code,en,hu\n94,Furniture and bedding,Bútor\n9403,"Furniture, other than seats",Más bútor\n9401,Seats,\n';

describe('an official list', () => {
	it('is stored with its codes, levels and labels, and the same file again changes nothing', async () => {
		const list = listOf(furniture, 'hs');
		expect(await storeList(list, 'hs.csv')).toEqual({
			scheme: 'hs',
			edition: '2022',
			codes: 3,
			labels: 5,
			replaced: 0
		});
		const before = await rows();
		expect(await storeList(list, 'hs.csv')).toMatchObject({ codes: 3, replaced: 3 });
		expect(await rows()).toEqual(before);
		expect((await loadedLists()).map(({ scheme, edition, codes, source }) => [scheme, edition, codes, source])).toEqual(
			[['hs', '2022', 3, 'hs.csv']]
		);
	});

	it('with a faulty line is not stored at all, and the line and column are named', async () => {
		const before = await rows();
		expect(await storeList(listOf('code,en\n95,Toys\n950,Lost\n', 'hs'), 'bad.csv', '2027')).toEqual({
			refused: [
				{
					line: 3,
					column: 'code',
					code: '950',
					message: '"950" lost its leading zero; format the column as text before saving.'
				}
			]
		});
		expect(await rows()).toEqual(before);
	});

	it('is found by the beginning of a code and by words in any language, labelled in the reader’s', async () => {
		const found = async (query: string, language: string) =>
			(await findOfficial(query, ['hs'], language)).map(({ code, label }) => [code, label]);
		expect(await found('94.03', 'hu')).toEqual([['9403', 'Más bútor']]);
		expect(await found('butor', 'en')).toEqual([
			['94', 'Furniture and bedding'],
			['9403', 'Furniture, other than seats']
		]);
		expect(await found('seats other', 'it')).toEqual([['9403', 'Furniture, other than seats']]);
		expect(await found('%', 'en')).toEqual([]);
		expect(await labelsOf([{ scheme: 'hs', code: '9401' }], 'hu')).toEqual(new Map([['hs:9401', 'Seats']]));
	});

	it('comes after our own entries for words and before them for a code; what nobody asked for stays away', async () => {
		const codes = async (query: string, official: string[]) =>
			(await findCodes(query, ['group', 'nace'], official, 'en')).map(({ scheme }) => scheme);
		expect((await codes('furniture', ['hs']))[0]).not.toBe('hs');
		expect(await codes('furniture', ['hs'])).toContain('hs');
		expect((await codes('9403', ['hs']))[0]).toBe('hs');
		expect(await codes('furniture', [])).not.toContain('hs');
		const [named] = await namedCodes([{ scheme: 'hs', code: '9403' }], 'hu');
		expect(named).toMatchObject({ label: 'Más bútor', division: '31' });
	});

	it.skipIf(!existsSync(folder))(
		'of the real Harmonized System is stored (skipped without ../shared/data)',
		async () => {
			const list = readOfficialList(readFileSync(new URL('hs2022_hs2_hs4.csv', folder)));
			if ('unreadable' in list) throw new Error(list.unreadable);
			expect(await storeList(list, 'hs2022_hs2_hs4.csv')).toMatchObject({ edition: '2022', codes: 1326, labels: 2652 });
			const [first] = await findOfficial('9403', ['hs'], 'hu');
			expect(first).toMatchObject({ scheme: 'hs', code: '9403' });
		}
	);
});
