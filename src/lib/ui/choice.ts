/** One answer of a radio or checkbox group. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
	disabled?: boolean;
}
