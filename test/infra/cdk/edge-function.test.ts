import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { EDGE_FUNCTION_SOURCE } from '../../../infra/constructs/edge-function.ts';
import { objectKeyFor } from '../../../infra/constructs/edge-policy.ts';

const edge = createContext({ decodeURIComponent });
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
])('nobody outside sees the publisher’s notes and frames, nor breaks the edge: %s', (path) => {
  expect(objectKeyFor(path)).toBeUndefined();
  expect(keyAtEdge(path)).toBe('_absent');
});

test('the function fits what CloudFront runs: 10 KB, no optional chaining, no modules', () => {
  expect(Buffer.byteLength(EDGE_FUNCTION_SOURCE)).toBeLessThan(10_240);
  expect(EDGE_FUNCTION_SOURCE).not.toMatch(/\?\.|\bimport\b|\bexport\b/);
});
