import type { Component } from 'svelte';

/** One place a person can go: in the top bar, the phone's bar or the account menu. */
export interface NavigationItem {
	label: string;
	/** Resolved address (`resolve('/events')`). */
	href: string;
	/** A Lucide icon; needed in the phone's bar, not shown in the top bar. */
	icon?: Component<{ size?: number | string }>;
	current?: boolean;
	/** How many things wait there. */
	count?: number;
}
