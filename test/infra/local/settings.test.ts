import { describe, expect, it } from 'vitest';
import { assertNodeVersion, readSettings } from '../../../infra/local/settings.ts';

describe('the settings of one machine', () => {
  it('need nothing to be set', () => {
    expect(readSettings({})).toMatchObject({ port: 4321, jurisdiction: '53', dynamodbEndpoint: undefined });
  });

  it.each([
    ['PORT', '70000'],
    ['PORT', 'x'],
    ['JURISDICTION', '99'],
    ['S3_ENDPOINT', 'nowhere'],
  ])('are refused by name where %s is %s', (name, value) => {
    expect(() => readSettings({ [name]: value })).toThrow(new RegExp(`settings not understood:\\n  ${name}`));
  });

  it('never hand the keys of a person to the embedded stores', () => {
    const own = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' };
    expect(readSettings(own).accessKeyId).not.toBe('AKIA');
    expect(readSettings({ ...own, DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' }).accessKeyId).toBe('AKIA');
  });

  it('ask for npm ci on an older Node', () => {
    expect(() => assertNodeVersion('v22.18.0')).toThrow(/npm ci/);
    expect(() => assertNodeVersion('v24.21.0')).not.toThrow();
  });
});
