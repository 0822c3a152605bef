import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';

/** In place of a receipt that was shown already: what was sent has arrived once, and how it goes on from here. */
export function ReceiptShown({
  locale,
  state,
}: {
  readonly locale: Locale;
  readonly state: 'filed' | 'gone';
}) {
  const words = CASE_WORDS[locale].shown;
  const [heading, lead] = words[state];
  const root = locale === 'en' ? '/en' : '';
  return (
    <section class="filing" id="receipt-shown">
      <h1>{heading}</h1>
      <p>{lead}</p>
      <p>{words.lost}</p>
      <p class="step-ways">
        <a class="button" href={`${root}/case/`}>
          {words.open}
        </a>
        <a class="step-back" href={`${root}/complain/`}>
          {words.other}
        </a>
      </p>
    </section>
  );
}
