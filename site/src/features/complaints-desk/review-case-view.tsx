import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import type { CaseViewProps } from '../desk/console-views.ts';
import { UnitRecord } from './unit-record.tsx';

/** A review task of the work list: the unit from all sides, and the review itself. */
export function ReviewCaseView({ client, caller, locale, caseId }: CaseViewProps) {
  return (
    <>
      <h1>{COMPLAINT_OFFICE_WORDS[locale].review.heading}</h1>
      <UnitRecord {...{ client, caller, locale }} publicId={caseId.replace(/^review-/, '')} />
    </>
  );
}
