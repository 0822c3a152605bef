import { isUscc } from '../kernel/check-digits.ts';
import { asDay, type Day } from '../kernel/days.ts';
import type { FieldIssue } from '../kernel/errors.ts';
import type { Unit } from '../register/schema.ts';
import { RECORD_FIELDS, type StepRequest } from './step-request.ts';

type Said = Pick<StepRequest, (typeof RECORD_FIELDS)[number]>;

const usccOf = (typed: string): string => typed.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase();

/**
 * What is wrong with what a correction says, each with what would do; empty where nothing is.
 * @param today day in Shanghai
 */
export function recordFaults(said: Said, today: Day): readonly FieldIssue[] {
  const { recordUscc, recordInUse, recordInVerification, recordCountedOn } = said;
  const counts = [recordInUse, recordInVerification, recordCountedOn];
  const issues: FieldIssue[] = [];
  if (recordUscc !== undefined && !isUscc(usccOf(recordUscc)))
    issues.push({
      ...{ field: 'recordUscc', code: 'uscc-wrong' },
      zh: '统一社会信用代码是 18 位，与校验位不符，请核对',
      en: 'The identifier has 18 characters, and does not match its check character; check it',
    });
  if (counts.some((each) => each !== undefined) && counts.includes(undefined))
    issues.push({
      ...{
        field: COUNT_FIELDS.find((each) => said[each] === undefined) ?? 'recordInUse',
        code: 'count-whole',
      },
      zh: '计量器具的台数、在检定有效期内的台数和清点日期要一起填',
      en: 'Instruments in use, in verification, and the day of the count belong together: fill in all three',
    });
  if (recordInUse !== undefined && recordInVerification !== undefined && recordInVerification > recordInUse)
    issues.push({
      ...{ field: 'recordInVerification', code: 'more-than-in-use' },
      zh: '在检定有效期内的台数不能多于在用台数',
      en: 'No more can be in verification than are in use',
    });
  if (recordCountedOn !== undefined && recordCountedOn > today)
    issues.push({
      ...{ field: 'recordCountedOn', code: 'day-ahead' },
      zh: '清点日期不能晚于今天',
      en: 'The day of the count cannot be later than today',
    });
  return issues;
}

const COUNT_FIELDS = ['recordInUse', 'recordInVerification', 'recordCountedOn'] as const;

/** What the register says from then on; `undefined` where the correction changes nothing in it. */
export function recordChangeOf(
  said: Said,
): Partial<Pick<Unit, 'name' | 'address' | 'uscc' | 'instruments'>> | undefined {
  const { recordName: name, recordAddress: address, recordUscc } = said;
  const { recordInUse: inUse, recordInVerification: inVerification, recordCountedOn } = said;
  if (RECORD_FIELDS.every((field) => said[field] === undefined)) return undefined;
  const isCounted = inUse !== undefined && inVerification !== undefined && recordCountedOn !== undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(address === undefined ? {} : { address }),
    ...(recordUscc === undefined ? {} : { uscc: usccOf(recordUscc) }),
    ...(isCounted ? { instruments: { inUse, inVerification, asOf: asDay(recordCountedOn) } } : {}),
  };
}
