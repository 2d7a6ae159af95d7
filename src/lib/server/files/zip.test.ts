import fc from 'fast-check';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { unzip, ZipProblem, zipStored } from './zip.ts';

const limits = { maxBytes: 1000, maxEntries: 3 };
const entry = (name: string, content: string) => ({ name, content: Buffer.from(content) });

function reason(bytes: Uint8Array): string {
	try {
		unzip(bytes, limits);
	} catch (error) {
		if (error instanceof ZipProblem) return error.reason;
		throw error;
	}
	return 'none';
}

test('what is packed comes out again', () => {
	const name = fc.stringMatching(/^[a-zž/.]{1,20}$/);
	const content = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
	fc.assert(
		fc.property(fc.array(fc.record({ name, content }), { maxLength: 3 }), (entries) => {
			expect(unzip(zipStored(entries), limits)).toEqual(entries);
		})
	);
});

test('an archive may unpack to exactly what is allowed and not to one byte more', () => {
	expect(reason(zipStored([entry('a', 'x'.repeat(400)), entry('b', 'x'.repeat(600))]))).toBe('none');
	expect(reason(zipStored([entry('a', 'x'.repeat(400)), entry('b', 'x'.repeat(601))]))).toBe('too-large');
});

test('an archive may hold only so many files', () => {
	expect(reason(zipStored(['a', 'b', 'c'].map((name) => entry(name, ''))))).toBe('none');
	expect(reason(zipStored(['a', 'b', 'c', 'd'].map((name) => entry(name, ''))))).toBe('too-large');
});

test('bytes before the archive or missing at its end make it damaged', () => {
	const whole = zipStored([entry('a', 'content')]);
	expect(reason(Buffer.concat([Buffer.from('x'), whole]))).toBe('damaged');
	for (let length = 0; length < whole.length; length += 1) expect(reason(whole.subarray(0, length))).toBe('damaged');
});

test('an archive damaged anywhere is damaged, too large or another one, and nothing else happens', () => {
	const whole = zipStored([entry('a.xml', 'some content'), { name: 'b', content: deflateRawSync('more') }]);
	fc.assert(
		fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
			const hurt = Buffer.from(whole);
			hurt[at] = byte;
			expect(['none', 'damaged', 'too-large']).toContain(reason(hurt));
		}),
		{ numRuns: 2000 }
	);
});
