import { certificatesAskedBy, type Firm, type Space } from '#lib/matching/firm.ts';
import {
	closedGate,
	confidenceOf,
	fitOf,
	harmonic,
	type Meeting,
	meetingOf,
	reversed,
	suitabilities,
	suitabilityOf,
	unsaid
} from '#lib/matching/fit.ts';
import type { Bond, Code, Gate, Profile, Statement, Suitability } from '#lib/matching/model.ts';
import { type Edit, editsFor } from '#lib/matching/improve.ts';
import { firmBehind, type Index } from '#lib/matching/rank.ts';
import { strongestLink } from '#lib/matching/supply.ts';
import { commonNode, heardIn, similarity, sureness, vectorOf } from '#lib/matching/taxonomy.ts';

/** A fact that a sentence is made of; `i18n/` has the words. Things are nodes of the tree ('31', 'cheese') or codes ('hs:9403'). */
export interface Reason {
	code: string;
	params: Record<string, string | number>;
}

/** Where a part was read: which card of whom, the codes that met and the node above both, the day it was written. */
export interface Evidence {
	field: 'needs' | 'offers' | 'nace' | 'cooperation' | 'markets' | 'languages' | 'certificates' | 'size' | 'goals';
	/** The node that both codes lie under. */
	node?: string;
	need?: Code;
	offer?: Code;
	/** How near the two codes are: 1 the same, 0 nothing in common. */
	closeness?: number;
	source?: string;
	date?: string;
	/** What both sides, or the other side, said. */
	values?: string[];
}

/** One part of u: its value, its weight, and what it adds to ln u (never above 0). `value` is null when it was not said;
 * 'unsaid' stands for S where nothing at all was said. */
export interface Part {
	code: Bond | Suitability | 'unsaid';
	value: number | null;
	weight: number;
	log: number;
	evidence?: Evidence;
}

/** One direction: what this side gains. Σ parts.log = ln gain. */
export interface Side {
	gain: number;
	fit: number;
	suitability: number;
	bond: Bond;
	parts: Part[];
	reasons: Reason[];
}

export interface Explanation {
	a: string;
	b: string;
	score: number;
	confidence: number;
	gate: Gate | null;
	A: Side;
	B: Side;
	/** The side that gains less, and the part that costs it most. */
	limitedBy: { side: 'A' | 'B'; part: Part['code'] | null };
	doubt: Reason | null;
	/** Edits of A's own profile that would raise this pair, largest gain first, at most three. */
	raises: Edit[];
	weights: string;
	vocabulary: string;
}

/** Why these two, both ways, every number to be had again from the same profiles, vocabulary and weights. */
export function explain(index: Index, a: string | Profile, b: string | Profile): Explanation {
	const { space } = index;
	const [mine, theirs] = [firmBehind(index, a), firmBehind(index, b)];
	const gate = closedGate(mine, theirs);
	const meeting = meetingOf(mine, theirs);
	const A = sideOf(index, mine, theirs, meeting);
	const B = sideOf(index, theirs, mine, reversed(meeting));
	const limited = A.gain <= B.gain ? 'A' : 'B';
	const parts = (limited === 'A' ? A : B).parts;
	const costliest = parts.reduce<Part | null>((most, part) => (part.log < (most?.log ?? 0) ? part : most), null);
	return {
		a: mine.profile.id,
		b: theirs.profile.id,
		score: gate ? 0 : harmonic(A.gain, B.gain),
		confidence: confidenceOf(space, mine, theirs, meeting),
		gate,
		A,
		B,
		limitedBy: { side: limited, part: costliest?.code ?? null },
		doubt: doubtOf(space, mine, theirs, A, B),
		raises: gate ? [] : editsFor(index, mine, [theirs]).slice(0, 3),
		weights: space.weights.version,
		vocabulary: space.taxonomy.vocabulary.version
	};
}

function sideOf(index: Index, a: Firm, b: Firm, meeting: Meeting): Side {
	const { space } = index;
	const { fitPower } = space.weights;
	const [fit, bond] = fitOf(space, a, b, meeting);
	const [suitability] = suitabilityOf(space, a, b, meeting);
	const found = suitabilities.map(({ code, value }) => ({
		code,
		value: value(a, b, meeting),
		weight: space.weights.suitability[code]
	}));
	const lost = found.reduce((sum, { value, weight }) => (value === unsaid ? sum : sum + weight * (1 - value)), 0);
	const bondPart: Part = {
		code: bond,
		value: fit,
		weight: fitPower,
		log: fitPower * Math.log(fit),
		evidence: bondEvidence(index, a, b, bond)
	};
	const rest = found.map(({ code, value, weight }): Part => {
		if (value === unsaid || weight === 0) return { code, value: null, weight, log: 0 };
		// ln S is shared out in proportion to what each part takes off S, so the parts add up exactly.
		const log = lost > 0 ? Math.log(suitability) * ((weight * (1 - value)) / lost) : 0;
		return { code, value, weight, log, evidence: suitabilityEvidence(a, b, code) };
	});
	if (rest.every(({ value }) => value === null))
		rest.push({ code: 'unsaid', value: suitability, weight: 1, log: Math.log(suitability) });
	const parts = [bondPart, ...rest];
	return {
		gain: fit === 0 ? 0 : fit ** fitPower * suitability,
		fit,
		suitability,
		bond,
		parts,
		reasons: reasonsOf(space, a, b, parts)
	};
}

/** The pair of codes that meet best, and the cards they stand on. */
function bondEvidence(index: Index, a: Firm, b: Firm, bond: Bond): Evidence | undefined {
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

function suitabilityEvidence(a: Firm, b: Firm, code: Suitability): Evidence {
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
			return { field: 'size', values: theirs.size ? [theirs.size] : [] };
		case 'goals':
			return { field: 'goals', values: both(mine.goals, theirs.goals) };
	}
}

/** A code by the one node it stands for, which has a name in every language; as written when it means several. */
function nodeOf({ taxonomy }: Space, code: Code): string {
	const paths = taxonomy.vocabulary.pathsOf(code);
	return paths.length === 1 ? paths[0][paths[0].length - 1] : `${code.scheme}:${code.code}`;
}

/** What this side gains, the bond first, then what speaks most for working together. */
function reasonsOf(space: Space, a: Firm, b: Firm, [bond, ...rest]: Part[]): Reason[] {
	const { evidence } = bond;
	const reasons: Reason[] = [];
	if ((bond.code === 'need' || bond.code === 'customer') && evidence) {
		const { need, offer, node = '' } = evidence;
		reasons.push({
			code: bond.code,
			params: { need: need ? nodeOf(space, need) : node, offer: offer ? nodeOf(space, offer) : node, node }
		});
	} else if (bond.code === 'supply' && evidence?.values) {
		const [mine, theirs] = evidence.values;
		const [buyer, seller] = evidence.node === 'buys' ? [mine, theirs] : [theirs, mine];
		reasons.push({ code: 'supply', params: { buyer, seller } });
	} else reasons.push({ code: bond.code, params: {} });
	const speaking = rest
		.filter(({ value, evidence }) => value !== null && value >= 0.5 && (evidence?.values ?? []).length > 0)
		.sort((x, y) => y.weight * (y.value ?? 0) - x.weight * (x.value ?? 0));
	for (const { code, evidence } of speaking) {
		const [value] = evidence?.values ?? [''];
		reasons.push({ code, params: code === 'market' ? { country: b.profile.country } : { value } });
	}
	return reasons;
}

/** A loss smaller than this (in ln u) is no reason to hesitate. */
const worthADoubt = 0.1;

/** The one thing to ask before saying yes: what costs the pair most, else that it was only read, else what matters most and was not said. */
function doubtOf(space: Space, a: Firm, b: Firm, A: Side, B: Side): Reason | null {
	const losses = (['A', 'B'] as const).flatMap((side) =>
		(side === 'A' ? A : B).parts.map((part) => ({ side, ...lossOf(space, part) }))
	);
	const worst = losses.reduce((most, loss) => (loss.loss > most.loss ? loss : most));
	if (worst.loss > worthADoubt) {
		const other = worst.side === 'A' ? b : a;
		return { code: `doubt_${worst.code}`, params: { side: worst.side, country: other.profile.country } };
	}
	if ([a.needs, a.offers, b.needs, b.offers].some(({ trust }) => trust === 'read'))
		return { code: 'doubt_read', params: {} };
	const silent = [...A.parts, ...B.parts].filter(({ value }) => value === null).sort((x, y) => y.weight - x.weight)[0];
	if (!silent) return null;
	const side = A.parts.includes(silent) ? 'A' : 'B';
	return {
		code: `unsaid_${silent.code}`,
		params: { side: hasNotSaid(side === 'A' ? a : b, silent.code) ? side : side === 'A' ? 'B' : 'A' }
	};
}

/**
 * What a part says against this very pair. Not that a customer weighs less than a need, nor that nothing was said, nor that one need of several is met
 * (exactly), nor what suits more than half: a doubt must be true when read aloud.
 */
function lossOf({ weights }: Space, { code, log, value, evidence }: Part) {
	if (code === 'unsaid') return { code, loss: 0 };
	if (code === 'need' || code === 'customer') {
		if ((evidence?.closeness ?? 0) > 0.99) return { code, loss: 0 };
		return { code, loss: (code === 'customer' ? weights.fitPower * Math.log(weights.customer) : 0) - log };
	}
	const suits =
		code !== 'supply' && code !== 'words' && code !== 'none' && code !== 'certificates' && (value ?? 1) >= 0.5;
	return { code, loss: suits ? 0 : -log };
}

/** Whether the one who would gain has not said what it wants; else the other has not said what it is. */
function hasNotSaid(gaining: Firm, code: Part['code']): boolean {
	const said: Partial<Record<Part['code'], boolean>> = {
		cooperation: gaining.cooperation.length > 0,
		market: gaining.markets.size > 0,
		language: gaining.languages.length > 0,
		certificates: gaining.askedCertificates.length > 0,
		size: gaining.size >= 0 || gaining.partnerSizes.length > 0,
		goals: gaining.goals.length > 0
	};
	return said[code] === false;
}
