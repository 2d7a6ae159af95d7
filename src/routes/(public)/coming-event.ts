/** An event as the first page lists it. */
export interface ComingEvent {
	slug: string;
	name: string;
	/** As people say them in the reader's language: "18–19 March 2027". */
	dates: string;
	place: string;
	regions: { code: string; name: string }[];
}
