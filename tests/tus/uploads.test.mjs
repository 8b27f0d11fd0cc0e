/** tus-js-client as it comes from npm, over mutual TLS, against the real server. */
import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { DefaultHttpStack, Upload } from 'tus-js-client';
import { Device } from './device.mjs';
import { Office } from './office.mjs';

const MiB = 1024 * 1024;
let office, device;

before(async () => {
  office = await Office.make();
  await office.start();
  device = await Device.enrol(office, 'li.na');
});
after(() => office?.dispose());

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** What a stock client needs to be told: where, what for, and how it is let in. */
function optionsFor(content, options = {}) {
  return {
    endpoint: `${office.url}/v1/uploads`,
    metadata: { review: office.review, sha256: sha256(content), filename: 'rack.jpg' },
    httpStack: new DefaultHttpStack(device.tls),
    chunkSize: 2 * MiB,
    retryDelays: null,
    ...options,
  };
}

/** Uploads until it ends. @return the finished client */
function upload(content, options) {
  return new Promise((resolve, reject) => {
    const client = new Upload(content, {
      ...optionsFor(content, options),
      onError: reject,
      onSuccess: () => resolve(client),
    });
    client.start();
  });
}

/** Uploads until this many bytes were taken, then lets go of the connection. @return the address */
function uploadUntil(content, bytes, options = {}) {
  return new Promise((resolve, reject) => {
    const client = new Upload(content, {
      ...optionsFor(content, options),
      onError: reject,
      onChunkComplete: async (size, taken) => {
        if (taken < bytes) return;
        await client.abort();
        resolve(client.url);
      },
    });
    client.start();
  });
}

async function assertHeld(content) {
  const answer = await device.send('GET', `/v1/contents/${sha256(content)}`);
  assert.equal(answer.status, 200);
  assert.equal(sha256(answer.body), sha256(content));
  const asked = { review: office.review, hashes: [`sha256:${sha256(content)}`] };
  assert.deepEqual(await device.post('/v1/contents/missing', asked), { missing: [] });
}

const head = (url) => device.send('HEAD', new URL(url).pathname, { 'Tus-Resumable': '1.0.0' });

test('a content goes up whole, in one request or in many', async () => {
  for (const options of [{ chunkSize: Infinity }, { chunkSize: 700_001 }, { uploadDataDuringCreation: true }]) {
    const content = randomBytes(5 * MiB + 17);
    await upload(content, options);
    await assertHeld(content);
  }
});

test('an empty content goes up', async () => {
  const content = Buffer.alloc(0);
  await upload(content);
  await assertHeld(content);
});

test('an upload that was let go is resumed where it was', async () => {
  const content = randomBytes(9 * MiB);
  const uploadUrl = await uploadUntil(content, 4 * MiB);
  const before = Number((await head(uploadUrl)).headers['upload-offset']);
  assert.ok(before >= 4 * MiB && before < content.length, String(before));
  let least = content.length;
  const { url } = await upload(content, { uploadUrl, onProgress: (sent) => (least = Math.min(least, sent)) });
  assert.equal(url, uploadUrl);
  assert.ok(least >= before, 'nothing is sent twice');
  await assertHeld(content);
});

test('an upload survives the death of the server', async () => {
  const content = randomBytes(12 * MiB);
  const options = { chunkSize: MiB };
  let taken = 0;
  const uploadUrl = await uploadUntil(content, 5 * MiB, {
    ...options,
    onShouldRetry: () => false,
    onAfterResponse: (request, response) => {
      taken = Math.max(taken, Number(response.getHeader('Upload-Offset') ?? 0));
    },
  });
  await office.stop('SIGKILL');
  await office.start();
  const offset = Number((await head(uploadUrl)).headers['upload-offset']);
  assert.ok(offset >= taken, `${taken} bytes were acknowledged, ${offset} are there`);
  await upload(content, { ...options, uploadUrl });
  await assertHeld(content);
});

test('a client that is set to try again goes on by itself when the server is killed and comes back', async () => {
  const content = randomBytes(10 * MiB);
  let killed = false;
  await upload(content, {
    chunkSize: MiB,
    retryDelays: Array(100).fill(100),
    onChunkComplete: (size, taken) => {
      if (killed || taken < 3 * MiB) return;
      killed = true;
      void office.stop('SIGKILL').then(() => office.start());
    },
  });
  assert.ok(killed);
  await assertHeld(content);
});

/** The client has no checksums of its own, but lets a header be added: the parts are known by their offset. */
function withChecksums(content, algorithm, chunkSize, spoilAt = -1) {
  return (request) => {
    if (request.getMethod() !== 'PATCH') return;
    const offset = Number(request.getHeader('Upload-Offset'));
    const part = content.subarray(offset, offset + chunkSize);
    const spoilt = offset === spoilAt ? Buffer.concat([part, Buffer.from('!')]) : part;
    request.setHeader('Upload-Checksum', `${algorithm} ${createHash(algorithm).update(spoilt).digest('base64')}`);
  };
}

for (const algorithm of ['sha256', 'sha1']) {
  test(`parts are checked by ${algorithm}`, async () => {
    const content = randomBytes(3 * MiB);
    const chunkSize = MiB;
    await upload(content, { chunkSize, onBeforeRequest: withChecksums(content, algorithm, chunkSize) });
    await assertHeld(content);
    const other = randomBytes(3 * MiB);
    const spoil = withChecksums(other, algorithm, chunkSize, 2 * MiB);
    const refused = await upload(other, { chunkSize, onBeforeRequest: spoil }).catch((error) => error);
    assert.equal(refused.originalResponse?.getStatus(), 460);
    const offset = (await head(refused.originalRequest.getURL())).headers['upload-offset'];
    assert.equal(offset, String(2 * MiB));
  });
}

test('a content that is not what was announced is refused at its end', async () => {
  const content = randomBytes(MiB);
  const metadata = { review: office.review, sha256: sha256('something else') };
  const refused = await upload(content, { metadata }).catch((error) => error);
  assert.equal(refused.originalResponse?.getStatus(), 422);
});

test('an upload is terminated', async () => {
  const content = randomBytes(6 * MiB);
  const url = await uploadUntil(content, 2 * MiB);
  assert.equal((await head(url)).status, 200);
  await Upload.terminate(url, optionsFor(content));
  assert.equal((await head(url)).status, 404);
});

test('somebody who is not on the team is refused, and one without a certificate', async () => {
  const content = randomBytes(1000);
  const outsider = await Device.enrol(office, 'sun.hao');
  const stranger = { ca: device.tls.ca };
  for (const [tls, status] of [
    [outsider.tls, 403],
    [stranger, 401],
  ]) {
    const refused = await upload(content, { httpStack: new DefaultHttpStack(tls) }).catch((error) => error);
    assert.equal(refused.originalResponse?.getStatus(), status);
  }
});
