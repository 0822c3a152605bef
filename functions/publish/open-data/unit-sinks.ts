import { canonicalJson, type Json } from '../../../shared/kernel/canonical-json.ts';
import { csvHeader, csvRow } from '../../../shared/register/open-data.ts';
import type { Unit } from '../../../shared/register/schema.ts';
import type { ObjectStore } from '../../adapters/object-store.ts';
import { type FileFacts, openUpload } from './upload.ts';

/** Takes units group by group and makes files of them; one reading of the register feeds them all. */
export interface UnitSink {
  write(units: readonly Unit[]): Promise<void>;
  /** The files that were made, complete and visible. */
  end(): Promise<readonly FileFacts[]>;
  abort(cause: Error): void;
}

interface SinkTarget {
  readonly objects: ObjectStore;
  readonly key: string;
  readonly cacheControl: string;
}

/** `units.json`: one record a line, each canonical, in the order of the lists. */
export function jsonSink({ objects, key, cacheControl }: SinkTarget): UnitSink {
  let separator = '\n';
  return textSink(
    openUpload(objects, { key, contentType: 'application/json; charset=utf-8', cacheControl }),
    '{"licence":"CC-BY-4.0","schema":"/open-data/units.schema.json","units":[',
    (unit) => {
      const line = `${separator}${canonicalJson(unit as unknown as Json)}`;
      separator = ',\n';
      return line;
    },
    '\n]}\n',
  );
}

/** `units.csv`, with the byte-order mark by which spreadsheets know its encoding. */
export function csvSink({ objects, key, cacheControl }: SinkTarget): UnitSink {
  const upload = openUpload(objects, { key, contentType: 'text/csv; charset=utf-8', cacheControl });
  return textSink(upload, csvHeader(), csvRow, '');
}

/** A sink that only looks. */
export function lookingSink(look: (unit: Unit) => void): UnitSink {
  return {
    write: async (units) => units.forEach(look),
    end: async () => [],
    abort: () => {},
  };
}

function textSink(
  upload: ReturnType<typeof openUpload>,
  head: string,
  line: (unit: Unit) => string,
  tail: string,
): UnitSink {
  let text = head;
  return {
    async write(units) {
      text += units.map(line).join('');
      await upload.write(text);
      text = '';
    },
    async end() {
      await upload.write(text + tail);
      return [await upload.end()];
    },
    abort: upload.abort,
  };
}
