import { m } from '#lib/paraglide/messages.js';
import { localeOr } from '#lib/i18n/languages.ts';
import type { Letter } from '../letters.ts';

interface Recipient {
	id?: string;
	email: string;
	name?: string;
	language?: string | null;
}

const LETTERS = {
	verify: { subject: m.mail_verify_subject, text: m.mail_verify_text },
	'magic-link': { subject: m.mail_magic_link_subject, text: m.mail_magic_link_text },
	reset: { subject: m.mail_reset_subject, text: m.mail_reset_text },
	'already-registered': { subject: m.mail_already_registered_subject, text: m.mail_already_registered_text }
};

/** A letter about signing in, in the recipient's language. */
export function identityLetter(kind: keyof typeof LETTERS, to: Recipient, link: string): Letter {
	const language = localeOr(to.language);
	const { subject, text } = LETTERS[kind];
	return {
		to: to.email,
		userId: to.id ?? null,
		kind,
		language,
		subject: subject({}, { locale: language }),
		text: text({ name: to.name ?? '', link }, { locale: language }),
		link
	};
}
