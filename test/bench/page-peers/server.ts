import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const COMPRESSED = /^(text|application\/(json|manifest)|image\/svg)/;

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Whatever is measured comes from here: the same headers, the same compression at the same quality. */
export async function serve(answer: (path: string) => Promise<Answer>) {
  const server = createServer((request, response) => {
    void (async () => {
      const { status, type, body } = await answer(request.url ?? '/');
      const compresses = COMPRESSED.test(type);
      response.writeHead(status, {
        'content-type': type,
        'cache-control': 'public, max-age=60',
        ...(compresses ? { 'content-encoding': 'br' } : {}),
      });
      response.end(compresses ? brotliCompressSync(body) : body);
    })().catch(() => response.writeHead(500).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** A page at `/`, and the files of its package. */
export const fromFolder =
  ({ html, root }: { readonly html: string; readonly root: string }) =>
  async (path: string): Promise<Answer> => {
    const name = normalize(decodeURIComponent(path.replace(/\?.*$/, '')));
    if (name === '/') return { status: 200, type: TYPES['.html'] ?? '', body: Buffer.from(html) };
    try {
      return {
        status: 200,
        type: TYPES[extname(name)] ?? 'text/plain',
        body: await readFile(join(root, name)),
      };
    } catch {
      return { status: 404, type: 'text/plain', body: Buffer.from('') };
    }
  };

/** What the service answers. */
export const fromService =
  (origin: string) =>
  async (path: string): Promise<Answer> => {
    const answer = await fetch(`${origin}${path}`);
    return {
      status: answer.status,
      type: answer.headers.get('content-type') ?? 'text/plain',
      body: Buffer.from(await answer.arrayBuffer()),
    };
  };
