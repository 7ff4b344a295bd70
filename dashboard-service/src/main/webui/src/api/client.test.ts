import { describe, expect, it, vi } from 'vitest';
import { fakeApi, problem } from '@/test/fakeApi';
import { get, getAll, queryString } from './client';
import { asProblem, fieldErrors } from './problem';

describe('the API client', () => {
  it('throws the problem that a service answered', async () => {
    // Given
    const violations = [{ field: 'connectorId', message: 'must not be negative' }];
    fakeApi({ 'GET /settings': () => problem(400, 'Not valid', { violations }) });

    // When
    const error: unknown = await get('/settings').catch((it: unknown) => it);

    // Then
    expect(asProblem(error)).toMatchObject({ title: 'Not valid', status: 400 });
    expect(fieldErrors(error)).toEqual({ connectorId: 'must not be negative' });
  });

  it('says that nobody answered when the network fails', async () => {
    // Given
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));

    // When
    const error: unknown = await get('/settings').catch((it: unknown) => it);

    // Then
    expect(asProblem(error)).toEqual({ title: 'Failed to fetch', status: 0 });
  });

  it('keeps the status line of an answer that is no problem document', async () => {
    // Given
    fakeApi({ 'GET /settings': () => new Response('<html>', { status: 502, statusText: 'Bad Gateway' }) });

    // When
    const error: unknown = await get('/settings').catch((it: unknown) => it);

    // Then
    expect(asProblem(error)).toEqual({ title: 'Bad Gateway', status: 502 });
  });

  it('follows the cursors to the end', async () => {
    // Given
    const calls = fakeApi({
      'GET /connectors': ({ query }: { query: URLSearchParams }) =>
        query.get('cursor') === 'next' ? { items: [3] } : { items: [1, 2], nextCursor: 'next' },
    });

    // When
    const all = await getAll<number>('/connectors', {});

    // Then
    expect(all).toEqual([1, 2, 3]);
    expect(calls).toHaveLength(2);
  });

  it('leaves out what is not asked for', () => {
    // When
    const text = queryString({ search: 'a b', state: undefined, connected: false, empty: '' });

    // Then
    expect(text).toBe('?search=a+b&connected=false');
  });
});
