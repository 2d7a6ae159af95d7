/** Before each clause in the arena: used lately, LBD (0 = given, never dropped; -1 = dropped), size. */
export const HEADER = 3;
export const DROPPED = -1;
/** Learned clauses up to this LBD stay while they are used. */
export const GOOD = 6;

/**
 * Where clauses are kept: those of three literals and more one after the other in an arena, watched by two of their
 * literals in one pool of watch lists; those of two in a pool of their own, `pairs`.
 *
 * The solver is a stack of layers, each a class that knows only those below: clauses, propagation, order, phases,
 * minimisation, analysis, reduction, solver. One object, so that a hot loop reads its arrays without going through another.
 */
export class Clauses {
	variables = 0;
	protected arena = new Int32Array(1 << 16);
	protected arenaSize = 1 + HEADER;
	protected wasted = 0;
	/** Where the clauses begin in the arena. */
	protected learned: number[] = [];
	protected given: number[] = [];

	/** Per literal that became true: blocker and clause, alternately, of the clauses that watch its opposite. */
	protected watches = new Int32Array(1 << 16);
	protected watchesSize = 0;
	protected watchFrom = new Int32Array(0);
	protected watchCount = new Int32Array(0);
	protected watchRoom = new Int32Array(0);
	/** Per literal that became true: what has to be true then. */
	protected pairs = new Int32Array(1 << 16);
	protected pairsSize = 0;
	protected pairFrom = new Int32Array(0);
	protected pairCount = new Int32Array(0);
	protected pairRoom = new Int32Array(0);

	protected store(literals: ArrayLike<number>, size: number, lbd: number): number {
		if (this.arenaSize + HEADER + size > this.arena.length) {
			const larger = new Int32Array(2 * this.arena.length + size + HEADER);
			larger.set(this.arena.subarray(0, this.arenaSize));
			this.arena = larger;
		}
		const at = this.arenaSize;
		const { arena } = this;
		arena[at - 3] = lbd > 0 ? (lbd <= GOOD ? 2 : 1) : 0;
		arena[at - 2] = lbd;
		arena[at - 1] = size;
		for (let k = 0; k < size; k++) arena[at + k] = literals[k];
		this.arenaSize += HEADER + size;
		return at;
	}

	protected attach(clause: number): void {
		const a = this.arena[clause];
		const b = this.arena[clause + 1];
		this.addWatch(a ^ 1, b, clause);
		this.addWatch(b ^ 1, a, clause);
	}

	protected addWatch(literal: number, blocker: number, clause: number): void {
		const n = this.watchCount[literal];
		if (n === this.watchRoom[literal]) this.widenWatch(literal);
		const at = this.watchFrom[literal] + n;
		this.watches[at] = blocker;
		this.watches[at + 1] = clause;
		this.watchCount[literal] = n + 2;
	}

	protected widenWatch(literal: number): void {
		const n = this.watchCount[literal];
		const room = Math.max(8, 2 * n);
		if (this.watchesSize + room + (1 << 15) > this.watches.length) {
			const larger = new Int32Array(2 * this.watches.length + room + (1 << 15));
			larger.set(this.watches.subarray(0, this.watchesSize));
			this.watches = larger;
		}
		const from = this.watchFrom[literal];
		this.watches.copyWithin(this.watchesSize, from, from + n);
		this.watchFrom[literal] = this.watchesSize;
		this.watchRoom[literal] = room;
		this.watchesSize += room;
	}

	protected addPair(a: number, b: number): void {
		for (let k = 0; k < 2; k++) {
			const literal = (k === 0 ? a : b) ^ 1;
			const n = this.pairCount[literal];
			if (n === this.pairRoom[literal]) {
				const room = Math.max(4, 2 * n);
				if (this.pairsSize + room > this.pairs.length) {
					const larger = new Int32Array(2 * this.pairs.length + room);
					larger.set(this.pairs.subarray(0, this.pairsSize));
					this.pairs = larger;
				}
				const from = this.pairFrom[literal];
				this.pairs.copyWithin(this.pairsSize, from, from + n);
				this.pairFrom[literal] = this.pairsSize;
				this.pairRoom[literal] = room;
				this.pairsSize += room;
			}
			this.pairs[this.pairFrom[literal] + n] = k === 0 ? b : a;
			this.pairCount[literal] = n + 1;
		}
	}

	/** Makes room for so many variables. */
	protected grow(size: number): void {
		this.watchFrom = widened(this.watchFrom, 2 * size);
		this.watchCount = widened(this.watchCount, 2 * size);
		this.watchRoom = widened(this.watchRoom, 2 * size);
		this.pairFrom = widened(this.pairFrom, 2 * size);
		this.pairCount = widened(this.pairCount, 2 * size);
		this.pairRoom = widened(this.pairRoom, 2 * size);
	}
}

/** The same numbers with room for more. */
export function widened<T extends Int8Array | Uint8Array | Int32Array | Float64Array>(old: T, size: number): T {
	// The constructor of a typed array makes arrays of its own kind.
	const wide = new (old.constructor as new (size: number) => T)(size);
	wide.set(old);
	return wide;
}
