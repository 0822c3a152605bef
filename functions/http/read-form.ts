import type { Bytes } from '../../shared/kernel/bytes.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import type { Fields } from './page.ts';
import { readBytes } from './read-json.ts';

const FORM_MEDIA_TYPE = /^application\/x-www-form-urlencoded\s*(;|$)/i;
const MULTIPART_MEDIA_TYPE = /^multipart\/form-data\s*;/i;
const FORM_LIMIT_BYTES = 64 * 1024;
/** Lambda takes events of 6 MB, in which a body stands in base64; the rest is for headers. */
const PHOTO_FORM_LIMIT_BYTES = 4_300_000;

export interface ReadForm {
  readonly fields: Fields;
  /** Contents of the files that were chosen, in order; their names and declared types are not read. */
  readonly photos: readonly Bytes[];
}

/**
 * The fields of a form. A text that UTF-8 cannot carry arrives as replacement characters, as the standard of forms
 * has it (https://url.spec.whatwg.org/#urlencoded-parsing), so that no lone surrogate gets in.
 * @param page.takesPhotos whether files are taken as well (multipart/form-data, RFC 7578)
 * @throws DomainError UNSUPPORTED_MEDIA_TYPE, PAYLOAD_TOO_LARGE, INVALID_INPUT for a broken multipart body
 */
export async function readForm(
  request: Request,
  { takesPhotos = false }: { readonly takesPhotos?: boolean } = {},
): Promise<ReadForm> {
  const type = request.headers.get('content-type') ?? '';
  if (takesPhotos && MULTIPART_MEDIA_TYPE.test(type)) return readMultipart(request, type);
  if (!FORM_MEDIA_TYPE.test(type)) {
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', 'expected application/x-www-form-urlencoded');
  }
  const bytes = await readBytes(request, FORM_LIMIT_BYTES);
  return { fields: fieldsOf(new URLSearchParams(new TextDecoder().decode(bytes))), photos: [] };
}

/** Fields and files; a field is held to the limit of a form without files. */
async function readMultipart(request: Request, type: string): Promise<ReadForm> {
  const bytes = await readBytes(request, PHOTO_FORM_LIMIT_BYTES);
  const form = await new Response(Buffer.from(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch((cause: unknown) => {
      throw new DomainError('INVALID_INPUT', 'expected multipart/form-data', { cause });
    });
  const texts: [string, string][] = [];
  const photos: Bytes[] = [];
  for (const [name, value] of form) {
    if (typeof value === 'string') texts.push([name, value]);
    // A field for files in which none was chosen is sent as an empty one.
    else if (value.size > 0) photos.push(new Uint8Array(await value.arrayBuffer()));
  }
  if (texts.reduce((sum, [name, value]) => sum + name.length + value.length, 0) > FORM_LIMIT_BYTES)
    throw new DomainError('PAYLOAD_TOO_LARGE', `expected fields of at most ${FORM_LIMIT_BYTES} bytes`);
  return { fields: fieldsOf(texts), photos };
}

/** Fields of a query. */
export function queryFieldsOf(url: string): Fields {
  const mark = url.indexOf('?');
  return fieldsOf(new URLSearchParams(mark < 0 ? '' : url.slice(mark + 1)));
}

function fieldsOf(given: Iterable<readonly [string, string]>): Fields {
  const fields: Record<string, string[]> = Object.create(null);
  for (const [name, value] of given) {
    const known = fields[name];
    if (known === undefined) fields[name] = [value];
    else known.push(value);
  }
  return fields;
}
