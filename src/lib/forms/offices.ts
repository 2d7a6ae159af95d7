import * as v from 'valibot';
import { languages } from '#lib/vocabulary/model.ts';
import { choice, optionalEmail, optionalText, optionalUrl, requiredText } from './fields.ts';

export const KINDS = ['chamber', 'agency', 'municipality', 'cluster', 'university', 'network'] as const;

export const newOffice = v.object({
	name: requiredText(160),
	kind: choice(KINDS),
	regionId: requiredText(60),
	language: choice(languages),
	email: optionalEmail,
	phone: optionalText(40),
	website: optionalUrl
});
export type NewOffice = v.InferOutput<typeof newOffice>;

export const OFFICE_ROLES = ['administrator', 'adviser'] as const;

/** Who is to work for the office; without an address the link is handed over. */
export const inviteColleague = v.object({
	officeId: v.optional(requiredText(60)),
	email: optionalEmail,
	role: choice(OFFICE_ROLES)
});
