/** A published card that is changed: its firm hands the change in, an office reads what changed, and partners see it only then. */
import { expect, test, type Page } from '@playwright/test';
import { seriousFindings, signedIn } from '../support/browsing.ts';

const stamp = Date.now().toString(36);

/** A card of one of the office's members that others can see, on the member's own pages: the office acts with its consent. */
async function publishedCard(page: Page): Promise<string> {
	await page.goto('/start');
	const members = page.getByRole('main').locator('a[href*="/members/"]');
	const addresses = await members.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	for (const address of addresses) {
		await page.goto(`/my/${address.split('/').at(-1)}/cards`);
		const row = page.getByRole('row').filter({ has: page.getByText('Published', { exact: true }) });
		if (await row.count()) return (await row.first().getByRole('link').getAttribute('href')) ?? '';
	}
	throw new Error(
		`None of ${addresses.length} members has a published card and has agreed that the office acts for it.`
	);
}

test('a change to a published card is read by the office before partners see it', async ({ browser }) => {
	const page = await signedIn(browser, /Dóra Kántor/);
	const address = await publishedCard(page);
	await page.goto(address);
	const id = address.split('/').at(-1) ?? '';
	const title = await page.getByLabel('Title').inputValue();
	const changed = `${title} ${stamp}`;
	const form = page.locator('form', { has: page.getByLabel('Title') });
	await expect(form.getByRole('button', { name: 'Save' })).toBeHidden();
	await page.getByLabel('Title').fill(changed);
	await expect(page.getByText('Your changes are not published yet')).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Hand in the changes' }).click();
	await expect(page.getByText('Changes under review')).toBeVisible();

	const partner = await signedIn(browser, /Giulia Ferri/, false);
	await partner.goto(`/cards/${id}`);
	await expect(partner.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();

	await page.goto('/start');
	await page.getByRole('link', { name: 'Cards', exact: true }).click();
	await page.getByRole('link', { name: changed }).click();
	await expect(page.locator('ins', { hasText: stamp })).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.getByRole('button', { name: 'Publish the changes' }).click();
	await expect(page.getByText('The card is published, and the firm is told.')).toBeVisible();
	await partner.reload();
	await expect(partner.getByRole('heading', { level: 1, name: changed })).toBeVisible();
});

test('without JavaScript a change is saved beside the card and discarded again', async ({ browser }) => {
	const page = await signedIn(browser, /Dóra Kántor/, false);
	const address = await publishedCard(page);
	await page.goto(address);
	const title = await page.getByLabel('Title').inputValue();
	await page.getByLabel('Title').fill('Something else altogether');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByText('Changes not handed in')).toBeVisible();
	await page.getByRole('button', { name: 'Discard the changes' }).click();
	await expect(page.getByLabel('Title')).toHaveValue(title);
});
