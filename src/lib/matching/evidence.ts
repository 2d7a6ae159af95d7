import type { Evidence } from '#lib/matching/explain.ts';
import { certificatesAskedBy, type Firm } from '#lib/matching/firm.ts';
import type { Bond, Statement, Suitability } from '#lib/matching/model.ts';
import type { Index } from '#lib/matching/rank.ts';
import { strongestLink } from '#lib/matching/supply.ts';
import { commonNode, heardIn, similarity, sureness, vectorOf } from '#lib/matching/taxonomy.ts';

/** The pair of codes that meet best, and the cards they stand on. */
export function bondEvidence(index: Index, a: Firm, b: Firm, bond: Bond): Evidence | undefined {
	const { space } = index;
	if (bond === 'supply') {
		const [buys, buyer, seller] = strongestLink(space.links, a.sectors, b.sectors);
		const [sells, customer, supplier] = strongestLink(space.links, b.sectors, a.sectors);
		const [from, to] = buys >= space.weights.customer * sells ? [buyer, seller] : [supplier, customer];
		const division = (firm: Firm, row: number) =>
			firm.divisions.find((code) => space.links.rows.get(code) === row) ?? '';
		return {
			field: 'nace',
			values: [division(a, from), division(b, to)],
			node: buys >= space.weights.customer * sells ? 'buys' : 'sells'
		};
	}
	if (bond !== 'need' && bond !== 'customer') return undefined;
	const [seeker, giver] = bond === 'need' ? [a, b] : [b, a];
	let best: Evidence = {
		field: bond === 'need' ? 'needs' : 'offers'
	};
	// Like firm.ts: who offers nothing in particular offers its sector.
	const offered: Statement[] =
		giver.offers.trust === 'sector'
			? giver.divisions.map((code) => ({ codes: [{ scheme: 'nace', code }] }))
			: (giver.profile.offers ?? []);
	let most = -1;
	for (const need of codesRead(index, seeker.profile.needs ?? [])) {
		for (const offer of codesRead(index, offered)) {
			// Of equally close pairs the surer, of equally sure ones the finer.
			const node = commonNode(space.taxonomy, need.code, offer.code);
			const closeness = similarity(need.vector, offer.vector);
			const close = closeness * need.mass * offer.mass * (1 + need.vector.nodes.length / 100);
			if (close <= most) continue;
			most = close;
			const own = bond === 'need' ? need : offer;
			best = {
				...best,
				node,
				need: need.code,
				offer: offer.code,
				closeness,
				source: own.source,
				date: own.date
			};
		}
	}
	return best;
}

function codesRead(index: Index, statements: Statement[]) {
	const { taxonomy, weights } = index.space;
	return statements.flatMap((statement) => {
		const { codes = [], source, date } = statement;
		const declared = codes.filter((code) => taxonomy.vocabulary.pathsOf(code).length > 0);
		const read = declared.length > 0 ? [] : heardIn(taxonomy, statement);
		const best = read.reduce((most, { score }) => Math.max(most, score), 0);
		const all = [
			...declared.map((code) => ({ code, mass: 1 })),
			...read.map(({ code, score }) => ({ code, mass: sureness(score, best) }))
		];
		return all.slice(0, 40).map(({ code, mass }) => {
			const vector = vectorOf(taxonomy, [{ codes: [code] }], weights.words);
			return { code, mass, source, date, vector };
		});
	});
}

function both(a: string[] = [], b: string[] = []): string[] {
	const theirs = new Set(b.map((value) => value.toLowerCase()));
	return a.filter((value) => theirs.has(value.toLowerCase()));
}

/** What both sides, or the other side, said. */
export function suitabilityEvidence(a: Firm, b: Firm, code: Suitability): Evidence {
	const [mine, theirs] = [a.profile, b.profile];
	switch (code) {
		case 'cooperation':
			return { field: 'cooperation', values: both(mine.cooperation, theirs.cooperation) };
		case 'market':
			return { field: 'markets', values: a.markets.has(theirs.country) ? [theirs.country] : [] };
		case 'language':
			return { field: 'languages', values: both(mine.languages, theirs.languages) };
		case 'certificates':
			return { field: 'certificates', values: both(certificatesAskedBy(mine), theirs.certificates) };
		case 'size':
			return { field: 'size', values: theirs.size ? [theirs.size, ...(mine.size ? [mine.size] : [])] : [] };
		case 'goals':
			return { field: 'goals', values: both(mine.goals, theirs.goals) };
	}
}
