/** What a firm asks of the comparison of markets, as it stands in an address: what is none is left out. */
const PARTS = ['demand', 'ease', 'partners', 'language', 'certificates'] as const;
const RULES = ['customs', 'language', 'partners'] as const;

export interface AdviceInAddress {
	which: 'own' | 'all';
	newcomer: boolean;
	weights: Record<(typeof PARTS)[number], number> | null;
	showstoppers: (typeof RULES)[number][];
}

/** `?which=all&newcomer=on&stop=customs&demand=25&ease=30…`, weights in hundredths; all of them or none, and not all zero. */
export function adviceIn(parameters: URLSearchParams): AdviceInAddress {
	const weights = PARTS.map((part) => Number(parameters.get(part) ?? NaN));
	const usable = weights.every((weight) => weight >= 0 && weight <= 100) && weights.some((weight) => weight > 0);
	const share = (place: number) => weights[place] / 100;
	return {
		which: parameters.get('which') === 'all' ? 'all' : 'own',
		newcomer: parameters.get('newcomer') === 'on',
		weights: usable
			? { demand: share(0), ease: share(1), partners: share(2), language: share(3), certificates: share(4) }
			: null,
		showstoppers: RULES.filter((rule) => parameters.getAll('stop').includes(rule))
	};
}
