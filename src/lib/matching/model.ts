import type { Code } from '#lib/vocabulary/model.ts';

export type { Code };

/**
 * What the engine asks of the vocabulary (`vocabulary.ts` gives the real one). A path runs from the section's letter down, as far as the
 * code says: ['C', '31', 'office-furniture']. A code that means several things has several paths, an unknown one none.
 */
export interface Vocabulary {
	readonly version: string;
	/** The path of every leaf: how much is below a node says how much it tells. */
	paths(): Iterable<string[]>;
	pathsOf(code: Code): string[][];
	/** Words in any language turned into codes, best first, scores in (0, 1]. */
	codesIn(text: string, language?: string): { code: Code; score: number }[];
}

/** One card: something offered or needed, in codes, in words, or in both. */
export interface Statement {
	codes?: Code[];
	text?: string;
	language?: string;
	/** Where a reader finds it again (a card's id or reference), and the day it was written (YYYY-MM-DD): shown as evidence. */
	source?: string;
	date?: string;
}

export const marketRoles = ['sell', 'buy', 'represent', 'manufacture', 'license', 'research'] as const;
export type MarketRole = (typeof marketRoles)[number];

export interface Market {
	country: string;
	region?: string;
	role?: MarketRole;
	/** 1 is the most wanted. */
	priority?: number;
}

export const sizes = ['micro', 'small', 'medium', 'large'] as const;
export type Size = (typeof sizes)[number];

/** A company as the engine sees it. A missing field (or an empty list) means "not said", never "no". */
export interface Profile {
	id: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** NUTS code, any level. */
	region?: string;
	/** NACE codes of any depth; the division counts. */
	nace?: string[];
	offers?: Statement[];
	needs?: Statement[];
	cooperation?: string[];
	markets?: Market[];
	/** Working languages, ISO 639-1. */
	languages?: string[];
	size?: Size;
	certificates?: string[];
	/** Environment and sustainability goals. */
	goals?: string[];
	/** What kind of organisation it is, and which kinds and sizes it wants, which certificates it asks for. */
	kind?: string;
	partnerKinds?: string[];
	partnerSizes?: Size[];
	askedCertificates?: string[];
	/** Companies never to be shown to each other: blocked silently, or declined with thanks. Either side's word is enough. */
	blocked?: string[];
	noThanks?: string[];
	/** Companies it has already met: shown, but not proposed again for an event. */
	metBefore?: string[];
	/** Meetings it can still take; 0 closes it, missing means enough. */
	capacity?: number;
	/** Whether it takes requests at the moment. */
	openToRequest?: boolean;
	/** Bit s of word s / 32 is set when the company is free in slot s; missing means free in all. */
	slots?: number[];
}

/** Narrows a list; several values in one field mean "one of these". */
export interface Filters {
	countries?: string[];
	/** NUTS codes; a shorter one takes in everything below it. */
	regions?: string[];
	/** NACE divisions. */
	sectors?: string[];
	cooperation?: string[];
	languages?: string[];
	sizes?: Size[];
	freeTogether?: boolean;
	openToRequest?: boolean;
	/** Ids not to list, e.g. those already asked. */
	except?: string[];
}

/** A ranked pair. `gainA` is what the asking company gains from the other; all numbers in [0, 1]. */
export interface Match {
	id: string;
	score: number;
	gainA: number;
	gainB: number;
	confidence: number;
}

/** Why a pair is not shown at all. */
export type Gate = 'same-company' | 'same-region' | 'blocked' | 'no-thanks' | 'kinds' | 'capacity';

/** The parts of F: what joins the two companies. */
export type Bond = 'need' | 'customer' | 'supply' | 'words' | 'none';

/** The parts of S: what makes working together likely. */
export type Suitability = 'cooperation' | 'market' | 'language' | 'certificates' | 'size' | 'goals';
