/** Interviews and knowledge tests on canned answers: what was said, signed, marked, and what makes it worth less. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { settled } from './browser.mjs';
import { talks } from './pictures.mjs';
import { reviews, stage, useStage } from './stage.mjs';

useStage();

const at = (tab, search = '') => `/reviews/${reviews.supervision.id}/${tab}${search}`;

test('interviews are listed with what each is worth, and what was taken back stands last', async () => {
  const { page } = stage;
  await stage.enter(at('interviews'));
  const rows = page.locator('.talk-row');
  await rows.first().waitFor();
  assert.equal(await rows.count(), 5);
  assert.match(await rows.nth(0).innerText(), /李洋 Legal representative[\s\S]*Signed/);
  assert.match(await rows.nth(1).innerText(), /Signatures missing[\s\S]*1 signature void[\s\S]*In conflict/);
  assert.match(await rows.nth(4).innerText(), /Taken back/);
  assert.match(await page.locator('.tab', { hasText: 'Interviews' }).innerText(), /4/);
  await rows.nth(0).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(new RegExp(`interview=${talks.doubtful}`));
});

test('a signed interview shows every answer, the very text of each page and the hands under it', async () => {
  const { page } = stage;
  await stage.enter(at('interviews', `?interview=${talks.signed}`));
  await page.locator('.record-page').first().waitFor();
  assert.match(await stage.text('.answers'), /本人任保密工作领导小组组长[\s\S]*asked by the team itself/);
  const pages = page.locator('.record-page');
  assert.equal(await pages.count(), 2);
  assert.equal(await pages.nth(0).locator('.ink').count(), 1, 'the person signs every page');
  assert.equal(await pages.nth(1).locator('.ink').count(), 2, 'the team signs the last one');
  assert.equal(await page.locator('.unsigned').count(), 0);
  await pages.nth(0).locator('summary').click();
  assert.match(await pages.nth(0).locator('.record-text').innerText(), /第 1 页，共 2 页/);
  await page.locator('.answers .history-link').first().click();
  await page.waitForURL(/open=interview/);
  await page.locator('.answers .history', { hasText: 'Verified' }).waitFor();
});

test('a refusal names its reason and witness, a void signature and a missing one are told', async () => {
  const { page } = stage;
  await stage.enter(at('interviews', `?interview=${talks.refused}`));
  await page.locator('.keeps', { hasText: '本人认为应由单位统一签字 · witness 王文' }).waitFor();
  assert.match(await page.locator('.record-page').last().innerText(), /Witness[\s\S]*王文[\s\S]*Name typed[\s\S]*Team/);
  await stage.go(at('interviews', `?interview=${talks.doubtful}`));
  assert.equal(await page.locator('.record-page .unsigned').count(), 2);
  await page.locator('blockquote', { hasText: '三十八万元' }).waitFor();
  await stage.go(at('interviews', `?interview=${talks.retracted}`));
  await page.getByText('The team took this interview back.').waitFor();
});

test('an item leads to what was said for it and back', async () => {
  const { page } = stage;
  await stage.enter(at('items', '?item=MO-03'));
  await page.locator('.part', { hasText: 'Said in interviews' }).getByRole('link', { name: /李洋/ }).click();
  await page.waitForURL(new RegExp(`interviews\\?interview=${talks.signed}`));
  await page.locator('.answers').getByRole('link', { name: 'MO-03' }).click();
  await page.waitForURL(/items\?item=MO-03/);
});

test('the text under the closing opens with whether its hash is the signed one', async () => {
  const { page } = stage;
  await stage.enter(at('decision'));
  await page.locator('.signed-text summary').click();
  await page.locator('.signed-text', { hasText: 'Its hash is the one that was signed' }).waitFor();
  assert.match(await stage.text('.signed-text .record-text'), /申请单位陈述/);
  assert.equal(await page.locator('.decision .ink').count(), 2);
  await stage.go(`/reviews/${reviews.onTeam.id}/decision`);
  await page.locator('.signed-text summary').click();
  await page.getByText('Its hash is not the one that was signed').waitFor();
});

test('evidence of an interview leads to it by name', async () => {
  const { page } = stage;
  await stage.enter(at('evidence', '?kind=audio'));
  await page.locator('.pieces').getByRole('link', { name: 'Interview 李洋' }).click();
  await page.waitForURL(new RegExp(`interviews\\?interview=${talks.signed}`));
  await page.locator('.answers').waitFor();
});

test('tests are listed with marks and incidents, and one that cannot be marked says so', async () => {
  const { page } = stage;
  await stage.enter(at('tests'));
  const rows = page.locator('.talk-row');
  await rows.first().waitFor();
  assert.match(await stage.text('.talk-totals'), /3 handed in, 1 of them passed; 5 drawn/);
  assert.match(await rows.nth(0).innerText(), /Passed[\s\S]*20 of 20 right \(100\.00%\)/);
  assert.match(await rows.nth(1).innerText(), /Failed[\s\S]*2 incidents/);
  assert.match(await rows.nth(2).innerText(), /Cannot be marked here/);
  assert.match(await rows.nth(3).innerText(), /Abandoned[\s\S]*1 incident/);
  await stage.go(at('tests', `?test=${talks.unmarked}`));
  await page.getByText('does not have the question bank').waitFor();
  assert.match(await stage.text('.paper'), /Chosen in the bank’s order/);
  await stage.go(at('tests', `?test=${talks.abandoned}`));
  await page.getByText('Abandoned: 由同事代答').waitFor();
});

test('a test shows each answer beside the right one, a result that is not borne out, and the item it feeds', async () => {
  const { page, server } = stage;
  await stage.enter(at('tests', `?test=${talks.helped}`));
  await page.locator('.paper').waitFor();
  const record = server.reviews[0].tests.find((each) => each.id === talks.helped);
  const wrong = record.paper.filter((one) => !one.correct).length;
  assert.equal(await page.locator('.paper .mark', { hasText: 'Wrong' }).count(), wrong);
  const first = page.locator('.paper > li', { hasText: 'Wrong' }).first();
  assert.match(await first.innerText(), /chosen/);
  assert.match(await first.innerText(), /right answer/);
  await page.getByText(`The tablet showed ${record.shown.right} of 20 right`).waitFor();
  await page.locator('.plain-list', { hasText: 'Took help 邻座同事口头提示第 4 题' }).waitFor();
  await page.locator('.part', { hasText: 'Item that it feeds' }).getByRole('link').click();
  await page.waitForURL(/items\?item=PE-07&unit=/);
  await settled(page);
  await page.locator('.part', { hasText: 'Knowledge tests' }).getByRole('link', { name: record.name }).waitFor();
});

test('the marks of a test’s clock are one line of its history, and the one that stands another', async () => {
  const { page } = stage;
  await stage.enter(at('tests', `?test=${talks.helped}`));
  const clock = page.locator('.history tbody', { hasText: 'Time left' });
  await clock.waitFor();
  assert.equal(await clock.locator('tr:not(.field-name)').count(), 2);
  assert.match(await clock.locator('tr').nth(1).innerText(), /30:00 → 28:30\s+4 marks · Superseded[\s\S]*Verified/);
  assert.match(await clock.locator('tr').nth(2).innerText(), /28:00\s+Current/);
});

test('a review without interviews and tests says so', async () => {
  const { page } = stage;
  await stage.enter(`/reviews/${reviews.planned.id}/interviews`);
  await page.getByText('No interview has been recorded').waitFor();
  await stage.go(`/reviews/${reviews.planned.id}/tests`);
  await page.getByText('No knowledge test has been drawn').waitFor();
});
