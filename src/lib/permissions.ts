/**
 * Who may do what: one small predicate each. Rights follow memberships, never the sign-in alone.
 * A noun in server/ asks here before it reads or writes; a page asks here what to offer.
 */
export type Role = 'administrator' | 'editor' | 'adviser' | 'organiser' | 'helper' | 'coordinator';

/** An active membership; with no scope set it is the installation's. */
export interface Membership {
	companyId: string | null;
	officeId: string | null;
	eventId: string | null;
	regionId: string | null;
	role: Role;
}

/** The person asking. `null` where nobody has signed in. */
export interface Viewer {
	userId: string;
	name: string;
	email: string;
	language: string;
	/** Signed in with a second step; staff must, outside the demo. */
	twoFactor: boolean;
	memberships: Membership[];
}

export type MaybeViewer = Viewer | null;

/** What an event's rights depend on. */
export interface EventOwner {
	id: string;
	officeId: string | null;
	regionId: string | null;
}

const has = (viewer: MaybeViewer, test: (membership: Membership) => boolean) =>
	viewer !== null && viewer.memberships.some(test);

export const isAdministrator = (viewer: MaybeViewer) =>
	has(viewer, (m) => !m.companyId && !m.officeId && !m.eventId && !m.regionId && m.role === 'administrator');

/** Works for an office, a region, an event or the installation. */
export const isStaff = (viewer: MaybeViewer) => has(viewer, (m) => m.companyId === null);

export const belongsToCompany = (viewer: MaybeViewer, companyId: string) =>
	has(viewer, (m) => m.companyId === companyId);

export const mayEditCompany = belongsToCompany;

/** Lets people in, changes their roles, hands the firm over. */
export const mayAdministerCompany = (viewer: MaybeViewer, companyId: string) =>
	has(viewer, (m) => m.companyId === companyId && m.role === 'administrator');

export const belongsToOffice = (viewer: MaybeViewer, officeId: string) => has(viewer, (m) => m.officeId === officeId);

export const mayAdministerOffice = (viewer: MaybeViewer, officeId: string) =>
	isAdministrator(viewer) || has(viewer, (m) => m.officeId === officeId && m.role === 'administrator');

/** Staff of an office or a region; the administrator makes those first. */
export const mayCreateEvent = (viewer: MaybeViewer) =>
	isAdministrator(viewer) || has(viewer, (m) => m.officeId !== null || m.regionId !== null);

/** Sees everything of the event and changes it. */
export const mayOrganise = (viewer: MaybeViewer, event: EventOwner) =>
	isAdministrator(viewer) ||
	has(
		viewer,
		(m) =>
			(m.eventId === event.id && m.role === 'organiser') ||
			(m.officeId !== null && m.officeId === event.officeId && m.role === 'administrator') ||
			(m.regionId !== null && m.regionId === event.regionId)
	);

/** Also those who only help on the day: look, do not change the rules. */
export const mayHelpAt = (viewer: MaybeViewer, event: EventOwner) =>
	mayOrganise(viewer, event) || has(viewer, (m) => m.eventId === event.id);

export const mayCoordinate = (viewer: MaybeViewer, regionId: string) =>
	isAdministrator(viewer) || has(viewer, (m) => m.regionId === regionId);

export const mayReadOutbox = isAdministrator;

export type VisibleItem = 'name' | 'website' | 'contacts' | 'people';
/** From the widest circle to the narrowest. */
export type Audience = 'public' | 'firms' | 'accepted' | 'nobody';

/** Private by default: a firm is known to signed-in firms, its people only to those it has agreed to meet. */
export const DEFAULT_AUDIENCE: Record<VisibleItem, Audience> = {
	name: 'firms',
	website: 'firms',
	contacts: 'accepted',
	people: 'accepted'
};

/** How near the viewer stands to the firm it looks at. */
export type Nearness = 'stranger' | 'firm' | 'accepted' | 'own';

export function maySee(audience: Audience, nearness: Nearness): boolean {
	if (nearness === 'own' || audience === 'public') return true;
	if (audience === 'firms') return nearness === 'firm' || nearness === 'accepted';
	return audience === 'accepted' && nearness === 'accepted';
}
