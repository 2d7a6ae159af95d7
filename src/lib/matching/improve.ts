import { changedBy, type Saying, sayings } from '#lib/matching/edits.ts';
import { type Firm, firmOf, type Space } from '#lib/matching/firm.ts';
import { closedGate, gainOf, harmonic, type Meeting, meetingOf, reversed } from '#lib/matching/fit.ts';
import type { Profile } from '#lib/matching/model.ts';
import { firmBehind, type Index, topK } from '#lib/matching/rank.ts';
import { similarity } from '#lib/matching/taxonomy.ts';

/** One small change of one's own profile, and what it brings if it is true. */
export interface Edit extends Saying {
	/** Score gained, summed over the partners looked at. */
	gain: number;
	/** How many more partners reach the threshold than fall below it. */
	partners: number;
	/** Those who reach it, best first; where nobody does, those who come noticeably nearer, most gained first. */
	firms: string[];
}

/** Among whom to look, and from which score on a partner fits well. */
export interface Scope {
	/** Only these, e.g. who comes to an event. */
	among?: string[];
	/** Not these, e.g. whom either side does not want to see. */
	except?: string[];
	threshold?: number;
}

/** Partners looked at before and after an edit: lists are read so far at most. */
const looked = 60;
/** Edits tried on the whole index, after all were tried on the partners known now; each costs a search. */
const finalists = 6;
/** Less would not be noticed. */
const noticeable = 0.02;
/** What counts as offering the same. */
const alike = 0.8;

/** The three edits of one's own profile that bring most qualified partners (score ≥ threshold), then most score; no more than two of a kind. */
export function improve(index: Index, who: string | Profile, scope: Scope = {}): Edit[] {
	const { among, except = [], threshold = 0.5 } = scope;
	const firm = firmBehind(index, who);
	const not = new Set(except);
	const near = among
		? among.filter((id) => !not.has(id) && id !== firm.profile.id).map((id) => firmBehind(index, id))
		: partnersOf(index, firm.profile, except);
	const now = near.map((partner) => standing(index, firm, partner));
	const tried = sayings(index, firm, near, peersOf(index, firm)).map((each) =>
		tryOn(index, firm, each, now, threshold)
	);
	if (among) return chosen(tried);
	const known = distinct(tried.filter(({ how }) => how !== 'peers'));
	// What nobody near seeks may be just what brings others.
	const usual = tried.filter(({ how }) => how === 'peers');
	const last = [...known.slice(0, finalists), ...usual.slice(0, finalists / 2)];
	return chosen(
		last.map((edit) => {
			const others = partnersOf(index, changedBy(firm.profile, edit), except).filter(
				(partner) => !near.includes(partner)
			);
			const all = [...now, ...others.map((partner) => standing(index, firm, partner))];
			return tryOn(index, firm, edit, all, threshold);
		})
	);
}

/** Edits that make this one partner fit better, best first; without `peers` no certificate is advised. */
export function raisesFor(index: Index, firm: Firm, partner: Firm, peers: Firm[]): Edit[] {
	const now = [standing(index, firm, partner)];
	const edits = sayings(index, firm, [partner], peers).map((each) => tryOn(index, firm, each, now, 0.5));
	const telling = distinct(edits).filter(({ gain }) => gain >= noticeable);
	// One language in common is enough: of several only the first brings anything.
	return varied(telling, { languages: 1 });
}

/** Firms anywhere that offer what this one offers: what is usual among them may be true of it as well. */
export function peersOf(index: Index, firm: Firm): Firm[] {
	const { offers } = firm.profile;
	if (!offers?.length) return [];
	// Whoever seeks what it offers would be shown those who offer the same, neighbours too.
	return partnersOf(index, { ...firm.profile, region: undefined, needs: offers, offers: [] }, []).filter(
		(peer) => similarity(firm.offers, peer.offers) >= alike
	);
}

const partnersOf = (index: Index, profile: Profile, except: string[]): Firm[] =>
	topK(index, profile, { k: looked, filters: { except } }).map(({ id }) => firmBehind(index, id));

/** A partner as it fits now. */
interface Standing {
	partner: Firm;
	meeting: Meeting;
	before: number;
}

function standing({ space }: Index, firm: Firm, partner: Firm): Standing {
	const meeting = meetingOf(firm, partner);
	return { partner, meeting, before: closedGate(firm, partner) ? -1 : pairScore(space, firm, partner, meeting) };
}

const pairScore = (space: Space, a: Firm, b: Firm, meeting: Meeting): number =>
	harmonic(gainOf(space, a, b, meeting), gainOf(space, b, a, reversed(meeting)));

/** The firm with another profile whose products are the same: reading products and words is most of the work. */
function withOtherTraits(space: Space, firm: Firm, profile: Profile): Firm {
	const { needs, offers, needWords, offerWords, divisions, sectors } = firm;
	const traits = firmOf(space, { ...profile, needs: [], offers: [], nace: [] });
	return { ...traits, profile, needs, offers, needWords, offerWords, divisions, sectors };
}

function tryOn({ space }: Index, firm: Firm, saying: Saying, now: Standing[], threshold: number): Edit {
	const isThing = saying.field === 'offers' || saying.field === 'needs';
	const profile = changedBy(firm.profile, saying);
	const edited = isThing ? firmOf(space, profile) : withOtherTraits(space, firm, profile);
	const changes = now
		.filter(({ before }) => before >= 0)
		.map(({ partner, meeting, before }) => ({
			id: partner.profile.id,
			before,
			after: pairScore(space, edited, partner, isThing ? meetingOf(edited, partner) : meeting)
		}));
	const risen = changes.filter(({ before, after }) => before < threshold && after >= threshold);
	const fallen = changes.filter(({ before, after }) => before >= threshold && after < threshold);
	const nearer = changes.filter(({ before, after }) => after - before >= noticeable);
	risen.sort((a, b) => b.after - a.after || (a.id < b.id ? -1 : 1));
	nearer.sort((a, b) => b.after - b.before - (a.after - a.before) || (a.id < b.id ? -1 : 1));
	return {
		...saying,
		gain: changes.reduce((sum, { before, after }) => sum + after - before, 0),
		partners: risen.length - fallen.length,
		firms: (risen.length ? risen : nearer).map(({ id }) => id)
	};
}

/** Best first; a market once, for what it brings more; a size not yet said for the least that any size would bring. */
function distinct(edits: Edit[]): Edit[] {
	const best = edits.filter(({ field }) => field !== 'size').sort(byGain);
	const [least] = edits.filter(({ field }) => field === 'size').sort((a, b) => byGain(b, a));
	const all = (least ? [...best, least] : best)
		.filter(({ gain, firms }) => gain > 1e-9 && firms.length > 0)
		.sort(byGain);
	return all.filter(
		({ field, value }, n) => all.findIndex((other) => other.field === field && other.value === value) === n
	);
}

function byGain(a: Edit, b: Edit): number {
	// Where selling and buying bring the same, a firm rather sells; and English is rather spoken than any other language.
	const key = ({ field, value, role }: Edit) =>
		`${field} ${value === 'en' ? '' : value} ${role === 'sell' ? '' : role}`;
	return b.partners - a.partners || b.gain - a.gain || (key(a) < key(b) ? -1 : 1);
}

const chosen = (edits: Edit[]): Edit[] => varied(distinct(edits).filter(({ partners }) => partners >= 0));

/** The first three, no more than two of a kind: whoever does not want one will not want its like. */
function varied(edits: Edit[], most: Partial<Record<Edit['field'], number>> = {}): Edit[] {
	const before = (n: number) => edits.slice(0, n).filter(({ field }) => field === edits[n].field).length;
	return edits.filter(({ field }, n) => before(n) < (most[field] ?? 2)).slice(0, 3);
}
