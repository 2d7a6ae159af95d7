/** What is wrong in a file of market figures, and what the figures are called. */
import { m } from '#lib/paraglide/messages.js';
import type { Locale } from './languages.ts';

interface Problem {
	code: keyof typeof PROBLEMS;
	params: Record<string, string | number>;
}

type Sentence = (params: Record<string, string | number>, options?: { locale?: Locale }) => string;

const PROBLEMS = {
	columns: m.office_figures_problem_columns,
	country: m.office_figures_problem_country,
	indicator: m.office_figures_problem_indicator,
	range: m.office_figures_problem_range,
	source: m.office_figures_problem_source,
	year: m.office_figures_problem_year,
	product: m.office_figures_problem_product
};

/** A problem as a clause that follows the number of its row. */
export const figureProblem = ({ code, params }: Problem, locale: Locale): string =>
	// Each names what it needs; the reader of the file gives every code its parameters.
	(PROBLEMS[code] as Sentence)(params, { locale });

const INDICATORS = {
	population: m.office_figures_population,
	'gdp-per-head': m.office_figures_gdp,
	imports: m.office_figures_imports,
	logistics: m.office_figures_logistics,
	barred: m.office_figures_barred
};

export const indicatorName = (indicator: keyof typeof INDICATORS, locale: Locale): string =>
	INDICATORS[indicator]({}, { locale });
