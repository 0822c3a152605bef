import { listUnreadable } from './list-unreadable.ts';
import { readXml } from './xml-events.ts';
import { readZipEntry, type ZipEntry, type ZipFile } from './zip-entries.ts';

const MEBIBYTE = 1024 * 1024;
const MAX_PART_BYTES = 16 * MEBIBYTE;
const MAX_STRINGS_BYTES = 256 * MEBIBYTE;
/** The strings of a workbook are held in memory, since any cell may name any of them: UTF-16 units in all. */
const MAX_STRINGS_LENGTH = 48 * MEBIBYTE;

/** What the cells of the first visible sheet cannot be understood without. */
export interface Workbook {
  readonly sheet: ZipEntry;
  readonly sheetName: string;
  /** Names of the other visible sheets, which are not read. */
  readonly otherSheets: readonly string[];
  readonly strings: readonly string[];
  /** Which cell styles show a number as a date. */
  readonly dateStyles: readonly boolean[];
  /** Days are counted from 1904, as old Macintosh files do. */
  readonly from1904: boolean;
}

/** Number formats that are dates. Source: ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are the Chinese ones. */
function isDateFormatId(id: number): boolean {
  return (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

/** @throws DomainError INVALID_INPUT for a workbook without visible sheet, broken, or too large */
export async function readWorkbook(zip: ZipFile): Promise<Workbook> {
  const [sheets, from1904] = await readSheets(zip);
  const targets = await readTargets(zip);
  const [first, ...others] = sheets.filter((sheet) => sheet.visible);
  if (first === undefined) throw listUnreadable('no-sheet');
  const sheet = zip.entries.get(partPath(targets.get(first.id) ?? ''));
  if (sheet === undefined) throw listUnreadable('broken-sheet');
  return {
    sheet,
    sheetName: first.name,
    otherSheets: others.map(({ name }) => name),
    strings: await readStrings(zip),
    dateStyles: await readDateStyles(zip),
    from1904,
  };
}

interface Sheet {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
}

async function readSheets(zip: ZipFile): Promise<readonly [sheets: readonly Sheet[], from1904: boolean]> {
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readXml(part(zip, 'xl/workbook.xml', MAX_PART_BYTES), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.date1904 ?? '');
      if (name !== 'sheet') return;
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      sheets.push({
        id,
        name: attributes.name ?? '',
        visible: (attributes.state ?? 'visible') === 'visible',
      });
    },
  });
  return [sheets, from1904];
}

async function readTargets(zip: ZipFile): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  await readXml(part(zip, 'xl/_rels/workbook.xml.rels', MAX_PART_BYTES), {
    open(name, attributes) {
      if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    },
  });
  return targets;
}

function partPath(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

async function readStrings(zip: ZipFile): Promise<readonly string[]> {
  const strings: string[] = [];
  const collect = textCollector();
  let length = 0;
  await readXml(part(zip, 'xl/sharedStrings.xml', MAX_STRINGS_BYTES), {
    open: collect.open,
    text: collect.text,
    close(name) {
      collect.close(name);
      if (name !== 'si') return;
      const text = collect.take();
      length += text.length;
      if (length > MAX_STRINGS_LENGTH) throw listUnreadable('too-large');
      strings.push(text);
    },
  });
  return strings;
}

/** Puts together the runs of one text, leaving out the reading aids (`rPh`) that stand beside it. */
export function textCollector() {
  let text = '';
  let inText = false;
  let inPhonetic = false;
  return {
    open(name: string) {
      if (name === 'rPh') inPhonetic = true;
      if (name === 't') inText = !inPhonetic;
    },
    text(more: string) {
      if (inText) text += more;
    },
    close(name: string) {
      if (name === 'rPh') inPhonetic = false;
      if (name === 't') inText = false;
    },
    take(): string {
      const taken = text;
      text = '';
      return unescapeControls(taken);
    },
  };
}

/** `_x000D_` stands for a character that XML cannot hold. Source: ECMA-376 part 1, 22.9.2.19. */
function unescapeControls(text: string): string {
  return text.replaceAll(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

async function readDateStyles(zip: ZipFile): Promise<readonly boolean[]> {
  const custom = new Map<number, boolean>();
  const styles: boolean[] = [];
  let inCellFormats = false;
  await readXml(part(zip, 'xl/styles.xml', MAX_PART_BYTES), {
    open(name, attributes) {
      if (name === 'numFmt')
        custom.set(Number(attributes.numFmtId), isDateFormat(attributes.formatCode ?? ''));
      if (name === 'cellXfs') inCellFormats = true;
      if (name !== 'xf' || !inCellFormats) return;
      const id = Number(attributes.numFmtId ?? 0);
      styles.push(custom.get(id) ?? isDateFormatId(id));
    },
    close(name) {
      if (name === 'cellXfs') inCellFormats = false;
    },
  });
  return styles;
}

/** `yyyy"年"m"月"d"日"` is one, `0.00"元"` and `[Red]0` are none. */
function isDateFormat(code: string): boolean {
  return /[yd]/i.test(code.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** The bytes of a part; none where the workbook has no such part. */
async function* part(zip: ZipFile, name: string, most: number): AsyncGenerator<Uint8Array> {
  const entry = zip.entries.get(name);
  if (entry !== undefined) yield* readZipEntry(zip, entry, { most });
  else yield new TextEncoder().encode('<none/>');
}
