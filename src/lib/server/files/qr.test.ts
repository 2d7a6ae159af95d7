import { expect, test } from 'vitest';
import { qrSvg } from './qr.ts';

/** The dark modules of the SVG as rows of 0 and 1, read from its path of horizontal strokes. */
function modules(svg: string): string[] {
	const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
	const rows = Array.from({ length: size }, () => Array<string>(size).fill('0'));
	const path = /stroke[^>]*d="([^"]+)"/.exec(svg)?.[1] ?? '';
	let [x, y] = [0, 0];
	for (const [, command, first, , second] of path.matchAll(/([Mmh])(-?[\d.]+)( (-?[\d.]+))?/g)) {
		if (command === 'M') [x, y] = [Number(first), Number(second)];
		if (command === 'm') [x, y] = [x + Number(first), y + Number(second)];
		if (command !== 'h') continue;
		for (let step = 0; step < Number(first); step += 1) rows[Math.floor(y)][x + step] = '1';
		x += Number(first);
	}
	return rows.map((row) => row.join(''));
}

test('a QR code has its three finders, a quiet zone of four modules and nothing but SVG', async () => {
	const svg = await qrSvg('https://fondaco.example/invite/8f2c?lang=lt');
	expect(svg.trim()).toMatch(/^<svg[^>]*xmlns="http:\/\/www.w3.org\/2000\/svg"[\s\S]*<\/svg>$/);
	expect(svg).not.toContain('script');
	const rows = modules(svg);
	const size = rows.length;
	const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
	const corner = (top: number, left: number) => rows.slice(top, top + 7).map((row) => row.slice(left, left + 7));
	expect([corner(4, 4), corner(4, size - 11), corner(size - 11, 4)]).toEqual([finder, finder, finder]);
	expect(rows.slice(0, 4).join('')).toMatch(/^0+$/);
	expect((size - 8 - 17) % 4).toBe(0);
});

test('another address is another code', async () => {
	expect(modules(await qrSvg('https://a.example'))).not.toEqual(modules(await qrSvg('https://b.example')));
});

test('an empty text is a bug', async () => {
	await expect(qrSvg('')).rejects.toThrow('empty');
});
