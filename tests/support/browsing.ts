/** What browser tests have in common: being somebody, and asking axe. */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Browser, type Page } from '@playwright/test';

/** A page of its own for one of the demo's people. */
export async function signedIn(browser: Browser, person: RegExp, javaScriptEnabled = true): Promise<Page> {
	const context = await browser.newContext({ javaScriptEnabled, locale: 'en-GB' });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByRole('button', { name: person }).click();
	await expect(page.getByRole('link', { name: 'Sign in', exact: true })).toHaveCount(0);
	return page;
}

/** The address of the pages of the firm a person belongs to. */
export async function home(page: Page): Promise<string> {
	await page.goto('/start');
	return new URL(page.url()).pathname;
}

/** Violations as sentences; minor ones are left to the eye. */
export async function seriousFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}
