/** A vocabulary entry as a search answers it and a form submits it. */
export interface Entry {
	/** 'nace', 'group', 'hs', 'cpv', 'country' … */
	scheme: string;
	code: string;
	/** In the reader's language. */
	label: string;
	/** The NACE division it hangs under, two digits. */
	division?: string;
}

/** How an entry stands in a form's data: `group:chairs`. */
export function entryValue(entry: Pick<Entry, 'scheme' | 'code'>): string {
	return `${entry.scheme}:${entry.code}`;
}
