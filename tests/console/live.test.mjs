/**
 * The console of a real server, read as a supervisor reads it.
 *
 * FIELDSEAL_CONSOLE_URL  https://host:port of the console
 * FIELDSEAL_LOGIN, FIELDSEAL_PASSWORD  a supervisor
 * FIELDSEAL_REVIEW  the application number to open; the first review with answers where it is missing. It has an
 *                   interview and a knowledge test
 * FIELDSEAL_SCREENSHOTS  where pictures go, nowhere if missing
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, openPage, picture, settled, signIn } from './browser.mjs';

const url = process.env.FIELDSEAL_CONSOLE_URL?.replace(/\/$/, '');
const { FIELDSEAL_LOGIN: login, FIELDSEAL_PASSWORD: password, FIELDSEAL_REVIEW: number } = process.env;
assert.ok(url && login && password, 'FIELDSEAL_CONSOLE_URL, FIELDSEAL_LOGIN and FIELDSEAL_PASSWORD are not set');

let browser, opened, page, review;

before(async () => {
  browser = await launch();
  opened = await openPage(browser, url);
  page = opened.page;
});
after(() => browser?.close());

/** The server's own answer, by the session of the page. */
const api = (path) => page.evaluate(async (at) => (await fetch(`/api/${at}`)).json(), path);
const go = async (path) => {
  await page.goto(url + path);
  await settled(page);
};
const at = (tab) => `/reviews/${review.id}/${tab}`;
const points = (milli) => String(milli / 1000);

test('the server sends its headers and refuses a wrong passphrase', async () => {
  const response = await page.goto(url);
  assert.match(response.headers()['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'/);
  await page.locator('input[name=login]').fill(login);
  await page.locator('input[name=password]').fill(`${password} but not quite`);
  await page.locator('button[type=submit]').click();
  await page.getByText('User name or passphrase is wrong.').waitFor();
});

test('a supervisor signs in and finds the review in the list', async () => {
  await signIn(page, url, login, password, '/reviews');
  await settled(page);
  const [cookie] = await opened.context.cookies();
  assert.equal(cookie.name, '__Host-fieldseal');
  assert.ok(cookie.httpOnly && cookie.secure && cookie.sameSite === 'Strict' && cookie.path === '/');
  const { reviews } = await api('reviews');
  review = reviews.find((each) => (number ? each.application_number === number : each.progress.settled > 0));
  assert.ok(review, 'there is a review with answers');
  await picture(page, 'live-reviews');
  await page.locator('.search input').fill(review.application_number);
  const row = page.locator('.table tbody tr', { hasText: review.application_number }).first();
  assert.match(await row.innerText(), new RegExp(`${review.progress.settled}/${review.progress.items}`));
  await row.locator('.row-link').click();
  await page.locator('.review-head').waitFor();
});

test('an item shows its answer and a verified history', async () => {
  const detail = await api(`reviews/${review.id}`);
  const items = detail.sections.flatMap((section) => section.items);
  const answered =
    items.find((item) => item.determination && item.units === 0) ?? items.find((item) => item.determination);
  await go(`${at('items')}?item=${encodeURIComponent(answered.id)}`);
  assert.equal(await page.locator('.item-row').count(), items.length);
  assert.equal(await page.locator('.question').innerText(), answered.question.en);
  await picture(page, 'live-item');
  const history = await api(`reviews/${review.id}/history?entity=${encodeURIComponent(`item/${answered.id}`)}`);
  const writes = history.fields.flatMap((field) => field.writes);
  assert.ok(writes.length > 0, 'the answer has a history');
  assert.equal(await page.locator('.history tbody tr:not(.field-name)').count(), writes.length);
  const verified = writes.filter((write) => write.signature.status === 'verified').length;
  assert.equal(await page.locator('.history .mark', { hasText: 'Verified' }).count(), verified);
  assert.equal(verified, writes.length, 'every signature holds');
});

test('every item opens without an error', async () => {
  const { sections } = await api(`reviews/${review.id}`);
  const items = sections.flatMap((section) => section.items);
  await go(at('items'));
  const rows = page.locator('.item-row');
  assert.equal(await rows.count(), items.length);
  for (const [row, { id, question }] of items.entries()) {
    await rows.nth(row).click();
    const opened = page.locator('.question', { hasText: question.en });
    await opened.or(page.locator('.failed')).first().waitFor();
    await settled(page);
    assert.equal(await page.locator('.failed').count(), 0, id);
    assert.equal(await opened.innerText(), question.en, id);
  }
});

test('sightings list every unit with the totals of the server', async () => {
  for (const list of review.units) {
    await go(`${at('sightings')}?list=${encodeURIComponent(list.list)}`);
    const all = list.declared + list.undeclared;
    assert.equal(await page.locator('.unit').count(), Math.min(100, all), list.list);
    for (const status of ['mismatch', 'missing', 'undeclared']) {
      await go(`${at('sightings')}?list=${encodeURIComponent(list.list)}&status=${status}`);
      assert.equal(await page.locator('.unit').count(), Math.min(100, list[status]), `${list.list} ${status}`);
    }
  }
  await go(at('sightings'));
  await picture(page, 'live-sightings');
});

test('evidence lists every piece and counts the contents that are here', async () => {
  const { contents, evidence } = await api(`reviews/${review.id}/evidence`);
  await go(at('evidence'));
  assert.equal(await page.locator('.pieces tbody tr').count(), evidence.length);
  assert.equal(await page.locator('.still-missing li').count(), contents.named - contents.here);
  await picture(page, 'live-evidence');
});

test('interviews and tests list every one, and each opens with what was signed and answered', async () => {
  const { interviews } = await api(`reviews/${review.id}/interviews`);
  assert.ok(interviews.length > 0, 'there is an interview');
  await go(at('interviews'));
  assert.equal(await page.locator('.talk-row').count(), interviews.length);
  for (const { id } of interviews) {
    const talk = await api(`reviews/${review.id}/interviews/${id}`);
    await go(`${at('interviews')}?interview=${id}`);
    assert.equal(await page.locator('.failed').count(), 0, talk.name);
    assert.equal(await page.locator('.item > .part .answers > li').count(), talk.answers.length, talk.name);
    assert.equal(await page.locator('.record-page').count(), talk.record.length, talk.name);
    assert.equal(await page.locator('.history .tone-bad').count(), 0, `${talk.name}: every signature holds`);
  }
  await picture(page, 'live-interview');
  const { tests } = await api(`reviews/${review.id}/tests`);
  assert.ok(tests.length > 0, 'there is a test');
  await go(at('tests'));
  assert.equal(await page.locator('.talk-row').count(), tests.length);
  for (const { id, name } of tests) {
    const record = await api(`reviews/${review.id}/tests/${id}`);
    await go(`${at('tests')}?test=${id}`);
    assert.equal(await page.locator('.failed').count(), 0, name);
    assert.equal(await page.locator('.paper > li').count(), record.paper.length, name);
    assert.deepEqual(record.shown && record.marks, record.shown, `${name}: the server marks it as the tablet did`);
  }
  await picture(page, 'live-test');
});

test('findings, score and decision show what the server holds', async () => {
  const { findings } = await api(`reviews/${review.id}/findings`);
  await go(at('findings'));
  assert.equal(await page.locator('.findings tbody tr').count(), findings.length);
  await picture(page, 'live-findings');
  const score = await api(`reviews/${review.id}/score`);
  await go(at('score'));
  const sheet = await page.locator('.sheet').innerText();
  assert.ok(sheet.includes(points(score.earned)) && sheet.includes(points(score.applicable)));
  assert.equal(await page.locator('.deductions tbody tr:not(.sum)').count(), score.deductions.length);
  await picture(page, 'live-score', { fullPage: true });
  await go(at('decision'));
  assert.equal(await page.locator('.failed').count(), 0);
  await picture(page, 'live-decision');
});

test('the browser complained about nothing', () => {
  assert.deepEqual(opened.complaints, []);
});
