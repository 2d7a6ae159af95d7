/** How an event's lists spread attention, now and with a floor: what its organiser looks at before setting it. */
import { audit, type Audit } from '#lib/matching/audit.ts';
import type { Match } from '#lib/matching/model.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { assertOrganiser, type EventRow } from './events.ts';
import type { EventFirm } from './event-profiles.ts';
import { fairnessOf, shareAt, type FairnessRow } from './fairness.ts';

export interface Spread {
	gini: number;
	/** In no list at all. */
	unseen: number;
	/** In fewer lists than the floor. */
	below: number;
	/** Attention of each firm against an equal share (1), ascending: the picture. */
	attention: number[];
}

export interface Exposure {
	set: FairnessRow | null;
	floor: number;
	firms: number;
	now: Spread;
	fair: Spread;
	/** Mean quality of what is listed, as a share of the best possible: 1 costs nothing. */
	quality: number;
	least: { name: string; now: number; fair: number }[];
	/** Firms the floor cannot reach, because too few others fit. */
	unreached: { name: string; lists: number; possible: number }[];
	regions: Group[];
	sizes: Group[];
	/** Groups under five firms, which are not shown. */
	hidden: number;
}

export interface Group {
	code: string;
	firms: number;
	/** Share of attention against share of firms: 1 is its due. */
	now: number;
	fair: number;
}

export async function exposureAt(viewer: MaybeViewer, event: EventRow, floor: number): Promise<Exposure> {
	assertOrganiser(viewer, event);
	const { firms, shared } = await shareAt(event, floor);
	const names = new Map(firms.map(({ companyId, participant }) => [companyId, participant.name]));
	const nameOf = (id: string) => names.get(id) ?? '';
	const [now, fair] = [countsOf(shared.own), countsOf(shared.lists)];
	const regions = compare(
		shared.own,
		shared.lists,
		grouped(firms, ({ profile }) => profile.region ?? profile.country)
	);
	const sizes = compare(
		shared.own,
		shared.lists,
		grouped(firms, ({ profile }) => profile.size)
	);
	return {
		set: await fairnessOf(event.id),
		floor,
		firms: firms.length,
		now: spread(shared.own, now, floor),
		fair: spread(shared.lists, fair, floor),
		quality: shared.bestScore > 0 ? shared.meanScore / shared.bestScore : 1,
		least: [...now]
			.map(([id, lists]) => ({ name: nameOf(id), now: lists, fair: fair.get(id) ?? 0 }))
			.sort((a, b) => a.now - b.now || a.fair - b.fair || a.name.localeCompare(b.name))
			.slice(0, 10),
		unreached: shared.unreached.map(({ id, ...how }) => ({ name: nameOf(id), ...how })),
		regions: regions.groups,
		sizes: sizes.groups,
		hidden: regions.hidden + sizes.hidden
	};
}

/** In how many of the lists each firm stands. */
function countsOf(lists: Map<string, Match[]>): Map<string, number> {
	const counts = new Map([...lists.keys()].map((id) => [id, 0]));
	for (const list of lists.values()) for (const { id } of list) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

function spread(lists: Map<string, Match[]>, counts: Map<string, number>, floor: number): Spread {
	const { gini, unseen } = audit(lists);
	const ascending = [...counts.values()].sort((a, b) => a - b);
	return {
		gini,
		unseen,
		below: ascending.filter((count) => count < floor).length,
		attention: attentionIn(lists)
	};
}

/** Every list a firm stands in counts, by 1 / place, as `audit` weighs it. */
function attentionIn(lists: Map<string, Match[]>): number[] {
	const seen = new Map([...lists.keys()].map((id) => [id, 0]));
	for (const list of lists.values())
		list.forEach(({ id }, place) => seen.set(id, (seen.get(id) ?? 0) + 1 / (place + 1)));
	const mean = [...seen.values()].reduce((sum, value) => sum + value, 0) / Math.max(1, seen.size);
	return [...seen.values()].map((value) => (mean > 0 ? value / mean : 0)).sort((a, b) => a - b);
}

function grouped(firms: EventFirm[], codeOf: (firm: EventFirm) => string | undefined): Map<string, string[]> {
	const groups = new Map<string, string[]>();
	for (const firm of firms) {
		const code = codeOf(firm);
		if (code) groups.set(code, [...(groups.get(code) ?? []), firm.companyId]);
	}
	return groups;
}

function compare(own: Map<string, Match[]>, fair: Map<string, Match[]>, groups: Map<string, string[]>) {
	const [before, after] = [audit(own, groups), audit(fair, groups)];
	const due = (all: Audit, code: string) => {
		const found = all.groups.find(({ group }) => group === code);
		return found && found.firmShare > 0 ? found.exposureShare / found.firmShare : 0;
	};
	return {
		groups: before.groups.map(({ group: code, firms }) => ({
			code,
			firms,
			now: due(before, code),
			fair: due(after, code)
		})),
		hidden: before.hiddenGroups
	};
}
