/** Collects what arrives and hands it over once per animation frame; hidden pages, which get no frames, once a second. */
export function createBatcher<T>(
  flush: (items: T[]) => void,
  schedule: (run: () => void) => void = nextFrame,
): (item: T) => void {
  let waiting: T[] = [];
  return (item) => {
    waiting.push(item);
    if (waiting.length > 1) return;
    schedule(() => {
      const items = waiting;
      waiting = [];
      flush(items);
    });
  };
}

function nextFrame(run: () => void) {
  if (document.hidden) setTimeout(run, 1000);
  else requestAnimationFrame(run);
}
