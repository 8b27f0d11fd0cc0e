// Looks at the papers that an inspector saved: node papers.mjs FILE.pdf STATE WORD…
// Every page names the sealed STATE by its hash at the foot and has something printed on it; every WORD stands somewhere.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [file, state, ...words] = process.argv.slice(2);
const run = (program, ...args) => execFileSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
const squeezed = (text) => text.replace(/\s+/g, '');
const problems = [];
const must = (holds, problem) => holds || problems.push(problem);

/** How many pixels of a page's picture (PGM) are not white. */
function ink(pgm) {
  const [head, width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(pgm.toString('latin1', 0, 64));
  const pixels = pgm.subarray(head.length);
  must(pixels.length === width * height, 'a picture of a page is cut off');
  return pixels.reduce((dark, gray) => dark + (gray < 250), 0);
}

const text = run('pdftotext', '-layout', file, '-');
const pages = text.split('\f').slice(0, -1);
must(pages.length > 0, 'there is no page');
must(/^sha256:[0-9a-f]{64}$/.test(state), `${state} is no state`);
pages.forEach((page, at) => must(squeezed(page).slice(-200).includes(state), `page ${at + 1} does not name the state at its foot`));
for (const word of words) must(squeezed(text).includes(squeezed(word)), `“${word}” stands nowhere`);

const folder = mkdtempSync(join(tmpdir(), 'papers-'));
run('pdftoppm', '-r', '36', '-gray', file, join(folder, 'page'));
const pictures = readdirSync(folder).sort();
must(pictures.length === pages.length, `${pages.length} pages of text, ${pictures.length} to be seen`);
pictures.forEach((name, at) => must(ink(readFileSync(join(folder, name))) > 500, `page ${at + 1} is empty`));
rmSync(folder, { recursive: true });

if (problems.length > 0) {
  console.error(`${file}:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
console.log(`${pages.length} pages of papers, each of the state ${state.slice(0, 19)}…`);
