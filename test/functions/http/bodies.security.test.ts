import { describe, expect, it } from 'vitest';
import { apiUnderTest, plainNoteFeature, problemIn } from '../../support/api-under-test.ts';

const post = (body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) => {
  const { app } = apiUnderTest({ features: [plainNoteFeature()] });
  const sent = { 'content-type': 'application/json', ...headers };
  return Promise.resolve(app.request('/api/notes/a', { method: 'POST', headers: sent, body }));
};

/** Bodies that are no note; each is the caller's mistake. */
const MALFORMED: readonly (readonly [string, string | Uint8Array<ArrayBuffer>])[] = [
  ['nothing', ''],
  ['white space', '  \n'],
  ['a bare word', 'hello'],
  ['null', 'null'],
  ['a number', '12'],
  ['a text', '"text"'],
  ['a list', '[]'],
  ['a list of objects', '[{"text":"a"}]'],
  ['an empty object', '{}'],
  ['cut off', '{"text":"a"'],
  ['a comma too many', '{"text":"a",}'],
  ['single quotes', "{'text':'a'}"],
  ['a comment', '{"text":"a"}//'],
  ['two values', '{"text":"a"}{"text":"b"}'],
  ['NaN', '{"text":NaN}'],
  ['the wrong type', '{"text":1}'],
  ['an object for a text', '{"text":{"toString":"a"}}'],
  ['an empty text', '{"text":""}'],
  ['a text too long', JSON.stringify({ text: 'a'.repeat(101) })],
  ['a prototype instead of a member', '{"__proto__":{"text":"a"}}'],
  ['a constructor', '{"constructor":{"prototype":{"text":"a"}}}'],
  ['a lone surrogate in a text', '{"text":"a\\ud800"}'],
  ['a lone low surrogate in a key', '{"text":"a","tags":{"\\udc00":"b"}}'],
  ['a lone surrogate deep down', `{"text":"a","more":${'['.repeat(900)}"\\uDBFF"${']'.repeat(900)}}`],
  ['bytes that are no UTF-8', new Uint8Array([0x22, 0xff, 0xfe, 0x22])],
  ['a surrogate in CESU-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
];

describe('a malformed body is the sender’s mistake and never ours', () => {
  it.each(MALFORMED)('%s is 400 and says where', async (_, body) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    const problem = await problemIn(response);
    expect(problem.code).toBe('INVALID_INPUT');
    expect(problem.errors.length).toBeGreaterThan(0);
  });

  it.each([
    ['a pair of surrogates', '{"text":"\\ud83d\\ude00"}', '😀'],
    ['rare characters', '{"text":"𬭊㑇"}', '𬭊㑇'],
    ['members nobody asked for', '{"text":"a","__proto__":{"admin":true},"x":1}', 'a'],
  ])('%s is accepted', async (_, body, saved) => {
    const response = await post(body);
    expect(response.status).toBe(201);
    expect(await response.json()).toEqual({ saved });
  });

  it('depth alone does no harm', async () => {
    for (const [open, close] of [
      ['[', ']'],
      ['{"a":', '}'],
    ] as const) {
      const deep = open.repeat(600) + (open === '[' ? '' : '1') + close.repeat(600);
      expect((await post(`{"text":"a","more":${deep}}`)).status).toBe(201);
      expect((await post(deep)).status).toBe(400);
    }
  });

  it('no prototype is changed by what is sent', async () => {
    await post('{"text":"a","__proto__":{"polluted":1},"tags":{"__proto__":"b","constructor":"c"}}');
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('names the field and never repeats the value', async () => {
    const text = await (await post('{"text":"","tags":{"a":13812345678}}')).text();
    expect(text).not.toContain('13812345678');
    expect(JSON.parse(text).errors.map((issue: { field: string }) => issue.field)).toEqual([
      'text',
      'tags.a',
    ]);
  });

  it('answers a flood of mistakes with fifty', async () => {
    const tags = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`t${at}`, at]));
    const problem = await problemIn(await post(JSON.stringify({ text: 'a', tags })));
    expect(problem.errors).toHaveLength(50);
  });
});

describe('size and type are checked before content', () => {
  it.each([
    [4096, 201],
    [4097, 413],
  ])('a body of %d bytes is %d where 4096 are allowed', async (bytes, status) => {
    const bare = '{"text":"a"}';
    expect((await post(bare + ' '.repeat(bytes - bare.length))).status).toBe(status);
  });

  it('a length that is declared too large is refused unread', async () => {
    const response = await post('{"text":"a"}', { 'content-length': '5000' });
    expect(response.status).toBe(413);
    expect((await problemIn(response)).code).toBe('PAYLOAD_TOO_LARGE');
  });

  it('a length that is declared too small does not help', async () => {
    expect((await post(`{"text":"a"}${' '.repeat(5000)}`, { 'content-length': '1' })).status).toBe(413);
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=a',
    'application/jsonp',
    'application/json; charset=gbk',
    '',
  ])('type %j is 415', async (type) => {
    const response = await post('{"text":"a"}', { 'content-type': type });
    expect(response.status).toBe(415);
    expect((await problemIn(response)).code).toBe('UNSUPPORTED_MEDIA_TYPE');
  });

  it('a compressed body is 415', async () => {
    expect((await post('{"text":"a"}', { 'content-encoding': 'gzip' })).status).toBe(415);
  });

  it.each(['application/json;charset=UTF-8', 'Application/JSON', 'application/json; charset="utf-8"'])(
    'type %j is accepted',
    async (type) => {
      expect((await post('{"text":"a"}', { 'content-type': type })).status).toBe(201);
    },
  );
});
