import { DomainError } from '../../shared/kernel/errors.ts';

/** `application/json`, with no other charset than the one that JSON has (RFC 8259, 8.1). */
const JSON_MEDIA_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

/** A surrogate can get into well-formed UTF-8 JSON as an escape only. */
const SURROGATE_ESCAPE = /\\u[dD][89a-fA-F]/;

/**
 * The JSON value of a request's body and its bytes.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE for another type or a content coding
 * @throws DomainError PAYLOAD_TOO_LARGE above `limitBytes`
 * @throws DomainError INVALID_INPUT for anything that is not JSON in UTF-8, or text that UTF-8 cannot carry
 */
export async function readJson(
  request: Request,
  limitBytes: number,
): Promise<{ readonly value: unknown; readonly bytes: Uint8Array }> {
  const coding = request.headers.get('content-encoding') ?? 'identity';
  if (!JSON_MEDIA_TYPE.test(request.headers.get('content-type') ?? '') || coding !== 'identity') {
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'expected application/json without a content coding');
  }
  const bytes = await readBytes(request, limitBytes);
  const text = decode(bytes);
  const value = parse(text);
  if (SURROGATE_ESCAPE.test(text)) refuseLoneSurrogates(value);
  return { value, bytes };
}

/** Stops at the limit, whatever length the request claims to have. */
export async function readBytes(request: Request, limitBytes: number): Promise<Uint8Array> {
  if (Number(request.headers.get('content-length') ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  const [only] = chunks;
  return chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks);
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw malformed('invalid_utf8');
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw malformed('invalid_json');
  }
}

/** A list of what is left to look at, not recursion: depth is the sender's choice. */
function refuseLoneSurrogates(value: unknown): void {
  const pending: unknown[] = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string' && !next.isWellFormed()) throw malformed('lone_surrogate');
    if (typeof next === 'object' && next !== null) {
      for (const [key, member] of Object.entries(next)) pending.push(key, member);
    }
  }
}

function tooLarge(limitBytes: number): DomainError {
  return new DomainError('PAYLOAD_TOO_LARGE', `expected a body of at most ${limitBytes} bytes`);
}

function malformed(code: 'invalid_utf8' | 'invalid_json' | 'lone_surrogate'): DomainError {
  return new DomainError('INVALID_INPUT', `expected JSON in UTF-8, got ${code}`, {
    issues: [{ field: '', code, zh: '正文应为 UTF-8 编码的 JSON', en: 'The body must be JSON in UTF-8' }],
  });
}
