import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storedKeys } from '../../functions/adapters/object-keys.ts';
import { createS3ObjectStore } from '../../functions/adapters/s3-object-store.ts';
import { objectKeyFor } from '../../infra/constructs/edge-policy.ts';

const ADDRESSES = [
  '/en/',
  '/v/YNIM-2016-530102-M-0001-7',
  '/v/YNIM-2016-530102-M-0001-7/',
  '/units/u0123456789ab/',
  '/units/u0123456789ab',
  '/units/u0123456789ab/unit.json',
  '/units/u0123456789ab/plate/',
  '/register/530102/2/',
  '/open-data/units.csv',
  '/log/checkpoint',
  '/log/tile/0/000.p/7',
];

describe('where no edge function maps addresses (China)', () => {
  it.each(ADDRESSES)('P1: %s is the key of the file that it shows', (address) => {
    const file = objectKeyFor(address) ?? '';
    expect(storedKeys(file, 'addresses')).toContain(address.slice(1));
  });

  it('the home page is the default root object, and a file elsewhere has one key', () => {
    expect(storedKeys('index.html', 'addresses')).toEqual(['index.html']);
    for (const file of ['index.html', 'units/x/index.html', 'log/checkpoint'])
      expect(storedKeys(file, 'files')).toEqual([file]);
  });

  describe('the object store', () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url?.split('?')[0]}`);
      request.resume().on('end', () => response.end());
    });
    beforeAll(async () => {
      Object.assign(process.env, {
        AWS_REGION: 'us-east-1',
        AWS_ACCESS_KEY_ID: 'none',
        AWS_SECRET_ACCESS_KEY: 'none',
      });
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
    });
    afterAll(() => server.close());

    it('writes a page under both, and reads it back from the first', async () => {
      const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const store = createS3ObjectStore('site', endpoint, 'addresses');
      const page = { key: 'v/X/index.html', body: 'x', contentType: 'text/html', cacheControl: 'no-store' };
      await store.put(page);
      await store.getText('frames/page/index.html');
      expect(asked).toEqual(['PUT /site/v/X/', 'PUT /site/v/X', 'GET /site/frames/page/']);
    });
  });
});
