import { type Problem, ProblemError } from './problem';
import type { Page } from './types';

export const apiRoot = '/api/v1';

export type Query = Record<string, string | number | boolean | undefined>;

interface Options {
  query?: Query | undefined;
  body?: unknown;
  headers?: Record<string, string> | undefined;
  signal?: AbortSignal | undefined;
}

type Method = 'GET' | 'PUT' | 'POST' | 'DELETE';

/** One request to /api/v1; anything but success is thrown as a ProblemError. */
export async function request<T>(method: Method, path: string, options: Options = {}): Promise<T> {
  const { query, body, headers, signal } = options;
  let response: Response;
  try {
    response = await fetch(apiRoot + path + queryString(query), {
      method,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ProblemError({ title: error instanceof Error ? error.message : String(error), status: 0 });
  }
  const text = await response.text();
  if (!response.ok) throw new ProblemError(problemOf(response, text));
  return (text === '' ? undefined : JSON.parse(text)) as T;
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) =>
  request<T>('GET', path, { query, signal });

/** Follows the cursors to the end: for lists that are sorted and searched in the browser. */
export async function getAll<T>(path: string, query: Query, signal?: AbortSignal): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit: 500, cursor }, signal);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return all;
}

/** One segment of a path: identities may hold anything. */
export const segment = (value: string | number) => encodeURIComponent(String(value));

export function queryString(query: Query = {}): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== '') parameters.set(name, String(value));
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function problemOf(response: Response, text: string): Problem {
  try {
    const parsed = JSON.parse(text) as Partial<Problem>;
    if (typeof parsed.title === 'string') return { ...parsed, title: parsed.title, status: response.status };
  } catch {
    // Not JSON, e.g. the page of a proxy: the status line is all there is.
  }
  return { title: response.statusText || `HTTP ${response.status}`, status: response.status };
}
