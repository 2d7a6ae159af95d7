/** Regions, offices, and who belongs to what. */
import { sql } from 'drizzle-orm';
import { bool, check, createdAt, id, index, oneOf, table, text, timestamp, uniqueIndex } from '../dialect.ts';
import { companies } from './companies.ts';
import { events } from './events.ts';
import { user } from './identity.ts';

/** A partner region: its NUTS code and the edition that code belongs to; its name comes from the vocabulary. */
export const regions = table(
	'regions',
	{
		id: id(),
		nutsCode: text().notNull(),
		nutsEdition: text().notNull(),
		name: text().notNull(),
		country: text().notNull(),
		createdAt: createdAt()
	},
	(t) => [uniqueIndex('regions_code').on(t.nutsCode, t.nutsEdition)]
);

export const OFFICE_KINDS = ['chamber', 'agency', 'municipality', 'cluster', 'university', 'network'] as const;

export const offices = table(
	'offices',
	{
		id: id(),
		slug: text().notNull().unique(),
		name: text().notNull(),
		kind: text({ enum: OFFICE_KINDS }).notNull(),
		regionId: text()
			.notNull()
			.references(() => regions.id),
		/** Letters to its members are written in this language unless they choose another. */
		language: text().notNull().default('en'),
		email: text(),
		phone: text(),
		website: text(),
		/** Its members' cards are published once it has read them; otherwise firms publish by themselves. */
		reviewsCards: bool().notNull().default(false),
		createdAt: createdAt()
	},
	(t) => [oneOf('offices_kind', t.kind, OFFICE_KINDS)]
);

export const ROLES = ['administrator', 'editor', 'adviser', 'organiser', 'helper', 'coordinator'] as const;
export const MEMBERSHIP_STATES = ['active', 'asked'] as const;

/**
 * What a person may do follows from these rows and from nothing else. Exactly one of company, office,
 * event, region is set; none of them means the installation itself (its administrators).
 */
export const memberships = table(
	'memberships',
	{
		id: id(),
		userId: text()
			.notNull()
			.references(() => user.id, { onDelete: 'cascade' }),
		companyId: text().references(() => companies.id, { onDelete: 'cascade' }),
		officeId: text().references(() => offices.id, { onDelete: 'cascade' }),
		eventId: text().references(() => events.id, { onDelete: 'cascade' }),
		regionId: text().references(() => regions.id, { onDelete: 'cascade' }),
		role: text({ enum: ROLES }).notNull(),
		/** `asked`: wants to join, an administrator of the company decides. */
		state: text({ enum: MEMBERSHIP_STATES }).notNull().default('active'),
		createdAt: createdAt()
	},
	(t) => [
		oneOf('memberships_role', t.role, ROLES),
		oneOf('memberships_state', t.state, MEMBERSHIP_STATES),
		check(
			'memberships_one_scope',
			sql`(case when ${t.companyId} is null then 0 else 1 end) + (case when ${t.officeId} is null then 0 else 1 end) + (case when ${t.eventId} is null then 0 else 1 end) + (case when ${t.regionId} is null then 0 else 1 end) <= 1`
		),
		uniqueIndex('memberships_company')
			.on(t.userId, t.companyId)
			.where(sql`${t.companyId} is not null`),
		uniqueIndex('memberships_office')
			.on(t.userId, t.officeId)
			.where(sql`${t.officeId} is not null`),
		uniqueIndex('memberships_event')
			.on(t.userId, t.eventId)
			.where(sql`${t.eventId} is not null`),
		uniqueIndex('memberships_region')
			.on(t.userId, t.regionId)
			.where(sql`${t.regionId} is not null`),
		uniqueIndex('memberships_installation')
			.on(t.userId)
			.where(sql`${t.companyId} is null and ${t.officeId} is null and ${t.eventId} is null and ${t.regionId} is null`),
		index('memberships_by_company').on(t.companyId),
		index('memberships_by_office').on(t.officeId),
		index('memberships_by_event').on(t.eventId)
	]
);

export const INVITATION_KINDS = ['administrator', 'office', 'region', 'event', 'company', 'delegate'] as const;

/** A link that lets whoever holds it take a role once. Only a hash of its secret is kept. */
export const invitations = table(
	'invitations',
	{
		id: id(),
		kind: text({ enum: INVITATION_KINDS }).notNull(),
		tokenHash: text().notNull().unique(),
		role: text({ enum: ROLES }),
		companyId: text().references(() => companies.id, { onDelete: 'cascade' }),
		officeId: text().references(() => offices.id, { onDelete: 'cascade' }),
		eventId: text().references(() => events.id, { onDelete: 'cascade' }),
		regionId: text().references(() => regions.id, { onDelete: 'cascade' }),
		/** The delegate to be linked to the account, for kind `delegate`; no reference, to keep the tables acyclic. */
		delegateId: text(),
		email: text(),
		/** Which office sent it, when an office invites a member. */
		fromOfficeId: text(),
		createdBy: text().references(() => user.id, { onDelete: 'set null' }),
		createdAt: createdAt(),
		expiresAt: timestamp().notNull(),
		openedAt: timestamp(),
		usedAt: timestamp(),
		usedBy: text().references(() => user.id, { onDelete: 'set null' }),
		revokedAt: timestamp()
	},
	(t) => [oneOf('invitations_kind', t.kind, INVITATION_KINDS), index('invitations_company').on(t.companyId)]
);
