/** What a form action gives back when it did not accept: everything typed, a sentence beside each field. */
export interface RejectedForm {
	values: Record<string, string | string[]>;
	errors: Record<string, string>;
	message?: string;
}

/**
 * The page's form result as a rejection of the form that has this field; null when nothing was rejected or
 * another of the page's forms was.
 */
export function rejectedBy(form: unknown, field?: string): RejectedForm | null {
	if (!form || typeof form !== 'object' || !('values' in form) || !('errors' in form)) return null;
	// Both parts are only ever written together, by submission() in server/submissions.ts.
	const rejected = form as RejectedForm;
	return field === undefined || field in rejected.values ? rejected : null;
}
