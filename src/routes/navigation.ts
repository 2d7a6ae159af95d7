import type { NavigationItem } from '#lib/ui/navigation.ts';
import { m } from '#lib/paraglide/messages.js';
import Building from '@lucide/svelte/icons/building-2';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import Handshake from '@lucide/svelte/icons/handshake';
import Landmark from '@lucide/svelte/icons/landmark';
import Settings from '@lucide/svelte/icons/settings-2';
import Store from '@lucide/svelte/icons/store';

export interface Person {
	name: string;
	email: string;
	administrator: boolean;
	companies: { slug: string; name: string }[];
	offices: { slug: string; name: string }[];
	events: { slug: string; name: string }[];
}

/** Below a firm's own pages its links lead on within it; elsewhere to the first of one's own. */
const chosen = <T extends { slug: string }>(all: T[], path: string): T | undefined =>
	all.find(({ slug }) => path.split('/')[2] === slug) ?? all[0];

/** The main places of a person, from most to least used; signed out: what everybody may see. */
export function navigationOf(person: Person | null, path: string): NavigationItem[] {
	const item = (href: string, label: string, icon: NavigationItem['icon'], current: boolean): NavigationItem => ({
		href,
		label,
		icon,
		current
	});
	const events = item('/events', m.common_events_link(), CalendarDays, path.startsWith('/events'));
	if (!person) return [events];
	const items: NavigationItem[] = [];
	const company = chosen(person.companies, path);
	if (company) {
		const own = `/my/${company.slug}`;
		const matches = `${own}/matches`;
		items.push(
			item(own, m.common_my_company_link(), Store, path.startsWith('/my/') && !path.startsWith(matches)),
			item(matches, m.common_matches_link(), Handshake, path.startsWith(matches))
		);
	}
	const office = chosen(person.offices, path);
	if (office) {
		items.push(item(`/office/${office.slug}`, m.common_office_link(), Landmark, path.startsWith('/office/')));
	}
	items.push(item('/companies', m.common_companies_link(), Building, path.startsWith('/companies')), events);
	if (person.administrator) items.push(item('/admin', m.common_admin_link(), Settings, path.startsWith('/admin')));
	return items;
}

/** The account menu: one's own account and every firm and office beyond the first. */
export function accountItems(person: Person): NavigationItem[] {
	return [
		{ href: '/account', label: m.common_account_link() },
		...(person.companies.length > 1 ? person.companies : []).map(({ slug, name }) => ({
			href: `/my/${slug}`,
			label: name
		})),
		...(person.offices.length > 1 ? person.offices : []).map(({ slug, name }) => ({
			href: `/office/${slug}`,
			label: name
		})),
		{ href: '/welcome', label: m.common_another_company_link() }
	];
}
