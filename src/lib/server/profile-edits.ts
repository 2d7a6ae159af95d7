/** Saving what a firm says of itself, in four parts that several people may have open at once. */
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { TEXT_FIELDS, type Firm, type Section, type Terms } from '#lib/forms/companies.ts';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { languages } from '#lib/vocabulary/model.ts';
import { regionOf } from '#lib/vocabulary/regions.ts';
import { actorFor } from './acting.ts';
import { touch } from './companies.ts';
import { transaction, type Db } from './db/index.ts';
import { companies, companyCodes, companyIdentifiers, companyTexts } from './db/schema.ts';
import { record } from './journal.ts';
import {
	digest,
	firmPart,
	read,
	termsPart,
	textsPart,
	tradePart,
	type Codes,
	type CodeUse,
	type Profile,
	type Texts
} from './profiles.ts';
import { knownCodes, type StoredCode } from './typed-codes.ts';

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
