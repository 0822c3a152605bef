// @ts-check
/**
 * Keeps what somebody has read, so that it can be read again without a connection, and says then how old it is. The
 * connection always comes first: a state that changed is never hidden behind a copy. Nothing that belongs to a person
 * is kept: only the paths below, which are the same for everybody.
 */
const PAGES = 'pages-1';
const ASSETS = 'assets-1';
const KEPT =
  /^(\/en)?\/($|(v|units|register|search|check|verify|learn|quiz|plan|520|visit|statistics|about|accessibility|commitment|settings|console)\/)/;
const KEPT_FILES =
  /^\/(log\/keys\.json|api\/complaints\/proof-keys|search-index\/[a-z]+\.txt|units\/[^/]+\/(unit\.json|unit\.tlog-proof|proof\.svg|badge\.svg)|mark\.svg|look\.js)$/;
const HASHED = /^\/_astro\//;
/** A picture of an article: its hash, then its width. */
const PICTURE = /^(\/pictures\/[0-9a-f]{64}\/)\d+\.jpg$/;
/** Ready from the first visit on: a plate is checked, a proof verified and a weight judged without a connection. */
const READY = [
  '/v/',
  '/verify/',
  '/check/',
  '/quiz/',
  '/en/v/',
  '/en/verify/',
  '/en/check/',
  '/en/quiz/',
  '/look.js',
  '/log/keys.json',
];
const ARTICLE = /^(\/en)?\/learn\/./;
const MOST_PAGES = 300;
const MOST_ASSETS = 100;
const PICTURES = 'pictures-1';
const MOST_PICTURES = 60;
const PATIENCE_MS = 4000;
const SAVED_AT = 'x-saved-at';

const worker = /** @type {any} */ (self);

worker.addEventListener('install', (event) => event.waitUntil(prepare().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) =>
  event.waitUntil(
    removeOldCaches()
      .then(() => worker.clients.claim())
      .then(keepWhatIsOpen),
  ),
);
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (HASHED.test(url.pathname)) event.respondWith(fromAssets(request));
  else if (PICTURE.test(url.pathname)) event.respondWith(pictureOf(request, url.pathname));
  else if (KEPT.test(url.pathname) || KEPT_FILES.test(url.pathname))
    event.respondWith(freshOrKept(event, url));
});

async function prepare() {
  await Promise.all(READY.map((path) => keepWithAssets(path).catch(() => {})));
}

/** The page that somebody came to first was there before this: it is kept like those after it. */
async function keepWhatIsOpen() {
  const open = await worker.clients.matchAll({ type: 'window' });
  const paths = open.map(({ url }) => new URL(url).pathname).filter((path) => KEPT.test(path));
  await Promise.all(paths.map((path) => keepWithAssets(path).catch(() => {})));
}

/** A page and, through its links and imports, everything that it needs. */
async function keepWithAssets(path) {
  const answer = await fetch(path, { cache: 'no-cache' });
  if (!answer.ok) return;
  const text = await answer.clone().text();
  await keep(PAGES, path, answer, MOST_PAGES);
  await keepPictures(text);
  await keepAssets(text, /(?:href|src)="(\/_astro\/[^"]+)"/g, '');
}

async function keepAssets(text, pattern, base) {
  const cache = await caches.open(ASSETS);
  for (const [, name] of text.matchAll(pattern)) {
    const path = base + name;
    if ((await cache.match(path)) !== undefined) continue;
    const answer = await fetch(path);
    if (!answer.ok) continue;
    const script = path.endsWith('.js') ? await answer.clone().text() : '';
    await cache.put(path, answer);
    await keepAssets(script, /(?:from|import)\s*\(?\s*["'`]\.\/([^"'`]+\.js)["'`]/g, '/_astro/');
  }
}

/** Files with a hash in their name are what they were. */
async function fromAssets(request) {
  const cache = await caches.open(ASSETS);
  const kept = await cache.match(request);
  if (kept !== undefined) return kept;
  const answer = await fetch(request);
  if (answer.ok) {
    await cache.put(request, answer.clone());
    await trim(cache, MOST_ASSETS);
  }
  return answer;
}

/** A picture is what it was; without a connection any width of it does. */
async function pictureOf(request, path) {
  const cache = await caches.open(PICTURES);
  const kept = await cache.match(path);
  if (kept !== undefined) return kept;
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(path, answer.clone());
    await trim(cache, MOST_PICTURES);
    return answer;
  } catch (error) {
    const [, folder] = PICTURE.exec(path) ?? [];
    const others = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(folder));
    const other = others[0] && (await cache.match(others[0]));
    if (other) return other;
    throw error;
  }
}

/** The pictures of a page that was read: further down they may not have been asked for yet. */
async function keepPictures(html) {
  const cache = await caches.open(PICTURES);
  for (const [, path] of html.matchAll(/<img src="(\/pictures\/[^"]+)"/g)) {
    if ((await cache.match(path)) === undefined) await cache.add(path).catch(() => {});
  }
  await trim(cache, MOST_PICTURES);
}

async function freshOrKept(event, url) {
  const { request } = event;
  // What stands behind the question mark changes no file here.
  const path = url.pathname;
  try {
    // Asks even where the browser's own cache would still do: a copy is only shown with its age.
    const answer = await fetch(request, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE_MS) });
    if (answer.ok && !answer.redirected) {
      await keep(PAGES, path, answer.clone(), MOST_PAGES);
      if (ARTICLE.test(path)) event.waitUntil(answer.clone().text().then(keepPictures));
    }
    if (answer.status < 500) return answer;
    return (await kept(path)) ?? answer;
  } catch (error) {
    const copy = await kept(path);
    if (copy !== undefined) return copy;
    throw error;
  }
}

async function keep(name, path, answer, most) {
  const cache = await caches.open(name);
  const headers = new Headers(answer.headers);
  headers.delete('content-encoding');
  headers.delete('content-length');
  headers.set(SAVED_AT, String(Date.now()));
  // Read whole before the copy that is there goes: a connection that breaks off in between would leave none.
  const body = await answer.arrayBuffer();
  // Taken out and put in again, so that the oldest stand first.
  await cache.delete(path);
  await cache.put(path, new Response(body, { status: answer.status, headers }));
  await trim(cache, most);
}

async function trim(cache, most) {
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - most)).map((key) => cache.delete(key)));
}

/** The copy, with its age said on the page before anything else. */
async function kept(path) {
  const cache = await caches.open(PAGES);
  const copy = (await cache.match(path)) ?? (path.endsWith('/') ? undefined : await cache.match(`${path}/`));
  const type = copy?.headers.get('content-type') ?? '';
  if (copy === undefined || !type.startsWith('text/html')) return copy;
  const html = await copy.text();
  const note = ageNote(path.startsWith('/en/'), Number(copy.headers.get(SAVED_AT)));
  return new Response(
    html.replace(/<main[^>]*>/, (main) => main + note),
    { headers: copy.headers },
  );
}

function ageNote(isEnglish, savedAt) {
  const when = new Date(savedAt).toLocaleString(isEnglish ? 'en-GB' : 'zh-CN', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'long',
    timeStyle: 'short',
  });
  const text = isEnglish
    ? `No connection: this is a copy of ${when} (Beijing time). What has changed since is not shown.`
    : `没有网络：这是北京时间 ${when} 保存的副本，此后的变化没有显示。`;
  return `<p class="notice" role="status">${text}</p>`;
}

async function removeOldCaches() {
  const names = await caches.keys();
  await Promise.all(
    names.filter((name) => ![PAGES, ASSETS, PICTURES].includes(name)).map((name) => caches.delete(name)),
  );
}
