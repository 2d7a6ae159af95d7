import type { Match } from '#lib/matching/model.ts';

/** How the lists spread attention. Groups come from voluntary attributes that the engine never sees. */
export interface Audit {
	firms: number;
	/** 0: everybody is shown alike; 1: one firm has it all. Over exposure, 1 / rank in every list. */
	gini: number;
	/** Firms that stand in no list at all. */
	unseen: number;
	/** Seen least, first. */
	leastSeen: { id: string; lists: number; exposure: number }[];
	/** Share of exposure against share of firms; cells under five firms are hidden. */
	groups: { group: string; firms: number; exposureShare: number; firmShare: number; meanLists: number }[];
	hiddenGroups: number;
}

/** Fewer firms than this are never shown as a group: one could be recognised. */
export const smallestCell = 5;

/**
 * Who is seen, in these lists (owner to matches, best first). `groups`: name to ids. A group under five firms is hidden, and so is the
 * next smallest when otherwise one could be worked out from the rest.
 */
export function audit(lists: Map<string, Match[]>, groups: Map<string, string[]> = new Map()): Audit {
	const seen = new Map([...lists.keys()].map((id) => [id, { id, lists: 0, exposure: 0 }]));
	for (const list of lists.values()) {
		list.forEach(({ id }, rank) => {
			const firm = seen.get(id);
			if (!firm) return;
			firm.lists++;
			firm.exposure += 1 / (rank + 1);
		});
	}
	const firms = [...seen.values()].sort((a, b) => a.exposure - b.exposure || (a.id < b.id ? -1 : 1));
	const total = firms.reduce((sum, { exposure }) => sum + exposure, 0);
	const cells = [...groups].map(([group, ids]) => {
		const members = [...new Set(ids)].flatMap((id) => seen.get(id) ?? []);
		const exposure = members.reduce((sum, member) => sum + member.exposure, 0);
		return {
			group,
			firms: members.length,
			exposureShare: total > 0 ? exposure / total : 0,
			firmShare: firms.length > 0 ? members.length / firms.length : 0,
			meanLists: members.length > 0 ? members.reduce((sum, member) => sum + member.lists, 0) / members.length : 0
		};
	});
	const shown = withoutSmallCells(cells, firms.length);
	return {
		firms: firms.length,
		gini: gini(firms.map(({ exposure }) => exposure)),
		unseen: firms.filter(({ lists }) => lists === 0).length,
		leastSeen: firms.slice(0, 10),
		groups: shown,
		hiddenGroups: cells.length - shown.length
	};
}

/** A single hidden cell could be had by subtraction; then the smallest shown one is hidden too. Likewise the few firms in no group at all. */
function withoutSmallCells<Cell extends { firms: number }>(cells: Cell[], all: number): Cell[] {
	const shown = cells.filter(({ firms }) => firms >= smallestCell).sort((a, b) => b.firms - a.firms);
	const rest = all - shown.reduce((sum, { firms }) => sum + firms, 0);
	if (rest > 0 && rest < smallestCell) shown.pop();
	return shown;
}

/** Mean difference over twice the mean, of values in ascending order. */
export function gini(ascending: number[]): number {
	const total = ascending.reduce((sum, value) => sum + value, 0);
	if (total === 0) return 0;
	const n = ascending.length;
	return ascending.reduce((sum, value, i) => sum + (2 * (i + 1) - n - 1) * value, 0) / (n * total);
}
