import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { openList } from '../../../functions/register/import/open-list.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { collect, listFile, xlsxOf } from '../../support/a-list.ts';

const TEXT = '单位名称,领域\r\n㑇记𬭊䶮超市（€）,商店(超市)\r\n';
const ROWS = [
  { row: 1, cells: ['单位名称', '领域'] },
  { row: 2, cells: ['㑇记𬭊䶮超市（€）', '商店(超市)'] },
];

async function rowsOf(name: string, content: string | Uint8Array) {
  const list = await openList(await listFile(name, content));
  return { list, rows: await collect(list.rows) };
}

async function refusalOf(name: string, content: string | Uint8Array): Promise<string | undefined> {
  try {
    await rowsOf(name, content);
    return undefined;
  } catch (error) {
    return error instanceof DomainError ? error.issues[0]?.code : String(error);
  }
}

describe('a CSV is read in the encoding in which it was saved', () => {
  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`), 'utf-8'],
    ['UTF-8 without one', Buffer.from(TEXT), 'utf-8'],
    ['GB18030, as Excel on Chinese Windows saves it', iconv.encode(TEXT, 'gb18030'), 'gb18030'],
    ['UTF-16, as Excel saves "Unicode text"', Buffer.from(`\uFEFF${TEXT}`, 'utf16le'), 'utf-16le'],
  ])('%s', async (_, bytes, encoding) => {
    const { list, rows } = await rowsOf('list.csv', bytes);
    expect(list.encoding).toBe(encoding);
    expect(rows).toEqual(ROWS);
    expect(list.fractionRead()).toBe(1);
  });

  it.each(['utf-8', 'gb18030'])('%s stays %s when a character lies across two chunks', async (encoding) => {
    const lines = Array.from({ length: 9_000 }, (_, at) => `${'x'.repeat(at % 7)}𬭊超市${at},超市\n`).join(
      '',
    );
    const { list, rows } = await rowsOf('list.csv', iconv.encode(lines, encoding));
    expect(list.encoding).toBe(encoding);
    expect(rows.map(({ cells }) => `${cells.join(',')}\n`).join('')).toBe(lines);
  });
});

describe('a CSV is read as people have it', () => {
  it('with line breaks, commas and quotation marks inside cells; empty lines keep their number', async () => {
    const { rows } = await rowsOf('a.csv', '单位名称,领域\n\n"甲,""乙""\n丙",超市\n丁,加油站,多一格\n戊\n');
    expect(rows.map(({ row, cells }) => [row, ...cells])).toEqual([
      [1, '单位名称', '领域'],
      [2, ''],
      [3, '甲,"乙"\n丙', '超市'],
      [4, '丁', '加油站', '多一格'],
      [5, '戊'],
    ]);
  });

  it.each(['\t', ';', '，'])('with %j between the cells', async (delimiter) => {
    const { rows } = await rowsOf('a.txt', TEXT.replaceAll(',', delimiter));
    expect(rows).toEqual(ROWS);
  });

  it('a quotation mark that never ends is said, not swallowed with the rest of the file', async () => {
    expect(await refusalOf('a.csv', `a,b\n"${'超市,'.repeat(200_000)}`)).toBe('broken-quotes');
  });
});

describe('an XLSX is read as Excel, WPS and libraries write it', () => {
  it('the first visible sheet, shared, rich and inline strings, numbers, days by style, gaps', async () => {
    const made = xlsxOf(
      [
        ['单位名称', '行政区划', '日期', '代码'],
        [{ inline: '甲<乙>&' }, 530102, { serial: 45413.75 }, 4.5],
        [null, null, '丙'],
      ],
      { rich: true, otherSheet: true },
    );
    const { list, rows } = await rowsOf('list.xlsx', made);
    expect(list.otherSheets).toEqual(['附表']);
    expect(list.fractionRead()).toBe(1);
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['单位名称', '行政区划', '日期', '代码'],
      ['甲<乙>&', '530102', '2024-05-01', '4.5'],
      ['', '', '丙'],
    ]);
  });

  it('is known by its content, not by its name', async () => {
    const { list } = await rowsOf('list.csv', xlsxOf([['单位名称', '领域']]));
    expect(list.format).toBe('xlsx');
  });

  it('a text that is far larger than any cell of Excel is refused: a small file can hold a huge one', async () => {
    expect(await refusalOf('bomb.xlsx', xlsxOf([[{ inline: 'x'.repeat(5_000_000) }]]))).toBe('too-large');
    expect(await refusalOf('bomb.xlsx', xlsxOf([['x'.repeat(5_000_000)]]))).toBe('too-large');
  });

  it('cut off at any point it is refused, never half read', async () => {
    const whole = xlsxOf([
      ['单位名称', '领域'],
      ['甲', '超市'],
    ]);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(await refusalOf('a.xlsx', whole.slice(0, Math.floor(whole.length * share)))).toBe('broken-zip');
    }
  });
});

describe('what is no list is refused in words', () => {
  it.each([
    ['an empty file', '', 'empty'],
    ['an old .xls', Buffer.from('d0cf11e0a1b11ae10000', 'hex'), 'old-excel'],
    ['a PDF', '%PDF-1.7', 'not-a-list'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex'), 'not-a-list'],
    ['a zip that is no workbook', Buffer.from('PK\u0003\u0004zip', 'latin1'), 'broken-zip'],
  ])('%s', async (_, content, code) => expect(await refusalOf('list.csv', content)).toBe(code));
});

describe('the lists that cities published are as their notices say', () => {
  it.each([
    ['tianshui-2017', 10],
    ['heihe-2016', 9],
    ['danyang-2020', 8],
  ])('%s has %i units', async (name, units) => {
    const bytes = readFileSync(new URL(`../../vectors/import/${name}.csv`, import.meta.url));
    expect((await rowsOf('a.csv', bytes)).rows).toHaveLength(units + 1);
  });
});
