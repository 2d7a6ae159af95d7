import type { Db } from '../db/index.ts';
import { memberships, offices, regions } from '../db/schema.ts';
import type { DemoRole } from './accounts.ts';
import { homeRegions } from './home-regions.ts';
import { chamberId, GIULIAS_FIRM, MAREKS_FIRM, regionId } from './ids.ts';

/** Made-up offices: region | kind | slug | name | its own id where it is not the region's first. */
const table = `
ITC4 | chamber | camera-delle-loggie | Camera delle Loggie
PL82 | chamber | izba-pod-karpatami | Izba Gospodarcza pod Karpatami
LT023 | chamber | kopu-prekybos-rumai | Kopų prekybos ir pramonės rūmai
ES41 | chamber | camara-de-la-meseta | Cámara de la Meseta
HU23 | chamber | mecsekalja-kamara | Mecsekalja Kereskedelmi és Iparkamara
SE313 | network | galvik-foretagsnat | Gälvik företagsnät
SE331 | municipality | norrskens-kommun | Norrskens kommun, näringslivsenheten
ITH5 | agency | agenzia-via-maestra | Agenzia Via Maestra
ES52 | cluster | cluster-del-azahar | Clúster del Azahar
PL22 | university | politechnika-pod-hutami | Politechnika pod Hutami, centrum transferu
UKE42 | network | aire-makers-network | Aire Makers Network
`;

const lines = table
	.trim()
	.split('\n')
	.map((line) => line.split(' | '));

/** The one office that reads its members' cards before they are published. */
export const READS_CARDS = 'HU23';

/** Regions that have an office of the demo, by NUTS code. */
export const served: ReadonlySet<string> = new Set(lines.map(([nuts]) => nuts));

/** The partner regions, one office in each founding one and in some of the others. */
export async function createOrganisations(tx: Db, now: Date): Promise<void> {
	await tx.insert(regions).values(
		homeRegions.map(({ nuts, edition, name, country }) => ({
			id: regionId(nuts),
			nutsCode: nuts,
			nutsEdition: edition,
			name,
			country,
			createdAt: now
		}))
	);
	await tx.insert(offices).values(
		lines.map(([nuts, kind, slug, name]) => ({
			id: chamberId(nuts),
			slug,
			name,
			// The table above holds only kinds there are; the database checks it.
			kind: kind as typeof offices.$inferInsert.kind,
			regionId: regionId(nuts),
			language: homeRegions.find((region) => region.nuts === nuts)?.language ?? 'en',
			email: `office@${slug}.example`,
			website: `https://${slug}.example`,
			reviewsCards: nuts === READS_CARDS,
			createdAt: now
		}))
	);
}

/** What each of the demo's accounts may do. */
export async function createMemberships(tx: Db, users: Record<DemoRole, string>): Promise<void> {
	await tx.insert(memberships).values([
		{ userId: users.administrator, role: 'administrator' },
		{ userId: users.firm, companyId: GIULIAS_FIRM, role: 'administrator' },
		{ userId: users.partner, companyId: MAREKS_FIRM, role: 'administrator' },
		{ userId: users.organiser, officeId: chamberId('LT023'), role: 'administrator' },
		{ userId: users.chamber, officeId: chamberId('HU23'), role: 'administrator' },
		{ userId: users.region, regionId: regionId('ES41'), role: 'coordinator' }
	]);
}
