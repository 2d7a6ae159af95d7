import { adviceIn } from '#lib/forms/market-advice.ts';
import { codeLabel, shortCertificate } from '#lib/i18n/labels.ts';
import { compareMarkets } from '#lib/server/market-advice.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { viewer, language }, parent, url }) => {
	const { company } = await parent();
	const query = adviceIn(url.searchParams);
	const found = await compareMarkets(viewer, company.id, query);
	const country = (code: string) => codeLabel({ scheme: 'country', code }, language);
	return {
		...found,
		query,
		product: found.product && codeLabel({ scheme: 'hs', code: found.product.slice(0, 4) }, language),
		markets: found.markets.map((market) => ({
			...market,
			name: country(market.country),
			unnamed: market.unnamed.map((code) => shortCertificate(code, language))
		})),
		ruledOut: found.ruledOut.map(({ because, country: code }) => ({ because, name: country(code) }))
	};
};
