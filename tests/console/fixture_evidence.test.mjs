/** Evidence of a review on canned answers: what is here opens, what is missing is named. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { picture, settled } from './browser.mjs';
import { reviews, stage, useStage } from './stage.mjs';

useStage();

test('contents that a tablet has yet to send are counted and named with author and tablet', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/evidence`);
  assert.match(await stage.text('.still-missing .keeps'), /3 of 5 contents are here/);
  const missing = page.locator('.still-missing li');
  assert.equal(await missing.count(), 2);
  assert.match(await missing.nth(0).innerText(), /谈话\.wav.*Tablet.*1\.8 MB/);
  assert.match(await missing.nth(1).innerText(), /配线间门锁.*Tablet.*2\.3 MB/);
  assert.equal(await page.locator('.pieces .mark', { hasText: 'Still on the tablet' }).count(), 2);
  assert.match(await page.locator('.tab', { hasText: 'Evidence' }).innerText(), /2/);
});

test('a picture opens large with all that is known of it, and closes by key', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/evidence?kind=photo`);
  assert.equal(await stage.rows('.pieces tbody tr'), 2);
  await page.getByRole('button', { name: 'Open 机柜正面' }).click();
  const viewer = page.locator('.viewer');
  await viewer.waitFor();
  await page.waitForFunction(() => document.querySelector('.viewer img')?.naturalWidth === 640);
  assert.match(await viewer.innerText(), /Photo · Internal · .*Tablet.*IMG_0401\.png.*kB[\s\S]*sha256:[0-9a-f]{64}/);
  assert.match(await viewer.getByRole('link', { name: 'Save' }).getAttribute('href'), /contents\/[0-9a-f]{64}$/);
  await picture(page, 'evidence-viewer');
  await page.keyboard.press('Escape');
  await viewer.waitFor({ state: 'detached' });
});

test('items and findings show the evidence that belongs to them', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.supervision.id}/evidence`);
  await page
    .locator('.pieces tr', { hasText: '机柜正面' })
    .locator('a', { hasText: /^[A-Z]+-/ })
    .first()
    .click();
  await page.locator('.evidence', { hasText: '机柜正面' }).waitFor();
  await page.waitForFunction(() => document.querySelector('.evidence .thumb img')?.naturalWidth === 640);
  await stage.go(`/reviews/${reviews.supervision.id}/findings`);
  await page.locator('.evidence-strip button').first().click();
  await page.locator('.viewer', { hasText: '机柜正面' }).waitFor();
});

test('a picture that is damaged is told as such and can still be saved', async () => {
  const { page, server } = stage;
  const api = server.api.bind(server);
  server.api = (request, url, body, response) =>
    url.pathname.includes('/contents/') ? [200, Buffer.from('no picture')] : api(request, url, body, response);
  await stage.enter(`/reviews/${reviews.supervision.id}/evidence`);
  await page.getByRole('button', { name: 'Open 机柜正面' }).click();
  await page.getByText('This content cannot be shown').waitFor();
  await page.locator('.viewer').getByRole('link', { name: 'Save' }).waitFor();
});

test('a review without evidence says so', async () => {
  await stage.enter(`/reviews/${reviews.planned.id}/evidence`);
  await settled(stage.page);
  assert.match(await stage.text('.empty'), /No evidence has been recorded/);
});
