import * as v from 'valibot';
import { checkbox, choice, codes, date, optionalEmail, optionalText, requiredText, text } from './fields.ts';

export const SCOPES = ['profile', 'requests', 'events'] as const;
export const MEANS = ['online', 'letter', 'phone', 'paper'] as const;

/** What the office keeps for itself about a firm. */
export const ownNotes = v.object({
	contactName: optionalText(120),
	contactEmail: optionalEmail,
	contactPhone: optionalText(40),
	memberNumber: optionalText(40),
	note: optionalText(4000)
});
export type OwnNotes = v.InferOutput<typeof ownNotes>;

const scopes = v.optional(v.pipe(v.array(choice(SCOPES)), v.minLength(1, 'required')), []);

/** What the firm agreed to, who said so, how and when. */
export const consent = v.object({
	scopes,
	givenBy: requiredText(120),
	means: choice(MEANS),
	givenOn: date,
	evidence: optionalText(500)
});
export type Consent = v.InferOutput<typeof consent>;

/** The firm itself agrees, on its own page. */
export const ownConsent = v.object({ memberId: requiredText(60), scopes });

export const consentRow = v.object({ consentId: requiredText(60) });

export const handOver = v.object({
	officeId: requiredText(60),
	stay: choice(['both', 'them'])
});
export type HandOver = v.InferOutput<typeof handOver>;

/** Members chosen in the list. */
export const chosen = v.object({
	chosen: v.optional(v.pipe(v.array(requiredText(60)), v.maxLength(500, 'too-many')), [])
});

/** When the page was looked at, as it told the browser: a second press within one look does nothing. */
const lookedAt = v.pipe(
	v.string(),
	v.isoTimestamp('date'),
	v.transform((value) => new Date(value))
);

/** The members to invite: of one import, chosen ones, or with neither all who wait. */
export const inviting = v.object({
	...chosen.entries,
	importId: optionalText(60),
	again: checkbox,
	lookedAt
});

export const invitingOne = v.object({ lookedAt });

const cell = v.optional(text(4000), '');

/** One firm by hand. Its cells are judged by the rules of an imported row, in server/member-imports/rows.ts. */
export const newMember = v.object({
	name: cell,
	vatNumber: cell,
	registrationNumber: cell,
	country: cell,
	city: cell,
	region: cell,
	website: cell,
	language: cell,
	size: cell,
	sectors: codes(5),
	'sectors-text': cell,
	memberNumber: cell,
	contactName: cell,
	contactEmail: cell,
	contactPhone: cell,
	email: cell,
	phone: cell,
	note: cell,
	/** The known firm that is meant, or `new` where it is none of them. */
	choice: cell,
	write: checkbox
});

/** Empty: nobody. */
export const adviser = v.object({ adviserId: optionalText(60) });
export const advisers = v.object({ ...chosen.entries, adviserId: optionalText(60) });

export const upload = v.object({
	file: v.pipe(
		v.instance(File, 'required'),
		v.check((file) => file.size > 0 || file.name !== '', 'required')
	)
});
