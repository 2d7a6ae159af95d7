/** The firm: one row wherever it appears, what it says of itself, and who may see what. */
import { sql } from 'drizzle-orm';
import {
	bool,
	bytes,
	check,
	createdAt,
	id,
	index,
	integer,
	oneOf,
	primaryKey,
	table,
	text,
	timestamp,
	uniqueIndex
} from '../dialect.ts';
import { user } from './identity.ts';

export const COMPANY_STATES = ['active', 'merged', 'erased'] as const;
export const COMPANY_SIZES = ['micro', 'small', 'medium', 'large', 'research', 'university', 'other'] as const;

export const companies = table(
	'companies',
	{
		id: id(),
		slug: text().notNull().unique(),
		name: text().notNull(),
		/** ISO 3166-1 alpha-2. */
		country: text().notNull(),
		/** NUTS code of the region and the edition it is from. */
		regionCode: text(),
		regionEdition: text(),
		city: text(),
		website: text(),
		email: text(),
		phone: text(),
		size: text({ enum: COMPANY_SIZES }),
		foundedYear: integer(),
		/** The language its texts are first written in. */
		language: text().notNull().default('en'),
		openToRequests: bool().notNull().default(true),
		state: text({ enum: COMPANY_STATES }).notNull().default('active'),
		/** After a reviewed merge the old row stays and leads here. */
		mergedIntoId: text(),
		/** When a person first took charge of it; null: an office or an import brought it in. */
		claimedAt: timestamp(),
		createdAt: createdAt(),
		updatedAt: createdAt()
	},
	(t) => [
		oneOf('companies_state', t.state, COMPANY_STATES),
		// A merged firm leads to another one, and nobody else does.
		check(
			'companies_merged',
			sql`(${t.state} = 'merged') = (${t.mergedIntoId} is not null) and (${t.mergedIntoId} is null or ${t.mergedIntoId} <> ${t.id})`
		),
		index('companies_country').on(t.country, t.regionCode),
		index('companies_name').on(t.name)
	]
);

export const IDENTIFIER_SCHEMES = ['vat', 'registration', 'domain'] as const;

/** A number that says which firm this is. Two firms may claim one; only one may have it verified. */
export const companyIdentifiers = table(
	'company_identifiers',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		scheme: text({ enum: IDENTIFIER_SCHEMES }).notNull(),
		country: text().notNull(),
		/** Normalised: capitals and digits for numbers, lower case without www for domains. */
		value: text().notNull(),
		verifiedAt: timestamp(),
		verifiedBy: text(),
		createdAt: createdAt()
	},
	(t) => [
		uniqueIndex('company_identifiers_own').on(t.companyId, t.scheme, t.country, t.value),
		uniqueIndex('company_identifiers_verified')
			.on(t.scheme, t.country, t.value)
			.where(sql`${t.verifiedAt} is not null`),
		index('company_identifiers_value').on(t.scheme, t.value)
	]
);

export const COMPANY_FIELDS = ['summary', 'description', 'sustainability'] as const;

/** What the firm wrote, by field and language: the original marked, translations beside it. */
export const companyTexts = table(
	'company_texts',
	{
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		field: text({ enum: COMPANY_FIELDS }).notNull(),
		language: text().notNull(),
		text: text().notNull(),
		original: bool().notNull().default(true)
	},
	(t) => [primaryKey({ columns: [t.companyId, t.field, t.language] })]
);

/** sector: NACE divisions; offer and need: groups, HS, CPV; the rest by their own lists in the vocabulary. */
export const CODE_USES = ['sector', 'offer', 'need', 'cooperation', 'language', 'certificate', 'goal'] as const;

export const companyCodes = table(
	'company_codes',
	{
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		use: text({ enum: CODE_USES }).notNull(),
		scheme: text().notNull(),
		code: text().notNull(),
		position: integer().notNull().default(0)
	},
	(t) => [
		primaryKey({ columns: [t.companyId, t.use, t.scheme, t.code] }),
		index('company_codes_code').on(t.use, t.code)
	]
);

export const MARKET_ROLES = ['sell', 'buy', 'represent', 'manufacture', 'license', 'research'] as const;
export const HORIZONS = ['now', 'year', 'later'] as const;

export const targetMarkets = table(
	'target_markets',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		country: text().notNull(),
		/** NUTS code when only one region of the country is meant, else the empty string. */
		regionCode: text().notNull().default(''),
		role: text({ enum: MARKET_ROLES }).notNull(),
		/** 1 first, 3 last. */
		priority: integer().notNull().default(2),
		horizon: text({ enum: HORIZONS }).notNull().default('year'),
		createdAt: createdAt()
	},
	(t) => [uniqueIndex('target_markets_one').on(t.companyId, t.country, t.regionCode, t.role)]
);

/** People of the firm, as it names them. An account may be linked; most have none. */
export const people = table(
	'people',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		userId: text().references(() => user.id, { onDelete: 'set null' }),
		name: text().notNull(),
		jobTitle: text(),
		email: text(),
		phone: text(),
		position: integer().notNull().default(0),
		createdAt: createdAt()
	},
	(t) => [index('people_company').on(t.companyId)]
);

export const pictures = table('pictures', {
	companyId: text()
		.primaryKey()
		.references(() => companies.id, { onDelete: 'cascade' }),
	type: text().notNull(),
	bytes: bytes().notNull(),
	/** Changes with the picture, so that its address may be cached for ever. */
	version: text().notNull()
});

export const VISIBLE_ITEMS = ['name', 'website', 'contacts', 'people'] as const;
/** From the widest circle to the narrowest: anyone; signed-in firms and staff; after acceptance; nobody. */
export const AUDIENCES = ['public', 'firms', 'accepted', 'nobody'] as const;

/** Who sees what. No row means the default in permissions.ts. */
export const visibility = table(
	'visibility',
	{
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		item: text({ enum: VISIBLE_ITEMS }).notNull(),
		audience: text({ enum: AUDIENCES }).notNull()
	},
	(t) => [primaryKey({ columns: [t.companyId, t.item] })]
);

/** Each time somebody was shown a firm's contacts. */
export const contactViews = table(
	'contact_views',
	{
		id: id(),
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		viewerId: text().references(() => user.id, { onDelete: 'set null' }),
		viewerCompanyId: text(),
		at: createdAt()
	},
	(t) => [index('contact_views_company').on(t.companyId, t.at)]
);

export const STANCES = ['blocked', 'no-thanks', 'met-before', 'noted'] as const;
export const STANCE_REASONS = ['wrong-code', 'known', 'not-interested'] as const;

/** What one firm has decided about another, in silence. */
export const stances = table(
	'stances',
	{
		companyId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		otherId: text()
			.notNull()
			.references(() => companies.id, { onDelete: 'cascade' }),
		stance: text({ enum: STANCES }).notNull(),
		/** Why not, where it was asked: what learning reads. */
		reason: text({ enum: STANCE_REASONS }),
		createdAt: createdAt()
	},
	(t) => [primaryKey({ columns: [t.companyId, t.otherId, t.stance] })]
);
