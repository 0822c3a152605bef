import type { Locale } from '../../../../shared/register/divisions.ts';
import { CASE_WORDS } from '../../i18n/case-dictionary.ts';
import { FILING_PROOF_WORDS } from '../../i18n/filing-proof-words.ts';

interface ReceiptProps {
  readonly locale: Locale;
  /** Empty in the page that the script fills. */
  readonly receipt: string;
  readonly references: readonly string[];
  /** The proof as a file: a `data:` address, so that it needs no script and no second request. */
  readonly proofHref: string;
}

/**
 * The receipt, shown once. The way on is closed until the code is saved: without a script by a box that has to be
 * ticked, with one also by copying or printing. The code travels in the body of a form and never in an address.
 */
export function ReceiptScreen({ locale, receipt, references, proofHref }: ReceiptProps) {
  const words = CASE_WORDS[locale].receipt;
  return (
    <section class="filing receipt" id="receipt" tabIndex={-1} aria-labelledby="receipt-heading">
      <h1 id="receipt-heading">{words.heading}</h1>
      <p>{words.lead}</p>
      <p class="receipt-code notranslate" id="receipt-code">
        {receipt}
      </p>
      <p class="receipt-ways">
        <button class="step-back" type="button" id="receipt-copy" data-copied={words.copied} hidden>
          {words.copy}
        </button>
        <button class="step-back" type="button" id="receipt-print" hidden>
          {words.print}
        </button>
      </p>
      <p class="scanned">{words.warn}</p>
      <form method="post" action="/api/pages/case/open" id="receipt-go">
        <input type="hidden" name="lang" value={locale} />
        <input type="hidden" name="receipt" value={receipt} />
        <label class="choice">
          <input type="checkbox" id="receipt-saved" required />
          <span>
            {words.saved}
            <small>{words.savedWhy}</small>
          </span>
        </label>
        <button class="button" type="submit">
          {words.go}
        </button>
      </form>
      <dl class="told">
        <div>
          <dt>{words.number}</dt>
          <dd id="receipt-references">{references.join(' · ')}</dd>
        </div>
        <div>
          <dt>{words.proof}</dt>
          <dd>
            {words.proofWhy}{' '}
            <a id="receipt-proof" href={proofHref || undefined} download="filing-proof.json">
              {words.proofFile}
            </a>{' '}
            <a href={`${locale === 'en' ? '/en' : ''}/verify/filing/`}>{FILING_PROOF_WORDS[locale].title}</a>
          </dd>
        </div>
      </dl>
    </section>
  );
}
