// Sets the colours before the first paint. A file of its own, so that no inline script is needed.
(function () {
  let chosen = 'auto';
  try {
    chosen = localStorage.getItem('ampgate-color-scheme') || 'auto';
  } catch {
    // Storage is switched off: follow the system.
  }
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const scheme = chosen === 'auto' ? (dark ? 'dark' : 'light') : chosen;
  document.documentElement.setAttribute('data-mantine-color-scheme', scheme);
})();
