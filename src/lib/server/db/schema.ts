/** Every table, for Drizzle and for whoever reads the data model: one file per area. */
export * from './schema/identity.ts';
export * from './schema/organisations.ts';
export * from './schema/companies.ts';
export * from './schema/cards.ts';
export * from './schema/members.ts';
export * from './schema/events.ts';
export * from './schema/participants.ts';
export * from './schema/meetings.ts';
export * from './schema/matching.ts';
export * from './schema/schedules.ts';
export * from './schema/journal.ts';
export * from './schema/figures.ts';
export * from './schema/reviews.ts';
export * from './schema/official.ts';
