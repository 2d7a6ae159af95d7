import { expect, test } from '@playwright/test';

test('a person chooses a role in the demo, sees their name, and signs out', async ({ page }) => {
	await page.goto('/sign-in');
	await page.getByRole('button', { name: /Giulia Ferri/ }).click();
	await expect(page.getByText('Giulia Ferri').first()).toBeVisible();
	await page.goto('/account');
	await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible();
});

test('a wrong password keeps the address and says what is wrong, with JavaScript off', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/sign-in');
	await page.getByLabel(/E-mail address/).fill('nobody@example.eu');
	await page.getByLabel(/Password/).fill('wrong password');
	await page.getByRole('button', { name: 'Sign in' }).click();
	await expect(page.getByText('E-mail address and password do not go together.')).toBeVisible();
	await expect(page.getByLabel(/E-mail address/)).toHaveValue('nobody@example.eu');
	await context.close();
});
