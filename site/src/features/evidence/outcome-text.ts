import { EVIDENCE_ADVICE } from '../../../../shared/evidence/advice.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { EVIDENCE_WORDS } from '../../i18n/evidence-words.ts';
import type { SendOutcome } from './send-photo.ts';

/** What became of a photo, in words that say what to do: the same for everybody who sends one. */
export function outcomeText(outcome: SendOutcome, locale: Locale): string {
  const words = EVIDENCE_WORDS[locale];
  if (outcome.kind === 'refused') return `${words.refused}: ${EVIDENCE_ADVICE[outcome.refusal][locale]}`;
  return outcome.kind === 'ready' ? words.ready : words.unreachable;
}
