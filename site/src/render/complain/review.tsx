import type { Locale } from '../../../../shared/register/divisions.ts';
import { COMPLAIN_WORDS } from '../../i18n/complain-dictionary.ts';
import type { FormValues } from './fields.tsx';

/** One line of what was typed: label, text. */
export type ReviewLine = readonly [label: string, text: string];

interface ReviewProps {
  readonly locale: Locale;
  readonly values: FormValues;
  readonly lines: readonly ReviewLine[];
  readonly verdict: 'exceeds' | 'within' | 'not-decidable' | undefined;
  /** Random words that make this one filing, however often it is sent. */
  readonly filingKey: string;
}

/** What was typed, to be checked before it is sent: the sixth screen, for browsers without a script. */
export function ComplainReview({ locale, values, lines, verdict, filingKey }: ReviewProps) {
  const words = COMPLAIN_WORDS[locale];
  const { review } = words;
  return (
    <div class="filing">
      <p class="step-of">{words.stepOf(words.steps.length, words.steps.length)}</p>
      <h1>{review.legend}</h1>
      <p>{review.lead}</p>
      {verdict !== undefined && <p class={`judged judged-${verdict}`}>{review.verdicts[verdict]}</p>}
      <dl class="told">
        {lines.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <form method="post" action="/api/pages/complain/file">
        <Held values={values} />
        <input type="hidden" name="filingKey" value={filingKey} />
        <p class="why">{review.noScript}</p>
        <button class="button" type="submit">
          {review.send}
        </button>
      </form>
      <form method="post" action="/api/pages/complain/change">
        <Held values={values} />
        <button class="step-back" type="submit">
          {review.change}
        </button>
      </form>
    </div>
  );
}

/** Earlier answers, carried along. */
function Held({ values }: { readonly values: FormValues }) {
  const texts = Object.entries(values).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : (value ?? [])).map((text) => [name, text] as const),
  );
  return (
    <>
      {texts.map(([name, text]) => (
        <input key={`${name} ${text}`} type="hidden" name={name} value={text} />
      ))}
    </>
  );
}
