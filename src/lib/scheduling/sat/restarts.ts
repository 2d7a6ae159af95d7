/** Conflicts before the first change between refuting and finding, before the first new set of phases and clean-up. */
const TURN_AFTER = 1000;
const REPHASE_AFTER = 1000;
const CLEAN_AFTER = 300;
/** Restarts: how much worse than usual the last conflicts are when refuting; conflicts per Luby term when finding. */
const WORSE = 1.1;
const CALM = 1024;

/** When a search starts again, changes between refuting and finding, takes other phases, and cleans up: all by conflicts. */
export class Restarts {
	/** Moving averages of LBD, and how much of them is not the zero they began with. */
	private fast = 0;
	private slow = 0;
	private fastWeight = 0;
	private slowWeight = 0;
	private turnAt: number;
	private turns = 0;
	private restartAt: number;
	private luby = 1;
	private rephaseAt: number;
	private rephases = 0;
	private cleanAt: number;
	private cleans = 0;

	constructor(now: number) {
		this.turnAt = now + TURN_AFTER;
		this.restartAt = now + 2;
		this.rephaseAt = now + REPHASE_AFTER;
		this.cleanAt = now + CLEAN_AFTER;
	}

	learned(lbd: number): void {
		this.fast += 0.03 * (lbd - this.fast);
		this.slow += 1e-5 * (lbd - this.slow);
		this.fastWeight += 0.03 * (1 - this.fastWeight);
		this.slowWeight += 1e-5 * (1 - this.slowWeight);
	}

	/** Time to change; each turn is longer than the one before. `finding`: what comes next. */
	isTurn(now: number, finding: boolean): boolean {
		if (now < this.turnAt) return false;
		const length = (++this.turns + 1) >> 1;
		this.turnAt = now + TURN_AFTER * length * length;
		this.luby = 1;
		this.restartAt = now + (finding ? CALM : 2);
		return true;
	}

	/** Time to start again: seldom when finding, as soon as conflicts teach little when refuting. */
	isDue(now: number, finding: boolean): boolean {
		if (now < this.restartAt) return false;
		if (!finding && this.fast / this.fastWeight <= WORSE * (this.slow / this.slowWeight)) return false;
		this.restartAt = now + (finding ? CALM * lubyTerm(++this.luby) : 2);
		return true;
	}

	/** The number of the set of phases to take now, or -1. */
	rephase(now: number): number {
		if (now < this.rephaseAt) return -1;
		this.rephaseAt = now + REPHASE_AFTER * (this.rephases + 2);
		return this.rephases++;
	}

	cleansUp(now: number): boolean {
		if (now < this.cleanAt) return false;
		this.cleanAt = now + CLEAN_AFTER * (++this.cleans + 1);
		return true;
	}
}

/** 1 1 2 1 1 2 4 … (Luby, Sinclair and Zuckerman 1993), from n = 1. */
function lubyTerm(n: number): number {
	for (;;) {
		const power = 32 - Math.clz32(n + 1);
		if (n === (1 << (power - 1)) - 1) return 1 << (power - 2);
		n -= (1 << (power - 1)) - 1;
	}
}
