import type { Day } from '../../kernel/days.ts';
import { divisionsBelow } from '../divisions.ts';
import { FIELD_CODES, type Field } from '../fields.ts';
import { prefectureOf, provinceOf } from '../lists.ts';
import type { Status, Unit } from '../schema.ts';
import { statusOn } from '../status.ts';
import type { InstrumentCounts, Statistics } from './schema.ts';

/** Months of `endingByMonth`, the month of the day itself included. */
export const MONTHS_AHEAD = 12;

interface Counts {
  total: number;
  holding: number;
}

/** Counts units one by one; what it holds grows with prefectures, fields and years, never with units. */
export interface Tally {
  add(unit: Unit): void;
  /** The counts so far; the order in which units were added makes no difference. */
  statistics(): Statistics;
}

/**
 * An empty tally.
 * @param province GB/T 2260 code of a province, 6 digits; units of others only count as `otherProvinces`
 * @param asOf calendar day in Asia/Shanghai for which statuses are reckoned
 */
export function createTally(province: string, asOf: Day): Tally {
  const byStatus = { certified: 0, expiring: 0, suspended: 0, expired: 0, withdrawn: 0 };
  const byPrefecture = new Map(divisionsBelow(province).map((code) => [code, noCounts()]));
  const byField = new Map(
    FIELD_CODES.map((field) => [field, { ...noCounts(), instruments: noInstruments() }]),
  );
  const byYear = new Map<number, number>();
  const byMonth = new Map(monthsFrom(asOf).map((month) => [month, 0]));
  const instruments = noInstruments();
  let total = 0;
  let demonstration = 0;
  let otherProvinces = 0;

  return {
    add(unit) {
      if (provinceOf(unit.division) !== province) {
        otherProvinces += 1;
        return;
      }
      const { status } = statusOn(unit, asOf);
      total += 1;
      if (unit.demonstration) demonstration += 1;
      byStatus[status] += 1;
      count(entry(byPrefecture, prefectureOf(unit.division)), status);
      const field = byField.get(unit.field);
      if (field !== undefined) {
        count(field, status);
        addInstruments(field.instruments, unit);
      }
      addInstruments(instruments, unit);
      byYear.set(unit.year, (byYear.get(unit.year) ?? 0) + 1);
      const ending = byMonth.get(unit.validTo.slice(0, 7));
      if (holds(status) && ending !== undefined) byMonth.set(unit.validTo.slice(0, 7), ending + 1);
    },

    statistics() {
      return {
        licence: 'CC-BY-4.0',
        schema: '/open-data/statistics.schema.json',
        asOf,
        province,
        total,
        demonstration,
        otherProvinces,
        byStatus: { ...byStatus },
        byPrefecture: [...byPrefecture]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([division, counts]) => ({ division, ...counts })),
        byField: FIELD_CODES.map((field) => fieldCounts(field, byField.get(field))),
        byYear: yearsWithoutGaps(byYear),
        endingByMonth: [...byMonth].map(([month, ending]) => ({ month, ending })),
        instruments: { ...instruments },
      };
    },
  };
}

/** Whether a certificate of this status is in force. */
export const holds = (status: Status): boolean => status === 'certified' || status === 'expiring';

const noCounts = (): Counts => ({ total: 0, holding: 0 });
const noInstruments = (): InstrumentCounts => ({ units: 0, inUse: 0, inVerification: 0 });

function count(counts: Counts, status: Status): void {
  counts.total += 1;
  if (holds(status)) counts.holding += 1;
}

/** A province may administer counties directly: their prefecture is in no table and appears with its first unit. */
function entry(byPrefecture: Map<string, Counts>, division: string): Counts {
  const known = byPrefecture.get(division) ?? noCounts();
  byPrefecture.set(division, known);
  return known;
}

function addInstruments(sum: InstrumentCounts, { instruments }: Unit): void {
  if (instruments === undefined) return;
  sum.units += 1;
  sum.inUse += instruments.inUse;
  sum.inVerification += instruments.inVerification;
}

function fieldCounts(field: Field, counts?: Counts & { instruments: InstrumentCounts }) {
  const { total, holding, instruments } = counts ?? { ...noCounts(), instruments: noInstruments() };
  return { field, total, holding, instruments: { ...instruments } };
}

function yearsWithoutGaps(byYear: ReadonlyMap<number, number>): Statistics['byYear'] {
  if (byYear.size === 0) return [];
  const first = Math.min(...byYear.keys());
  const last = Math.max(...byYear.keys());
  return Array.from({ length: last - first + 1 }, (_, at) => ({
    year: first + at,
    recognised: byYear.get(first + at) ?? 0,
  }));
}

function monthsFrom(day: Day): readonly string[] {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS_AHEAD }, (_, ahead) => {
    const at = month + ahead;
    return `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
  });
}
