import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { EDGE_FUNCTION_SOURCE } from '../../../infra/constructs/edge-function.ts';
import { objectKeyFor, redirectFor } from '../../../infra/constructs/edge-policy.ts';

const edge = createContext({ decodeURIComponent });
// CloudFront's runtime lists the methods that it has, and a call of any other answers every code on a plate with 503.
runInContext(
  'delete String.prototype.normalize; delete String.prototype.matchAll; delete String.prototype.at',
  edge,
);
runInContext(EDGE_FUNCTION_SOURCE, edge);

/** The key that the edge asks the bucket for. */
function keyAtEdge(uri: string): string {
  edge.event = { request: { uri } };
  return decodeURIComponent(String(runInContext('handler(event).uri', edge)).slice(1));
}

test.each([
  ['/', 'index.html'],
  ['/en/', 'en/index.html'],
  ['/units/Y7K2/', 'units/Y7K2/index.html'],
  ['/units/Y7K2', 'units/Y7K2/index.html'],
  ['/units/Y7K2/unit.json', 'units/Y7K2/unit.json'],
  ['/v/YNIM-2016-530102-M-0001-7', 'v/YNIM-2016-530102-M-0001-7/index.html'],
  ['/api/docs', 'api/docs/index.html'],
  ['/api/openapi.json', 'api/openapi.json'],
  ['/open-data/units.csv', 'open-data/units.csv'],
  ['/log/checkpoint', 'log/checkpoint'],
  ['/log/tile/0/x001/067.p/9', 'log/tile/0/x001/067.p/9'],
  ['/%E7%99%BB%E8%AE%B0/', '登记/index.html'],
  ['//units/Y7K2/', 'units/Y7K2/index.html'],
])('P1: a reader who asks for %s is given the file %s, on one machine and at the edge alike', (path, key) => {
  expect(objectKeyFor(path)).toBe(key);
  expect(keyAtEdge(path)).toBe(key);
});

test.each([
  '/_state/dirty.json',
  '/_state/',
  '/%5Fstate/due.json',
  '//_state/due.json',
  '/frames/page/',
  '/en/frames/page/index.html',
  '/../_state/due.json',
  '/%E0%A4%A',
  '/v/%00/',
  '/units/%0d%0a/',
])('nobody outside sees the publisher’s notes and frames, nor breaks the edge: %s', (path) => {
  expect(objectKeyFor(path)).toBeUndefined();
  expect(keyAtEdge(path)).toBe('_absent');
});

/** Where the edge sends a reader, with the query as CloudFront hands it over: still encoded. */
function sentOnAtEdge(address: string): string | undefined {
  const [uri = '', query = ''] = address.split('?');
  const given = query.split('&').filter((each) => each.includes('='));
  const querystring = Object.fromEntries(
    given.map((each) => [each.slice(0, each.indexOf('=')), { value: each.slice(each.indexOf('=') + 1) }]),
  );
  edge.event = { request: { uri, querystring } };
  const answer = runInContext('JSON.stringify(handler(event))', edge);
  return JSON.parse(String(answer)).headers?.location.value;
}

test.each([
  ['/v/?number=ynim-2016-530102-m-0001-7', '/v/YNIM-2016-530102-M-0001-7/'],
  ['/en/v/?number=YNIM2016530102M00017', '/en/v/YNIM-2016-530102-M-0001-7/'],
  [
    `/v/?number=${encodeURIComponent('ＹＮＩＭ－２０１６—530102－M－0001－7')}`,
    '/v/YNIM-2016-530102-M-0001-7/',
  ],
  ['/v/?number=YNIM+2016+530102+M+0001+7', '/v/YNIM-2016-530102-M-0001-7/'],
  ['/v/ynim-2016-530102-m-0001-7', '/v/YNIM-2016-530102-M-0001-7/'],
  ['/v/ynim2016530102m00017/', '/v/YNIM-2016-530102-M-0001-7/'],
  [`/v/?number=${encodeURIComponent('五华超市')}`, `/search/?q=${encodeURIComponent('五华超市')}`],
  ['/v/?number=//example.org', '/search/?q=%2F%2Fexample.org'],
  ['/v/?number=%0d%0aset-cookie:a', '/search/?q=set-cookie%3Aa'],
])('P5: %s, a number typed in another way, leads to %s', (address, expected) => {
  const [path = '', query = ''] = address.split('?');
  expect(redirectFor(path, query)).toBe(expected);
  expect(sentOnAtEdge(address)).toBe(expected);
  const [again = '', rest = ''] = expected.split('?');
  expect(redirectFor(again, rest), 'nobody is sent on twice').toBeUndefined();
});

test.each([
  '/v/YNIM-2016-530102-M-0001-7',
  '/v/YNIM-2016-530102-M-0001-7/',
  '/v/',
  '/v/?number=',
  '/v/?other=1',
  '/v/%E0%A4%A/',
  `/v/${encodeURIComponent('五华')}/`,
  '/units/abc/',
])('P5: %s is left as it is', (address) => {
  const [path = '', query = ''] = address.split('?');
  expect(redirectFor(path, query)).toBeUndefined();
  expect(sentOnAtEdge(address)).toBeUndefined();
});

test('the function fits what CloudFront runs: 10 KB, no optional chaining, no modules', () => {
  expect(Buffer.byteLength(EDGE_FUNCTION_SOURCE)).toBeLessThan(10_240);
  expect(EDGE_FUNCTION_SOURCE).not.toMatch(/\?\.|\bimport\b|\bexport\b/);
});

const UNIT = 'u0123456789ab';
test.each([
  [`/complain/?unit=${UNIT}`, `/api/pages/complain/start?unit=${UNIT}`],
  [`/en/complain?unit=${UNIT}`, `/api/pages/complain/start?unit=${UNIT}&lang=en`],
  [`/complain/?unit=${UNIT}&stall=12%E5%8F%B7`, `/api/pages/complain/start?unit=${UNIT}&stall=12%E5%8F%B7`],
  [`/complain/?unit=${UNIT}&stall=%0d%0a<x>`, `/api/pages/complain/start?unit=${UNIT}`],
])('C2: %s, the code at a stall, leads to the form that needs no script: %s', (address, expected) => {
  const [path = '', query = ''] = address.split('?');
  expect(redirectFor(path, query)).toBe(expected);
  expect(sentOnAtEdge(address)).toBe(expected);
});

test.each(['/complain/', `/complain/?scanned=${UNIT}`, '/complain/?unit=//example.org', '/complain/?unit='])(
  'C2: %s is the fixed page',
  (address) => {
    const [path = '', query = ''] = address.split('?');
    expect(redirectFor(path, query)).toBeUndefined();
    expect(sentOnAtEdge(address)).toBeUndefined();
  },
);
