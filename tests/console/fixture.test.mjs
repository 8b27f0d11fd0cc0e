/** The console against canned answers: fast, and every state that a real review seldom has. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, openPage, picture, settled, signIn } from './browser.mjs';
import { password } from './fixture/people.mjs';
import { FixtureServer } from './fixture/server.mjs';
import { reviewPages } from './pictures.mjs';

let browser, server, url, opened, page, complaints;
const [supervision, fieldwork, , big, decided, onTeam] = new FixtureServer().reviews;

before(async () => {
  browser = await launch();
});
after(() => browser?.close());
beforeEach(async () => {
  server = new FixtureServer();
  url = await server.start();
  opened = await openPage(browser, url);
  ({ page, complaints } = opened);
});
afterEach(async () => {
  await opened.context.close();
  await server.stop();
  assert.deepEqual(complaints, [], 'the browser complains about nothing');
});

const enter = (path = '/', login = 'supervisor') => signIn(page, url, login, password, path);
const go = async (path) => {
  await page.goto(url + path);
  await settled(page);
};
const text = (selector) => page.locator(selector).first().innerText();
const rows = (selector = '.table tbody tr') => page.locator(selector).count();

test('a supervisor signs in with the keyboard alone and opens a review', async () => {
  await page.goto(url);
  await page.locator('input[name=login]').waitFor();
  await page.keyboard.type('supervisor');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.locator('.table').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.className), 'skip', 'the first stop is the skip link');
  for (let n = 0; n < 40 && !(await page.evaluate(() => document.activeElement.classList.contains('row-link'))); n += 1) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await page.locator('.review-head').waitFor();
  assert.match(await text('h1'), /Sample East/);
});

test('a wrong passphrase is told, and too many of them name the time to wait', async () => {
  await page.goto(url);
  const attempt = async () => {
    await page.locator('input[name=login]').fill('supervisor');
    await page.locator('input[name=password]').fill('wrong');
    await page.locator('button[type=submit]').click();
  };
  await page.locator('button[type=submit]').click();
  assert.match(await text('.form-error'), /Enter your user name/);
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
  await page.goto(url);
  await page.locator('input[name=login]').fill('supervisor');
  await page.locator('input[name=password]').fill(password);
  await page.route('**/api/session', (route) => route.abort());
  await page.locator('button[type=submit]').click();
  await page.getByText('The server does not answer.').waitFor();
});

test('filters of the list live in the address and survive a reload', async () => {
  await enter('/reviews');
  const all = await rows();
  await page.locator('.search input').fill('0002');
  await page.waitForURL(/q=0002/);
  await page.waitForFunction(() => document.querySelectorAll('.table tbody tr').length === 1);
  await page.reload();
  await settled(page);
  assert.equal(await rows(), 1);
  assert.equal(await page.locator('.search input').inputValue(), '0002');
  await page.locator('.search button').click();
  await page.waitForURL((at) => !at.search.includes('q='));
  await page.waitForFunction((n) => document.querySelectorAll('.table tbody tr').length === n, all);
  await page.locator('.select-button').click();
  await page.getByRole('option', { name: /^Waiting for the office/ }).click();
  await page.waitForURL(/state=waiting/);
  await page.waitForFunction(() => document.querySelectorAll('.table tbody tr').length === 2);
  assert.deepEqual(await page.locator('.table tbody .mark:not(.count-mark)').evaluateAll((marks) =>
    [...new Set(marks.map((mark) => mark.innerText.trim()))].filter((word) => /[a-z]/.test(word)).sort()), ['Sealed', 'Supervision']);
  await page.locator('.search input').fill('nobody');
  await page.getByText('No review fits these filters').waitFor();
});

test('a session that ends asks to sign in and comes back to the same item with its draft', async () => {
  const path = `/reviews/${supervision.id}/items?section=PE&item=PE-04`;
  await enter(path);
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

test('an item shows answer, units, evidence, findings and a history with signatures', async () => {
  await enter(`/reviews/${supervision.id}/items?item=MO-03`);
  await page.locator('.history .table').first().waitFor();
  assert.match(await text('.answer-line'), /Conform/);
  const writes = page.locator('.history tbody').first().locator('tr:not(.field-name)');
  assert.equal(await writes.count(), 2, 'the corrected value is still there');
  assert.match(await writes.nth(0).innerText(), /Partly[\s\S]*Superseded[\s\S]*Tablet[\s\S]*Verified/);
  assert.match(await writes.nth(1).innerText(), /Conform[\s\S]*Current[\s\S]*复看登记簿后更正/);
  assert.match(await text('.comments'), /会议纪要/);
  await go(`/reviews/${supervision.id}/items?item=MO-06`);
  await page.getByText('Bad signature').waitFor();
  await page.getByText('1 write whose signature is not verified').waitFor();
  await go(`/reviews/${supervision.id}/items?item=MO-05`);
  await page.locator('.history .mark', { hasText: 'Revoked device' }).waitFor();
  await go(`/reviews/${supervision.id}/items?item=MO-04`);
  await page.locator('.history', { hasText: 'After the seal' }).waitFor();
  await go(`/reviews/${supervision.id}/items?item=PE-04`);
  assert.match(await text('.item .table tbody tr'), /Partly|Non-conform/, 'units that do not conform come first');
  await page.locator('.item .history-link').first().click();
  await page.waitForURL(/unit=/);
  await page.locator('.opened .history').waitFor();
  await page.locator('.evidence', { hasText: 'TZ-2025-017' }).waitFor();
});

test('concurrent values are both shown until a person chooses', async () => {
  await enter(`/reviews/${fieldwork.id}/items?show=conflict`);
  await page.locator('.item-row').first().click();
  await page.locator('.history .table').waitFor();
  assert.equal(await page.locator('.history .head', { hasText: 'Conflicting value' }).count(), 2);
});

test('arrow keys walk through the items and Enter opens one', async () => {
  await enter(`/reviews/${supervision.id}/items`);
  await page.locator('.item-row').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/item=MO-03/);
});

test('a comment is sent and appears', async () => {
  await enter(`/reviews/${supervision.id}/items?item=MO-01`);
  await page.locator('textarea').fill('请补充任命文件。');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.comments', { hasText: '请补充任命文件。' }).waitFor();
  assert.equal(await page.locator('textarea').inputValue(), '');
  assert.equal(server.reviews[0].comments.at(-1).about, 'item/MO-01');
});

test('a comment that cannot be sent stays in its field', async () => {
  await enter(`/reviews/${supervision.id}/items?item=MO-01`);
  server.trouble = (method) => (method === 'POST' ? [500, 'internal'] : null);
  await page.locator('textarea').fill('bleibt');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Not sent').waitFor();
  assert.equal(await page.locator('textarea').inputValue(), 'bleibt');
});

test('sightings show declared beside found and can be filtered and searched', async () => {
  await enter(`/reviews/${supervision.id}/sightings?list=equipment`);
  await page.locator('.units').waitFor();
  const declared = await rows('.unit');
  await page.locator('.chip', { hasText: 'Mismatch' }).click();
  await page.waitForURL(/status=mismatch/);
  await page.waitForFunction(() => !document.querySelector('.unit-match'));
  const mismatches = await rows('.unit');
  assert.ok(mismatches > 0 && mismatches < declared);
  assert.equal(await page.locator('.unit:has(.differs del):has(.differs ins)').count(), mismatches);
  await page.reload();
  await settled(page);
  assert.equal(await rows('.unit'), mismatches);
  await page.locator('.history-link').first().click();
  await page.locator('.opened .history').waitFor();
  await picture(page, 'sighting-history');
  await page.locator('.chip', { hasText: 'All' }).click();
  await page.locator('.search input').fill('E000042');
  await page.waitForFunction(() => document.querySelectorAll('.unit').length === 1);
});

test('ten thousand units stay quick: by pages, by search, and all of them on paper', async () => {
  await enter(`/reviews/${big.id}/sightings?list=equipment`);
  await page.locator('.units').waitFor();
  assert.equal(await rows('.unit'), 100);
  assert.match(await text('.pager'), /Rows 1–100 of 10,001/);
  await page.getByRole('link', { name: 'Last page' }).first().click();
  await page.waitForURL(/page=101/);
  await page.waitForFunction(() => document.querySelectorAll('.unit').length === 1);
  const started = Date.now();
  await page.locator('.search input').fill('E007777');
  await page.waitForFunction(() => document.querySelectorAll('.unit').length === 1);
  assert.ok(Date.now() - started < 2000, 'the search answers at once');
  await page.locator('.chip', { hasText: 'Unsighted' }).click();
  await page.locator('.search button').click();
  await page.waitForFunction(() => document.querySelectorAll('.unit').length === 100);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.equal(await rows('.unit'), 6000);
});

test('the score names every deduction, adds up and marks the rule that applies', async () => {
  await enter(`/reviews/${supervision.id}/score`);
  await page.locator('.deductions').waitFor();
  const sheet = server.reviews[0].score();
  const shown = await page.locator('.deductions tbody tr:not(.sum)').count();
  assert.equal(shown, sheet.deductions.length);
  const total = sheet.items.reduce((sum, item) => sum + item.deducted, 0) / 1000;
  assert.match(await text('.deductions tfoot'), new RegExp(`−${total}`));
  assert.match(await text('.chosen'), /80\.00%[\s\S]*Rectify[\s\S]*Applies here/);
  assert.match(await text('.sheet'), new RegExp(`${sheet.applicable / 1000} applicable − ${total} deducted − 0 open = ${sheet.earned / 1000} earned`));
});

test('findings link to their items and units and filter by severity', async () => {
  await enter(`/reviews/${supervision.id}/findings`);
  await page.locator('.findings').waitFor();
  await page.locator('.chip', { hasText: 'Minor' }).click();
  await page.waitForURL(/severity=minor/);
  await page.waitForFunction(() => document.querySelector('.chip[aria-current]').textContent.startsWith('Minor'));
  assert.equal(await page.locator('.findings tbody .mark', { hasText: /Major|Observation/ }).count(), 0);
  await page.locator('.findings tbody a').first().click();
  await page.waitForURL(/items\?item=/);
  await page.locator('.item h2').waitFor();
});

test('a decision needs reasons and a confirmation, then stands', async () => {
  await enter(`/reviews/${supervision.id}/decision`);
  const ask = page.getByRole('button', { name: 'Decide…' });
  await ask.click();
  await page.getByText('Choose a decision.').waitFor();
  await page.locator('.radio', { hasText: 'Granted' }).click();
  await ask.click();
  await page.getByText('Write the reasons.').waitFor();
  await page.locator('textarea').first().fill('Everything is in order.');
  await ask.click();
  const dialog = page.getByRole('alertdialog');
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /Granted, for Sample East[\s\S]*differs from the computed recommendation, Rectify/);
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Cancel', 'the safe button has the focus');
  await picture(page, 'decision-confirm');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(server.reviews[0].decisions.length, 0);
  await ask.click();
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await page.locator('.decided', { hasText: 'Everything is in order.' }).waitFor();
  await page.getByText('a decision has already been made.').waitFor();
});

test('a review is returned with reasons after a confirmation', async () => {
  await enter(`/reviews/${supervision.id}/decision`);
  await page.getByLabel('What needs clarification').fill('第 3 页签到');
  await page.getByRole('button', { name: 'Return…' }).click();
  await page.getByRole('button', { name: 'Return the review' }).click();
  await page.locator('.review-title .mark', { hasText: 'Returned' }).waitFor();
  await page.getByText('it was returned to its team').waitFor();
  await page.locator('.comments', { hasText: '第 3 页签到' }).waitFor();
  assert.equal(server.reviews[0].state, 'returned');
});

test('who may not decide is told why', async () => {
  await enter(`/reviews/${onTeam.id}/decision`);
  await page.getByText('you were on its team; somebody who was not there must decide.').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Decide…' }).count(), 0);
  await page.getByText('State differs from the seal', { exact: true }).waitFor();
  await go(`/reviews/${fieldwork.id}/decision`);
  await page.getByText('the leader has not sealed it yet.').waitFor();
  await go(`/reviews/${decided.id}/decision`);
  await page.getByText('a decision has already been made.').waitFor();
});

test('a clerk reads and comments and is told that a supervisor decides', async () => {
  await enter(`/reviews/${supervision.id}/decision`, 'clerk');
  await page.getByText('only a supervisor decides.').waitFor();
});

test('errors name what happened and offer to try again', async () => {
  await enter('/reviews');
  server.trouble = (method, path) => (path.endsWith('/score') ? [500, 'internal'] : null);
  await page.goto(`${url}/reviews/${supervision.id}/score`);
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
  await enter('/reviews');
  server.reviews[2].share = 0;
  await go(`/reviews/${server.reviews[2].id}/findings`);
  await page.getByText('No finding has been written').waitFor();
  server.reviews = [];
  await page.goto(`${url}/reviews`);
  await page.getByText('No review has been prepared yet').waitFor();
});

test('language and theme change at once and are remembered; signing out empties the page', async () => {
  await enter(reviewPages(supervision.id).items);
  await page.getByRole('radio', { name: '简体中文' }).or(page.getByText('简体中文')).first().click();
  await page.getByText('示例东方安防系统有限公司').first().waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), 'zh-CN');
  await page.getByRole('radio', { name: '深色' }).click();
  await page.reload();
  await settled(page);
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.match(await text('.tab'), /检查项/);
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.locator('input[name=login]').waitFor();
  assert.equal(server.sessions.size, 0);
  assert.equal(await page.getByText('示例东方').count(), 0);
});
