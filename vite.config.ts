import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { options } from './scripts/messages.ts';

export default defineConfig(({ command }) => ({
	// The list of what each page loads is itself 8 kB of script on every page. Pages name theirs in their head, links are
	// preloaded when pointed at; only styles are still listed.
	build: { modulePreload: false },
	plugins: [
		// Declarations take longer than the rest of a build and serve only the type check.
		paraglideVitePlugin({ ...options, emitTsDeclarations: command === 'serve' }),
		sveltekit({ adapter: adapter({ precompress: true }) })
	]
}));
