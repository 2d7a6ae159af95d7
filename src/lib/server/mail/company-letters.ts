/** Letters about a firm's own entry. */
import { m } from '#lib/paraglide/messages.js';
import type { Letter } from '../letters.ts';
import type { Recipient } from '../recipients.ts';
import { settings } from '../settings.ts';
import { letterTo } from './letter-to.ts';

/** To everybody of a firm that stood here twice: it is one now, and what came together. */
export function mergedLetter(to: Recipient, firm: { id: string; slug: string; name: string }, other: string): Letter {
	const link = `${settings.origin}/my/${firm.slug}`;
	const words = { name: to.name, company: firm.name, other, link };
	return letterTo(
		to,
		{ kind: 'company-merged', companyId: firm.id },
		[m.mail_company_merged_subject, m.mail_company_merged_text],
		words
	);
}
