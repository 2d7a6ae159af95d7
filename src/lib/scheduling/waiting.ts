import type { Dice } from './random.ts';

/** Persons with breaks, to pick one of them. */
export class Waiting {
	count = 0;
	private readonly breaks: Int32Array;
	private readonly list: Int32Array;
	private readonly position: Int32Array;

	/** `breaks` per person, as they will change. */
	constructor(breaks: Int32Array) {
		this.breaks = breaks;
		this.list = new Int32Array(breaks.length);
		this.position = new Int32Array(breaks.length).fill(-1);
		for (let person = 0; person < breaks.length; person++) this.note(person);
	}

	/** Takes notice that a person's breaks have changed. */
	note(person: number): void {
		const { breaks, list, position } = this;
		if (breaks[person] > 0 === position[person] >= 0) return;
		if (breaks[person] > 0) {
			position[person] = this.count;
			list[this.count++] = person;
		} else {
			const last = list[--this.count];
			list[position[person]] = last;
			position[last] = position[person];
			position[person] = -1;
		}
	}

	/** One of them; only while there are some. */
	some(dice: Dice): number {
		return this.list[dice.below(this.count)];
	}
}
