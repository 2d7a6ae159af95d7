/** What a firm says of itself: the profile, with scripts and without, and a cooperation card from its first word to all. */
import { expect, test } from '@playwright/test';
import { home, seriousFindings, signedIn } from '../support/browsing.ts';

test.describe.configure({ mode: 'serial' });

const stamp = Date.now().toString(36);

test('a profile saves itself and says so', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	await page.goto(`${await home(page)}/profile`);
	const form = page.locator('form', { has: page.getByLabel('Town') });
	// Only the running page takes the button away: from then on it saves by itself.
	await expect(form.getByRole('button', { name: 'Save' })).toBeHidden();
	await page.getByLabel('Town').fill(`Bergamo ${stamp}`);
	await expect(form.getByRole('status')).toContainText('Saved');
	await page.getByLabel('Founded in').fill('eighteen');
	await expect(form.getByRole('status')).toContainText('Not saved');
	await expect(page.getByLabel('Founded in')).toHaveAttribute('aria-invalid', 'true');
	expect(await seriousFindings(page)).toEqual([]);
	await page.reload();
	await expect(page.getByLabel('Town')).toHaveValue(`Bergamo ${stamp}`);
});

test('without JavaScript a profile is saved by its button', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/, false);
	const address = `${await home(page)}/profile`;
	await page.goto(address);
	await page.getByLabel('Town').fill(`Brescia ${stamp}`);
	await page
		.locator('form', { has: page.getByLabel('Town') })
		.getByRole('button', { name: 'Save' })
		.click();
	await page.goto(address);
	await expect(page.getByLabel('Town')).toHaveValue(`Brescia ${stamp}`);
});

test('a card is written, told its limit beside the field, and published', async ({ browser }) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	await page.goto(`${await home(page)}/cards/new`);
	await page.getByRole('radio', { name: /Products, services/ }).check();
	await page.getByRole('radio', { name: /we offer/ }).check();
	await page.getByRole('button', { name: 'Continue' }).click();

	const form = page.locator('form', { has: page.getByLabel('Short summary') });
	await expect(form.getByRole('button', { name: 'Save' })).toBeHidden();
	const publish = page.getByRole('button', { name: 'Publish', exact: true });
	await expect(publish).toBeDisabled();
	const summary = form.locator('.field', { has: page.getByLabel('Short summary') });
	await page.getByLabel('Short summary').fill('Gearboxes. '.repeat(50));
	await expect(summary.getByText('At most 500 characters.')).toBeVisible();

	await page.getByLabel('Title').fill(`Gearboxes for packaging lines ${stamp}`);
	await page.getByLabel('Short summary').fill('We make gearboxes for packaging lines.');
	await page.getByLabel('Description: what, why and how').fill('Helical gearboxes up to 5 kW, made to order.');
	await page.getByLabel('Advantages and innovations').fill('Delivered in three weeks.');
	await page.getByLabel('What the partner should be and do').fill('A maker of packaging lines.');
	await page.getByLabel('Long-term supply').check();
	const markets = page.getByRole('combobox', { name: 'Products and markets' });
	await markets.fill('gears');
	await page.getByRole('listbox', { name: 'Products and markets' }).getByRole('option').first().click();
	await expect(publish).toBeEnabled();
	await publish.click();
	await expect(page.getByText('Published', { exact: true }).first()).toBeVisible();
	await expect(page.getByRole('link', { name: /See it as others/ })).toBeVisible();
});

test('words typed in Hungarian bring codes, one press adds one, and the language may be corrected', async ({
	browser
}) => {
	const page = await signedIn(browser, /Giulia Ferri/);
	await page.goto(`${await home(page)}/cards/new`);
	await page.getByRole('radio', { name: /Products, services/ }).check();
	await page.getByRole('radio', { name: /we offer/ }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	const form = page.locator('form', { has: page.getByLabel('Short summary') });
	await expect(form.getByRole('button', { name: 'Save' })).toBeHidden();

	await page.getByLabel('Short summary').fill('Irodabútorokat gyártunk, nagykereskedőket keresünk.');
	const language = page.getByLabel('Language of the text');
	await expect(language.locator('option').first()).toHaveText('As it reads: Hungarian');
	const codes = page.getByRole('group', { name: 'Codes that may fit your words' });
	await codes.getByRole('button', { name: /^Add Office furniture, NACE 31/ }).click();
	await expect(page.getByRole('list', { name: /Products and markets/ })).toContainText('Office furniture');
	await expect(codes.getByRole('button', { name: /Office furniture/ })).toHaveCount(0);
	await language.selectOption('Lithuanian');
	await expect(form.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
	expect(await seriousFindings(page)).toEqual([]);
	await page.reload();
	await expect(page.getByRole('list', { name: /Products and markets/ })).toContainText('Office furniture');
	await expect(language).toHaveValue('lt');
});

test('without JavaScript codes are offered when a card is saved, and a press saves it with one', async ({
	browser
}) => {
	const page = await signedIn(browser, /Giulia Ferri/, false);
	await page.goto(`${await home(page)}/cards/new`);
	await page.getByRole('radio', { name: /Products, services/ }).check();
	await page.getByRole('radio', { name: /We pay/ }).check();
	await page.getByRole('button', { name: 'Continue' }).click();
	await page.getByLabel('Short summary').fill('Tiekiame šaldytą žuvį ir rūkytą lašišą.');
	await page.getByRole('button', { name: 'Save', exact: true }).click();
	await expect(page.getByLabel('Language of the text').locator('option:checked')).toHaveText('As it reads: Lithuanian');
	await page.getByRole('button', { name: /^Add Fresh fish/ }).click();
	await expect(page.getByRole('checkbox', { name: 'Fresh fish' })).toBeChecked();
});
