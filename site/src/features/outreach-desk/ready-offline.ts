/**
 * Has the service worker keep this page with everything that it has loaded, also where it took over only after they were.
 * @returns whether the page will open without a connection
 */
export async function makeReadyOffline(): Promise<boolean> {
  if (!('serviceWorker' in navigator)) return false;
  try {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller === null) {
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
      );
    }
    const parts = performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name))
      .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_astro/'));
    await Promise.all([fetch(location.pathname), ...parts.map((part) => fetch(part))]);
    return (await caches.match(location.pathname)) !== undefined;
  } catch {
    // Without a connection the page has come from what was kept: it is ready.
    return (await caches.match(location.pathname)) !== undefined;
  }
}
