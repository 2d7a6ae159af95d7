/** What a firm says of itself, read and saved in four parts. */
import { createHash } from 'node:crypto';
import { and, asc, eq, inArray, isNull } from 'drizzle-orm';
import type { Firm, Section, Terms, TextField } from '#lib/forms/companies.ts';
import { TEXT_FIELDS } from '#lib/forms/companies.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { pathsOf } from '#lib/vocabulary/codes.ts';
import { languages, schemes, type Language, type Scheme } from '#lib/vocabulary/model.ts';
import { regionOf } from '#lib/vocabulary/regions.ts';
import { search } from '#lib/vocabulary/search.ts';
import { actorFor } from './acting.ts';
import { touch, type CompanyRow } from './companies.ts';
import { db, transaction, type Db } from './db/index.ts';
import { companies, companyCodes, companyIdentifiers, companyTexts, targetMarkets } from './db/schema.ts';
import { record } from './journal.ts';

export interface StoredCode {
	scheme: string;
	code: string;
}

export type CodeUse = (typeof companyCodes.$inferSelect)['use'];
export type Codes = Record<CodeUse, StoredCode[]>;
/** By language; only those that were written. */
export type Texts = Record<TextField, Partial<Record<Language, string>>>;

export interface Profile {
	company: CompanyRow;
	vatNumber: string | null;
	vatVerified: boolean;
	codes: Codes;
	texts: Texts;
	/** One word per part, which changes with it: a form carries it to notice somebody else's change. */
	versions: Record<Section, string>;
}

const noCodes = (): Codes => ({
	sector: [],
	offer: [],
	need: [],
	cooperation: [],
	language: [],
	certificate: [],
	goal: []
});

async function codesOf(tx: Db, companyId: string): Promise<Codes> {
	const codes = noCodes();
	const rows = await tx
		.select()
		.from(companyCodes)
		.where(eq(companyCodes.companyId, companyId))
		.orderBy(asc(companyCodes.position), asc(companyCodes.code));
	for (const { use, scheme, code } of rows) codes[use].push({ scheme, code });
	return codes;
}

async function textsOf(tx: Db, companyId: string): Promise<Texts> {
	const texts: Texts = { summary: {}, description: {}, sustainability: {} };
	const rows = await tx.select().from(companyTexts).where(eq(companyTexts.companyId, companyId));
	for (const { field, language, text } of rows) {
		if (languages.some((known) => known === language)) texts[field][language as Language] = text;
	}
	return texts;
}

async function vatOf(tx: Db, companyId: string) {
	const [row] = await tx
		.select()
		.from(companyIdentifiers)
		.where(and(eq(companyIdentifiers.companyId, companyId), eq(companyIdentifiers.scheme, 'vat')))
		.orderBy(asc(companyIdentifiers.createdAt));
	return row;
}

const digest = (value: unknown) => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

const firmPart = (row: CompanyRow, vatNumber: string | null): Firm => ({
	name: row.name,
	country: row.country,
	regionCode: row.regionCode,
	city: row.city,
	website: row.website,
	email: row.email,
	phone: row.phone,
	size: row.size,
	foundedYear: row.foundedYear,
	language: languages.find((language) => language === row.language) ?? 'en',
	vatNumber
});

const tradePart = ({ sector, offer, need }: Codes) => ({ sector, offer, need });
const termsPart = ({ cooperation, language, certificate, goal }: Codes) => ({
	cooperation,
	language,
	certificate,
	goal
});
/** In one order, whatever order the database gave. */
const textsPart = (texts: Texts) =>
	TEXT_FIELDS.flatMap((field) => languages.map((language) => texts[field][language] ?? ''));

async function read(tx: Db, companyId: string): Promise<Profile> {
	const [company] = await tx
		.select()
		.from(companies)
		.where(and(eq(companies.id, companyId), eq(companies.state, 'active')));
	if (!company) throw new Refusal('not-found', 'not-found');
	const [vat, codes, texts] = [await vatOf(tx, companyId), await codesOf(tx, companyId), await textsOf(tx, companyId)];
	const vatNumber = vat?.value ?? null;
	return {
		company,
		vatNumber,
		vatVerified: Boolean(vat?.verifiedAt),
		codes,
		texts,
		versions: {
			firm: digest(firmPart(company, vatNumber)),
			trade: digest(tradePart(codes)),
			terms: digest(termsPart(codes)),
			texts: digest(textsPart(texts))
		}
	};
}

/** The whole profile, for the firm's own people and advisers with its consent. */
export async function profileOf(viewer: MaybeViewer, companyId: string): Promise<Profile> {
	await actorFor(viewer, companyId, 'profile');
	return read(db, companyId);
}

/** How much the version of a part is trusted: `seen` is what the person's page showed, empty where it is not known. */
interface Edit {
	section: Section;
	seen: string;
	/** The part as stored, and as it should become; equal ones are not written. */
	before: (profile: Profile) => unknown;
	after: unknown;
	write: (tx: Db, profile: Profile) => Promise<void>;
}

/**
 * Saves one part. A part that somebody else changed since the page was loaded is not overwritten: the refusal
 * carries its present version, and saving again with that one does.
 * @returns the part's new version.
 */
async function save(viewer: MaybeViewer, companyId: string, edit: Edit): Promise<string> {
	return transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		const profile = await read(tx, companyId);
		const version = profile.versions[edit.section];
		const before = edit.before(profile);
		if (digest(before) === digest(edit.after)) return version;
		if (edit.seen && edit.seen !== version) throw new Refusal('conflict', 'changed-elsewhere', { version });
		await edit.write(tx, profile);
		await touch(tx, companyId);
		await record(tx, {
			...by,
			action: `company.${edit.section}`,
			subjectKind: 'company',
			subjectId: companyId,
			before,
			after: edit.after
		});
		return digest(edit.after);
	});
}

/** Name, place and how to reach the firm. A verified VAT number stays as it is. */
export function saveFirm(viewer: MaybeViewer, companyId: string, seen: string, input: Firm): Promise<string> {
	const region = input.regionCode ? regionOf(input.regionCode) : undefined;
	if (region && region.country !== input.country) {
		return Promise.reject(new Refusal('invalid', 'region-elsewhere', {}, 'regionCode'));
	}
	const { vatNumber, ...values } = input;
	return save(viewer, companyId, {
		section: 'firm',
		seen,
		before: (profile) => firmPart(profile.company, profile.vatNumber),
		after: input,
		async write(tx, profile) {
			await tx
				.update(companies)
				.set({ ...values, regionEdition: region?.edition ?? null })
				.where(eq(companies.id, companyId));
			if (vatNumber !== profile.vatNumber) {
				if (profile.vatVerified) throw new Refusal('conflict', 'vat-verified', {}, 'vatNumber');
				await writeVat(tx, companyId, input.country, vatNumber);
			}
			if (values.language !== profile.company.language) await markOriginals(tx, companyId, values.language);
		}
	});
}

async function writeVat(tx: Db, companyId: string, country: string, value: string | null): Promise<void> {
	const own = and(eq(companyIdentifiers.companyId, companyId), eq(companyIdentifiers.scheme, 'vat'));
	await tx.delete(companyIdentifiers).where(and(own, isNull(companyIdentifiers.verifiedAt)));
	if (value) await tx.insert(companyIdentifiers).values({ companyId, scheme: 'vat', country, value });
}

/** The texts in the firm's own language are the originals, all others translations. */
async function markOriginals(tx: Db, companyId: string, language: string): Promise<void> {
	const own = eq(companyTexts.companyId, companyId);
	await tx.update(companyTexts).set({ original: false }).where(own);
	await tx
		.update(companyTexts)
		.set({ original: true })
		.where(and(own, eq(companyTexts.language, language)));
}

async function writeCodes(tx: Db, companyId: string, codes: Partial<Codes>): Promise<void> {
	// Object.entries widens the keys; `codes` is typed by use.
	const lists = Object.entries(codes) as [CodeUse, StoredCode[]][];
	const uses = lists.map(([use]) => use);
	await tx.delete(companyCodes).where(and(eq(companyCodes.companyId, companyId), inArray(companyCodes.use, uses)));
	const rows = lists.flatMap(([use, list]) => list.map((code, position) => ({ companyId, use, ...code, position })));
	if (rows.length) await tx.insert(companyCodes).values(rows);
}

const isScheme = (scheme: string): scheme is Scheme => schemes.some((known) => known === scheme);

/** Each code once, in the order chosen; one the vocabulary does not know is refused at its field. */
export function knownCodes(codes: StoredCode[], field: string): StoredCode[] {
	const once = new Map(codes.map((code) => [`${code.scheme}:${code.code}`, { scheme: code.scheme, code: code.code }]));
	for (const { scheme, code } of once.values()) {
		if (!isScheme(scheme) || pathsOf({ scheme, code }).length === 0) {
			throw new Refusal('invalid', 'code-unknown', { code: `${scheme} ${code}` }, field);
		}
	}
	return [...once.values()];
}

/**
 * Words typed into a searchable list and sent without JavaScript, separated by commas: the best entry for each.
 * Words that name nothing are refused at the field, so that nothing is guessed.
 */
export function codesTyped(typed: string | null, field: string, within: readonly Scheme[]): StoredCode[] {
	const words = (typed ?? '').split(/[,;]/).map((word) => word.trim());
	return words.filter(Boolean).map((word) => {
		const [best] = search(word, { limit: 1, schemes: within });
		if (!best || best.score < 0.6) throw new Refusal('invalid', 'word-unknown', { word }, field);
		return { scheme: best.scheme, code: best.code };
	});
}

export interface Trade {
	sectors: StoredCode[];
	offers: StoredCode[];
	needs: StoredCode[];
}

/** Sectors, offers and needs. */
export async function saveTrade(viewer: MaybeViewer, companyId: string, seen: string, input: Trade): Promise<string> {
	const after = {
		sector: knownCodes(input.sectors, 'sectors'),
		offer: knownCodes(input.offers, 'offers'),
		need: knownCodes(input.needs, 'needs')
	};
	return save(viewer, companyId, {
		section: 'trade',
		seen,
		before: ({ codes }) => tradePart(codes),
		after,
		write: (tx) => writeCodes(tx, companyId, after)
	});
}

/** Cooperation, working languages, certificates and goals. */
export function saveTerms(viewer: MaybeViewer, companyId: string, seen: string, input: Terms): Promise<string> {
	const under = (scheme: string, codes: readonly string[]) =>
		[...new Set(codes)].map((code): StoredCode => ({ scheme, code }));
	const after = {
		cooperation: under('cooperation', input.cooperation),
		language: under('language', input.languages),
		certificate: under('certificate', input.certificates),
		goal: under('goal', input.goals)
	};
	return save(viewer, companyId, {
		section: 'terms',
		seen,
		before: ({ codes }) => termsPart(codes),
		after,
		write: (tx) => writeCodes(tx, companyId, after)
	});
}

/** Texts in the firm's language and their translations; an emptied one is removed. */
export function saveTexts(viewer: MaybeViewer, companyId: string, seen: string, texts: Texts): Promise<string> {
	return save(viewer, companyId, {
		section: 'texts',
		seen,
		before: (profile) => textsPart(profile.texts),
		after: textsPart(texts),
		async write(tx, { company }) {
			await tx.delete(companyTexts).where(eq(companyTexts.companyId, companyId));
			const rows = TEXT_FIELDS.flatMap((field) =>
				languages.flatMap((language) => {
					const text = texts[field][language];
					return text ? [{ companyId, field, language, text, original: language === company.language }] : [];
				})
			);
			if (rows.length) await tx.insert(companyTexts).values(rows);
		}
	});
}

/** What a firm says in public, for a page that has made sure its reader may see the firm. */
export async function saysOf(companyId: string) {
	const [codes, texts, markets] = await Promise.all([
		codesOf(db, companyId),
		textsOf(db, companyId),
		db
			.select()
			.from(targetMarkets)
			.where(eq(targetMarkets.companyId, companyId))
			.orderBy(asc(targetMarkets.priority), asc(targetMarkets.country))
	]);
	return { codes, texts, markets };
}
