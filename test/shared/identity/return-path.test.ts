import { describe, expect, it } from 'vitest';
import { returnPath } from '../../../shared/identity/return-path.ts';

describe('where a person goes after signing in', () => {
  it.each(['/console/', '/apply/?draft=1#instruments', '/en/console/#/case/complaint/a', '/'])(
    'back to %s',
    (path) => {
      expect(returnPath(path)).toBe(path);
    },
  );

  it.each([
    undefined,
    '',
    'console/',
    'https://evil.example/console/',
    '//evil.example',
    '///evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/console/\r\nset-cookie: x=1',
    '/..//evil.example',
    '/.//evil.example',
    '/api/session/sign-in',
    '/API/desk/work',
    '/console/../api/session/callback',
    `/${'a'.repeat(501)}`,
  ])('never elsewhere: %j', (path) => {
    expect(returnPath(path)).toBe('/console/');
  });
});
