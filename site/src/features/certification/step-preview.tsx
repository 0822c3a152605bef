import type { Step } from '../../../../shared/certification/steps.ts';
import { STEP_EFFECTS } from '../../i18n/step-effects.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { type Locale, said } from './said.ts';
import { StepText } from './step-text.tsx';
import type { StepBody } from './step-values.ts';
import type { Previewed } from './use-step.ts';

/** Steps whose words the applicant never reads. */
const INTERNAL: readonly Step[] = ['recommend-certify', 'recommend-refuse', 'return-recommendation'];

interface StepPreviewProps {
  readonly step: Step;
  readonly locale: Locale;
  readonly body: StepBody;
  readonly previewed: Previewed | undefined;
  readonly isOfficer: boolean;
}

/** Everything that follows from a step, before it is taken: what it does, what is read where, the mail to the byte (R4). */
export function StepPreview({ step, locale, body, previewed, isOfficer }: StepPreviewProps) {
  const words = STEP_WORDS[locale];
  const effect = STEP_EFFECTS[step];
  const says = Object.values(body.words).some((value) => value !== '' && value !== undefined);
  const heading = INTERNAL.includes(step) ? words.internal : isOfficer ? words.willBeSent : words.yourText;
  return (
    <>
      {effect !== undefined && <p>{said(effect, locale)}</p>}
      {says && (
        <>
          <p class="quiet">{heading}</p>
          <div class="letter">
            <StepText {...{ step, locale }} data={body.data} words={body.words} />
          </div>
        </>
      )}
      {isOfficer && previewed !== undefined && <MailPreview {...{ locale, previewed }} />}
    </>
  );
}

function MailPreview({ locale, previewed }: { readonly locale: Locale; readonly previewed: Previewed }) {
  const words = STEP_WORDS[locale];
  const { mail, hasAddress } = previewed;
  if (mail === undefined) return <p class="quiet">{words.noNotice}</p>;
  if (!hasAddress) return <p class="quiet">{words.noMail}</p>;
  return (
    <>
      <p class="quiet">{words.mail}</p>
      <div class="letter" lang={mail.language === 'en' ? 'en' : 'zh-CN'}>
        <p>
          <strong>{mail.subject}</strong>
        </p>
        <p class="letter-text">{mail.text}</p>
      </div>
    </>
  );
}
