import { describe, expect, it, vi } from 'vitest';
import { ApiClient, apiPath, Problem } from './client';

function clientThatGets(status: number, body: unknown, headers: Record<string, string> = {}) {
  const send = vi.fn<typeof fetch>(
    async () => new Response(body === null ? null : JSON.stringify(body), { status, headers }),
  );
  const onUnauthorized = vi.fn();
  return { client: new ApiClient({ fetch: send, onUnauthorized }), send, onUnauthorized };
}

const headersOf = (send: ReturnType<typeof clientThatGets>['send']) =>
  send.mock.calls[0]![1]!.headers as Record<string, string>;

describe('ApiClient', () => {
  it('carries the token of the session with what changes something, and only with that', async () => {
    const reading = clientThatGets(200, {});
    reading.client.useToken('t');
    await reading.client.get('/api/reviews');
    expect(headersOf(reading.send)).not.toHaveProperty('X-Fieldseal-Csrf');
    const writing = clientThatGets(201, {});
    writing.client.useToken('t');
    await writing.client.post('/api/reviews/1/comments', { text: 'x' });
    expect(headersOf(writing.send)['X-Fieldseal-Csrf']).toBe('t');
  });

  it('gives a problem with its code, detail and time to wait', async () => {
    const { client } = clientThatGets(429, { code: 'rate_limited', detail: 'slow down' }, { 'Retry-After': '90' });
    const problem = await client.post('/api/session', {}).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ status: 429, code: 'rate_limited', detail: 'slow down', retryAfterSeconds: 90 });
  });

  it('tells a lost session apart from a refused sign-in', async () => {
    const lost = clientThatGets(401, { code: 'unauthorized', detail: '' });
    await lost.client.get('/api/reviews').catch(() => undefined);
    expect(lost.onUnauthorized).toHaveBeenCalledOnce();
    const refused = clientThatGets(401, { code: 'unauthorized', detail: '' });
    await refused.client.post('/api/session', {}).catch(() => undefined);
    expect(refused.onUnauthorized).not.toHaveBeenCalled();
  });

  it('calls an answer that never came a network problem', async () => {
    const client = new ApiClient({ fetch: () => Promise.reject(new TypeError('failed')) });
    await expect(client.get('/api/reviews')).rejects.toMatchObject({ status: 0, code: 'network_unreachable' });
  });

  it('reads a problem that is no JSON by its status, and an answer that is none as a bad format', async () => {
    const html = new ApiClient({ fetch: async () => new Response('<h1>502</h1>', { status: 502 }) });
    await expect(html.get('/api/reviews')).rejects.toMatchObject({ status: 502, code: 'server_error' });
    const page = new ApiClient({ fetch: async () => new Response('<h1>hello</h1>', { status: 200 }) });
    await expect(page.get('/api/reviews')).rejects.toMatchObject({ code: 'bad_format' });
  });

  it('takes an empty answer', async () => {
    await expect(clientThatGets(204, null).client.delete('/api/session')).resolves.toBeUndefined();
  });
});

describe('apiPath', () => {
  it('encodes what an identifier may hold', () => {
    expect(apiPath('reviews', 'a/b', 'items', 'PE 4?')).toBe('/api/reviews/a%2Fb/items/PE%204%3F');
  });
});
