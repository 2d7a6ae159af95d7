import { m } from '#lib/paraglide/messages.js';
import type { Step } from '#lib/server/completeness.ts';

const TEXTS: Record<Step, () => string> = {
	offers: () => m.company_step_offers(),
	needs: () => m.company_step_needs(),
	sectors: () => m.company_step_sectors(),
	summary: () => m.company_step_summary(),
	cooperation: () => m.company_step_cooperation(),
	markets: () => m.company_step_markets(),
	languages: () => m.company_step_languages(),
	region: () => m.company_step_region(),
	card: () => m.company_step_card(),
	size: () => m.company_step_size(),
	description: () => m.company_step_description(),
	person: () => m.company_step_person(),
	website: () => m.company_step_website()
};

/** What to do next, as advice. */
export const stepText = (step: Step): string => TEXTS[step]();

const PAGES: Partial<Record<Step, string>> = { markets: 'markets', card: 'cards', person: 'people' };

/** On which of the firm's pages a step is done. */
export const stepPage = (step: Step): string => PAGES[step] ?? 'profile';
