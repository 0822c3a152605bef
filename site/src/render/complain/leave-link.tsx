import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';

/** Leaves the page at once; with a script also without a way back. */
export function LeaveLink({ locale }: { readonly locale: Locale }) {
  const { leave, leaveTo, leaveHint } = COMPLAIN_WORDS[locale];
  return (
    <a class="leave-quickly" href={leaveTo} rel="noreferrer nofollow" title={leaveHint}>
      {leave}
    </a>
  );
}
