/** Figures about markets as they were imported, and the versions of the engine's weights. */
import { createdAt, integer, json, oneOf, primaryKey, real, table, text } from '../dialect.ts';
import { user } from './identity.ts';

/** `barred`: 1 where trade is not allowed (sanctions); the rest as in `matching/markets.ts`. */
export const MARKET_INDICATORS = ['population', 'gdp-per-head', 'imports', 'logistics', 'barred'] as const;

export const marketFigures = table(
	'market_figures',
	{
		/** ISO 3166-1 alpha-2. */
		country: text().notNull(),
		/** HS chapter or heading the figure is about; the empty string for all goods. */
		product: text().notNull().default(''),
		indicator: text({ enum: MARKET_INDICATORS }).notNull(),
		/** Million people, US dollars a head, billion US dollars, LPI from 1 to 5. */
		value: real().notNull(),
		source: text().notNull(),
		year: integer().notNull(),
		importedAt: createdAt()
	},
	(t) => [
		primaryKey({ columns: [t.country, t.product, t.indicator] }),
		oneOf('market_figures_indicator', t.indicator, MARKET_INDICATORS)
	]
);

/** Weights that this installation learned from answers; the experts' stand in the code. */
export const learnedWeights = table('learned_weights', {
	version: text().primaryKey(),
	weights: json<unknown>().notNull(),
	/** What both regressions found, to be looked at. */
	calibration: json<unknown>().notNull(),
	answers: integer().notNull(),
	createdBy: text().references(() => user.id, { onDelete: 'set null' }),
	createdAt: createdAt()
});
