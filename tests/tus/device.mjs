/** A device made from docs/protocol.md alone: it enrols with a one-time code and gets its certificate. */
import { execFileSync } from 'node:child_process';
import { createHmac, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function fromBase32(text) {
  let bits = '';
  for (const letter of text) bits += alphabet.indexOf(letter).toString(2).padStart(5, '0');
  return Buffer.from(bits.match(/.{8}/g).map((byte) => Number.parseInt(byte, 2)));
}

function proof(secret, ...parts) {
  const message = parts.map((part) => `${Buffer.byteLength(part)}:${part}`).join('');
  return `sha256:${createHmac('sha256', secret).update(message).digest('hex')}`;
}

export class Device {
  static async enrol(office, login) {
    const device = new Device();
    device.office = office;
    const code = office.code(login).replaceAll('-', '');
    const [name, secret] = [code.slice(0, 4), fromBase32(code.slice(4))];
    await device.checkServer(name, secret);
    const key = join(office.folder, `${login}.key`);
    const wish = [
      'req',
      '-new',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-subj',
      '/CN=tablet',
    ];
    const csr = execFileSync('openssl', [...wish, '-keyout', key], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const { x } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' });
    const signingKey = `ed25519:${Buffer.from(x, 'base64url').toString('base64')}`;
    const fields = ['Tablet', signingKey, csr];
    const joined = await device.post('/v1/enrolment/join', {
      code: name,
      device_name: fields[0],
      signing_key: signingKey,
      request: csr,
      proof: proof(secret, 'fieldseal join v1', name, ...fields),
    });
    device.id = joined.device;
    device.tls = { ca: office.certificate, cert: joined.certificate, key: readFileSync(key, 'utf8') };
    return device;
  }

  /** The server knows the code's secret, and its authority is the one whose certificate we have. */
  async checkServer(name, secret) {
    this.tls = { ca: this.office.certificate };
    const nonce = randomBytes(16).toString('hex');
    const hello = await this.post('/v1/enrolment/hello', { code: name, nonce });
    const told = [hello.authority, hello.office_key, hello.office_device];
    if (hello.proof !== proof(secret, 'fieldseal hello v1', name, nonce, ...told)) throw new Error('another server');
  }

  async post(path, body) {
    const answer = await this.send('POST', path, { 'Content-Type': 'application/json' }, JSON.stringify(body));
    if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${answer.body}`);
    return JSON.parse(answer.body);
  }

  /** One request on a connection of its own. */
  send(method, path, headers = {}, body = undefined) {
    return new Promise((resolve, reject) => {
      const agent = new Agent({ ...this.tls, maxCachedSessions: 0 });
      const sent = request(this.office.url + path, { method, headers, agent }, async (answer) => {
        const parts = [];
        for await (const part of answer) parts.push(part);
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) });
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }
}
