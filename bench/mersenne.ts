/**
 * numpy's legacy generator (`np.random.seed(n)`, `np.random.random`), to draw the very numbers that published results were drawn from:
 * MT19937, Matsumoto & Nishimura 1998, seeded by Knuth's recurrence, two 32-bit words to a double of 53 bits.
 */
export function numpyRandom(seed: number): () => number {
	const key = new Uint32Array(624);
	key[0] = seed;
	for (let i = 1; i < 624; i++) key[i] = Math.imul(1812433253, key[i - 1] ^ (key[i - 1] >>> 30)) + i;
	let position = 624;
	const word = (): number => {
		if (position === 624) {
			for (let i = 0; i < 624; i++) {
				const mixed = (key[i] & 0x80000000) | (key[(i + 1) % 624] & 0x7fffffff);
				key[i] = key[(i + 397) % 624] ^ (mixed >>> 1) ^ (mixed & 1 ? 0x9908b0df : 0);
			}
			position = 0;
		}
		let y = key[position++];
		y ^= y >>> 11;
		y ^= (y << 7) & 0x9d2c5680;
		y ^= (y << 15) & 0xefc60000;
		return (y ^ (y >>> 18)) >>> 0;
	};
	return () => {
		const high = word() >>> 5;
		return (high * 67108864 + (word() >>> 6)) / 9007199254740992;
	};
}
