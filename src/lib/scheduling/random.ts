/** A small seeded generator: the only source of chance in the scheduler, so a run can be repeated. */
export type Random = {
	/** Whole number, 0 ≤ n < limit. */
	below(limit: number): number;
	/** Real number, 0 ≤ x < 1. */
	unit(): number;
};

/** xoshiro128** by Blackman and Vigna, seeded through splitmix32. */
export function seeded(seed: number): Random {
	let mix = seed | 0;
	const word = () => {
		mix = (mix + 0x9e3779b9) | 0;
		let z = mix;
		z = Math.imul(z ^ (z >>> 16), 0x85ebca6b);
		z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35);
		return z ^ (z >>> 16);
	};
	let a = word();
	let b = word();
	let c = word();
	let d = word();
	const next = () => {
		const scaled = Math.imul(b, 5);
		const result = Math.imul((scaled << 7) | (scaled >>> 25), 9) >>> 0;
		const shifted = b << 9;
		c ^= a;
		d ^= b;
		b ^= c;
		a ^= d;
		c ^= shifted;
		d = (d << 11) | (d >>> 21);
		return result;
	};
	return {
		below: (limit) => Math.floor((next() / 4294967296) * limit),
		unit: () => next() / 4294967296
	};
}

/** A lighter generator for innermost loops, seeded from a `Random`: xorshift32 by Marsaglia. */
export class Dice {
	private word: number;

	constructor(random: Random) {
		this.word = random.below(0x7fffffff) | 1;
	}

	/** 32 random bits, never all zero, as a signed number. */
	bits(): number {
		let word = this.word;
		word ^= word << 13;
		word ^= word >>> 17;
		word ^= word << 5;
		this.word = word;
		return word;
	}

	/** Whole number, 0 ≤ n < limit. */
	below(limit: number): number {
		return Math.floor(((this.bits() >>> 0) / 4294967296) * limit);
	}
}
