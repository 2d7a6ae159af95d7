/** The pages of an organiser, in the order of the work. A new page adds its line here. */
import { m } from '#lib/paraglide/messages.js';

export interface ManageSection {
	/** Below /events/[event]/manage. */
	path: string;
	label: () => string;
	/** Also for those who only help: they look and do not change the rules. */
	helpers?: boolean;
}

export const SECTIONS: ManageSection[] = [
	{ path: '', label: m.event_nav_overview, helpers: true },
	{ path: 'settings', label: m.event_nav_settings },
	{ path: 'time', label: m.event_nav_time },
	{ path: 'places', label: m.event_nav_places },
	{ path: 'participants', label: m.event_nav_participants },
	{ path: 'proposal', label: m.event_proposal_title },
	{ path: 'exposure', label: m.event_exposure_nav },
	{ path: 'requests', label: m.schedule_nav_requests },
	{ path: 'import', label: m.schedule_import_title },
	{ path: 'schedule', label: m.schedule_title },
	{ path: 'day', label: m.event_day_title, helpers: true },
	{ path: 'letters', label: m.event_nav_letters },
	{ path: 'files', label: m.schedule_nav_files },
	{ path: 'team', label: m.event_nav_team }
];
