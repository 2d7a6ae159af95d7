/** Two firms that are one: which value of which side stays. */
import * as v from 'valibot';
import { checkbox, choice, requiredText } from './fields.ts';

/** What is chosen side by side; everything else of both is kept. */
export const MERGED_FIELDS = [
	'name',
	'place',
	'website',
	'email',
	'phone',
	'size',
	'foundedYear',
	'texts',
	'logo'
] as const;
export type MergedField = (typeof MERGED_FIELDS)[number];

const side = v.optional(choice(['keep', 'leave']), 'keep');

export const merge = v.object({
	seen: requiredText(60),
	...({
		name: side,
		place: side,
		website: side,
		email: side,
		phone: side,
		size: side,
		foundedYear: side,
		texts: side,
		logo: side
	} satisfies Record<MergedField, typeof side>),
	/** A person has looked at both: nothing is joined by a slip. */
	sure: v.pipe(
		checkbox,
		v.check((sure) => sure, 'required')
	)
});

export interface MergeInput {
	seen: string;
	/** Fields whose value comes from the firm that leaves. */
	leave: MergedField[];
}

export const chosen = (input: v.InferOutput<typeof merge>): MergeInput => ({
	seen: input.seen,
	leave: MERGED_FIELDS.filter((field) => input[field] === 'leave')
});
