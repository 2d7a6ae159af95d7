/** Compiles messages/ into src/lib/paraglide: one typed function per message. Vite does the same while it runs. */
import { compile } from '@inlang/paraglide-js';

export const options = {
	project: './project.inlang',
	outdir: './src/lib/paraglide',
	// hooks.server.ts chooses the language and writes it on <html>; the browser reads it back from there.
	strategy: ['custom-page' as const, 'baseLocale' as const],
	emitTsDeclarations: true
};

if (import.meta.main) await compile(options);
