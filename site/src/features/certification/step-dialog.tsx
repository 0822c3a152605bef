import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Meanwhile } from './meanwhile.tsx';
import { type Locale, said } from './said.ts';
import { StepPreview } from './step-preview.tsx';
import type { StepBody } from './step-values.ts';
import type { useStep } from './use-step.ts';

type Taking = ReturnType<typeof useStep>;

interface TroubleProps {
  readonly taking: Taking;
  readonly locale: Locale;
  /** Number of the last fact that the person saw. */
  readonly since: number;
}

/** Why a step was not taken, and the way on. */
export function StepTrouble({ taking, locale, since }: TroubleProps) {
  const { refused, latest, goOn } = taking;
  if (refused === undefined) return null;
  return refused.kind === 'changed-meanwhile' ? (
    <Meanwhile {...{ locale, latest, since }} onGoOn={goOn} />
  ) : (
    <AnswerNotice answer={refused} locale={locale} onAgain={goOn} />
  );
}

interface StepDialogProps {
  readonly taking: Taking;
  readonly step: Step;
  readonly locale: Locale;
  readonly body: StepBody;
  readonly isOfficer: boolean;
}

/** Everything that follows from the step, and the deed itself. */
export function StepDialog({ taking, step, locale, body, isOfficer }: StepDialogProps) {
  const { previewed, busy, send, closePreview } = taking;
  const act = said(STEP_TEXTS[step].act, locale);
  return (
    <ConfirmDialog
      open={previewed !== undefined}
      title={act}
      confirm={act}
      cancel={STEP_WORDS[locale].cancel}
      busy={busy}
      onConfirm={() => void send(body)}
      onCancel={closePreview}
    >
      <StepPreview {...{ step, locale, body, previewed, isOfficer }} />
    </ConfirmDialog>
  );
}
