/** The console on canned answers: signing in, the list, errors, language and theme. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture, settled } from './browser.mjs';
import { password } from './fixture/people.mjs';
import { reviewPages } from './pictures.mjs';
import { reviews, stage, useStage } from './stage.mjs';

useStage();

test('a supervisor signs in with the keyboard alone and opens a review', async () => {
  const { page, url } = stage;
  await page.goto(url);
  await page.locator('input[name=login]').waitFor();
  await page.keyboard.type('supervisor');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('.table').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip', 'the first stop is the skip link');
  for (
    let n = 0;
    n < 40 && !(await page.evaluate(() => document.activeElement.classList.contains('row-link')));
    n += 1
  ) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.review-head').waitFor();
  assert.match(await stage.text('h1'), /Sample East/);
});

test('a wrong passphrase is told, and too many of them name the time to wait', async () => {
  const { page, url } = stage;
  await page.goto(url);
  const attempt = async () => {
    await page.locator('input[name=login]').fill('supervisor');
    await page.locator('input[name=password]').fill('wrong');
    await page.locator('button[type=submit]').click();
  };
  await page.locator('button[type=submit]').click();
  assert.match(await stage.text('.form-error'), /Enter your user name/);
  await attempt();
  await page.getByText('User name or passphrase is wrong.').waitFor();
  assert.equal(await page.locator('input[name=password]').inputValue(), '', 'the wrong passphrase is gone');
  for (let n = 0; n < 5; n += 1) {
    await attempt();
    await page.waitForFunction(() => !document.querySelector('input[name=password]').value);
  }
  await page.getByText(/Too many attempts\. You can try again in 2 minutes (29|30) seconds/).waitFor();
  assert.ok(await page.locator('button[type=submit]').isDisabled());
  await picture(page, 'sign-in-limited');
});

test('a server that does not answer is told at the sign-in', async () => {
  const { page, server, url } = stage;
  await page.goto(url);
  await page.locator('input[name=login]').fill('supervisor');
  await page.locator('input[name=password]').fill(password);
  await page.route('**/api/session', (route) => route.abort());
  await page.locator('button[type=submit]').click();
  await page.getByText('The server does not answer.').waitFor();
});

test('filters of the list live in the address and survive a reload', async () => {
  const { page } = stage;
  await stage.enter('/reviews');
  const all = await stage.rows();
  await page.locator('.search input').fill('0002');
  await page.waitForURL(/q=0002/);
  await stage.counted('.table tbody tr', 1);
  await page.reload();
  await settled(page);
  assert.equal(await stage.rows(), 1);
  assert.equal(await page.locator('.search input').inputValue(), '0002');
  await page.locator('.search button').click();
  await page.waitForURL((at) => !at.search.includes('q='));
  await stage.counted('.table tbody tr', all);
  await page.locator('.select-button').click();
  await page.getByRole('option', { name: /^Waiting for the office/ }).click();
  await page.waitForURL(/state=waiting/);
  await stage.counted('.table tbody tr', 2);
  assert.deepEqual(
    await page
      .locator('.table tbody .mark:not(.count-mark)')
      .evaluateAll((marks) =>
        [...new Set(marks.map((mark) => mark.innerText.trim()))].filter((word) => /[a-z]/.test(word)).sort(),
      ),
    ['Sealed', 'Supervision'],
  );
  await page.locator('.search input').fill('nobody');
  await page.getByText('No review fits these filters').waitFor();
});

test('a session that ends asks to sign in and comes back to the same item with its draft', async () => {
  const { page, server } = stage;
  const path = `/reviews/${reviews.supervision.id}/items?section=PE&item=PE-04`;
  await stage.enter(path);
  await page.locator('textarea').fill('half a question');
  server.sessions.clear();
  await page.locator('.button.primary', { hasText: 'Send' }).click();
  await page.getByText('Your session has ended.').waitFor();
  assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, path);
  assert.equal(await page.getByText('Are the review files').count(), 0, 'nothing of the review is left on screen');
  await page.locator('input[name=login]').fill('supervisor');
  await page.locator('input[name=password]').fill(password);
  await page.locator('button[type=submit]').click();
  await page.locator('.item h2').waitFor();
  assert.equal(await page.locator('textarea').inputValue(), 'half a question');
});

test('errors name what happened and offer to try again', async () => {
  const { page, server, url } = stage;
  await stage.enter('/reviews');
  server.trouble = (method, path) => (path.endsWith('/score') ? [500, 'internal'] : null);
  await page.goto(`${url}/reviews/${reviews.supervision.id}/score`);
  await page.getByText('This could not be loaded').waitFor();
  await picture(page, 'error');
  server.trouble = () => null;
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.locator('.deductions').waitFor();
  await page.goto(`${url}/reviews/01932d3e-0000-7000-8000-000000000000/items`);
  await page.getByText('The server knows nothing under this address.').waitFor();
  await page.goto(`${url}/nowhere`);
  await page.getByText('There is nothing at this address.').waitFor();
});

test('an office without reviews and a review without findings say so', async () => {
  const { page, server, url } = stage;
  await stage.enter('/reviews');
  server.reviews[2].share = 0;
  await stage.go(`/reviews/${server.reviews[2].id}/findings`);
  await page.getByText('No finding has been written').waitFor();
  server.reviews = [];
  await page.goto(`${url}/reviews`);
  await page.getByText('No review has been prepared yet').waitFor();
});

test('a chosen theme is there before the page itself is', async () => {
  const { page, url } = stage;
  await page.goto(url);
  await page.locator('input[name=login]').waitFor();
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await page.evaluate(() => localStorage.setItem('fieldseal.theme', 'dark'));
  await page.route('**/assets/*.js', (route) => route.abort());
  await page.goto(url);
  assert.equal(await page.locator('#console > *').count(), 0, 'nothing of the page has run');
  assert.notEqual(await paper(), light);
});

test('language and theme change at once and are remembered; signing out empties the page', async () => {
  const { page, server } = stage;
  await stage.enter(reviewPages(reviews.supervision.id).items);
  await page.getByRole('radio', { name: '简体中文' }).or(page.getByText('简体中文')).first().click();
  await page.getByText('示例东方安防系统有限公司').first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-CN');
  await page.getByRole('radio', { name: '深色' }).click();
  await page.reload();
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.match(await stage.text('.tab'), /检查项/);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.locator('input[name=login]').waitFor();
  assert.equal(server.sessions.size, 0);
  assert.equal(await page.getByText('示例东方').count(), 0);
});
