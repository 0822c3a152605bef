import { createPublicKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { sha256 } from '../../functions/publish/log/sign-checkpoint.ts';
import { type Bytes, fromBase64, fromBase64Url, toHex } from '../../shared/kernel/bytes.ts';
import { type Checkpoint, cosignedMessage, timestampedSignature } from '../../shared/log/checkpoint.ts';
import {
  COSIGNATURE,
  formatSignature,
  formatVerifierKey,
  keyIdInput,
  parseNote,
} from '../../shared/log/note.ts';
import type { LogKeys } from '../../shared/log/schema.ts';
import { verifyCheckpoint } from '../../shared/log/verify.ts';
import { isConsistent } from '../../shared/log/verify-tree.ts';
import { nodeVerifying, testKey } from './log.ts';

interface Answer {
  readonly status: number;
  readonly body?: string;
}

/** A witness by C2SP tlog-witness: it cosigns only what grows out of what it saw last. */
export async function startWitness(given: { readonly name: string; readonly seed: number }) {
  const key = testKey(given.seed);
  const { x = '' } = createPublicKey(key).export({ format: 'jwk' });
  const publicKey = fromBase64Url(x);
  const id = toHex(sha256(keyIdInput(given.name, COSIGNATURE, publicKey)).slice(0, 4));
  let keys: LogKeys | undefined;
  let seen: Checkpoint = { origin: '', size: 0, root: new Uint8Array() };

  const addCheckpoint = async (request: string): Promise<Answer> => {
    const end = request.indexOf('\n\n');
    const [old = '', ...lines] = request.slice(0, end).split('\n');
    const signed = request.slice(end + 2);
    const [, oldSize] = /^old (0|[1-9]\d*)$/.exec(old) ?? [];
    const path = lines.map(fromBase64);
    const note = parseNote(signed);
    if (oldSize === undefined || note === undefined || path.includes(undefined)) return { status: 400 };
    if (keys === undefined) return { status: 404 };
    const verdict = await verifyCheckpoint(signed, keys, nodeVerifying);
    if (!verdict.ok) return { status: 403 };
    if (Number(oldSize) > verdict.checkpoint.size) return { status: 400 };
    if (Number(oldSize) !== seen.size) return { status: 409, body: `${seen.size}\n` };
    const proof = { path: path as readonly Bytes[], digest: nodeVerifying.digest };
    if (!(await isConsistent(seen, verdict.checkpoint, proof)))
      return seen.size === verdict.checkpoint.size ? { status: 409 } : { status: 422 };
    seen = verdict.checkpoint;
    const time = 1_800_000_000;
    const signature = timestampedSignature(
      time,
      new Uint8Array(sign(null, cosignedMessage(note.text, time), key)),
    );
    return { status: 200, body: formatSignature({ name: given.name, keyId: id, signature }) };
  };
  const server = createServer(async (request, response) => {
    const { status, body = '' } =
      request.url === '/add-checkpoint' ? await addCheckpoint(await textOf(request)) : { status: 404 };
    response.writeHead(status, { 'content-type': 'text/x.tlog.size' }).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    vkey: formatVerifierKey({ name: given.name, type: COSIGNATURE, id, publicKey }),
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** Tells it of the log that it shall watch. */
    trust(log: LogKeys) {
      keys = log;
    },
    seenSize: () => seen.size,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
