import { plantedPairs, madeUpFirms as demoFirms } from '#lib/server/demo/firms.ts';
import type { Profile, Statement } from '#lib/matching/model.ts';
import { buildIndex, topK } from '#lib/matching/rank.ts';
import { vocabulary } from '#lib/matching/vocabulary.ts';
import { expertWeights } from '#lib/matching/weights.ts';

type DemoFirm = ReturnType<typeof demoFirms>[number];

/** The firm as the application would show it to the engine: its own words and codes, and its published cards. */
function profileOf(firm: DemoFirm, wordsOnly: boolean): Profile {
	const { language } = firm.region;
	const codes = (list: string[]) => (wordsOnly ? [] : list.map((code) => ({ scheme: 'group' as const, code })));
	const cards = firm.cards.filter(({ state }) => state === 'published');
	const statements = (types: string[]): Statement[] =>
		cards
			.filter(({ type }) => types.includes(type))
			.map(({ good, title, summary }) => ({ codes: codes([good]), text: `${title}\n${summary}`, language }));
	return {
		id: firm.id,
		country: firm.region.country,
		region: firm.region.nuts,
		nace: wordsOnly ? [] : firm.divisions,
		offers: [
			{ codes: codes(firm.offers), text: [firm.summary, firm.description].filter(Boolean).join('\n'), language },
			...statements(['BO', 'TO'])
		],
		needs: [{ codes: codes(firm.needs) }, ...statements(['BR', 'TR'])],
		cooperation: firm.cooperation,
		markets: firm.markets.map(({ country, regionCode, role, priority }) => ({
			country,
			region: regionCode || undefined,
			role,
			priority
		})),
		languages: firm.languages,
		size: firm.size,
		certificates: firm.certificates,
		goals: firm.goals
	};
}

/** `npm run bench -- planted [--json]`: among the demo's firms one in five has a mirrored partner elsewhere; how often its list says so. */
export async function run(args: string[]): Promise<void> {
	const firms = demoFirms();
	const pairs = plantedPairs(firms);
	const rows = [false, true].map((wordsOnly) => {
		const index = buildIndex(
			firms.map((firm) => profileOf(firm, wordsOnly)),
			vocabulary,
			expertWeights
		);
		const ranks = pairs
			.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])
			.map(([a, b]) => topK(index, a, { k: firms.length }).findIndex(({ id }) => id === b) + 1);
		const within = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
		return {
			profiles: wordsOnly ? 'words only' : 'codes and words',
			firms: firms.length,
			planted: ranks.length,
			top1: within(1),
			top3: within(3),
			top10: within(10)
		};
	});
	if (args.includes('--json')) console.log(JSON.stringify({ table: 'planted', rows }));
	else {
		for (const { profiles, firms, planted, top1, top3, top10 } of rows) {
			const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
			console.log(
				`${profiles}: ${planted} of ${firms} firms planted; partner first ${percent(top1)}, in the first three ${percent(top3)}, ten ${percent(top10)}`
			);
		}
	}
}
