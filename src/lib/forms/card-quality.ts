/** What a reviewer of the network would say about a card, said to the firm before it publishes. */
import type { CardContent, CardField } from './cards.ts';

export type HintCode = 'identity' | 'title-generic' | 'claims' | 'role-vague' | 'description-short' | 'types-many';

export interface Hint {
	code: HintCode;
	level: 'blocker' | 'major' | 'minor';
	field: CardField | 'partnerships';
	/** The words that gave it away. */
	words?: string;
}

/** What the firm is called and how it is reached: none of it belongs in a card that is passed on without a name. */
export interface Identity {
	name: string;
	website: string | null;
	email: string | null;
	phone: string | null;
}

const lower = (text: string) => text.toLowerCase();

/** A firm's name without its legal form, and the domain of its website. */
function tellTales({ name, website, email, phone }: Identity): string[] {
	const legal =
		/\b(gmbh|ag|kg|s\.?r\.?l\.?s?|s\.?p\.?a|sp\.? ?z ?o\.? ?o\.?|s\.?a\.?|s\.?l\.?u?|uab|ab|mb|kft|zrt|nyrt|bt|ltd|plc|oy|inc)\.?$/iu;
	const bare = name.replace(legal, '').replace(/[\s,.]+$/, '');
	const domain = website && URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : '';
	return [bare, domain, email ?? '', phone ?? ''].filter((word) => word.length >= 4);
}

/** Anything that looks like an address or a number to call. */
const CONTACT = /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|\bwww\.\S+|\+\d[\d\s/()-]{7,}\d/u;

/** Praise without a number beside it, in the eight languages. */
const PRAISE =
	/\b(best|leading|world[- ]class|unique|innovative|excellent|top quality|migliore|leader|unic[oa]|innovativ[oaie]|eccellente|najlepsz\w*|wiodąc\w*|unikaln\w*|innowacyjn\w*|geriausi\w*|pirmaujant\w*|unikal\w*|inovatyv\w*|legjobb|vezető|egyedülálló|innovatív|mejor|líder|únic[oa]|innovador[a]?|bäst\w*|ledande|unik\w*|innovativ\w*|best\w*|führend\w*|einzigartig\w*)/iu;

const wordsIn = (text: string) => text.trim().split(/\s+/).filter(Boolean).length;

/** Blockers first, then by field in the order of the card. Empty: ready. */
export function hintsFor(content: CardContent, identity: Identity): Hint[] {
	const hints: Hint[] = [];
	const tells = tellTales(identity);
	// Object.entries widens the keys; `texts` is typed by field.
	for (const [field, text] of Object.entries(content.texts) as [CardField, string][]) {
		const found = tells.find((word) => lower(text).includes(lower(word))) ?? CONTACT.exec(text)?.[0];
		if (found) hints.push({ code: 'identity', level: 'blocker', field, words: found });
	}
	const { title = '', description = '', advantages = '', 'partner-role': role = '' } = content.texts;
	if (title && wordsIn(title) < 4) hints.push({ code: 'title-generic', level: 'major', field: 'title' });
	if (description && description.length < 300) {
		hints.push({ code: 'description-short', level: 'major', field: 'description' });
	}
	if (role && role.length < 100) hints.push({ code: 'role-vague', level: 'major', field: 'partner-role' });
	for (const [field, text] of [
		['description', description],
		['advantages', advantages]
	] as const) {
		const praise = PRAISE.exec(text)?.[0];
		if (praise && !/\d/.test(text)) hints.push({ code: 'claims', level: 'major', field, words: praise });
	}
	if (content.partnerships.length === 3) hints.push({ code: 'types-many', level: 'minor', field: 'partnerships' });
	const rank = { blocker: 0, major: 1, minor: 2 };
	return hints.sort((a, b) => rank[a.level] - rank[b.level]);
}

/** The reviewer's verdict. */
export const verdictOf = (hints: Hint[]): 'ready' | 'minor-edits' | 'return' =>
	hints.some(({ level }) => level === 'blocker') ? 'return' : hints.length ? 'minor-edits' : 'ready';
