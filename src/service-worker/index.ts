/**
 * The agenda on a phone without a net: what a person has opened of an event's day, and the partners' pages, can be opened again.
 * Everything else goes to the network as always. What was kept leaves the phone when its owner signs out.
 */
import { immutable } from '$app/manifest';
import { self } from '$app/service-worker';

/** Pages worth having in a hall without reception; their data is asked for under the same address. */
const KEPT = /^\/(events\/[^/]+\/my-day|companies\/[^/]+)(\/__data\.json|\/logo)?$/;
const PAGES = 'pages';
/** Scripts and styles are named by what is in them, so one store serves every version; old ones are taken out. */
const PARTS = 'parts';

const own = new Set(immutable.map(({ path }) => new URL(path, self.location.href).pathname));

self.addEventListener('install', () => void self.skipWaiting());

self.addEventListener('activate', (event) => {
	event.waitUntil(Promise.all([forgetOldParts(), self.clients.claim().then(keepWhatIsOpen)]));
});

self.addEventListener('fetch', (event) => {
	const { request } = event;
	const { origin, pathname } = new URL(request.url);
	if (origin !== self.location.origin) return;
	// Whoever comes next on this phone finds nothing.
	if (request.method === 'POST' && /^\/sign-(in|out)$/.test(pathname)) event.waitUntil(caches.delete(PAGES));
	if (request.method !== 'GET') return;
	if (own.has(pathname)) event.respondWith(part(request));
	else if (KEPT.test(pathname)) event.respondWith(page(request));
});

async function forgetOldParts() {
	const parts = await caches.open(PARTS);
	for (const request of await parts.keys()) {
		if (!own.has(new URL(request.url).pathname)) await parts.delete(request);
	}
}

/** The first page of all was loaded before anybody could keep it. */
async function keepWhatIsOpen() {
	const open = await self.clients.matchAll({ type: 'window' });
	const wanted = open.filter(({ url }) => KEPT.test(new URL(url).pathname));
	await Promise.all(wanted.map(({ url }) => page(new Request(url))));
}

/** A part never changes under its name. */
async function part(request: Request): Promise<Response> {
	const parts = await caches.open(PARTS);
	const known = await parts.match(request);
	if (known) return known;
	const fresh = await fetch(request);
	if (fresh.ok) await parts.put(request, fresh.clone());
	return fresh;
}

/** The network first: an old agenda is worse than a new one and better than none. */
async function page(request: Request): Promise<Response> {
	const pages = await caches.open(PAGES);
	try {
		const fresh = await fetch(request);
		// A page that led elsewhere (to the sign-in) is not the page that was asked for.
		if (fresh.ok && !fresh.redirected) await pages.put(request, fresh.clone());
		return fresh;
	} catch (error) {
		const known = await pages.match(request);
		if (known) return known;
		throw error;
	}
}
