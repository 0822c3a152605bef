import type { CaseView } from '../../../../shared/certification/api.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { HistoryLine } from './case-history.tsx';
import type { Locale } from './said.ts';

interface MeanwhileProps {
  readonly locale: Locale;
  /** The case as it now stands; absent while it is being read. */
  readonly latest: CaseView | undefined;
  /** Number of the last fact that the person saw. */
  readonly since: number;
  readonly onGoOn: () => void;
}

/** What somebody else did while a person was writing; what they wrote stays in the form below (R12). */
export function Meanwhile({ locale, latest, since, onGoOn }: MeanwhileProps) {
  const words = STEP_WORDS[locale];
  const lines = latest?.history.filter(({ sequence }) => sequence > since) ?? [];
  return (
    <section class="notice" role="alert">
      <p>{words.meanwhile}</p>
      {latest === undefined ? (
        <p>{words.loading}</p>
      ) : (
        <ol class="history" aria-label={words.theirs}>
          {lines.map((line) => (
            <HistoryLine key={line.sequence} {...{ line, locale }} />
          ))}
        </ol>
      )}
      <button type="button" class="button" disabled={latest === undefined} onClick={onGoOn}>
        {words.goOn}
      </button>
    </section>
  );
}
