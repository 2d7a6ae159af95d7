import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** What everybody may see, and the page of an address that does not exist. */
const ADDRESSES = ['/', '/sign-in', '/sign-up', '/forgot', '/accessibility', '/no-such-page'];

/** Violations as sentences; minor ones are left to the eye. */
async function seriousFindings(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`public pages have no serious accessibility fault in the ${colorScheme} theme`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		for (const address of ADDRESSES) {
			await page.goto(address);
			expect(await seriousFindings(page), address).toEqual([]);
		}
	});
}

test('public pages fit a window of 320 px, which is 1280 px at 400 %, in every language', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	for (const address of ADDRESSES) {
		for (const language of ['en', 'de', 'hu', 'lt']) {
			await page.goto(`${address}?language=${language}`);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width, `${address} in ${language}`).toBe(320);
		}
	}
});

test('the first key leads past the navigation to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('main')).toBeFocused();
});

test('the language is chosen without JavaScript and stays chosen', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/accessibility');
	await page.locator('header summary', { hasText: 'English' }).click();
	await page.getByRole('link', { name: 'Magyar' }).click();
	await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'hu');
	await context.close();
});

test('a chosen theme is there before the first paint of the next visit', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/');
	// The choice is the page's own script's work: it has to be running.
	await page.waitForLoadState('networkidle');
	await page.locator('header summary', { hasText: 'English' }).click();
	await page.getByText('Dark', { exact: true }).click();
	await page.goto('/accessibility', { waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(18, 24, 37)');
});

/** The page is there to be used long before its scripts are. */
const slowScripts = (page: Page) =>
	page.route(/_app\/immutable/, async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 500));
		await route.continue();
	});

test('filters opened and chosen before the page runs stay so', async ({ page }) => {
	await slowScripts(page);
	await page.setViewportSize({ width: 820, height: 900 });
	await page.goto('/companies', { waitUntil: 'commit' });
	const filters = page.locator('main details').first();
	const choice = filters.locator('select').first();
	await filters.locator('summary').click();
	await choice.selectOption({ index: 2 });
	const chosen = await choice.inputValue();
	expect(chosen).not.toBe('');
	// Only the running page draws the choice of themes.
	await expect(page.locator('input[name=theme]').first()).toBeAttached();
	await expect(choice).toHaveValue(chosen);
	await expect(filters).toHaveAttribute('open');
});

test('a menu opened before the page runs stays open; then Escape closes it and gives the focus back', async ({
	page
}) => {
	await slowScripts(page);
	await page.goto('/', { waitUntil: 'commit' });
	const menu = page.locator('header summary', { hasText: 'English' });
	await menu.click();
	// Only the running page can close it; the list of themes shows that it runs.
	await expect(page.getByText('Dark', { exact: true })).toBeVisible();
	await page.getByRole('link', { name: 'Polski' }).focus();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('link', { name: 'Polski' })).toBeHidden();
	await expect(menu).toBeFocused();
});
