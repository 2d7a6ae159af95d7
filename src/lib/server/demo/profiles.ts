import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { Db } from '../db/index.ts';
import {
	cardCodes,
	cardReviews,
	cards,
	cardTexts,
	companies,
	companyCodes,
	companyIdentifiers,
	companyTexts,
	consents,
	members,
	people,
	pictures,
	targetMarkets,
	user,
	memberships,
	visibility
} from '../db/schema.ts';
import { slugOf } from '../slugs.ts';
import { chamberId, GIULIAS_FIRM, MAREKS_FIRM } from './ids.ts';
import type { MadeUpCard, MadeUpFirm } from './firms.ts';
import { READS_CARDS, served } from './organisations.ts';
import { chance } from './random.ts';

const DAY = 86_400_000;
/** Rows a statement: SQLite takes 32,766 parameters, PostgreSQL twice as many. */
const CHUNK = 500;

async function inChunks<T>(rows: T[], insert: (rows: T[]) => PromiseLike<unknown>): Promise<void> {
	for (let from = 0; from < rows.length; from += CHUNK) await insert(rows.slice(from, from + CHUNK));
}

interface Written {
	firm: MadeUpFirm;
	created: Date;
	card?: MadeUpCard;
	cardId: string;
}

/** Writes the firms as if their people and their offices had, over the last two years. */
export async function createFirms(
	tx: Db,
	firms: MadeUpFirm[],
	logos: Map<string, Buffer>,
	users: { firm: string; partner: string },
	now: Date
): Promise<void> {
	const account = new Map([
		[GIULIAS_FIRM, users.firm],
		[MAREKS_FIRM, users.partner]
	]);
	const firmRows = firms.map((firm) => ({ firm, created: daysBefore(now, chance(`since ${firm.id}`), 20, 700) }));
	const slugs = new Set<string>();
	await inChunks(firmRows, (rows) => tx.insert(companies).values(rows.map((row) => companyRow(row, slugs))));
	await inChunks(
		firms.filter(({ state }) => state !== 'bare'),
		(rows) => tx.insert(companyIdentifiers).values(rows.map(identifierRow))
	);
	await inChunks(firms.flatMap(textRows), (rows) => tx.insert(companyTexts).values(rows));
	await inChunks(firms.flatMap(codeRows), (rows) => tx.insert(companyCodes).values(rows));
	const markets = firms.flatMap(({ id, markets }) => markets.map((market) => ({ companyId: id, ...market })));
	await inChunks(markets, (rows) => tx.insert(targetMarkets).values(rows));
	await inChunks(
		firms.flatMap((firm) => personRows(firm, account.get(firm.id))),
		(rows) => tx.insert(people).values(rows)
	);
	await inChunks(firms.flatMap(visibilityRows), (rows) => tx.insert(visibility).values(rows));
	const drawn = [...logos].map(([companyId, bytes]) => ({
		companyId,
		type: 'image/webp',
		bytes,
		version: createHash('sha256').update(bytes).digest('base64url').slice(0, 16)
	}));
	if (drawn.length) await tx.insert(pictures).values(drawn);
	await createCards(tx, firmRows, now);
}

function daysBefore(now: Date, lot: { below(limit: number): number }, least: number, most: number): Date {
	return new Date(now.getTime() - (least + lot.below(most - least)) * DAY - lot.below(8) * 3_600_000);
}

function companyRow({ firm, created }: { firm: MadeUpFirm; created: Date }, slugs: Set<string>) {
	const { id, name, domain, region, town, size, founded, state } = firm;
	const bare = state === 'bare';
	let slug = slugOf(name);
	while (slugs.has(slug)) slug += '-2';
	slugs.add(slug);
	return {
		id,
		slug,
		name,
		country: region.country,
		regionCode: region.nuts,
		regionEdition: region.edition,
		city: town,
		website: bare ? null : `https://www.${domain}`,
		email: bare ? null : `info@${domain}`,
		// Numbers of zeros ring nowhere.
		phone: state === 'whole' ? `${region.dial} 000 ${String(chance(id).below(900_000) + 100_000)}` : null,
		size: bare ? null : size,
		foundedYear: bare ? null : founded,
		language: region.language,
		openToRequests: !bare,
		claimedAt: bare ? null : created,
		createdAt: created,
		updatedAt: created
	};
}

/** No tax office gives numbers that begin with 99 followed by zeros. */
const identifierRow = ({ id, region }: MadeUpFirm) => ({
	companyId: id,
	scheme: 'vat' as const,
	country: region.country,
	value: `${region.country}9900${String(chance(`vat ${id}`).below(90_000_000) + 10_000_000)}`
});

const textRows = ({ id, region, summary, description, sustainability }: MadeUpFirm) =>
	([...Object.entries({ summary, description, sustainability })] as ['summary', string | null][]).flatMap(
		([field, text]) => (text ? [{ companyId: id, field, language: region.language, text }] : [])
	);

function codeRows(firm: MadeUpFirm): (typeof companyCodes.$inferInsert)[] {
	const rows = (use: typeof companyCodes.$inferInsert.use, scheme: string, codes: string[]) =>
		codes.map((code, position) => ({ companyId: firm.id, use, scheme, code, position }));
	return [
		...rows('sector', 'nace', firm.divisions),
		...rows('offer', 'group', firm.offers),
		...rows('need', 'group', firm.needs),
		...rows('cooperation', 'cooperation', firm.cooperation),
		...rows('language', 'language', firm.languages),
		...rows('certificate', 'certificate', firm.certificates),
		...rows('goal', 'goal', firm.goals)
	];
}

function personRows(firm: MadeUpFirm, userId: string | undefined) {
	const own = userId === undefined ? [] : [ownPerson(firm, userId)];
	return [...own, ...firm.people.map((person) => ({ ...person, userId: null }))].map((person, position) => ({
		id: `${firm.id}-person-${position}`,
		companyId: firm.id,
		position,
		...person
	}));
}

const ownPerson = ({ id }: MadeUpFirm, userId: string) =>
	id === GIULIAS_FIRM
		? { name: 'Giulia Ferri', jobTitle: 'Responsabile export', email: 'firm@demo.example', userId }
		: { name: 'Marek Zawada', jobTitle: 'Dyrektor handlowy', email: 'partner@demo.example', userId };

function visibilityRows({ id }: MadeUpFirm): (typeof visibility.$inferInsert)[] {
	const lot = chance(`seen ${id}`);
	const rows: (typeof visibility.$inferInsert)[] = [];
	if (lot.happens(0.4)) rows.push({ companyId: id, item: 'name', audience: 'public' });
	else if (lot.happens(0.08)) rows.push({ companyId: id, item: 'name', audience: 'accepted' });
	if (lot.happens(0.2)) rows.push({ companyId: id, item: 'contacts', audience: 'firms' });
	return rows;
}

async function createCards(tx: Db, rows: { firm: MadeUpFirm; created: Date }[], now: Date): Promise<void> {
	const written = rows.flatMap(({ firm, created }) =>
		firm.cards.map((card, number) => ({ firm, created, card, cardId: `${firm.id}-card-${number}` }))
	);
	await inChunks(written, (part) =>
		tx.insert(cards).values(part.map((each, number) => cardRow(each, written.indexOf(part[0]) + number, now)))
	);
	const handedIn = written.filter(({ firm, card }) => stateOf(firm, card) === 'review');
	await inChunks(handedIn, (part) =>
		tx
			.insert(cardReviews)
			.values(part.map(({ cardId }) => ({ cardId, submittedAt: daysBefore(now, chance(`handed in ${cardId}`), 1, 5) })))
	);
	await inChunks(written.flatMap(cardTextRows), (part) => tx.insert(cardTexts).values(part));
	await inChunks(written.flatMap(cardCodeRows), (part) => tx.insert(cardCodes).values(part));
}

/** Where no office reads cards, one that is not published is still a draft. */
const stateOf = ({ region }: MadeUpFirm, { state }: MadeUpFirm['cards'][number]) =>
	state === 'review' && region.nuts !== READS_CARDS ? 'draft' : state;

function cardRow({ firm, card, cardId }: Required<Written>, number: number, now: Date): typeof cards.$inferInsert {
	const lot = chance(cardId);
	const written = daysBefore(now, lot, 5, 200);
	const published = card.state === 'published';
	const technology = card.type === 'TO' || card.type === 'RDR';
	const plainDate = (days: number) => new Date(now.getTime() + days * DAY).toISOString().slice(0, 10);
	return {
		id: cardId,
		companyId: firm.id,
		type: card.type,
		state: stateOf(firm, card),
		reference: published
			? `${card.type}${firm.region.country}${written.toISOString().slice(0, 10).replaceAll('-', '')}${String(number + 1).padStart(4, '0')}`
			: null,
		language: firm.region.language,
		stage: technology ? lot.pick(['development', 'lab-tested', 'demonstration', 'on-market']) : null,
		ipr: technology ? lot.pick(['none', 'secret', 'applied', 'granted']) : null,
		research:
			card.type === 'RDR'
				? {
						programme: 'Horizon Europe',
						call: `HORIZON-DEMO-${now.getUTCFullYear() + 1}-${10 + lot.below(80)}`,
						coordinatorNeeded: lot.happens(0.5),
						interestDeadline: plainDate(60),
						callDeadline: plainDate(120),
						weeks: 104,
						acronym: firm.name.slice(0, 5).toUpperCase().trim()
					}
				: null,
		publishedAt: published ? written : null,
		expiresAt: published ? new Date(written.getTime() + 365 * DAY) : null,
		createdAt: written,
		updatedAt: written
	};
}

function cardTextRows({ firm, card, cardId }: Required<Written>): (typeof cardTexts.$inferInsert)[] {
	const texts = {
		title: card.title,
		summary: card.summary,
		description: card.description,
		advantages: card.advantages,
		specification: card.specification,
		'partner-role': card.role
	};
	// Object.entries widens the keys; they are the table's fields.
	return (Object.entries(texts) as ['title', string | null][]).flatMap(([field, text]) =>
		text ? [{ cardId, field, language: firm.region.language, text }] : []
	);
}

function cardCodeRows({ firm, card, cardId }: Required<Written>): (typeof cardCodes.$inferInsert)[] {
	const rows = (use: typeof cardCodes.$inferInsert.use, scheme: string, codes: string[]) =>
		codes.map((code, position) => ({ cardId, use, scheme, code, position }));
	return [
		...rows('market', 'group', [card.good]),
		...rows('technology', 'group', card.type === 'TO' || card.type === 'TR' ? [card.good] : []),
		...rows('goal', 'goal', firm.goals),
		...rows('partnership', 'cooperation', card.partnerships),
		...rows('partner', 'partner', ['small', 'medium']),
		...rows('country', 'country', card.countries)
	];
}

/** Offices look after most firms of their region; those that only an office's list brought have a contact there. */
export async function createMembers(tx: Db, firms: MadeUpFirm[], adviserId: string, now: Date): Promise<void> {
	const rows = firms.flatMap((firm, number) => {
		const lot = chance(`member ${firm.id}`);
		const { nuts } = firm.region;
		if (!served.has(nuts) || !(firm.state === 'bare' || lot.happens(0.7))) return [];
		const [person] = firm.people;
		return [
			{
				id: `${firm.id}-member`,
				officeId: chamberId(nuts),
				companyId: firm.id,
				since: daysBefore(now, lot, 60, 1500),
				contactName: person?.name ?? null,
				contactEmail: person?.email ?? `info@${firm.domain}`,
				memberNumber: String(1000 + number),
				adviserId: nuts === 'HU23' ? adviserId : null,
				// Firms with people of their own have long been told; of those only listed, half.
				noticeAt: firm.state !== 'bare' || lot.happens(0.5) ? daysBefore(now, lot, 5, 50) : null
			}
		];
	});
	await inChunks(rows, (part) => tx.insert(members).values(part));
	const consenting = rows.filter(({ officeId, contactName }) => officeId === chamberId('HU23') && contactName);
	await inChunks(consenting.slice(0, 10), (part) =>
		tx.insert(consents).values(
			part.flatMap(({ id, contactName }) => {
				const lot = chance(`consent ${id}`);
				const receipt = {
					memberId: id,
					givenBy: contactName ?? '',
					means: lot.pick(['online', 'paper', 'phone'] as const),
					givenAt: daysBefore(now, lot, 5, 55),
					recordedBy: adviserId
				};
				return [
					{ ...receipt, scope: 'profile' as const },
					{ ...receipt, scope: 'events' as const }
				];
			})
		)
	);
}

/** The first person of each firm that somebody looks after has an account, without a password: nobody signs in as them. */
export async function createFirmAccounts(tx: Db, firms: MadeUpFirm[], now: Date): Promise<void> {
	const owned = firms.filter(({ id, people }) => people.length > 0 && id !== GIULIAS_FIRM && id !== MAREKS_FIRM);
	await inChunks(owned, (part) =>
		tx.insert(user).values(
			part.map(({ id, region, people: [{ name, email }] }) => ({
				id: `${id}-user`,
				name,
				email,
				emailVerified: true,
				language: region.language,
				createdAt: now,
				updatedAt: now
			}))
		)
	);
	await inChunks(owned, (part) =>
		tx
			.insert(memberships)
			.values(part.map(({ id }) => ({ userId: `${id}-user`, companyId: id, role: 'administrator' as const })))
	);
	for (const { id } of owned) {
		await tx
			.update(people)
			.set({ userId: `${id}-user` })
			.where(eq(people.id, `${id}-person-0`));
	}
}
