/** A real authority in a temporary folder, made by the server's own command line, and its server as a process. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const build = process.env.FIELDSEAL_BUILD ?? join(root, 'build/dev');
const program = join(build, 'sync-server/fieldseal-server');
const sample = join(root, 'packaging/sample');

/** A port that nobody listens on: the server must come back at the same address after it was killed. */
async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

export class Office {
  /** With one inspector, `li.na`, who leads the one review, and `sun.hao`, who is not on its team. */
  static async make() {
    const office = new Office();
    office.folder = mkdtempSync(join(tmpdir(), 'fieldseal-tus-'));
    office.authority = join(office.folder, 'office');
    const [device, console] = [await freePort(), await freePort()];
    const ports = ['--device-port', String(device), '--console-port', String(console)];
    office.run(
      'init',
      '--dir',
      office.authority,
      '--name',
      'Office',
      '--host',
      '127.0.0.1',
      '--listen',
      '127.0.0.1',
      ...ports,
    );
    office.command('user', 'add', '--login', 'li.na', '--name', 'Li Na', '--role', 'inspector');
    office.command('user', 'add', '--login', 'sun.hao', '--name', 'Sun Hao', '--role', 'inspector');
    const bank = join(sample, 'question-bank.json');
    office.command('template', 'add', join(sample, 'template-monitoring-b.json'), '--bank', bank);
    const dossier = join(sample, 'sample-dossier');
    const told = office.command('review', 'import', dossier, '--leader', 'li.na', '--date', '2026-12-01');
    office.review = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(told)[0];
    office.certificate = readFileSync(join(office.authority, 'authority.pem'), 'utf8');
    office.url = `https://127.0.0.1:${device}`;
    return office;
  }

  run(...words) {
    return execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  }

  /** A command of the running or standing server. @return what it prints */
  command(...words) {
    return this.run(...words, '-c', join(this.authority, 'server.json'));
  }

  code(login) {
    return this.command('device', 'code', '--user', login).split('\n')[0];
  }

  async start() {
    const config = join(this.authority, 'server.json');
    this.process = spawn(program, ['serve', '-c', config], { stdio: ['ignore', 'pipe', 'ignore'] });
    const [line] = await once(createInterface({ input: this.process.stdout }), 'line');
    if (!line.startsWith('ready ')) throw new Error(`the server says ${line}`);
  }

  async stop(signal = 'SIGTERM') {
    if (!this.process) return;
    const ended = once(this.process, 'exit');
    this.process.kill(signal);
    this.process = undefined;
    await ended;
  }

  async dispose() {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}
