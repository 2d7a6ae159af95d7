export const themes = ['system', 'light', 'dark'] as const;

export type Theme = (typeof themes)[number];

/** The key app.html reads before the first paint. */
const key = 'theme';

export function storedTheme(): Theme {
	const stored = localStorage.getItem(key);
	return stored === 'light' || stored === 'dark' ? stored : 'system';
}

/** Shows the page in this theme and remembers it in this browser. */
export function chooseTheme(theme: Theme): void {
	if (theme === 'system') {
		localStorage.removeItem(key);
		delete document.documentElement.dataset.theme;
	} else {
		localStorage.setItem(key, theme);
		document.documentElement.dataset.theme = theme;
	}
}
