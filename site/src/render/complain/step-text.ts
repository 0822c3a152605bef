import type { Track } from '../../../../shared/complaints/schema.ts';
import type { Step } from '../../../../shared/complaints/transition.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';

/** The step of a case in words; a report or a correction that nobody has taken up yet waits for another thing. */
export function stepText(
  { track, step }: { readonly track: Track; readonly step: Step },
  locale: Locale,
): string {
  const { submitted, steps } = CASE_WORDS[locale];
  return (step === 'submitted' ? submitted[track] : undefined) ?? steps[step];
}
