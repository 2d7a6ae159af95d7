/** Figures about markets: a file is looked at, its mistakes are named by row, and only then it is stored. */
import { expect, test } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

const file = (rows: string[]) => ({
	name: 'figures.csv',
	mimeType: 'text/csv',
	buffer: Buffer.from(['country,indicator,value,source,year', ...rows].join('\n'))
});

test('an administrator sees what a file of market figures would change, then stores it', async ({ browser }) => {
	const page = await signedIn(browser, /Karin Lindh/);
	await page.goto('/admin/figures');
	const look = page.getByRole('button', { name: 'See what would change' });
	await page
		.getByLabel('File with figures')
		.setInputFiles(file(['SE,population,10.6,SCB,2025', 'XX,population,3,SCB,2025']));
	await look.click();
	await expect(page.getByText('Row 3: “XX” is not a country')).toBeVisible();
	await expect(page.getByText('SCB, 2025')).toHaveCount(1);
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Store these figures' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Figures stored: 1.' })).toBeVisible();
	await expect(page.getByRole('row', { name: /SCB, 2025/ })).toBeVisible();

	await page.getByLabel('File with figures').setInputFiles(file(['SE,population,10.6,SCB,2025']));
	await look.click();
	await expect(page.getByText(/^New: 0\. Changed: 0\. Unchanged: 1\./)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Store these figures' })).toHaveCount(0);
});

test('nobody else comes near the figures', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	expect((await page.goto('/admin/figures'))?.status()).toBe(403);
});
