import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commitmentText } from '../../../shared/certification/commitment.ts';
import { missingIn, whatIsMissing } from '../../../shared/certification/completeness.ts';
import { eligibilityOf } from '../../../shared/certification/eligibility.ts';
import {
  readInstrumentTable,
  TEMPLATE_HEADER,
  withInstruments,
} from '../../../shared/certification/instrument-table.ts';
import {
  compulsoryFor,
  countInstruments,
  instrumentFlags,
} from '../../../shared/certification/instruments.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { isWorkbook, textOf } from '../../../shared/kernel/text-encoding.ts';
import commitment from '../../../shared/register/data/commitment-v1.json' with { type: 'json' };

const TODAY = asDay('2026-05-20');
const scale = (validUntil: string, verifiedOn = '2025-06-01') => ({
  name: '电子计价秤',
  serial: 'S1',
  verifiedOn: asDay(verifiedOn),
  validUntil: asDay(validUntil),
});

describe('M4: instruments', () => {
  it('an overdue verification is flagged at entry, the last valid day is not', () => {
    expect(instrumentFlags(scale('2026-05-19'), TODAY)).toEqual(['overdue']);
    expect(instrumentFlags(scale('2026-05-20'), TODAY)).toEqual(['due-soon']);
    expect(instrumentFlags(scale('2026-05-31'), TODAY)).toEqual(['due-soon']);
    expect(instrumentFlags(scale('2026-06-30', '2026-05-01'), TODAY)).toEqual([]);
  });

  it('a period longer than the catalogue allows is flagged', () => {
    expect(instrumentFlags(scale('2026-12-31'), TODAY)).toEqual(['interval-too-long']);
  });

  it('knows what falls under compulsory verification by the words that people use', () => {
    expect(compulsoryFor('3号 加油机')?.id).toBe('fuel-dispenser');
    expect(compulsoryFor('ACS-30 电子计价秤')?.id).toBe('scale');
    expect(compulsoryFor('卷尺')).toBeUndefined();
  });

  it('counts what is in verification', () => {
    const rows = [scale('2026-05-19'), scale('2026-08-01'), { name: '卷尺', serial: 'x' }];
    expect(countInstruments(rows, TODAY)).toEqual({ inUse: 3, inVerification: 2, asOf: TODAY });
  });

  it('a table from a spreadsheet is read, each row with its own errors', () => {
    const pasted =
      '名称\t编号\t检定日期\t有效期至\n电子秤\tA1\t2026/1/5\t2027-01-04\n\tA2\t\t明年\n电子秤\tA1\t\t';
    const rows = readInstrumentTable(pasted);
    expect(rows.map(({ line, errors }) => [line, errors.map(({ error }) => error)])).toEqual([
      [2, []],
      [3, ['name-missing', 'not-a-day']],
      [4, ['serial-twice']],
    ]);
    expect(rows[0]?.row.verifiedOn).toBe('2026-01-05');
    expect(rows[1]?.row.validUntil).toBe('明年');
  });

  it('what the ledger has already is brought up to date and not doubled, and a column that is missing takes nothing away', () => {
    const ledger = [
      { name: '电子秤', serial: 'A1', place: '收货区', validUntil: asDay('2026-01-04') },
      scale('2026-08-01'),
    ];
    const rows = readInstrumentTable(
      '名称,编号,有效期至\n电子秤,A1,2027-01-04\n电子秤,A9,2027-01-04',
      ledger,
    );
    const taken = withInstruments(
      ledger,
      rows.map(({ row }) => row),
    );
    expect(taken).toMatchObject({ added: 1, updated: 1, same: 0 });
    expect(taken.ledger[0]).toMatchObject({ serial: 'A1', place: '收货区', validUntil: '2027-01-04' });
    expect(taken.ledger.map(({ serial }) => serial)).toEqual(['A1', ledger[1]?.serial, 'A9']);
    expect(
      withInstruments(
        taken.ledger,
        rows.map(({ row }) => row),
      ),
    ).toMatchObject({ added: 0, updated: 0, same: 2 });
  });

  it('says which rows are too many for the ledger as it stands', () => {
    const ledger = Array.from({ length: 499 }, (_, at) => ({ name: '秤', serial: `S${at}` }));
    const rows = readInstrumentTable('名称\t编号\n秤\tS1\n秤\tN1\n秤\tN2', ledger);
    expect(rows.map(({ errors }) => errors.map(({ error }) => error))).toEqual([[], [], ['too-many']]);
  });

  it.each([
    [
      'GB18030, as Excel saves CSV on Chinese Windows',
      [0xc3, 0xfb, 0xb3, 0xc6, 0x2c, 0xb1, 0xe0, 0xba, 0xc5],
    ],
    ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...new TextEncoder().encode('名称,编号')]],
    [
      'UTF-16, as Excel saves “Unicode text”',
      [0xff, 0xfe, 0x0d, 0x54, 0xf0, 0x79, 0x2c, 0, 0x16, 0x7f, 0xf7, 0x53],
    ],
  ])('reads a file in %s, and knows a workbook that is none', (_, bytes) => {
    expect(textOf(new Uint8Array(bytes))).toBe('名称,编号');
    expect([isWorkbook(new Uint8Array(bytes)), isWorkbook(new Uint8Array([0x50, 0x4b, 3, 4]))]).toEqual([
      false,
      true,
    ]);
  });

  it('takes the template itself, and rows without a header', () => {
    expect(readInstrumentTable(TEMPLATE_HEADER)).toEqual([]);
    expect(readInstrumentTable('台秤,TCS-100,B7,收货区,2026-02-01,2027-01-31,滇1号')[0]?.row.place).toBe(
      '收货区',
    );
  });

  it('splits cells as csv-parse does', () => {
    const cell = fc.string({ maxLength: 12, unit: fc.constantFrom('a', '秤', '"', ',', '\n', ' ') });
    const quote = (text: string) => `"${text.replaceAll('"', '""')}"`;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }), (records) => {
        const text = ['名称,型号,编号', ...records.map((cells) => cells.map(quote).join(','))].join('\n');
        const theirs = parse(text, { from: 2, skip_records_with_empty_values: true }) as string[][];
        const ours = readInstrumentTable(text).map(({ row }) => [row.name, row.model, row.serial]);
        expect(ours).toEqual(theirs.map((cells) => cells.map((each) => each.trim())));
      }),
    );
  });
});

describe('M5: the text that is signed', () => {
  it('is the same to the byte for its version', () => {
    expect(commitmentText(commitment)).toBe(
      [
        '诚信计量自我承诺书（示范文本）',
        '版本：v1',
        '',
        ...commitment.points.map(({ zh }, point) => `${point + 1}. ${zh}`),
        '',
      ].join('\n'),
    );
  });
});

describe('M1: the five questions', () => {
  it('say whether to apply, and name all that stands in the way at once', () => {
    const yes = { registered: true, inArea: true, usesInstruments: true, verified: true, clean: true };
    expect(eligibilityOf(yes)).toEqual({ verdict: 'apply' });
    expect(eligibilityOf({ ...yes, verified: false, clean: false })).toEqual({
      verdict: 'not-yet',
      because: ['verified', 'clean'],
    });
    expect(eligibilityOf({ registered: true })).toMatchObject({ verdict: 'unanswered' });
  });
});

describe('M3: what an application lacks', () => {
  it('is named section by section', () => {
    expect(whatIsMissing({}).map(({ section }) => section)).toContain('evidence');
    expect(missingIn('subject', { subject: { name: '超市', contactName: '', contactPhone: '1' } })).toEqual([
      { section: 'subject', field: 'contactName' },
    ]);
  });
});
