/** What a firm says of itself, in four parts. */
import { createHash } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import { TEXT_FIELDS, type Firm, type Section, type TextField } from '#lib/forms/companies.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { languages, type Language } from '#lib/vocabulary/model.ts';
import { actorFor } from './acting.ts';
import type { CompanyRow } from './companies.ts';
import { db, type Db } from './db/index.ts';
import { companies, companyCodes, companyIdentifiers, companyTexts, targetMarkets } from './db/schema.ts';
import type { StoredCode } from './typed-codes.ts';

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

export const digest = (value: unknown) =>
	createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

export const firmPart = (row: CompanyRow, vatNumber: string | null): Firm => ({
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

export const tradePart = ({ sector, offer, need }: Codes) => ({ sector, offer, need });
export const termsPart = ({ cooperation, language, certificate, goal }: Codes) => ({
	cooperation,
	language,
	certificate,
	goal
});
/** In one order, whatever order the database gave. */
export const textsPart = (texts: Texts) =>
	TEXT_FIELDS.flatMap((field) => languages.map((language) => texts[field][language] ?? ''));

export async function read(tx: Db, companyId: string): Promise<Profile> {
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
