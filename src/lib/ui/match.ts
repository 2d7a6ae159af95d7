/** One partner to meet, every sentence written out in the reader's language. */
export interface MatchCardData {
	id: string;
	/** The firm's name, or what stands for it where it is hidden. */
	title: string;
	slug: string | null;
	regionCode: string | null;
	place: string;
	region: string | null;
	size: string | null;
	logo: string | null;
	youGain: string;
	theyGain: string;
	doubt: string | null;
	limitedBy: string;
	/** What to add to one's own profile, and how much more the pair would then be worth. */
	raises: { text: string; gain: string; href: string }[];
	/** What was shown before. */
	replay: string;
	evidence: { you: MatchLine[]; they: MatchLine[] };
	stances: string[];
	chances: MatchChanceData[];
}

/** A part of what a match rests on. */
export interface MatchLine {
	part: string;
	text: string;
	strength: 'strong' | 'partly' | 'weak' | 'unsaid';
	/** Where the reader's own part of it is corrected. */
	field: string;
}

/** Where the two could meet: asked for, agreed, or still to be asked. */
export interface MatchChanceData {
	event: { slug: string; name: string };
	askerId: string;
	askedId: string;
	state: 'open' | 'asked' | 'asking' | 'agreed' | 'closed';
	/** What asking is called, or how it stands. */
	label: string;
}
