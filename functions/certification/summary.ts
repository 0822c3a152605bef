import type { WorkingCalendar } from '../../shared/calendar/schema.ts';
import type { CaseSummary } from '../../shared/certification/api.ts';
import type { CaseState } from '../../shared/certification/case-state.ts';
import { PERIODS } from '../../shared/certification/periods.ts';
import { standingAt } from '../../shared/certification/standing.ts';
import { addDays, type Instant } from '../../shared/kernel/days.ts';

/* The names of all divisions are long: they are read when first asked for. */
const naming = () => import('../../shared/register/divisions.ts');

/** Where a case stands at an instant, as lists show it. */
export async function summaryOf(
  state: CaseState,
  now: Instant,
  calendar: WorkingCalendar,
): Promise<CaseSummary> {
  const { placeName } = await naming();
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
export async function countiesOf(
  province: string,
): Promise<readonly { readonly code: string; readonly zh: string; readonly en: string }[]> {
  const { divisionsBelow, placeName } = await naming();
  return divisionsBelow(`${province}0000`)
    .flatMap(divisionsBelow)
    .map((code) => ({ code, zh: placeName(code, 'zh'), en: placeName(code, 'en') }));
}
