import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type LaunchOptions } from '@playwright/test';

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'msedge',
	'microsoft-edge'
];
const KNOWN = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];
const QUIET = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** BROWSER_PATH, Playwright's own download, a browser on PATH, or one in a known place; undefined where there is none. */
export function browserPath(): string | undefined {
	if (process.env.BROWSER_PATH) return process.env.BROWSER_PATH;
	if (existsSync(chromium.executablePath())) return chromium.executablePath();
	const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
	return [...onPath, ...KNOWN].find((path) => existsSync(path));
}

export function launchOptions(): LaunchOptions {
	// Chromium refuses to run its sandbox as root.
	const args = process.getuid?.() === 0 ? [...QUIET, '--no-sandbox'] : QUIET;
	return { executablePath: browserPath(), args };
}
