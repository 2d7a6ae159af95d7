/** What happened: letters, the audit trail, work that waits. */
import { createdAt, id, index, integer, json, oneOf, table, text, timestamp } from '../dialect.ts';
import { user } from './identity.ts';

export const LETTER_STATES = ['waiting', 'sent', 'failed', 'kept'] as const;

/** The outbox: every letter, whether a mail server took it or an administrator hands it out. */
export const letters = table(
	'letters',
	{
		id: id(),
		to: text().notNull(),
		userId: text().references(() => user.id, { onDelete: 'set null' }),
		/** Which letter it is: a file in server/mail/letters. */
		kind: text().notNull(),
		language: text().notNull(),
		subject: text().notNull(),
		text: text().notNull(),
		/** The address the letter asks its reader to open: shown as a link and a QR code in the outbox. */
		link: text(),
		attachment: json<{ name: string; type: string; content: string }>(),
		eventId: text(),
		officeId: text(),
		companyId: text(),
		/** `kept`: no mail server is set, it is read in the outbox. */
		state: text({ enum: LETTER_STATES }).notNull().default('waiting'),
		attempts: integer().notNull().default(0),
		error: text(),
		createdAt: createdAt(),
		sentAt: timestamp()
	},
	(t) => [
		oneOf('letters_state', t.state, LETTER_STATES),
		index('letters_state_created').on(t.state, t.createdAt),
		index('letters_event').on(t.eventId)
	]
);

/** Append-only: who did what to what, for whom, by which consent. */
export const audit = table(
	'audit',
	{
		id: id(),
		at: createdAt(),
		actorId: text(),
		/** The firm on whose behalf an office acted. */
		forCompanyId: text(),
		consentId: text(),
		action: text().notNull(),
		subjectKind: text().notNull(),
		subjectId: text().notNull(),
		eventId: text(),
		officeId: text(),
		before: json<unknown>(),
		after: json<unknown>()
	},
	(t) => [
		index('audit_subject').on(t.subjectKind, t.subjectId),
		index('audit_event').on(t.eventId, t.at),
		index('audit_company').on(t.forCompanyId, t.at)
	]
);

/** Small facts about the installation: key → value (last vocabulary loaded, demo stage …). */
export const facts = table('facts', {
	key: text().primaryKey(),
	value: json<unknown>().notNull()
});
