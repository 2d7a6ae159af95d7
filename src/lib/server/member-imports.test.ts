import { and, eq, isNull } from 'drizzle-orm';
import exceljs from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { aCompany, anOffice, aRegion, aViewer } from '../../../tests/support/factories.ts';
import { db } from './db/index.ts';
import {
	companies,
	companyCodes,
	companyIdentifiers,
	invitations,
	letters,
	memberImports,
	members
} from './db/schema.ts';
import { readTable } from './files/read-table.ts';
import { writeCsv } from './files/write-table.ts';
import { chooseMapping, discard, faultyTable, importAt, keepUpload, review, runImport } from './member-imports.ts';

let office: Awaited<ReturnType<typeof anOffice>>;
let adviser: Awaited<ReturnType<typeof aViewer>>;

beforeEach(async () => {
	await db.delete(letters);
	await db.delete(invitations);
	await db.delete(members);
	await db.delete(companies);
	office = await anOffice({ regionId: (await aRegion({ country: 'PL' })).id, language: 'pl' });
	adviser = await aViewer({ officeId: office.id, role: 'adviser' });
});

async function upload(content: string | Buffer | Uint8Array, fileName = 'members.csv') {
	const bytes = typeof content === 'string' ? Buffer.from(content) : content;
	return keepUpload(adviser, office.id, fileName, await readTable(bytes, fileName));
}
const none = new Map<number, string>();
const counts = async () => [
	await db.$count(companies),
	await db.$count(members),
	await db.$count(companyIdentifiers),
	await db.$count(letters),
	await db.$count(invitations)
];

const LIST = [
	'Nazwa firmy;NIP;Miejscowość;Strona WWW;Osoba kontaktowa;E-mail;PKD;Zatrudnienie',
	'Stolarnia Próbna Sp. z o.o.;PL 813-00-00-001;Rzeszów;stolarnia.example;Żaneta Łęcka;zaneta@stolarnia.example;31.01.Z;42',
	'Piekarnia Wzorcowa;8130000002;Łańcut;;;;;9'
].join('\r\n');

describe('importing members', () => {
	it('takes a Polish list with semicolons in Windows-1250, accents and all', async () => {
		// What a Polish Excel saves as CSV.
		const windows = Buffer.from(
			[...LIST].map(
				(letter) => ({ ó: 0xf3, ś: 0x9c, ć: 0xe6, Ż: 0xaf, Ł: 0xa3, ę: 0xea, ń: 0xf1 })[letter] ?? letter.charCodeAt(0)
			)
		);
		const id = await upload(windows);
		expect(await runImport(adviser, office.id, id, none, false)).toEqual({
			created: 2,
			linked: 0,
			skipped: 0,
			failed: 0,
			mailed: 0,
			printed: 0
		});
		const [firm] = await db.select().from(companies).where(eq(companies.city, 'Rzeszów'));
		expect(firm).toMatchObject({
			name: 'Stolarnia Próbna Sp. z o.o.',
			country: 'PL',
			website: 'https://stolarnia.example',
			size: 'small',
			language: 'pl',
			email: null,
			claimedAt: null
		});
		const [member] = await db.select().from(members).where(eq(members.companyId, firm.id));
		expect(member).toMatchObject({
			contactName: 'Żaneta Łęcka',
			contactEmail: 'zaneta@stolarnia.example',
			importId: id
		});
		expect(
			(await db.select().from(companyIdentifiers).where(eq(companyIdentifiers.companyId, firm.id)))
				.map(({ scheme, value }) => `${scheme} ${value}`)
				.sort()
		).toEqual(['domain stolarnia.example', 'vat PL8130000001']);
		expect(await db.$count(companyCodes, and(eq(companyCodes.companyId, firm.id), eq(companyCodes.code, '31')))).toBe(
			1
		);
	});

	it('finds known firms by VAT number, web address, or name and town, and links them without touching what is theirs', async () => {
		const byNumber = await aCompany({ name: 'Zupełnie Inna Nazwa', country: 'PL', city: 'Sanok' });
		await db
			.insert(companyIdentifiers)
			.values({ companyId: byNumber.id, scheme: 'vat', country: 'PL', value: '8130000001' });
		const byName = await aCompany({ name: 'PIEKARNIA WZORCOWA spółka z o.o.', country: 'PL', city: 'Lancut' });
		const elsewhere = await aCompany({ name: 'Piekarnia Wzorcowa', country: 'PL', city: 'Kraków' });
		const id = await upload(LIST);
		const { sorted } = await review(adviser, office.id, id);
		expect(sorted?.matched.map(({ candidates }) => candidates.map(({ company, by }) => [company.id, by]))).toEqual([
			[[byNumber.id, 'vat']],
			[[byName.id, 'name']]
		]);
		expect(await runImport(adviser, office.id, id, none, false)).toMatchObject({ created: 0, linked: 2 });
		expect(await db.$count(companies)).toBe(3);
		expect((await db.select().from(companies).where(eq(companies.id, byNumber.id)))[0]).toEqual(byNumber);
		expect(await db.$count(members, eq(members.companyId, elsewhere.id))).toBe(0);
	});

	it('lets a person decide otherwise row by row, but link to no firm that was not proposed', async () => {
		const known = await aCompany({ name: 'Piekarnia Wzorcowa', country: 'PL', city: 'Łańcut' });
		const foreign = await aCompany({ country: 'PL', city: 'Gdańsk' });
		const choices = new Map([[3, 'new']]);
		await runImport(adviser, office.id, await upload(LIST), choices, false);
		expect(await db.$count(companies)).toBe(4);
		const again = await upload(LIST);
		const before = await counts();
		const foreignRow = new Map([[3, foreign.id]]);
		await expect(runImport(adviser, office.id, again, foreignRow, true)).rejects.toMatchObject({
			code: 'import-raced'
		});
		expect(await counts()).toEqual(before);
		const decided = new Map([
			[2, 'skip'],
			[3, known.id]
		]);
		expect(await runImport(adviser, office.id, again, decided, false)).toMatchObject({ linked: 1, skipped: 1 });
		expect(await db.$count(members, eq(members.companyId, known.id))).toBe(1);
	});

	it('gives faulty rows back with the reason, and takes them after correction without doubling the others', async () => {
		const faulty = LIST + '\r\n;123;Krosno;;;nobody;04;many\r\nPiekarnia Wzorcowa;8130000002;Łańcut;;;;;';
		const id = await upload(faulty);
		expect(await runImport(adviser, office.id, id, none, false)).toMatchObject({ created: 2, failed: 2 });
		const { header, rows } = await faultyTable(adviser, office.id, id);
		expect(rows.map(({ rowNumber, reasons }) => [rowNumber, [...reasons].sort()])).toEqual([
			[
				4,
				[
					'Contact’s e-mail (only for your office): “nobody” is not an e-mail address.',
					'Employees: “many” is not a whole number.',
					'Name of the firm: please fill this in.',
					'Sector (NACE): “04” is not a NACE code. Write for example 31 or 31.01, several with a semicolon.',
					'VAT number: “123” is not a VAT number; it has 5 to 16 letters and digits.'
				]
			],
			[5, ['“Piekarnia Wzorcowa” stands in row 3 already.']]
		]);
		const corrected = rows.map(({ cells, reasons }) => [
			...cells.map(
				(cell, column) => ({ 0: cell || 'Młyn Przykład', 1: '8130000003', 5: '', 6: '10.61', 7: '12' })[column] ?? cell
			),
			reasons.join(' ')
		]);
		const file = writeCsv(
			{ name: 'x', header: [...header, 'What to correct'], rows: corrected.slice(0, 1) },
			{ zone: 'UTC' }
		);
		const second = await upload(file);
		expect((await importAt(adviser, office.id, second)).table?.header).toEqual(header);
		expect(await runImport(adviser, office.id, second, none, false)).toMatchObject({ created: 1, failed: 0 });
		expect(await db.$count(companies)).toBe(3);
	});

	it('makes no firm twice when the same list is imported twice, one after the other or at the same time', async () => {
		const [first, second] = [await upload(LIST), await upload(LIST)];
		const outcomes = await Promise.allSettled([
			runImport(adviser, office.id, first, none, true),
			runImport(adviser, office.id, second, none, true),
			runImport(adviser, office.id, first, none, true)
		]);
		expect(await db.$count(companies)).toBe(2);
		expect(await db.$count(members, isNull(members.until))).toBe(2);
		for (const outcome of outcomes) {
			if (outcome.status === 'rejected') {
				expect(['import-done', 'import-raced']).toContain((outcome.reason as { code: string }).code);
			}
		}
		await expect(runImport(adviser, office.id, first, none, false)).rejects.toMatchObject({ code: 'import-done' });
	});

	it('writes nothing when no column is the name, and says so', async () => {
		const id = await upload('a;b\n1;2\n3;4');
		const before = await counts();
		expect((await review(adviser, office.id, id)).named).toBe(false);
		await expect(runImport(adviser, office.id, id, none, true)).rejects.toMatchObject({ code: 'import-no-name' });
		expect(await counts()).toEqual(before);
		await chooseMapping(adviser, office.id, id, { a: 'name', b: 'city' });
		await expect(chooseMapping(adviser, office.id, id, { a: 'name', b: 'name' })).rejects.toMatchObject({
			code: 'column-twice'
		});
		expect(await runImport(adviser, office.id, id, none, false)).toMatchObject({ created: 2 });
	});

	it('remembers the columns for the next file with the same headings, in whatever order, and for no other office', async () => {
		const first = await upload('Rubrik A;Rubrik B\nSågverk Exempel;Kalmar');
		await chooseMapping(adviser, office.id, first, { 'Rubrik A': 'name', 'Rubrik B': 'city' });
		await runImport(adviser, office.id, first, none, false);
		const next = await upload('Rubrik B;Rubrik A\nVäxjö;Snickeri Exempel');
		expect((await importAt(adviser, office.id, next)).mapping).toEqual({ 'Rubrik A': 'name', 'Rubrik B': 'city' });
		const other = await anOffice();
		const stranger = await aViewer({ officeId: other.id, role: 'adviser' });
		const table = await readTable(Buffer.from('Rubrik B;Rubrik A\nX;Y'), 'x.csv');
		const theirs = await keepUpload(stranger, other.id, 'x.csv', table);
		expect((await importAt(stranger, other.id, theirs)).mapping).toEqual({ 'Rubrik A': '', 'Rubrik B': '' });
	});

	it('is invisible to another office, and can be thrown away', async () => {
		const id = await upload(LIST);
		const other = await anOffice();
		const stranger = await aViewer({ officeId: other.id, role: 'administrator' });
		for (const work of [importAt, review, discard, faultyTable]) {
			await expect(work(stranger, other.id, id)).rejects.toMatchObject({ kind: 'not-found' });
			await expect(work(stranger, office.id, id)).rejects.toMatchObject({ kind: 'not-found' });
		}
		await expect(runImport(stranger, other.id, id, none, false)).rejects.toMatchObject({ kind: 'not-found' });
		await discard(adviser, office.id, id);
		expect(await db.$count(memberImports, eq(memberImports.id, id))).toBe(0);
	});

	it('reads a workbook with merged cells and formulas by what they show', async () => {
		const book = new exceljs.Workbook();
		const sheet = book.addWorksheet('Soci');
		sheet.addRow(['Elenco soci 2026']);
		sheet.addRow(['Ragione sociale', 'Comune', 'Dipendenti', 'Partita IVA']);
		sheet.addRow(['Falegnameria Esempio', 'Cantù', { formula: '2+3', result: 5 }, 'IT01234567890']);
		sheet.addRow(['Molino Esempio', 'Cantù', 12, 'IT01234567891']);
		sheet.mergeCells('A1:D1');
		sheet.mergeCells('B3:B4');
		const id = await upload(Buffer.from(await book.xlsx.writeBuffer()), 'soci.xlsx');
		await runImport(adviser, office.id, id, none, false);
		const rows = await db.select().from(companies).orderBy(companies.name);
		expect(rows.map(({ name, city, size }) => [name, city, size])).toEqual([
			['Falegnameria Esempio', 'Cantù', 'micro'],
			['Molino Esempio', 'Cantù', 'small']
		]);
	});

	it('writes to the firms in the same transaction when asked: by mail where there is an address, else to print', async () => {
		expect(await runImport(adviser, office.id, await upload(LIST), none, true)).toMatchObject({
			mailed: 1,
			printed: 1
		});
		const all = await db.select().from(letters);
		expect(all.map(({ to, kind, language }) => [to, kind, language]).sort()).toEqual([
			['', 'member-invitation', 'pl'],
			['zaneta@stolarnia.example', 'member-invitation', 'pl']
		]);
	});

	it('takes ten thousand rows', { timeout: 60_000 }, async () => {
		const lines = Array.from(
			{ length: 10_000 },
			(_, n) => `Firma Próbna ${n};${8_200_000_000 + n};Rzeszów;f${n}.example`
		);
		const id = await upload(['Nazwa firmy;NIP;Miejscowość;WWW', ...lines].join('\n'));
		const started = performance.now();
		expect(await runImport(adviser, office.id, id, none, false)).toMatchObject({ created: 10_000 });
		console.info(`10,000 rows: ${Math.round(performance.now() - started)} ms`);
		expect(await db.$count(members, eq(members.officeId, office.id))).toBe(10_000);
	});
});
