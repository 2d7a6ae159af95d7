import type { Brief } from './model.ts';

/** SHA-256 of a brief with its keys in order, as hexadecimal: the same for the same question however it was stored. */
export function briefDigest(brief: Brief): string {
	return sha256(new TextEncoder().encode(canonical(brief)));
}

function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value !== null && typeof value === 'object') {
		const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
		entries.sort(([a], [b]) => (a < b ? -1 : 1));
		return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`;
	}
	return JSON.stringify(value);
}

/** First 32 bits of the fractional parts of the n-th roots of the first primes (FIPS 180-4). */
function rootBits(count: number, root: number): Uint32Array {
	const bits = new Uint32Array(count);
	for (let prime = 2, k = 0; k < count; prime++) {
		let divisor = 2;
		while (divisor * divisor <= prime && prime % divisor !== 0) divisor++;
		if (divisor * divisor <= prime) continue;
		const fraction = Math.pow(prime, 1 / root) % 1;
		bits[k++] = Math.floor(fraction * 4294967296);
	}
	return bits;
}

const START = rootBits(8, 2);
const ROUND = rootBits(64, 3);

/** SHA-256 (FIPS 180-4): written out because the heart also runs in a browser page without secure context. */
export function sha256(bytes: Uint8Array): string {
	const length = ((bytes.length + 8) >> 6) + 1;
	const padded = new Uint8Array(length * 64);
	padded.set(bytes);
	padded[bytes.length] = 0x80;
	const view = new DataView(padded.buffer);
	view.setUint32(padded.length - 8, Math.floor((bytes.length * 8) / 4294967296));
	view.setUint32(padded.length - 4, (bytes.length * 8) >>> 0);
	const state = START.slice();
	const schedule = new Uint32Array(64);
	const turn = (word: number, by: number) => (word >>> by) | (word << (32 - by));
	for (let block = 0; block < padded.length; block += 64) {
		for (let k = 0; k < 16; k++) schedule[k] = view.getUint32(block + 4 * k);
		for (let k = 16; k < 64; k++) {
			const a = schedule[k - 15];
			const b = schedule[k - 2];
			const mixA = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
			const mixB = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
			schedule[k] = schedule[k - 16] + mixA + schedule[k - 7] + mixB;
		}
		let [a, b, c, d, e, f, g, h] = state;
		for (let k = 0; k < 64; k++) {
			const choose = (e & f) ^ (~e & g);
			const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choose + ROUND[k] + schedule[k]) | 0;
			const majority = (a & b) ^ (a & c) ^ (b & c);
			const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority) | 0;
			[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
		}
		[a, b, c, d, e, f, g, h].forEach((word, k) => (state[k] += word));
	}
	return [...state].map((word) => word.toString(16).padStart(8, '0')).join('');
}
