import { DomainError } from '../../shared/kernel/errors.ts';
import type { Fields } from './page.ts';
import { readBytes } from './read-json.ts';

const FORM_MEDIA_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const FORM_LIMIT_BYTES = 64 * 1024;

/**
 * The fields of a form. A text that UTF-8 cannot carry arrives as replacement characters, as the standard of forms
 * has it (https://url.spec.whatwg.org/#urlencoded-parsing), so that no lone surrogate gets in.
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE
 */
export async function readForm(request: Request): Promise<Fields> {
  if (!FORM_MEDIA_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'expected application/x-www-form-urlencoded');
  }
  const bytes = await readBytes(request, FORM_LIMIT_BYTES);
  return fieldsOf(new URLSearchParams(new TextDecoder().decode(bytes)));
}

/** Fields of a query. */
export function queryFieldsOf(url: string): Fields {
  const mark = url.indexOf('?');
  return fieldsOf(new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)));
}

function fieldsOf(given: URLSearchParams): Fields {
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of given) {
    const known = fields[name];
    if (known === undefined) fields[name] = [value];
    else known.push(value);
  }
  return fields;
}
