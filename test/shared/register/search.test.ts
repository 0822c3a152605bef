import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { searchEntryOf } from '../../../functions/publish/search/change-shard.ts';
import { characterFacts } from '../../../functions/publish/search/character-facts.ts';
import { createChance } from '../../../infra/local/demonstration/chance.ts';
import { demonstrationUnits } from '../../../infra/local/demonstration/units.ts';
import { addDays, asDay } from '../../../shared/kernel/days.ts';
import { formatCertificateNumber } from '../../../shared/register/certificate-number.ts';
import { divisionsBelow } from '../../../shared/register/divisions.ts';
import { FIELD_CODES } from '../../../shared/register/fields.ts';
import { STATUSES, type Unit } from '../../../shared/register/schema.ts';
import { formatCharacters, parseCharacters } from '../../../shared/register/search/characters.ts';
import { foldedCharacters } from '../../../shared/register/search/fold.ts';
import { formatEntry, parseEntries } from '../../../shared/register/search/index-file.ts';
import type { SearchFilters, SearchRequest } from '../../../shared/register/search/schema.ts';
import { search as compare, prepare } from '../../../shared/register/search/search.ts';
import { statusOn } from '../../../shared/register/status.ts';
import { aUnit } from '../../support/a-unit.ts';

/** As a small register answers: as asked, else nearly. */
function search(searchable: Parameters<typeof compare>[0], request: SearchRequest) {
  const asked = compare(searchable, request, 'asked');
  return asked.found > 0 ? asked : compare(searchable, request, 'nearly');
}

const TODAY = asDay('2026-05-20');
const counties = divisionsBelow('530000').flatMap(divisionsBelow);

/** 500 names: the demonstration's, and invented ones with rare characters and several readings. */
function fixture(): readonly Unit[] {
  const chance = createChance(11);
  const signs = [...'福盛顺达康宁重庆行长乐朝阳㑇䶮𬭊鱻龘爨彝旗舰云翔瑞丰和祥'];
  const kinds = ['超市', '农贸市场', '加油站', '眼镜店', '医院', '出租汽车公司', '石化有限责任公司'];
  const demonstration = demonstrationUnits(TODAY).map(({ candidate }) => candidate.name);
  const invented = Array.from({ length: 500 - demonstration.length }, (_, at) => {
    const sign = Array.from({ length: 2 + chance.below(3) }, () => signs[chance.below(signs.length)]).join(
      '',
    );
    return `${sign}${kinds[at % kinds.length]}${at}号`;
  });
  return [...demonstration, ...invented].map((name, at) => {
    const field = FIELD_CODES[at % FIELD_CODES.length] ?? 'market';
    const division = counties[(at * 7) % counties.length] ?? '';
    const number = { prefix: 'YNIM', year: 2025, division, field, sequence: at + 1 };
    return aUnit({
      publicId: `u${String(at).padStart(12, '0')}`,
      name,
      field,
      division,
      certificateNumber: formatCertificateNumber(number),
      uscc: `91530100MA6K${String(at).padStart(6, '0')}`,
      validTo: addDays(TODAY, ((at * 37) % 900) - 200),
      ...(at % 17 === 0 ? { suspendedOn: asDay('2026-01-01') } : {}),
    });
  });
}

const units = fixture();
const table = parseCharacters(formatCharacters(characterFacts(units.map(({ name }) => name))));
const searchable = prepare(units.map(searchEntryOf), table);

const ask = (text: string, filters: SearchFilters = {}, limit = 600) =>
  search(searchable, { text, filters, today: TODAY, limit });
const namesFor = (text: string, filters: SearchFilters = {}) =>
  ask(text, filters).hits.map(({ entry }) => entry.name);
const charactersOf = (name: string) => foldedCharacters(name).map(({ text }) => text);
const isHan = (text: string) => /^\p{Script=Han}$/u.test(text);
/** Empty for a character that no dictionary at hand reads: somebody who types pinyin leaves it out. */
const readingOf = (character: string) => {
  const reading = pinyin(character, { toneType: 'none', v: true });
  return reading === character ? '' : reading;
};

describe('P2: what a person remembers of a name finds it, in all of 500 names', () => {
  it('any two consecutive characters, rare ones too', () => {
    const lost = units.flatMap(({ name }) => {
      const characters = charactersOf(name);
      const pairs = characters.slice(1).map((second, at) => `${characters[at]}${second}`);
      return pairs.filter((pair) => !namesFor(pair).includes(name)).map((pair) => `${pair} in ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('its initials, and its pinyin in full', () => {
    const lost = units.flatMap(({ name }) => {
      const sounds = charactersOf(name).map((each) => (isHan(each) ? readingOf(each) : each));
      const initials = sounds.map((sound) => sound.slice(0, 1)).join('');
      return [initials, sounds.join('')]
        .filter((asked) => !namesFor(asked).includes(name))
        .map((asked) => `${asked} for ${name}`);
    });
    expect(lost).toEqual([]);
  });

  it('its certificate number and its identifier, in full width, in small letters, without dashes', () => {
    for (const { name, certificateNumber, uscc = '' } of units) {
      expect(namesFor(certificateNumber)).toEqual([name]);
      expect(namesFor(certificateNumber.toLowerCase().replaceAll('-', ''))).toEqual([name]);
      expect(namesFor(uscc)).toEqual([name]);
    }
    const [first] = units;
    const wide = [...(first?.uscc ?? '')].map((each) =>
      String.fromCodePoint((each.codePointAt(0) ?? 0) + 0xfee0),
    );
    expect(namesFor(wide.join(''))).toEqual([first?.name]);
  });

  it('characters of the same sound, where nothing is there as asked', () => {
    const one = prepare(
      parseEntries(formatEntry(aUnit({ name: '昆明翠湖超市' }))),
      parseCharacters(formatCharacters(characterFacts(['昆明翠湖超市', '脆']))),
    );
    const { hits } = search(one, { text: '脆湖超市', filters: {}, today: TODAY, limit: 5 });
    expect(hits).toMatchObject([{ match: 'homophone', ranges: [[2, 6]] }]);
  });

  it('one character wrong, missing or too many: among what an exhaustive comparison finds', () => {
    const chance = createChance(3);
    let lost = 0;
    for (const { name } of units) {
      const characters = charactersOf(name);
      const at = 1 + chance.below(characters.length - 1);
      for (const wrong of [['囧'], [], ['囧', characters[at] ?? '']]) {
        const asked = [...characters.slice(0, at), ...wrong, ...characters.slice(at + 1)].join('');
        if (!namesFor(asked).includes(name)) lost += 1;
      }
    }
    expect(lost).toBe(0);
  });

  it('the control: what is in no name finds nothing', () => {
    expect(namesFor('囧囧囧囧')).toEqual([]);
    expect(namesFor('zzzzzz')).toEqual([]);
  });
});

describe('several ways of writing and reading', () => {
  const names = ['重庆路重量超市', '雲南乐云眼镜', '长乐银行诊所', 'KTV加油站'];
  const facts = parseCharacters(formatCharacters(characterFacts(names)));
  const few = prepare(
    parseEntries(
      names.map((name, at) => formatEntry(aUnit({ name, publicId: `u00000000000${at}` }))).join('\n'),
    ),
    facts,
  );
  const first = (text: string) => search(few, { text, filters: {}, today: TODAY, limit: 5 }).hits[0];

  it.each([
    ['chongqinglu', '重庆路重量超市', 'pinyin'],
    ['zhongliang', '重庆路重量超市', 'pinyin'],
    ['cql', '重庆路重量超市', 'initials'],
    ['重庆lu', '重庆路重量超市', 'mixed'],
    ['樂雲', '雲南乐云眼镜', 'substring'],
    ['changleyinhang', '长乐银行诊所', 'pinyin'],
    ['ｋｔｖ', 'KTV加油站', 'prefix'],
    ['chongq', '重庆路重量超市', 'pinyin'],
  ])('%s finds %s', (text, name, match) => {
    expect(first(text)).toMatchObject({ entry: { name }, match });
  });

  it('what matched is marked where it stands in the name', () => {
    expect(first('zhongliang')?.ranges).toEqual([[3, 5]]);
    expect(first('𬭊')).toBeUndefined();
    const rare = prepare(parseEntries(formatEntry(aUnit({ name: '大𬭊 村·超市' }))), facts);
    const [hit] = search(rare, { text: '𬭊村超', filters: {}, today: TODAY, limit: 1 }).hits;
    expect(hit?.ranges).toEqual([[1, 7]]);
  });
});

describe('P3: filters combine, and the order helps', () => {
  it('every combination of field, prefecture and status gives exactly the units that meet all of them', () => {
    for (const field of [undefined, ...FIELD_CODES]) {
      for (const status of [undefined, ...STATUSES]) {
        for (const division of [undefined, '530000', '530100', '532900', counties[3]]) {
          const expected = units.filter(
            (unit) =>
              (field === undefined || unit.field === field) &&
              (status === undefined || statusOn(unit, TODAY).status === status) &&
              (division === undefined || unit.division.startsWith(division.replace(/(00)+$/, ''))),
          );
          expect(ask('', { field, status, division }).found).toBe(expected.length);
        }
      }
    }
  });

  it('names that begin so come first, then what holds before what has ended, then the shorter', () => {
    const of = (name: string, validTo: string) => formatEntry(aUnit({ name, validTo: asDay(validTo) }));
    const lines = [
      of('昆明福顺加油站', '2027-01-01'),
      of('福顺农贸市场', '2020-01-01'),
      of('福顺农贸市场一号', '2027-01-01'),
      of('福顺超市', '2027-01-01'),
    ];
    const few = prepare(parseEntries(lines.join('\n')), table);
    const { hits } = search(few, { text: '福顺', filters: {}, today: TODAY, limit: 5 });
    expect(hits.map(({ entry }) => entry.name)).toEqual([
      '福顺超市',
      '福顺农贸市场一号',
      '福顺农贸市场',
      '昆明福顺加油站',
    ]);
  });

  it('says how many there are beyond the limit', () => {
    const answer = ask('号', {}, 10);
    expect(answer.hits).toHaveLength(10);
    expect(answer.found).toBeGreaterThan(400);
  });
});

it('the index keeps what a search needs of each unit', () => {
  const entries = parseEntries(units.map(formatEntry).join('\n'));
  for (const [at, unit] of units.entries()) {
    const { publicId, name, certificateNumber, field, division, validTo, suspendedOn } = unit;
    expect(entries[at]).toMatchObject({ publicId, name, certificateNumber, field, division, validTo });
    expect(entries[at]?.suspendedOn).toBe(suspendedOn);
  }
});
