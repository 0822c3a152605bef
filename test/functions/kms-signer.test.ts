import { createPublicKey, sign } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKmsSigner } from '../../functions/adapters/kms-signer.ts';
import { utf8 } from '../../shared/kernel/bytes.ts';
import { nodeVerifying, testKey } from '../support/log.ts';

const KEY = testKey(3);
const KEY_ID = 'arn:aws:kms:us-east-1:111122223333:key/log';

/** What KMS answers to the two calls, over its own protocol; a key that it does not know is refused. */
const server = createServer(async (request, response) => {
  const asked = JSON.parse(Buffer.concat(await request.toArray()).toString('utf8'));
  const answer = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(body));
  };
  if (asked.KeyId !== KEY_ID) return answer(400, { __type: 'NotFoundException', message: 'no such key' });
  if (request.headers['x-amz-target'] === 'TrentService.GetPublicKey') {
    const der = createPublicKey(KEY).export({ type: 'spki', format: 'der' });
    return answer(200, {
      KeyId: KEY_ID,
      PublicKey: der.toString('base64'),
      KeySpec: 'ECC_NIST_EDWARDS25519',
    });
  }
  const isPlain = asked.MessageType === 'RAW' && asked.SigningAlgorithm === 'ED25519_SHA_512';
  if (!isPlain) return answer(400, { __type: 'InvalidKeyUsageException', message: 'another algorithm' });
  answer(200, {
    KeyId: KEY_ID,
    Signature: sign(null, Buffer.from(asked.Message, 'base64'), KEY).toString('base64'),
  });
});

describe('a key in KMS', () => {
  beforeAll(async () => {
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    Object.assign(process.env, {
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'none',
      AWS_SECRET_ACCESS_KEY: 'none',
      AWS_ENDPOINT_URL_KMS: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    });
  });
  afterAll(() => {
    server.close();
    delete process.env.AWS_ENDPOINT_URL_KMS;
  });

  it('signs as the standard says, and its public key verifies', async () => {
    const signer = createKmsSigner(KEY_ID);
    const message = utf8('register.example/log\n1\n');
    const publicKey = await signer.publicKey();
    expect(publicKey).toHaveLength(32);
    expect(await nodeVerifying.isSignedBy(publicKey, message, await signer.sign(message))).toBe(true);
  });

  it('a key that cannot be reached is a store that is away, which is tried again later', async () => {
    await expect(createKmsSigner('other').sign(utf8('x'))).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
    });
  });
});
