import { COMPLAINT_STEP_WORDS } from '../../i18n/complaint-step-words.ts';
import type { DeskCase } from './case-view.tsx';

/**
 * Before the officer writes to the merchant: what the merchant is shown beside these words, and that a complaint and a
 * report belong to each other, so that nothing in words or days lets the merchant find out.
 */
export function TwinNote({ data, locale }: { readonly data: DeskCase; readonly locale: 'zh' | 'en' }) {
  const words = COMPLAINT_STEP_WORDS[locale].toMerchant;
  const { track, twin } = data;
  if (track === 'correction') return null;
  const days = twin?.merchantAskedOn.join(locale === 'zh' ? '、' : ', ') ?? '';
  return (
    <>
      {track === 'report' && <p class="hint">{words.reportAlone}</p>}
      {twin !== undefined && (
        <p class="notice twin">
          {words.twin[track]} {days === '' ? '' : words.askedOn[track](days)}
        </p>
      )}
    </>
  );
}
