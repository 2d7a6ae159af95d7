/** Invitations that wait on paper: to print with their QR codes, or to hold up for a phone. */
import { and, eq, isNull } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { db } from './db/index.ts';
import { companies, letters, members } from './db/schema.ts';
import { assertOffice } from './offices.ts';

export interface PrintedLetter {
	id: string;
	company: { name: string; slug: string; city: string | null };
	to: string;
	language: string;
	subject: string;
	text: string;
	link: string;
}

/** So many pages are still a pack one person folds. */
export const PACK = 300;

/**
 * The office's invitations that still wait to be taken up, the newest letter per firm, to print with their QR codes.
 * @param only `paper`: firms without an address; a slug: that firm.
 */
export async function lettersToPrint(
	viewer: MaybeViewer,
	officeId: string,
	only: { paper: boolean; slug?: string }
): Promise<{ letters: PrintedLetter[]; more: number }> {
	assertOffice(viewer, officeId);
	const rows = await db
		.select({ letter: letters, company: companies })
		.from(letters)
		.innerJoin(companies, eq(companies.id, letters.companyId))
		.innerJoin(members, and(eq(members.companyId, companies.id), eq(members.officeId, officeId), isNull(members.until)))
		.where(
			and(
				eq(letters.officeId, officeId),
				eq(letters.kind, 'member-invitation'),
				isNull(companies.claimedAt),
				only.slug ? eq(companies.slug, only.slug) : undefined
			)
		)
		.orderBy(letters.createdAt);
	const newest = [...new Map(rows.map((row) => [row.company.id, row])).values()]
		.filter(({ letter }) => !only.paper || letter.to === '')
		.sort((a, b) => a.company.name.localeCompare(b.company.name));
	return {
		letters: newest.slice(0, PACK).flatMap(({ letter: { id, to, language, subject, text, link }, company }) => {
			const { name, slug, city } = company;
			return link ? [{ id, to, language, subject, text, link, company: { name, slug, city } }] : [];
		}),
		more: Math.max(0, newest.length - PACK)
	};
}
