/** Firms that may be one: the same VAT number, web domain, or name and town. Somebody looks before anything is joined. */
import { and, eq, exists, isNull } from 'drizzle-orm';
import { isAdministrator, type MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { db } from '../db/index.ts';
import { companies, companyIdentifiers, consents, members } from '../db/schema.ts';
import { indexOf, type Likeness } from '../member-imports/duplicates.ts';
import { assertOffice } from '../offices.ts';

interface LikelyFirm {
	id: string;
	slug: string;
	name: string;
	country: string;
	city: string | null;
	/** Somebody is in charge of it. */
	claimed: boolean;
}

export interface LikelyPair {
	/** Whose address would stay: the firm somebody is in charge of, else the older one. */
	keep: LikelyFirm;
	leave: LikelyFirm;
	by: Likeness;
}

/** As many as one sitting takes; the surest come first. */
const MOST = 200;

/** Likely duplicates: all of them for the administrator, an office's among the firms that let it act for them. */
export async function likelyPairs(viewer: MaybeViewer, officeId: string | null): Promise<LikelyPair[]> {
	if (officeId) assertOffice(viewer, officeId);
	else if (!isAdministrator(viewer)) throw new Refusal('forbidden', 'not-yours');
	const consented = db
		.select({ id: consents.id })
		.from(consents)
		.innerJoin(members, and(eq(members.id, consents.memberId), isNull(members.until)))
		.where(
			and(
				eq(members.companyId, companies.id),
				eq(members.officeId, officeId ?? ''),
				eq(consents.scope, 'profile'),
				isNull(consents.revokedAt)
			)
		);
	const rows = await db
		.select()
		.from(companies)
		.where(and(eq(companies.state, 'active'), officeId ? exists(consented) : undefined))
		.orderBy(companies.createdAt, companies.id);
	const numbers = await db
		.select({ companyId: companyIdentifiers.companyId, value: companyIdentifiers.value })
		.from(companyIdentifiers)
		.where(eq(companyIdentifiers.scheme, 'vat'));
	const vatNumbers = Map.groupBy(numbers, ({ companyId }) => companyId);
	const index = indexOf(
		rows.map(({ id, name, country, city, website }) => {
			const known = { id, name, country, city, website, memberId: null };
			return { ...known, vatNumbers: (vatNumbers.get(id) ?? []).map(({ value }) => value) };
		})
	);
	const byId = new Map(rows.map((row) => [row.id, row]));
	const shown = ({ id, slug, name, country, city, claimedAt }: (typeof rows)[number]): LikelyFirm => ({
		...{ id, slug, name, country, city },
		claimed: claimedAt !== null
	});
	const pairs = new Map<string, LikelyPair>();
	for (const by of ['vat', 'domain', 'name'] as const) {
		for (const alike of index[by].values()) {
			// The first of a group is compared with each of the others: what has been joined is compared anew.
			const firms = alike.flatMap(({ id }) => byId.get(id) ?? []);
			const first = firms.find(({ claimedAt }) => claimedAt) ?? firms.at(0);
			for (const other of firms) {
				if (!first || other.id === first.id) continue;
				const key = [first.id, other.id].sort().join(' ');
				if (!pairs.has(key)) pairs.set(key, { keep: shown(first), leave: shown(other), by });
			}
		}
	}
	return [...pairs.values()].slice(0, MOST);
}
