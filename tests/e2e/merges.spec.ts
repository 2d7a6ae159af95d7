/** A firm that stands there twice becomes one: found, compared, joined by an administrator, and found at either address. */
import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

const stamp = Date.now().toString(36);

/** A member entered by hand; `again`: although a firm like it is known. */
async function enter(page: Page, office: string, name: string, again = false): Promise<void> {
	await page.goto(`${office}/add`);
	await page.getByLabel('Name of the firm').fill(name);
	await page.getByLabel('Town').fill('Villány');
	await page.getByRole('button', { name: 'Add the firm' }).first().click();
	if (!again) return;
	await page.getByRole('radio').last().check();
	await page.getByRole('button', { name: 'Add the firm' }).first().click();
}

test('two entries of one firm are joined, and the old address leads to it', async ({ browser }) => {
	const chamber = await signedIn(browser, /Dóra Kántor/, false);
	await chamber.goto('/start');
	const office = new URL(chamber.url()).pathname;
	await enter(chamber, office, `Kettős ${stamp}`);
	await enter(chamber, office, `Kettős ${stamp} Kft.`, true);

	const page = await signedIn(browser, /Karin Lindh/);
	await page.goto('/admin/duplicates');
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('link', { name: new RegExp(`Kettős ${stamp}`) }).click();
	await expect(page.getByRole('heading', { level: 1, name: 'Two entries, one firm?' })).toBeVisible();
	const [, , keep, leave] = new URL(page.url()).pathname.split('/');
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('radio', { name: `Kettős ${stamp} Kft.` }).check();
	await page.getByRole('button', { name: /^Join them as/ }).click();
	await expect(page.getByRole('checkbox')).toHaveAttribute('aria-invalid', 'true');
	await expect(page.getByRole('radio', { name: `Kettős ${stamp} Kft.` })).toBeChecked();

	// Whoever has no right to both finds nothing here.
	const firm = await signedIn(browser, /Giulia Ferri/, false);
	expect((await firm.goto(`/merge/${keep}/${leave}`))?.status()).toBe(404);

	await page.getByRole('checkbox').check();
	await page.getByRole('button', { name: /^Join them as/ }).click();
	await expect(page.getByRole('heading', { level: 1, name: `Kettős ${stamp} Kft.` })).toBeVisible();
	await page.goto(`/companies/${leave}`);
	expect(new URL(page.url()).pathname).toBe(`/companies/${keep}`);
});
