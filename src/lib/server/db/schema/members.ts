/** What links an office to the firms it looks after. What one office wrote, the other does not see. */
import { sql } from 'drizzle-orm';
import { createdAt, id, index, integer, json, oneOf, table, text, timestamp, uniqueIndex } from '../dialect.ts';
import { companies } from './companies.ts';
import type { TableNote } from '../../files/table.ts';
import { user } from './identity.ts';
import { offices } from './organisations.ts';

export const members = table(
	'members',
	{
		id: id(),
		officeId: text()
			.notNull()
			.references(() => offices.id, { onDelete: 'cascade' }),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		since: createdAt(),
		until: timestamp(),
		/** Personal data the office brought: never shown to anybody else. */
		contactName: text(),
		contactEmail: text(),
		contactPhone: text(),
		/** The office's own number for the firm. */
		memberNumber: text(),
		note: text(),
		adviserId: text().references(() => user.id, { onDelete: 'set null' }),
		importId: text(),
		/** When the firm was told that the office had uploaded it (GDPR, article 14). */
		noticeAt: timestamp()
	},
	(t) => [
		uniqueIndex('members_current')
			.on(t.officeId, t.companyId)
			.where(sql`${t.until} is null`),
		index('members_company').on(t.companyId)
	]
);

export const CONSENT_SCOPES = ['profile', 'requests', 'events'] as const;
export const CONSENT_MEANS = ['online', 'letter', 'phone', 'paper'] as const;

/** A receipt: the firm lets the office act for it, until it says otherwise. */
export const consents = table(
	'consents',
	{
		id: id(),
		memberId: text()
			.notNull()
			.references(() => members.id, { onDelete: 'cascade' }),
		scope: text({ enum: CONSENT_SCOPES }).notNull(),
		givenBy: text().notNull(),
		means: text({ enum: CONSENT_MEANS }).notNull(),
		evidence: text(),
		givenAt: timestamp().notNull(),
		recordedBy: text().references(() => user.id, { onDelete: 'set null' }),
		revokedAt: timestamp(),
		createdAt: createdAt()
	},
	(t) => [
		oneOf('consents_scope', t.scope, CONSENT_SCOPES),
		oneOf('consents_means', t.means, CONSENT_MEANS),
		uniqueIndex('consents_open')
			.on(t.memberId, t.scope)
			.where(sql`${t.revokedAt} is null`)
	]
);

export const memberImports = table(
	'member_imports',
	{
		id: id(),
		officeId: text()
			.notNull()
			.references(() => offices.id, { onDelete: 'cascade' }),
		fileName: text().notNull(),
		/** The list as read: its rows until the import is finished, its header for ever. */
		table: json<{
			header: string[];
			rows: string[][];
			rowNumbers: number[];
			/** What reading it had to say (server/files/table.ts). */
			notes?: TableNote[];
		}>(),
		/** Column header → field, remembered for the office's next file with the same header. */
		mapping: json<Record<string, string>>().notNull(),
		created: integer().notNull().default(0),
		linked: integer().notNull().default(0),
		failed: integer().notNull().default(0),
		/** The rows with errors, to be corrected and imported again. */
		errors: json<{ rowNumber: number; cells: string[]; reasons: string[] }[]>(),
		finishedAt: timestamp(),
		createdBy: text().references(() => user.id, { onDelete: 'set null' }),
		createdAt: createdAt()
	},
	(t) => [index('member_imports_office').on(t.officeId, t.createdAt)]
);
