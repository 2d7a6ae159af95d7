/** A firm's logo: whatever picture is brought is read and written anew, so that nothing else travels with it. */
import { createHash } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { MaybeViewer } from '#lib/permissions.ts';
import { Refusal } from '#lib/refusal.ts';
import { actorFor } from './acting.ts';
import { companyAt, touch } from './companies.ts';
import { db, transaction } from './db/index.ts';
import { pictures } from './db/schema.ts';
import { record } from './journal.ts';
import { visibleItems } from './views.ts';

const MEGABYTES = 4;
/** Sharp on a telephone's screen at three pixels a dot; nobody needs more of a logo. */
const SIDE = 480;
/** SVG is left out: it may carry scripts and addresses. */
const FORMATS = ['png', 'jpeg', 'webp', 'gif', 'avif', 'heif'];

async function rewritten(bytes: Uint8Array): Promise<Buffer> {
	// Loaded where it is used: it costs tens of milliseconds and few processes ever need it.
	const { default: sharp } = await import('sharp');
	try {
		const image = sharp(bytes, { limitInputPixels: 50_000_000, failOn: 'error' });
		const { format } = await image.metadata();
		if (!FORMATS.includes(String(format))) throw new Refusal('invalid', 'picture-format', {}, 'logo');
		return await image
			.rotate()
			.resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
			.webp({ quality: 88 })
			.toBuffer();
	} catch (error) {
		if (error instanceof Refusal) throw error;
		// sharp throws for whatever it cannot read: damaged, too large to unpack, or no picture at all.
		throw new Refusal('invalid', 'picture-unreadable', {}, 'logo');
	}
}

/** Sets the logo from an uploaded file. @returns its version. */
export async function saveLogo(viewer: MaybeViewer, companyId: string, file: File): Promise<string> {
	await actorFor(viewer, companyId, 'profile');
	if (file.size === 0) throw new Refusal('invalid', 'picture-missing', {}, 'logo');
	if (file.size > MEGABYTES * 1024 * 1024) throw new Refusal('invalid', 'picture-large', { limit: MEGABYTES }, 'logo');
	const bytes = await rewritten(new Uint8Array(await file.arrayBuffer()));
	const version = createHash('sha256').update(bytes).digest('base64url').slice(0, 12);
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		const values = { type: 'image/webp', bytes, version };
		await tx
			.insert(pictures)
			.values({ companyId, ...values })
			.onConflictDoUpdate({ target: pictures.companyId, set: values });
		await touch(tx, companyId);
		await record(tx, {
			...by,
			action: 'company.logo',
			subjectKind: 'company',
			subjectId: companyId,
			after: { version }
		});
	});
	return version;
}

export async function removeLogo(viewer: MaybeViewer, companyId: string): Promise<void> {
	await transaction(async (tx) => {
		const { by } = await actorFor(viewer, companyId, 'profile', tx);
		await tx.delete(pictures).where(eq(pictures.companyId, companyId));
		await touch(tx, companyId);
		await record(tx, { ...by, action: 'company.logo-remove', subjectKind: 'company', subjectId: companyId });
	});
}

/** The logo of a firm whose name the viewer may see; null without one. */
export async function logoOf(viewer: MaybeViewer, slug: string) {
	const company = await companyAt(slug);
	if (!(await visibleItems(viewer, [company.id])).get(company.id)?.has('name')) return null;
	const [picture] = await db.select().from(pictures).where(eq(pictures.companyId, company.id));
	return picture ?? null;
}

/** Which logo a firm has now; null without one. */
export async function logoVersion(companyId: string): Promise<string | null> {
	const [row] = await db.select({ version: pictures.version }).from(pictures).where(eq(pictures.companyId, companyId));
	return row?.version ?? null;
}
