import type { Brief } from './model.ts';
import { breatherRules } from './rules.ts';
import type { layOut } from './timeline.ts';

/** Per class of persons the windows in which they keep a stretch free, as masks of atoms. */
export type Breathers = { classOf: Int32Array; windows: Breather[][] };

export type Breather = {
	/** Atoms that matter: those of any option. */
	touched: Int32Array;
	/** Stretches of which one has to stay free, each as a mask. */
	options: Int32Array[];
};

/** Compiles "keep one of these free"; what can never be broken is left out, and persons with the same sessions share a class. */
export function compileBreathers(
	brief: Brief,
	timeline: ReturnType<typeof layOut>,
	firmOf: number[],
	delegateOf: number[]
): Breathers {
	const classes = new Map<string, number>();
	const windows: Breather[][] = [];
	const classOf = Int32Array.from(firmOf, (f, p) => {
		const delegate = brief.participants[f].delegates[delegateOf[p]];
		const key = JSON.stringify(delegate.sessions ?? []);
		const known = classes.get(key);
		if (known !== undefined) return known;
		const own = breatherRules
			.flatMap((rule) => rule.oneOf(delegate, brief))
			.map((spans) => sparest(spans.map(timeline.atomsIn)))
			.filter((options) => options.length > 0 && options.every((mask) => mask.some((word) => word !== 0)));
		windows.push(own.map((options) => ({ touched: union(options), options })));
		classes.set(key, windows.length - 1);
		return windows.length - 1;
	});
	return { classOf, windows };
}

/** Drops an option that asks for more than another one. */
function sparest(masks: Int32Array[]): Int32Array[] {
	const within = (a: Int32Array, b: Int32Array) => a.every((word, w) => (word & ~b[w]) === 0);
	return masks.filter(
		(mask, k) => !masks.some((other, o) => o !== k && within(other, mask) && (o < k || !within(mask, other)))
	);
}

function union(masks: Int32Array[]): Int32Array {
	return masks[0].map((_, w) => masks.reduce((all, mask) => all | mask[w], 0));
}
