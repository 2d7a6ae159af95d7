import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		paraglideVitePlugin({
			project: './project.inlang',
			outdir: './src/lib/paraglide',
			// hooks.server.ts chooses the language and writes it on <html>; the browser reads it back from there.
			strategy: ['custom-page', 'baseLocale'],
			emitTsDeclarations: true
		}),
		sveltekit({ adapter: adapter({ precompress: true }) })
	]
});
