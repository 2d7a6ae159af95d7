/** Whom to meet: ranked partners of a firm or of one of its cards, everywhere or at one event. */
import { and, eq, inArray, or } from 'drizzle-orm';
import type { Filters } from '#lib/matching/model.ts';
import { explain, type Explanation } from '#lib/matching/explain.ts';
import { passes } from '#lib/matching/filter.ts';
import { peersOf } from '#lib/matching/improve.ts';
import type { Match, Profile } from '#lib/matching/model.ts';
import { better } from '#lib/matching/listing.ts';
import { firmBehind, scorePair, topK, type Index } from '#lib/matching/rank.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { freeTimes } from './availability.ts';
import { chancesOf, type Chance } from './chances.ts';
import { db } from './db/index.ts';
import { companies, delegates, events, participants, pictures } from './db/schema.ts';
import type { EventRow } from './events.ts';
import { fairListOf } from './fairness.ts';
import { record } from './journal.ts';
import { improvementsOf, type Improvement } from './improvements.ts';
import { theRegister } from './match-index.ts';
import type { FirmProfile } from './match-profiles.ts';
import { rememberShown } from './showings.ts';
import { stancesOf, type Stance } from './stances.ts';
import { visibleItems } from './views.ts';

export interface MatchQuery {
	/** One card instead of the whole firm. */
	cardId?: string | null;
	filters: Omit<Filters, 'except'>;
	/** How many to list. */
	most: number;
}

export interface FoundMatch {
	id: string;
	/** Null: the firm shows its name only to those it has agreed to meet. */
	name: string | null;
	slug: string | null;
	country: string;
	regionCode: string | null;
	city: string | null;
	size: string | null;
	logo: string | null;
	explanation: Explanation;
	/** Titles of the cards that the explanation names as evidence. */
	titles: Record<string, string>;
	stances: Stance[];
	chances: Chance[];
}

export interface Matches {
	matches: FoundMatch[];
	/** Whether a longer list would have more. */
	more: boolean;
	/** Edits of one's own profile that would bring most, and the first of the firms they would bring. */
	improvements: Improvement[];
	/** The published cards one can look for partners with. */
	cards: { id: string; title: string }[];
	/** Partners hidden by one's own "no, thanks" or "never", to be taken back. */
	hidden: { id: string; name: string | null; stance: Stance }[];
}

const NOBODY: Omit<Matches, 'cards'> = { matches: [], more: false, improvements: [], hidden: [] };

/** Ranked partners of a firm, best first, each explained both ways. */
export async function matchesOf(viewer: MaybeViewer, companyId: string, query: MatchQuery): Promise<Matches> {
	await actorFor(viewer, companyId, 'profile');
	const { index, firms } = await theRegister();
	const own = firms.get(companyId);
	if (!own) return { ...NOBODY, cards: [] };
	const who = profileFor(own, query.cardId);
	const { own: taken, apart } = await stancesOf(companyId);
	const found = topK(index, who, { k: query.most + 1, filters: { ...query.filters, except: [...apart] } });
	const listed = found.slice(0, query.most);
	const chances = await chancesOf(
		companyId,
		listed.map(({ id }) => id)
	);
	const matches = await describe(viewer, { index, firms }, who, listed, taken, chances);
	await rememberShown(companyId, null, whole(query, matches));
	return {
		matches,
		more: found.length > query.most,
		improvements: await improvementsOf(viewer, index, who, { except: [...apart] }),
		cards: [...own.titles].map(([id, title]) => ({ id, title })),
		hidden: await hiddenBy(viewer, taken)
	};
}

/** The list of the firm as a whole is kept; what a filter or a single card narrowed it to is not its place in the list. */
function whole({ cardId, filters }: MatchQuery, matches: FoundMatch[]): Explanation[] {
	const narrowed = cardId || Object.values(filters).some((value) => (Array.isArray(value) ? value.length : value));
	return narrowed ? [] : matches.map(({ explanation }) => explanation);
}

function profileFor(firm: FirmProfile, cardId: string | null | undefined): Profile {
	if (!cardId) return firm.profile;
	const card = firm.cards.get(cardId);
	if (!card) throw new Refusal('not-found', 'not-found');
	return card;
}

/** Ranked partners among those who take part in an event; a firm's own participants only. */
export async function matchesAt(
	viewer: MaybeViewer,
	event: EventRow,
	companyId: string,
	query: MatchQuery
): Promise<Matches> {
	const { by } = await actorFor(viewer, companyId, 'profile');
	const present = await db
		.select({ id: participants.id, companyId: participants.companyId, exposure: participants.exposure })
		.from(participants)
		.where(and(eq(participants.eventId, event.id), eq(participants.state, 'approved')));
	const mine = present.find((row) => row.companyId === companyId);
	// The list of those who come is for those who come.
	if (!mine) throw new Refusal('forbidden', 'participants-only');
	if (by.consentId) {
		await record(db, {
			...by,
			action: 'matches.read',
			subjectKind: 'company',
			subjectId: companyId,
			eventId: event.id
		});
	}
	const { index, firms } = await theRegister();
	const own = firms.get(companyId);
	if (!own) return { ...NOBODY, cards: [] };
	const who = profileFor(own, query.cardId);
	const { own: taken, apart } = await stancesOf(companyId);
	const { freeTogether, ...filters } = query.filters;
	const free = freeTogether ? await freeWith(event.id, present, mine.id) : undefined;
	const me = firmBehind(index, who);
	// A single card is looked at by itself: shared lists are made for whole firms.
	const fair = query.cardId ? null : await fairListOf(event.id, companyId);
	const open = new Set(
		present.flatMap(({ companyId: other, exposure }) =>
			!other || other === companyId || apart.has(other) || !firms.has(other) || exposure === 'unlisted' ? [] : other
		)
	);
	const ranked = present
		.flatMap(({ id, companyId: other }): Match[] => {
			if (!other || !open.has(other) || (free && !free.has(id))) return [];
			return passes(me, firmBehind(index, other), filters) ? [scorePair(index, who, other)] : [];
		})
		.filter(({ score }) => score > 0)
		.sort(fair ? (a, b) => placeIn(fair, a.id) - placeIn(fair, b.id) || better(a, b) : better);
	const listed = ranked.slice(0, query.most);
	const chances = await chancesOf(
		companyId,
		listed.map(({ id }) => id),
		event.id
	);
	const matches = await describe(viewer, { index, firms }, who, listed, taken, chances);
	await rememberShown(companyId, event.id, whole(query, matches));
	return {
		matches,
		more: ranked.length > query.most,
		improvements: await improvementsOf(viewer, index, who, { among: [...open] }),
		cards: [...own.titles].map(([id, title]) => ({ id, title })),
		hidden: await hiddenBy(viewer, taken)
	};
}

/** Whoever the shared list does not name comes after it. */
const placeIn = (fair: Map<string, number>, id: string) => fair.get(id) ?? fair.size;

/** The participants that share a free slot with mine. */
async function freeWith(eventId: string, present: { id: string }[], mine: string): Promise<Set<string>> {
	const ids = present.map(({ id }) => id);
	const byDelegate = await freeTimes(db, eventId, ids);
	const owners = await db
		.select({ id: delegates.id, participantId: delegates.participantId })
		.from(delegates)
		.where(inArray(delegates.participantId, ids));
	const slots = new Map<string, Set<string>>(ids.map((id) => [id, new Set()]));
	for (const { id, participantId } of owners) {
		for (const slot of byDelegate.get(id) ?? []) slots.get(participantId)?.add(slot);
	}
	const own = slots.get(mine) ?? new Set();
	return new Set(ids.filter((id) => [...(slots.get(id) ?? [])].some((slot) => own.has(slot))));
}

/** Names as far as they may be seen, and the explanation of each pair. */
async function describe(
	viewer: MaybeViewer,
	{ index, firms }: { index: Index; firms: Map<string, FirmProfile> },
	who: Profile,
	listed: Match[],
	taken: Map<string, Set<Stance>>,
	chances: Map<string, Chance[]>
): Promise<FoundMatch[]> {
	const ids = listed.map(({ id }) => id);
	if (ids.length === 0) return [];
	const visible = await visibleItems(viewer, ids);
	const rows = await db
		.select({ company: companies, logo: pictures.version })
		.from(companies)
		.leftJoin(pictures, eq(pictures.companyId, companies.id))
		.where(inArray(companies.id, ids));
	const byId = new Map(rows.map((row) => [row.company.id, row]));
	const peers = peersOf(index, firmBehind(index, who));
	return listed.flatMap(({ id }): FoundMatch[] => {
		const row = byId.get(id);
		if (!row) return [];
		const { slug, name, country, regionCode, city, size } = row.company;
		const named = visible.get(id)?.has('name');
		const explanation = explain(index, who, id, peers);
		return [
			{
				id,
				name: named ? name : null,
				slug: named ? slug : null,
				country,
				regionCode,
				// A small town and a trade together name a firm.
				city: named ? city : null,
				size,
				logo: named ? row.logo : null,
				explanation,
				titles: titlesIn(explanation, firms.get(who.id), firms.get(id)),
				stances: [...(taken.get(id) ?? [])],
				chances: chances.get(id) ?? []
			}
		];
	});
}

function titlesIn(explanation: Explanation, ...firms: (FirmProfile | undefined)[]): Record<string, string> {
	const sources = [...explanation.A.parts, ...explanation.B.parts].flatMap(({ evidence }) => evidence?.source ?? []);
	const found = sources.flatMap((source): [string, string][] => {
		const title = firms.map((firm) => firm?.titles.get(source)).find(Boolean);
		return title ? [[source, title]] : [];
	});
	return Object.fromEntries(found);
}

async function hiddenBy(viewer: MaybeViewer, taken: Map<string, Set<Stance>>): Promise<Matches['hidden']> {
	const hidden = [...taken].flatMap(([id, stances]) =>
		[...stances].filter((stance) => stance === 'blocked' || stance === 'no-thanks').map((stance) => ({ id, stance }))
	);
	if (hidden.length === 0) return [];
	const ids = hidden.map(({ id }) => id);
	const visible = await visibleItems(viewer, ids);
	const rows = await db
		.select({ id: companies.id, name: companies.name })
		.from(companies)
		.where(inArray(companies.id, ids));
	const names = new Map(rows.map(({ id, name }) => [id, visible.get(id)?.has('name') ? name : null]));
	return hidden.map(({ id, stance }) => ({ id, stance, name: names.get(id) ?? null }));
}

/** Open events where a firm has a list of its own. */
export async function eventsOf(companyId: string): Promise<{ slug: string; name: string }[]> {
	return db
		.select({ slug: events.slug, name: events.name })
		.from(participants)
		.innerJoin(events, eq(events.id, participants.eventId))
		.where(and(eq(participants.companyId, companyId), eq(participants.state, 'approved'), eq(events.state, 'open')))
		.orderBy(events.name);
}

/**
 * The firm at an event whose list the viewer reads: the one named, which may be a member that lets the viewer's office act
 * for it (`acting` is that office), else the first of its own.
 */
export async function firmAt(
	viewer: MaybeViewer,
	eventId: string,
	slug?: string | null
): Promise<{ id: string; slug: string; name: string; acting: string | null }> {
	if (!viewer) throw new Refusal('forbidden', 'sign-in');
	const own = viewer.memberships.flatMap((membership) => membership.companyId ?? []);
	const rows = await db
		.select({ id: companies.id, slug: companies.slug, name: companies.name })
		.from(participants)
		.innerJoin(companies, eq(companies.id, participants.companyId))
		.where(
			and(
				eq(participants.eventId, eventId),
				eq(participants.state, 'approved'),
				or(inArray(companies.id, own), slug ? eq(companies.slug, slug) : undefined)
			)
		)
		.orderBy(companies.name);
	const named = rows.find((row) => row.slug === slug);
	const firm = named ?? rows[0];
	if (!firm) throw new Refusal('forbidden', 'participants-only');
	if (own.includes(firm.id)) return { ...firm, acting: null };
	const { by } = await actorFor(viewer, firm.id, 'profile');
	return { ...firm, acting: by.officeId };
}
