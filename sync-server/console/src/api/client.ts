/** The one place that talks to the server. */

/** A request that failed: an RFC 9457 problem, or status 0 where no answer came. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly retryAfterSeconds: number | null = null,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'Problem';
  }
}

export interface ApiClientOptions {
  fetch?: typeof fetch;
  /** Called when a request that needs a session finds none. */
  onUnauthorized?: () => void;
}

/** JSON requests with the session's token; every failure is a Problem. */
export class ApiClient {
  private csrf: string | null = null;
  private readonly send: typeof fetch;
  onUnauthorized: () => void;

  constructor(options: ApiClientOptions = {}) {
    this.send = options.fetch ?? ((input, init) => fetch(input, init));
    this.onUnauthorized = options.onUnauthorized ?? (() => undefined);
  }

  /** The token of the session for all later requests that change something. */
  useToken(csrf: string | null): void {
    this.csrf = csrf;
  }

  get<T>(path: string, signal?: AbortSignal): Promise<T> {
    return this.request<T>('GET', path, undefined, signal);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.request<T>('POST', path, body);
  }

  delete(path: string): Promise<void> {
    return this.request<void>('DELETE', path);
  }

  private async request<T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
    const headers: Record<string, string> = { Accept: 'application/json' };
    if (body !== undefined) headers['Content-Type'] = 'application/json';
    if (method !== 'GET' && this.csrf) headers['X-Fieldseal-Csrf'] = this.csrf;
    let response: Response;
    try {
      response = await this.send(path, {
        method,
        headers,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: 'same-origin',
        cache: 'no-store',
        signal,
      });
    } catch (error) {
      if (signal?.aborted) throw error;
      throw new Problem(0, 'network_unreachable', String(error));
    }
    if (!response.ok) {
      const problem = await readProblem(response);
      if (problem.status === 401 && path !== '/api/session') this.onUnauthorized();
      throw problem;
    }
    if (response.status === 204) return undefined as T;
    try {
      return (await response.json()) as T;
    } catch (error) {
      throw new Problem(response.status, 'bad_format', String(error));
    }
  }
}

/** Reads a problem document; a body of another kind still gives the status. */
export async function readProblem(response: Response): Promise<Problem> {
  const retryAfter = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  let code = 'server_error';
  let detail = response.statusText;
  try {
    const body = (await response.json()) as { code?: unknown; detail?: unknown };
    if (typeof body.code === 'string') code = body.code;
    if (typeof body.detail === 'string') detail = body.detail;
  } catch {
    // A proxy's page or an empty body: the status line is all there is to tell.
  }
  return new Problem(response.status, code, detail, Number.isFinite(retryAfter) ? retryAfter : null);
}

/** A path below /api with every segment encoded. */
export function apiPath(...segments: string[]): string {
  return `/api/${segments.map(encodeURIComponent).join('/')}`;
}
