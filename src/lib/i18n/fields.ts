import { m } from '#lib/paraglide/messages.js';

interface Issue {
	type: string;
	message: string;
	requirement?: unknown;
}

/** Codes that schemas in forms/ give as their messages, each with the sentence shown beside the field. */
const SENTENCES: Record<string, (requirement: string) => string> = {
	required: () => m.common_error_required(),
	'too-long': (requirement) => m.common_error_too_long({ limit: requirement }),
	'too-short': (requirement) => m.common_error_too_short({ limit: requirement }),
	'too-many': (requirement) => m.common_error_too_many({ limit: requirement }),
	'too-small': (requirement) => m.common_error_too_small({ limit: requirement }),
	'too-large': (requirement) => m.common_error_too_large({ limit: requirement }),
	email: () => m.common_error_email(),
	url: () => m.common_error_url(),
	date: () => m.common_error_date(),
	time: () => m.common_error_time(),
	number: () => m.common_error_number(),
	choice: () => m.common_error_choice(),
	vat: () => m.common_error_vat()
};

/** What to say beside a field whose value was not accepted. */
export function fieldError(issue: Issue): string {
	const requirement = issue.requirement instanceof RegExp ? '' : String(issue.requirement ?? '');
	const code = issue.message in SENTENCES ? issue.message : issue.type === 'picklist' ? 'choice' : undefined;
	return code ? SENTENCES[code](requirement) : m.common_error_invalid();
}
