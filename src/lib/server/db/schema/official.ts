/** Official classifications an installation has loaded whole, beside our own compact vocabulary. */
import { createdAt, index, integer, primaryKey, table, text } from '../dialect.ts';

export const officialLists = table(
	'official_lists',
	{
		scheme: text().notNull(),
		/** `2` or `2.1` for NACE, a year for the others. */
		edition: text().notNull(),
		/** Name of the file it was read from. */
		source: text().notNull(),
		codes: integer().notNull(),
		labels: integer().notNull(),
		importedAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.scheme, t.edition] })]
);

export const officialCodes = table(
	'official_codes',
	{
		scheme: text().notNull(),
		edition: text().notNull(),
		code: text().notNull(),
		parent: text(),
		level: integer().notNull(),
		/** The order of the official file. */
		position: integer().notNull()
	},
	(t) => [primaryKey({ columns: [t.scheme, t.edition, t.code] })]
);

export const officialLabels = table(
	'official_labels',
	{
		scheme: text().notNull(),
		edition: text().notNull(),
		code: text().notNull(),
		/** `und`: in the place's own language. */
		language: text().notNull(),
		label: text().notNull(),
		/** Without accents and capitals, as it is searched. */
		folded: text().notNull()
	},
	(t) => [
		primaryKey({ columns: [t.scheme, t.edition, t.code, t.language] }),
		index('official_labels_code').on(t.scheme, t.code)
	]
);
