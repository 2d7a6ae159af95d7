/** A column of a DataTable. */
export interface Column {
	key: string;
	label: string;
	/** Aligned at the end: amounts, counts. */
	numeric?: boolean;
	/** For the column of row actions: the name is only read aloud. */
	hideLabel?: boolean;
	/** CSS width. */
	width?: string;
	/** The address of the same list sorted by this column. */
	sortHref?: string;
	sorted?: 'up' | 'down';
}
