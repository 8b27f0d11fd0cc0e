/** The pages of one review on canned answers, with what a real review seldom has all at once. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture, settled } from './browser.mjs';
import { reviews, stage, useStage } from './stage.mjs';

useStage();

test('an item shows answer, units, evidence, findings and a history with signatures', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/items?item=MO-03`);
  await page.locator('.history .table').first().waitFor();
  assert.match(await stage.text('.answer-line'), /Conform/);
  const writes = page.locator('.history tbody').first().locator('tr:not(.field-name)');
  assert.equal(await writes.count(), 2, 'the corrected value is still there');
  assert.match(await writes.nth(0).innerText(), /Partly[\s\S]*Superseded[\s\S]*Tablet[\s\S]*Verified/);
  assert.match(await writes.nth(1).innerText(), /Conform[\s\S]*Current[\s\S]*复看登记簿后更正/);
  assert.match(await stage.text('.comments'), /会议纪要/);
  await stage.go(`/reviews/${reviews.supervision.id}/items?item=MO-06`);
  await page.getByText('Bad signature').waitFor();
  await page.getByText('1 write whose signature is not verified').waitFor();
  await stage.go(`/reviews/${reviews.supervision.id}/items?item=MO-05`);
  await page.locator('.history .mark', { hasText: 'Revoked device' }).waitFor();
  await stage.go(`/reviews/${reviews.supervision.id}/items?item=MO-04`);
  await page.locator('.history', { hasText: 'After the seal' }).waitFor();
  await stage.go(`/reviews/${reviews.supervision.id}/items?item=PE-04`);
  assert.match(await stage.text('.item .table tbody tr'), /Partly|Non-conform/, 'units that do not conform come first');
  await page.locator('.item .history-link').first().click();
  await page.waitForURL(/unit=/);
  await page.locator('.opened .history').waitFor();
  await page.locator('.evidence', { hasText: 'TZ-2025-017' }).waitFor();
});

test('concurrent values are both shown until a person chooses', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.fieldwork.id}/items?show=conflict`);
  await page.locator('.item-row').first().click();
  await page.locator('.history .table').waitFor();
  assert.equal(await page.locator('.history .head', { hasText: 'Conflicting value' }).count(), 2);
});

test('arrow keys walk through the items and Enter opens one', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/items`);
  await page.locator('.item-row').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/item=MO-03/);
});

test('a comment is sent and appears', async () => {
  const { page, server } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/items?item=MO-01`);
  await page.locator('textarea').fill('请补充任命文件。');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.locator('.comments', { hasText: '请补充任命文件。' }).waitFor();
  assert.equal(await page.locator('textarea').inputValue(), '');
  assert.equal(server.reviews[0].comments.at(-1).about, 'item/MO-01');
});

test('a comment that cannot be sent stays in its field', async () => {
  const { page, server } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/items?item=MO-01`);
  server.trouble = (method) => (method === 'POST' ? [500, 'internal'] : null);
  await page.locator('textarea').fill('bleibt');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Not sent').waitFor();
  assert.equal(await page.locator('textarea').inputValue(), 'bleibt');
});

test('sightings show declared beside found and can be filtered and searched', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/sightings?list=equipment`);
  await page.locator('.units').waitFor();
  const declared = await stage.rows('.unit');
  await page.locator('.chip', { hasText: 'Mismatch' }).click();
  await page.waitForURL(/status=mismatch/);
  await page.waitForFunction(() => !document.querySelector('.unit-match'));
  const mismatches = await stage.rows('.unit');
  assert.ok(mismatches > 0 && mismatches < declared);
  assert.equal(await page.locator('.unit:has(.differs del):has(.differs ins)').count(), mismatches);
  await page.reload();
  await settled(page);
  assert.equal(await stage.rows('.unit'), mismatches);
  await page.locator('.history-link').first().click();
  await page.locator('.opened .history').waitFor();
  await picture(page, 'sighting-history');
  await page.locator('.chip', { hasText: 'All' }).click();
  await page.locator('.search input').fill('E000042');
  await stage.counted('.unit', 1);
});

test('a narrow window flows the fields of a unit in one cell and scrolls nothing sideways', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 800, height: 1280 });
  await stage.enter(`/reviews/${reviews.supervision.id}/sightings?list=equipment&status=mismatch`);
  const changed = page.locator('.unit .flowing .differs').first();
  await changed.waitFor();
  assert.ok(await changed.locator('dt').innerText(), 'the field is named beside its values');
  assert.equal(await changed.locator('del').count(), 1);
  assert.equal(await changed.locator('ins').count(), 1);
  assert.ok(
    await page.locator('.table-wrap').evaluate((box) => box.scrollWidth <= box.clientWidth),
    'the table fits its box',
  );
  await page.setViewportSize({ width: 1280, height: 800 });
  await stage.counted('.flowing', 0);
  assert.ok((await page.locator('.unit td.differs').count()) > 0, 'a wide window has a column for each field');
});

test('ten thousand units stay quick: by pages, by search, and all of them on paper', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.big.id}/sightings?list=equipment`);
  await page.locator('.units').waitFor();
  assert.equal(await stage.rows('.unit'), 100);
  assert.match(await stage.text('.pager'), /Rows 1–100 of 10,001/);
  await page.getByRole('link', { name: 'Last page' }).first().click();
  await page.waitForURL(/page=101/);
  await stage.counted('.unit', 1);
  const started = Date.now();
  await page.locator('.search input').fill('E007777');
  await stage.counted('.unit', 1);
  assert.ok(Date.now() - started < 2000, 'the search answers at once');
  await page.locator('.chip', { hasText: 'Unsighted' }).click();
  await page.locator('.search button').click();
  await stage.counted('.unit', 100);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  assert.equal(await stage.rows('.unit'), 6000);
});

test('the score names every deduction, adds up and marks the rule that applies', async () => {
  const { page, server } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/score`);
  await page.locator('.deductions').waitFor();
  const sheet = server.reviews[0].score();
  const shown = await page.locator('.deductions tbody tr:not(.sum)').count();
  assert.equal(shown, sheet.deductions.length);
  const total = sheet.items.reduce((sum, item) => sum + item.deducted, 0) / 1000;
  assert.match(await stage.text('.deductions tfoot'), new RegExp(`−${total}`));
  assert.match(await stage.text('.chosen'), /80\.00%[\s\S]*Rectify[\s\S]*Applies here/);
  assert.match(
    await stage.text('.sheet'),
    new RegExp(`${sheet.applicable / 1000} applicable − ${total} deducted − 0 open = ${sheet.earned / 1000} earned`),
  );
});

test('findings link to their items and units and filter by severity', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/findings`);
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
  const { page, server } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/decision`);
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
  assert.match(
    await dialog.innerText(),
    /Granted, for Sample East[\s\S]*differs from the computed recommendation, Rectify/,
  );
  assert.equal(
    await page.evaluate(() => document.activeElement.textContent),
    'Cancel',
    'the safe button has the focus',
  );
  await picture(page, 'decision-confirm');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.equal(server.reviews[0].decisions.length, 0);
  await ask.click();
  await page.getByRole('button', { name: 'Sign the decision' }).click();
  await page.locator('.decided', { hasText: 'Everything is in order.' }).waitFor();
  await page.getByText('You cannot decide this review: a decision has already been made.').waitFor();
});

test('a review is returned with reasons after a confirmation', async () => {
  const { page, server } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/decision`);
  await page.getByLabel('What needs clarification').fill('第 3 页签到');
  await page.getByRole('button', { name: 'Return…' }).click();
  await page.getByRole('button', { name: 'Return the review' }).click();
  await page.locator('.review-title .mark', { hasText: 'Returned' }).waitFor();
  await page.getByText('You cannot return this review: it was returned to its team').waitFor();
  await page.locator('.comments', { hasText: '第 3 页签到' }).waitFor();
  assert.equal(server.reviews[0].state, 'returned');
});

test('who may not decide is told why', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.onTeam.id}/decision`);
  await page.getByText('You cannot decide this review: you were on its team').waitFor();
  await page.getByText('You cannot return this review: you were on its team').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Decide…' }).count(), 0);
  await page.getByText('State differs from the seal', { exact: true }).waitFor();
  await stage.go(`/reviews/${reviews.fieldwork.id}/decision`);
  await page.getByText('You cannot decide this review: the leader has not sealed it yet.').waitFor();
  await stage.go(`/reviews/${reviews.decided.id}/decision`);
  await page.getByText('You cannot decide this review: a decision has already been made.').waitFor();
});

test('a clerk reads and comments and is told that a supervisor decides', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/decision`, 'clerk');
  await page.getByText('You cannot decide this review: only a supervisor may.').waitFor();
});
