import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { NO_STORE } from '../../functions/http/headers.ts';
import { escapeHtml, fillFrame } from '../../site/src/render/document.ts';
import { SECURITY_HEADERS } from '../constructs/edge-policy.ts';

export const OUTBOX_PATH = '/outbox/';

const MOST_BYTES = 100_000;
const MOST_SHOWN = 100;
const LOOPBACK = /^(::1|127\.0\.0\.1|::ffff:127\.0\.0\.1)$/;

const messageSchema = z.object({
  channel: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
});
const keptSchema = z.extend(messageSchema, { at: z.string() });
type Kept = z.infer<typeof keptSchema>;

/**
 * Stands in for a gateway of mail and short messages on one machine: keeps each message as a file instead of sending
 * it, and shows them on a page. Knows a repeated message by its key, as a real gateway should.
 */
export interface Outbox {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** @param frame the page around everything, with its tokens */
export function openOutbox(directory: string, frame: () => Promise<string>): Outbox {
  return {
    async answer(request, response) {
      if (request.method === 'POST') return take(directory, request, response);
      const main = pageOf(await readAll(directory));
      const page = {
        title: '发件箱 Outbox',
        description: '本机发件箱',
        other: OUTBOX_PATH,
        head: '<meta name="robots" content="noindex">',
        main,
      };
      const headers = {
        ...SECURITY_HEADERS,
        'content-type': 'text/html; charset=utf-8',
        'cache-control': NO_STORE,
      };
      response.writeHead(200, headers).end(fillFrame(await frame(), page));
    },
  };
}

async function take(directory: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const key = String(request.headers['idempotency-key'] ?? '');
  // Only this machine's own notifier puts something in.
  if (!LOOPBACK.test(request.socket.remoteAddress ?? '') || !/^[\w-]{1,128}$/.test(key)) {
    response.writeHead(403).end();
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks);
  const message = body.length > MOST_BYTES ? undefined : messageSchema.safeParse(JSON.parse(body.toString()));
  if (message?.success !== true) {
    response.writeHead(422).end();
    return;
  }
  const kept: Kept = { ...message.data, at: new Date().toISOString() };
  await mkdir(directory, { recursive: true });
  await writeFile(join(directory, `${key}.json`), JSON.stringify(kept), { flag: 'wx' }).catch(
    (error: unknown) => {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    },
  );
  response.writeHead(202).end();
}

async function readAll(directory: string): Promise<readonly Kept[]> {
  const names = await readdir(directory).catch(() => []);
  const all = await Promise.all(
    names.map(async (name) => keptSchema.parse(JSON.parse(await readFile(join(directory, name), 'utf8')))),
  );
  return all.sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_SHOWN);
}

function pageOf(messages: readonly Kept[]): string {
  const intro =
    '<h1>发件箱 <span lang="en">Outbox</span></h1><p class="lead">在正式环境中将发送的邮件和短信；本机只保存，不发送。 <span lang="en">Mails and short messages that would be sent: this machine keeps them and sends none.</span></p>';
  if (messages.length === 0) return `${intro}<p class="notice">还没有。 <span lang="en">None yet.</span></p>`;
  return intro + messages.map(articleOf).join('');
}

const articleOf = ({ channel, to, subject, text, at }: Kept): string =>
  `<article class="panel"><h2>${escapeHtml(subject)}</h2><p>${escapeHtml(`${channel} → ${to} · ${at}`)}</p>${text
    .split('\n')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('')}</article>`;
