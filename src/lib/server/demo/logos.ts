import sharp from 'sharp';
import { chance } from './random.ts';
import type { MadeUpFirm } from './firms.ts';

/** Muted inks that sit well on paper and on slate. */
const INKS = ['#7a3b2e', '#2f5d62', '#8a6d1f', '#3d4f7d', '#5b6b3a', '#713f63', '#a4562a', '#2c6e49'];

const SHAPES: ((ink: string, second: string) => string)[] = [
	(ink, second) =>
		`<path d="M24 104V56a40 40 0 0 1 80 0v48" fill="none" stroke="${ink}" stroke-width="14"/><circle cx="64" cy="86" r="14" fill="${second}"/>`,
	(ink, second) => `<path d="M64 16 112 104H16z" fill="${ink}"/><path d="M64 58 88 104H40z" fill="${second}"/>`,
	(ink, second) =>
		`<rect x="20" y="20" width="40" height="88" rx="6" fill="${ink}"/><rect x="68" y="52" width="40" height="56" rx="6" fill="${second}"/>`,
	(ink, second) =>
		`<circle cx="64" cy="64" r="44" fill="none" stroke="${ink}" stroke-width="14"/><path d="M64 64 96 96" stroke="${second}" stroke-width="14" stroke-linecap="round"/>`,
	(ink, second) =>
		`<path d="M16 84q24-40 48 0t48 0" fill="none" stroke="${ink}" stroke-width="14" stroke-linecap="round"/><path d="M16 52q24-40 48 0t48 0" fill="none" stroke="${second}" stroke-width="14" stroke-linecap="round"/>`
];

/** A simple mark for one firm in eight, as the page for pictures would have stored it. */
export async function logosOf(firms: MadeUpFirm[]): Promise<Map<string, Buffer>> {
	const drawn = new Map<string, Buffer>();
	for (const { id, state } of firms) {
		const lot = chance(`logo ${id}`);
		if (state !== 'whole' || !lot.happens(0.125)) continue;
		const [ink, second] = lot.some(INKS, 2);
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 128"><rect width="128" height="128" fill="#fbf8f1"/>${lot.pick(SHAPES)(ink, second)}</svg>`;
		drawn.set(id, await sharp(Buffer.from(svg)).resize(256, 256).webp({ quality: 80 }).toBuffer());
	}
	return drawn;
}
