import { defineCustomClientStrategy, isLocale } from '#lib/paraglide/runtime.js';

// The server chose the language and wrote it on <html>; changing it is a page load of its own.
defineCustomClientStrategy('custom-page', {
	getLocale: () => {
		const language = document.documentElement.lang;
		return isLocale(language) ? language : undefined;
	},
	setLocale: () => undefined
});
