/** A wrong match is told, understood and corrected in three clicks, with scripts and without; the advice leads to where it is done. */
import { expect, test, type Locator, type Page } from '@playwright/test';
import { home, signedIn } from '../support/browsing.ts';

// Lists of twenty explained partners, several times over: a busy machine needs longer than usual.
test.describe.configure({ mode: 'serial' });

/** Presses and counts. */
function counting() {
	let clicks = 0;
	return {
		press: async (what: Locator) => {
			await what.click();
			clicks++;
		},
		clicks: () => clicks
	};
}

async function listOf(page: Page) {
	await page.goto(`${await home(page)}/matches`);
	const card = page.getByRole('article').last();
	return { card, name: (await card.getByRole('heading').textContent())?.trim() ?? '' };
}

for (const scripts of [true, false]) {
	const how = `scripts ${scripts ? 'on' : 'off'}`;

	test(`a wrong match is told, understood and corrected in three clicks, ${how}`, async ({ browser }) => {
		const page = await signedIn(browser, /Giulia Ferri/, scripts);
		const { card, name } = await listOf(page);
		const { press, clicks } = counting();
		await press(card.getByText('Not for us'));
		await press(card.getByRole('button', { name: 'It rests on something wrong' }));
		await expect(page.getByText(/The match rested on this: Sought/)).toBeVisible();
		await expect(page.getByRole('article', { name, exact: true })).toHaveCount(0);
		await press(page.getByRole('link', { name: 'Correct it in your profile' }));
		await expect(page).toHaveURL(/\/(profile#field-(needs|offers)|cards\/[\w-]+)$/);
		expect(clicks()).toBe(3);
		const field = new URL(page.url()).hash.slice(1);
		if (field) await expect(page.locator(`#${field}`)).toBeInViewport();
		// Back in the list it can be shown again; the filter the list had is kept.
		await page.goto(`${await home(page)}/matches?open=on`);
		await page.getByText('1 firm hidden by you').click();
		await page.getByRole('button', { name: 'Show again' }).click();
		await expect(page).toHaveURL(/open=on/);
		await expect(page.getByText(/hidden by you/)).toHaveCount(0);
	});

	test(`what was pressed by mistake is undone with the third click, ${how}`, async ({ browser }) => {
		const page = await signedIn(browser, /Giulia Ferri/, scripts);
		const { card, name } = await listOf(page);
		const { press, clicks } = counting();
		await press(card.getByText('Not for us'));
		await press(card.getByRole('button', { name: 'Not interested' }));
		await expect(page.getByText('You are no longer shown to each other.')).toBeVisible();
		await press(page.getByRole('status').getByRole('button', { name: 'Show again' }));
		await expect(page.getByRole('article', { name, exact: true })).toBeVisible();
		expect(clicks()).toBe(3);
	});
}

test('advice says whom it would bring and opens the form with the market chosen; followed, it is no longer given', async ({
	browser
}) => {
	const page = await signedIn(browser, /Marek Zawada/);
	const own = await home(page);
	await page.goto(`${own}/matches`);
	const panel = page.locator('aside');
	await expect(panel.getByText(/would fit you (well|better): .+\(.+\)/).first()).toBeVisible();
	const advice = panel.getByRole('link', { name: /target markets/ }).first();
	const address = String(await advice.getAttribute('href'));
	const chosen = new URL(address, page.url()).searchParams;
	await advice.click();
	await expect(page.getByLabel('Country')).toHaveValue(String(chosen.get('country')));
	await expect(page.getByRole('radio', { name: 'First' })).toBeChecked();
	await page.getByRole('button', { name: 'Add market' }).click();
	await page.goto(`${own}/matches`);
	await expect(panel.locator(`a[href="${address}"]`)).toHaveCount(0);
});
