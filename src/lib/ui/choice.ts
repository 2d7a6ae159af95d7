/** One answer of a radio or checkbox group. */
export interface Choice {
	value: string;
	label: string;
	hint?: string;
	disabled?: boolean;
}

/** One day of an event and the times that can be chosen in it. */
export interface DayOfTimes {
	label: string;
	times: Choice[];
}
