import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFor } from '../../../functions/publish/plan.ts';
import { asDay } from '../../../shared/kernel/days.ts';
import { naturalKey, validityOf } from '../../../shared/register/candidate.ts';
import {
  chineseCertificateNumber,
  formatCertificateNumber,
  parseCertificateNumber,
} from '../../../shared/register/certificate-number.ts';
import { divisionName, divisionsBelow, isCounty, placeName } from '../../../shared/register/divisions.ts';
import { FIELD_CODES } from '../../../shared/register/fields.ts';
import { LIST_PAGE_SIZE, listPath, pageOf } from '../../../shared/register/lists.ts';
import { csvRow } from '../../../shared/register/open-data.ts';
import { aCandidate, aUnit } from '../../support/a-unit.ts';

const parts = fc.record({
  prefix: fc.constantFrom('YNIM', 'GSIM'),
  year: fc.integer({ min: 2000, max: 2099 }),
  division: fc.integer({ min: 110_000, max: 659_999 }).map(String),
  field: fc.constantFrom(...FIELD_CODES),
  sequence: fc.integer({ min: 1, max: 999_999 }),
});

describe('a certificate number', () => {
  it('is read back as it was written, also in lower case and full width', () => {
    fc.assert(
      fc.property(parts, (given) => {
        const number = formatCertificateNumber(given);
        expect(parseCertificateNumber(number)).toEqual(given);
        expect(parseCertificateNumber(` ${number.toLowerCase()} `)).toEqual(given);
        expect(parseCertificateNumber(number.replaceAll('-', '－'))).toEqual(given);
      }),
    );
  });

  it('with one wrong digit is no number of ours', () => {
    const number = formatCertificateNumber({
      prefix: 'YNIM',
      year: 2016,
      division: '530102',
      field: 'market',
      sequence: 1,
    });
    expect(parseCertificateNumber(number.replace('0001', '0002'))).toBeUndefined();
  });

  it('has the form of Chinese documents', () => {
    const given = { prefix: 'YNIM', year: 2016, division: '530102', field: 'market', sequence: 1 } as const;
    expect(chineseCertificateNumber(given, '滇')).toBe('滇诚计〔2016〕530102-M-0001号');
  });
});

describe('validity where a published list gives none', () => {
  it('is reckoned by the assumed term and says so', () => {
    expect(validityOf({ year: 2017 })).toEqual({ validTo: '2020-12-31', validToBasis: 'assumed-term' });
    expect(validityOf({ year: 2024, validFrom: asDay('2024-02-29') })).toEqual({
      validTo: '2027-02-28',
      validToBasis: 'assumed-term',
    });
  });

  it('is the published one where there is one', () => {
    expect(validityOf({ year: 2024, validTo: asDay('2025-06-30') })).toEqual({
      validTo: '2025-06-30',
      validToBasis: 'published',
    });
  });
});

describe('the same unit is known again', () => {
  it('in full width, lower case and with spaces', () => {
    expect(naturalKey(aCandidate({ name: 'ＡＢ 超市' }))).toBe(naturalKey(aCandidate({ name: 'ab超市' })));
  });

  it('but several premises of one business are several units', () => {
    const uscc = '91530100MA0000001W';
    expect(naturalKey(aCandidate({ uscc, address: '一号' }))).not.toBe(
      naturalKey(aCandidate({ uscc, address: '二号' })),
    );
  });
});

describe('lists', () => {
  it('a page is a fixed run of ordinals', () => {
    expect([1, LIST_PAGE_SIZE, LIST_PAGE_SIZE + 1].map(pageOf)).toEqual([1, 1, 2]);
    expect(listPath({ kind: 'county', division: '530102' }, 1)).toBe('/register/530102/');
    expect(listPath({ kind: 'field', division: '530000', field: 'fuel' }, 2)).toBe(
      '/register/530000/fuel/2/',
    );
  });

  it('a change touches one page of each list, and the page before where it opens a new one', () => {
    expect(planFor([aUnit()]).listPages).toHaveLength(4);
    const opening = aUnit({ ordinals: { province: LIST_PAGE_SIZE + 1, prefecture: 7, county: 1, field: 7 } });
    expect(planFor([opening]).listPages).toHaveLength(5);
  });

  it('two units on one page share its writing', () => {
    const second = aUnit({
      publicId: 'u0123456789ac',
      ordinals: { province: 2, prefecture: 2, county: 2, field: 2 },
    });
    expect(planFor([aUnit(), second]).listPages).toHaveLength(4);
  });
});

describe('divisions (GB/T 2260)', () => {
  it('Yunnan has 16 prefectures and 129 counties', () => {
    const prefectures = divisionsBelow('530000');
    expect(prefectures).toHaveLength(16);
    expect(prefectures.flatMap(divisionsBelow)).toHaveLength(129);
  });

  it('names are in reading order of each language', () => {
    expect(placeName('530102', 'zh')).toBe('昆明市五华区');
    expect(placeName('530102', 'en')).toBe('Wuhua District, Kunming City');
    expect(divisionName('620502', 'en')).toBe('秦州区');
    expect([isCounty('530102'), isCounty('530100'), isCounty('999999')]).toEqual([true, false, false]);
  });
});

describe('P15: a cell of the open data', () => {
  it('never runs as a formula, and survives commas and quotes', () => {
    expect(csvRow(aUnit({ name: '=1+1' }))).toContain(",'=1+1,");
    expect(csvRow(aUnit({ name: '甲,"乙"' }))).toContain('"甲,""乙"""');
  });

  it.each(['915301020000000012', '0012', '91530102000000E123'])(
    'keeps every digit of %s in a spreadsheet, which would read it as a number',
    (identifier) => {
      expect(csvRow(aUnit({ originalNumber: identifier }))).toContain(`,'${identifier},`);
    },
  );

  it('leaves years, counts, division codes and ordinary identifiers as they are', () => {
    const unit = aUnit({ uscc: '92530102MA0000002R', originalNumber: '2019-07' });
    expect(csvRow(unit)).not.toContain("'");
  });
});
