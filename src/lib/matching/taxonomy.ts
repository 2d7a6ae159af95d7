import type { Code, Statement, Vocabulary } from '#lib/matching/model.ts';

/** A unit vector over the nodes of the taxonomy, node ids ascending; `trust` says how its codes were come by. */
export interface Vector {
	nodes: number[];
	weights: number[];
	trust: 'declared' | 'read' | 'sector' | 'none';
}

/** The vocabulary as numbers: node ids, and the information each node adds to its parent. */
export interface Taxonomy {
	vocabulary: Vocabulary;
	/** Node name to id; grows when a code brings a node that no leaf path held. */
	ids: Map<string, number>;
	names: string[];
	/** Nats gained below the parent, by node id. */
	gained: number[];
	leaves: Map<string, number>;
	total: number;
	/** What was heard in a card's words: reading costs milliseconds, and explaining reads again. */
	heard: WeakMap<Statement, { code: Code; score: number }[]>;
}

/** A text longer than this is read only so far: nobody describes a card in more, and reading costs. */
const readCharacters = 20_000;

/**
 * Information content from the vocabulary itself: a node that stands above few leaves says much (Seco, Veale & Hayes, ECAI 2004,
 * with leaves for descendants). Unlike counts of firms it does not move with every registration, so a match can be replayed.
 */
export function buildTaxonomy(vocabulary: Vocabulary): Taxonomy {
	const leaves = new Map<string, number>();
	let total = 0;
	for (const path of vocabulary.paths()) {
		total++;
		for (const node of path) leaves.set(node, (leaves.get(node) ?? 0) + 1);
	}
	return { vocabulary, ids: new Map(), names: [], gained: [], leaves, total: Math.max(total, 1), heard: new WeakMap() };
}

function information(taxonomy: Taxonomy, node: string): number {
	return Math.log((taxonomy.total + 1) / (taxonomy.leaves.get(node) ?? 1));
}

function idOf(taxonomy: Taxonomy, path: string[], depth: number): number {
	const node = path[depth];
	const known = taxonomy.ids.get(node);
	if (known !== undefined) return known;
	const above = depth === 0 ? 0 : information(taxonomy, path[depth - 1]);
	const id = taxonomy.names.length;
	taxonomy.ids.set(node, id);
	taxonomy.names.push(node);
	taxonomy.gained.push(Math.max(0, information(taxonomy, node) - above));
	return id;
}

/** Adds a code's paths to the masses; a node shared by half of a code's paths weighs half. False when the code is unknown. */
function add(taxonomy: Taxonomy, masses: Map<number, number>, code: Code, mass: number): boolean {
	const paths = taxonomy.vocabulary.pathsOf(code);
	if (paths.length === 0) return false;
	const shares = new Map<number, number>();
	for (const path of paths) {
		path.forEach((_, depth) => {
			const id = idOf(taxonomy, path, depth);
			shares.set(id, (shares.get(id) ?? 0) + mass / paths.length);
		});
	}
	for (const [id, share] of shares) masses.set(id, Math.max(masses.get(id) ?? 0, share));
	return true;
}

/**
 * What a firm's cards say, as a unit vector: every code stands for its path, each node once, weighing √(information gained).
 * The dot product of two single codes is then Lin's similarity, IC(lca) / √(IC(a)·IC(b)); of two sets, the information they
 * share over the geometric mean of what each holds. Words count in full only for a card without a known code.
 */
export function vectorOf(taxonomy: Taxonomy, statements: Statement[], words: number, sectors: string[] = []): Vector {
	const masses = new Map<number, number>();
	let trust: Vector['trust'] = 'none';
	for (const statement of statements) {
		const { codes = [] } = statement;
		let coded = false;
		for (const code of codes) coded = add(taxonomy, masses, code, 1) || coded;
		if (coded) trust = 'declared';
		const read = heardIn(taxonomy, statement);
		const best = read.reduce((most, { score }) => Math.max(most, score), 0);
		for (const { code, score } of read) {
			const mass = (coded ? words * score : 1) * sureness(score, best);
			if (mass > 0 && add(taxonomy, masses, code, mass) && trust === 'none') trust = 'read';
		}
	}
	if (trust === 'none') {
		for (const code of sectors) if (add(taxonomy, masses, { scheme: 'nace', code }, 1)) trust = 'sector';
	}
	return { ...unit(taxonomy, masses), trust };
}

/** The codes a card's words speak of; read once a card. */
export function heardIn({ vocabulary, heard }: Taxonomy, statement: Statement): { code: Code; score: number }[] {
	const { text, language } = statement;
	if (!text) return [];
	const known = heard.get(statement);
	if (known) return known;
	const read = vocabulary.codesIn(text.slice(0, readCharacters), language);
	heard.set(statement, read);
	return read;
}

/**
 * How much a code read from words weighs beside the surest one: the ratio of their evidence (of which a score leaves the doubt, so its
 * logarithm), squared, because half-heard words mislead more often than they lead.
 */
export const sureness = (score: number, best: number): number =>
	best > 0 ? (evidence(score) / evidence(best)) ** 2 : 0;

/** A written code is sure, but no evidence is endless. */
const evidence = (score: number): number => -Math.log(1 - Math.min(score, 0.999));

function unit(taxonomy: Taxonomy, masses: Map<number, number>): { nodes: number[]; weights: number[] } {
	const nodes: number[] = [];
	for (const id of masses.keys()) if (taxonomy.gained[id] > 0) nodes.push(id);
	nodes.sort((a, b) => a - b);
	const weights = nodes.map((id) => Math.sqrt(taxonomy.gained[id] * (masses.get(id) ?? 0)));
	const length = Math.hypot(...weights);
	return { nodes, weights: weights.map((weight) => weight / length) };
}

/** Lin's similarity of two sets of codes, in [0, 1]; summed in ascending node order, as the index sums it. */
export function similarity(a: Vector, b: Vector): number {
	let sum = 0;
	for (let i = 0, j = 0; i < a.nodes.length && j < b.nodes.length;) {
		if (a.nodes[i] < b.nodes[j]) i++;
		else if (a.nodes[i] > b.nodes[j]) j++;
		else sum += a.weights[i++] * b.weights[j++];
	}
	return Math.min(1, sum);
}

/** The lowest node above both codes (on the paths that tell most), or undefined where they meet nowhere. */
export function commonNode(taxonomy: Taxonomy, a: Code, b: Code): string | undefined {
	let best: { node: string; telling: number } | undefined;
	for (const left of taxonomy.vocabulary.pathsOf(a)) {
		for (const right of taxonomy.vocabulary.pathsOf(b)) {
			const parting = left.findIndex((node, depth) => node !== right[depth]);
			const depth = (parting < 0 ? left.length : parting) - 1;
			if (depth < 0) continue;
			const telling = information(taxonomy, left[depth]) + depth * 1e-6;
			if (!best || telling > best.telling) best = { node: left[depth], telling };
		}
	}
	return best?.node;
}
