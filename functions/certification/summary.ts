import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseSummary } from '../../shared/certification/api.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import { PERIODS } from '../../shared/certification/periods.ts';
import { standingAt } from '../../shared/certification/standing.ts';
import { addDays, type Instant } from '../../shared/kernel/days.ts';
import { divisionsBelow, placeName } from '../../shared/register/divisions.ts';

/** Where a case stands at an instant, as lists show it. */
export function summaryOf(state: CaseState, now: Instant, calendar: WorkingCalendar): CaseSummary {
  const { publicId: _unit, renews: _renewed, ...identity } = state.identity;
  const { certificate } = state;
  return {
    ...identity,
    place: { zh: placeName(identity.division, 'zh'), en: placeName(identity.division, 'en') },
    ...standingAt(state, now, calendar),
    since: state.since,
    ...(certificate === undefined
      ? {}
      : {
          certificate: {
            ...certificate,
            renewalFrom: addDays(certificate.validTo, -PERIODS.periods.renewal.days),
          },
        }),
  };
}

/** Counties of a province, in the order of their codes. */
export const countiesOf = (province: string): readonly { code: string; zh: string; en: string }[] =>
  divisionsBelow(`${province}0000`)
    .flatMap(divisionsBelow)
    .map((code) => ({ code, zh: placeName(code, 'zh'), en: placeName(code, 'en') }));
