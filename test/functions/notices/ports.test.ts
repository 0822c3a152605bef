import { createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { createSesMail } from '../../../functions/adapters/ses-mail.ts';
import { createWebhookNotices } from '../../../functions/adapters/webhook-notices.ts';
import { openOutbox } from '../../../infra/local/outbox.ts';

const MESSAGE = { noticeId: 'n-1', address: '张@example.cn', subject: '您好', text: '一行\n<b>两行</b>' };
let server: Server | undefined;

afterEach(() => void server?.close());

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const signer = {
  publicKey: async () => new Uint8Array(),
  sign: async (message: Uint8Array) => new Uint8Array(sign(null, message, privateKey)),
};

describe('mail by SES', () => {
  const client = DynamoDBDocumentClient.from(
    new DynamoDBClient({ region: 'eu-west-1', credentials: { accessKeyId: 'AKIA', secretAccessKey: 's' } }),
  );
  const answering = (status: number) => {
    const asked: { url: string; init: RequestInit | undefined }[] = [];
    const port = createSesMail(client, 'office@example.cn', async (url, init) => {
      asked.push({ url: String(url), init });
      return new Response('{}', { status });
    });
    return { port, asked };
  };

  it('asks SendEmail of the API v2 as its reference has it, signed for ses', async () => {
    const { port, asked } = answering(200);
    expect(await port.send(MESSAGE)).toBe('sent');
    expect(asked[0]?.url).toBe('https://email.eu-west-1.amazonaws.com/v2/email/outbound-emails');
    expect(JSON.parse(String(asked[0]?.init?.body))).toEqual({
      FromEmailAddress: 'office@example.cn',
      Destination: { ToAddresses: [MESSAGE.address] },
      Content: {
        Simple: {
          Subject: { Data: '您好', Charset: 'UTF-8' },
          Body: { Text: { Data: MESSAGE.text, Charset: 'UTF-8' } },
        },
      },
      EmailTags: [{ Name: 'notice', Value: 'n-1' }],
    });
    const headers = new Headers(asked[0]?.init?.headers);
    expect(headers.get('authorization')).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIA\/\d{8}\/eu-west-1\/ses\/aws4_request, SignedHeaders=[^,]*host[^,]*, Signature=[0-9a-f]{64}$/,
    );
  });

  it.each([
    [400, 'refused'],
    [403, 'unavailable'],
    [429, 'unavailable'],
    [500, 'unavailable'],
  ])('takes %i for %s', async (status, outcome) => {
    expect(await answering(status).port.send(MESSAGE)).toBe(outcome);
  });
});

describe('messages by a gateway of the operator', () => {
  it('hands over the message with a signature that the gateway can check, and a key for repetitions', async () => {
    const taken: { key: unknown; isOurs: boolean; body: string }[] = [];
    const address = await serve(async (request, response) => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      const key = request.headers['idempotency-key'];
      const signature = Buffer.from(String(request.headers['x-notice-signature']), 'base64url');
      const isOurs = verify(
        null,
        Buffer.from(`${key}\n${body}`),
        createPublicKey(publicKey.export({ type: 'spki', format: 'pem' })),
        signature,
      );
      taken.push({ key, isOurs, body });
      response.writeHead(202).end();
    });
    expect(await createWebhookNotices(address, 'mail', signer).send(MESSAGE)).toBe('sent');
    const body = JSON.stringify({
      channel: 'mail',
      to: MESSAGE.address,
      subject: '您好',
      text: MESSAGE.text,
    });
    expect(taken).toEqual([{ key: 'n-1', isOurs: true, body }]);
  });

  it.each([
    [422, 'refused'],
    [503, 'unavailable'],
  ])('takes %i for %s', async (status, outcome) => {
    const address = await serve((_request, response) => response.writeHead(status).end());
    expect(await createWebhookNotices(address, 'mail', signer).send(MESSAGE)).toBe(outcome);
  });
});

describe('the outbox of one machine', () => {
  it('keeps a message once, and shows it as text', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'outbox-'));
    const outbox = openOutbox(join(directory, 'outbox'), async () => '<main>{{main}}</main>');
    const address = await serve((request, response) => void outbox.answer(request, response));
    const port = createWebhookNotices(address, 'mail', signer);
    expect(await (await fetch(address)).text()).toContain('None yet');
    expect([await port.send(MESSAGE), await port.send(MESSAGE)]).toEqual(['sent', 'sent']);
    const page = await (await fetch(address)).text();
    expect(page.match(/<article/g)).toHaveLength(1);
    expect(page).toContain('&lt;b&gt;两行&lt;/b&gt;');
    await rm(directory, { recursive: true });
  });
});
