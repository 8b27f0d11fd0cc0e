// Asks the console's API what the server holds, prints it beside what the scripted inspectors did, and fails where
// the two differ. node compare.mjs https://HOST:PORT LOGIN SUMMARY…   with FIELDSEAL_PASSWORD and NODE_EXTRA_CA_CERTS
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const [console_, login, ...files] = process.argv.slice(2);
const summaries = files.map((file) => JSON.parse(readFileSync(file, 'utf8')));
const sum = (name) => summaries.reduce((total, summary) => total + (summary[name] ?? 0), 0);
// The last word of each tablet on how many of its contents the office has.
const sent = Object.fromEntries(summaries.filter((summary) => 'tablet' in summary).map((summary) => [summary.tablet, summary.contents_sent]));
const end = summaries.findLast?.((summary) => 'sealed' in summary) ?? summaries.filter((summary) => 'sealed' in summary).pop();

async function ask(path, options = {}) {
  const response = await fetch(console_ + path, options);
  if (!response.ok) throw new Error(`${options.method ?? 'GET'} ${path}: ${response.status} ${await response.text()}`);
  return response;
}

const signedIn = await ask('/api/session', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ login, password: process.env.FIELDSEAL_PASSWORD }),
});
const cookie = signedIn.headers.get('set-cookie').split(';')[0];
const get = async (path) => (await ask(path, { headers: { Cookie: cookie } })).json();

// The list of reviews follows the log a moment later.
let health;
for (let tries = 0; tries < 100; ++tries) {
  health = await (await ask('/healthz')).json();
  if (health.projected === health.log_head) break;
  await new Promise((resolve) => setTimeout(resolve, 50));
}
const review = await get(`/api/reviews/${end.review}`);
const { findings } = await get(`/api/reviews/${end.review}/findings`);
const { interviews } = await get(`/api/reviews/${end.review}/interviews`);
const records = await Promise.all(interviews.map(({ id }) => get(`/api/reviews/${end.review}/interviews/${id}`)));
const signatures = records.flatMap(({ record }) => record.flatMap((page) => [page.applicant, page.team])).filter(Boolean);
const { contents, evidence } = await get(`/api/reviews/${end.review}/evidence`);
const { tests } = await get(`/api/reviews/${end.review}/tests`);
const items = review.sections.flatMap((section) => section.items);
const points = (text) => Math.round(Number(text.replace(',', '.')) * 1000);

let failed = 0;
function row(name, tablet, server) {
  const same = JSON.stringify(tablet) === JSON.stringify(server);
  if (!same) ++failed;
  const show = (value) => (typeof value === 'object' ? JSON.stringify(value) : String(value));
  console.log(`  ${same ? 'same ' : 'DIFFER'} ${name.padEnd(28)} ${show(tablet)}${same ? '' : `   server: ${show(server)}`}`);
}

console.log('\nOn the tablets and on the server:');
row('state', end.state, review.state);
row('sealed', end.sealed, review.sealed && review.seal !== null);
row('seal covers what it says', true, review.seal?.state_matches ?? false);
row('amendments after the seal', end.amendments, review.amendments);
row('signatures refused', summaries.filter(({ refused }) => refused).map(({ refused }) => refused),
  (review.seal?.signatures ?? []).filter(({ refused }) => refused).map(({ refused }) => refused));
row('items', end.items, review.progress.items);
row('items settled', end.settled, review.progress.settled);
row('conflicts left', end.conflicts, review.progress.conflicts);
row('score earned', points(end.score_earned), review.score.earned);
row('score applicable', points(end.score_applicable), review.score.applicable);
row('recommendation', end.recommendation, review.score.recommendation?.recommend ?? null);
for (const list of review.units) {
  const { unsighted, match, mismatch, missing, undeclared } = list;
  row(`sightings: ${list.list}`, end.units[list.list], { match, mismatch, missing, undeclared, unsighted });
}
row('findings by severity', end.findings, sorted(review.findings));
row('units that match', sum('sightings_match'), review.units.reduce((total, list) => total + list.match, 0));
row('mismatches recorded', sum('sightings_mismatch'), review.units.reduce((total, list) => total + list.mismatch, 0));
row('missing recorded', sum('sightings_missing'), review.units.reduce((total, list) => total + list.missing, 0));
row('undeclared recorded', sum('sightings_undeclared'), review.units.reduce((total, list) => total + list.undeclared, 0));
row('findings written', ['veto', 'major', 'minor', 'observation'].reduce((total, s) => total + sum(`findings_${s}`), 0), findings.length);
row('findings confirmed', sum('findings_confirmed'), findings.filter((finding) => finding.confirmed_by).length);
row('findings presented', sum('findings_presented'), findings.filter((finding) => finding.state === 'presented').length);
row('items with an answer', items.filter((item) => item.relevant).length, items.filter((item) => item.determination).length);
row('interviews signed', sum('interviews_signed'), interviews.filter(({ state }) => state === 'signed').length);
row('questions answered', sum('interview_answers'), interviews.reduce((total, { answered }) => total + answered, 0));
row('signatures under records', sum('record_signatures'), signatures.length);
row('tests handed in', sum('tests_handed_in'), tests.filter(({ state }) => state === 'handed_in').length);
row('right answers in tests', sum('test_answers_right'), tests.reduce((total, { marks }) => total + (marks?.right ?? 0), 0));
row('marked as on the tablet', tests.map(({ shown }) => shown), tests.map(({ marks }) => marks));
row('results in their item', sum('tests_taken'), tests.filter(({ feeds }) => feeds?.proposed === feeds?.determination).length);
row('evidence recorded', sum('evidence'), evidence.length);
row('evidence on the last tablet', end.evidence_shown, evidence.length);
row('contents named', sum('contents'), contents.named);
row('contents at the office', sum('contents'), contents.here);
row('contents sent by the tablets', Object.values(sent).reduce((total, count) => total + count, 0), contents.here);
row('contents as they were sent', contents.here, await wholeContents());
row('the console is up to date', health.log_head, health.projected);
console.log(`  sealed state ${review.seal?.state}`);

/** How many contents come back from the server with the hash and length that their entries say. */
async function wholeContents() {
  const named = new Map(evidence.filter(({ content }) => content).map(({ content }) => [content.sha256, content]));
  let whole = 0;
  for (const [sha256, { bytes }] of named) {
    const answer = await ask(`/api/reviews/${end.review}/contents/${sha256.slice(7)}`, { headers: { Cookie: cookie } });
    const body = Buffer.from(await answer.arrayBuffer());
    whole += body.length === bytes && `sha256:${createHash('sha256').update(body).digest('hex')}` === sha256;
  }
  return whole;
}

function sorted({ veto, major, minor, observation }) {
  return { major, minor, observation, veto };
}
if (failed > 0) {
  console.error(`${failed} of these differ.`);
  process.exit(1);
}
