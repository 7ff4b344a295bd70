import { vi } from 'vitest';

export interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** Answers fetch by "METHOD /path"; a function may look at the call. What is not told answers 404 with a problem. */
export function fakeApi(answers: Record<string, unknown>) {
  const calls: Call[] = [];
  vi.stubGlobal('fetch', (address: string, init?: RequestInit) => {
    const url = new URL(address, 'http://localhost');
    const path = url.pathname.replace('/api/v1', '');
    const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
    const call = { method: init?.method ?? 'GET', path, query: url.searchParams, body };
    calls.push(call);
    const answer = answers[`${call.method} ${path}`];
    const value: unknown = typeof answer === 'function' ? (answer as (it: Call) => unknown)(call) : answer;
    if (value instanceof Response) return Promise.resolve(value);
    if (value === undefined)
      return Promise.resolve(problem(404, 'Not found', { detail: `${path} is not there` }));
    return Promise.resolve(new Response(JSON.stringify(value), { status: 200 }));
  });
  return calls;
}

export const problem = (status: number, title: string, more: object = {}) =>
  new Response(JSON.stringify({ title, status, ...more }), {
    status,
    headers: { 'Content-Type': 'application/problem+json' },
  });
