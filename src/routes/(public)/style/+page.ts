import { dev } from '$app/env';
import { error } from '@sveltejs/kit';

/** A workshop, not a page of the product. */
export function load() {
	if (!dev) error(404);
}
