import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';

/** The field for the receipt code. Sent by POST, so that no address, history or log holds it. */
export function OpenCaseForm({
  locale,
  typed,
  wrong,
}: {
  readonly locale: Locale;
  readonly typed: string;
  readonly wrong: string | undefined;
}) {
  const words = CASE_WORDS[locale];
  return (
    <div class="filing">
      <h1>{words.heading}</h1>
      <p>{words.lead}</p>
      <form method="post" action="/api/pages/case/open" id="open-case" data-wrong={words.codeWrong}>
        <input type="hidden" name="lang" value={locale} />
        <div class="asked">
          <label for="receipt">{words.code}</label>
          <p class="why" id="receipt-why">
            {words.codeHint}
          </p>
          <p class="wrong" id="receipt-error" role="alert" hidden={wrong === undefined}>
            {wrong ?? ''}
          </p>
          <input
            id="receipt"
            name="receipt"
            type="text"
            required
            maxLength={100}
            value={typed}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby={`receipt-why${wrong === undefined ? '' : ' receipt-error'}`}
            aria-invalid={wrong === undefined ? undefined : 'true'}
          />
        </div>
        <button class="button" type="submit">
          {words.open}
        </button>
      </form>
    </div>
  );
}
