import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { SourceRow } from '../../shared/register/import/row-cells.ts';

/** Rows as a reader of files would give them, numbered from 1. */
export function sourceRows(rows: readonly (readonly string[])[]): readonly SourceRow[] {
  return rows.map((cells, at) => ({ row: at + 1, cells }));
}

/** All that a stream of things gives, in its order. */
export async function collect<T>(things: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const thing of things) all.push(thing);
  return all;
}

/** Writes a list into a folder of its own; its path. */
export async function listFile(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'list-')), name);
  await writeFile(path, content);
  return path;
}

/** A cell of a made workbook: text (shared or inline), a number, or an Excel day. */
export type MadeCell = string | number | { readonly inline: string } | { readonly serial: number } | null;

const NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** An XLSX file as Excel lays it out: the strings after the sheets, a hidden sheet first, days by style. */
export function xlsxOf(
  rows: readonly (readonly MadeCell[])[],
  { otherSheet = false, rich = false } = {},
): Uint8Array {
  const strings: string[] = [];
  const sheet = rows.map((cells, at) => `<row r="${at + 1}">${cells.map(cell(at + 1)).join('')}</row>`);

  function cell(row: number) {
    return (value: MadeCell, column: number): string => {
      const r = `${String.fromCharCode(65 + column)}${row}`;
      if (value === null) return `<c r="${r}" s="0"/>`;
      if (typeof value === 'number') return `<c r="${r}"><v>${value}</v></c>`;
      if (typeof value === 'string') return `<c r="${r}" t="s"><v>${strings.push(value) - 1}</v></c>`;
      if ('serial' in value) return `<c r="${r}" s="1"><v>${value.serial}</v></c>`;
      return `<c r="${r}" t="inlineStr"><is><t>${escaped(value.inline)}</t></is></c>`;
    };
  }

  const si = (text: string): string =>
    rich
      ? `<si><r><t>${escaped(text.slice(0, 1))}</t></r><r><t>${escaped(text.slice(1))}</t></r><rPh><t>ㄎ</t></rPh></si>`
      : `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
  const other = otherSheet ? '<sheet name="附表" sheetId="3" r:id="rId3"/>' : '';
  const rel = (id: number, target: string): string => `<Relationship Id="rId${id}" Target="${target}"/>`;
  const parts = {
    'xl/workbook.xml': `<workbook ${NS} xmlns:r="r"><workbookPr/><sheets><sheet name="隐藏" sheetId="1" state="hidden" r:id="rId1"/><sheet name="名单" sheetId="2" r:id="rId2"/>${other}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${rel(1, 'worksheets/sheet1.xml')}${rel(2, '/xl/worksheets/sheet2.xml')}${rel(3, 'worksheets/sheet1.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${NS}><numFmts><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${NS}><sheetData/></worksheet>`,
    'xl/worksheets/sheet2.xml': `<worksheet ${NS}><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${NS}>${strings.map(si).join('')}</sst>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
