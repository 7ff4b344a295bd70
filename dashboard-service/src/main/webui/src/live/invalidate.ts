import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';

const pause = 1000;
const waiting = new WeakMap<QueryClient, Set<string>>();

/** Reads again what an event made stale, at most once a second for each key however many events arrive. */
export function invalidateSoon(client: QueryClient, queryKey: QueryKey) {
  const keys = waiting.get(client) ?? new Set();
  waiting.set(client, keys);
  const key = hashKey(queryKey);
  if (keys.has(key)) return;
  keys.add(key);
  setTimeout(() => {
    keys.delete(key);
    void client.invalidateQueries({ queryKey });
  }, pause);
}
