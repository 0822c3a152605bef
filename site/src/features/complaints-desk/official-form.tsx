import type * as z from 'zod/mini';
import { formDocument, type Piece } from '../../../../shared/complaints/form-document.ts';
import { FORM_LABELS } from '../../../../shared/complaints/form-words.ts';
import type { viewCaseFormContract } from '../../../../shared/complaints/forms-api.ts';
import { FORM_FIELDS, type FormField, formNamed } from '../../../../shared/complaints/official-forms.ts';
import { asDay, dayInChinese } from '../../../../shared/kernel/days.ts';
import { OFFICIAL_FORM_WORDS } from '../../i18n/official-form-words.ts';

export type FilledForm = z.output<(typeof viewCaseFormContract)['response']>;

interface OfficialFormProps {
  readonly filled: FilledForm;
  /** What was filed, label and text in Chinese: a registration holds all of it. */
  readonly filed: readonly (readonly [label: string, text: string])[];
}

const words = OFFICIAL_FORM_WORDS.zh;
const LABELS = Object.fromEntries(FORM_FIELDS.map((field) => [field, FORM_LABELS[field].zh])) as Readonly<
  Record<FormField, string>
>;
/** In a registration these stand among what was filed. */
const FILED: ReadonlySet<FormField> = new Set(['narrative', 'demands'] as const);

/** An official form as it is printed on A4; it is a Chinese document in either language of the console. */
export function OfficialForm({ filled, filed }: OfficialFormProps) {
  const form = formNamed(filled.form);
  const { values, fixed } = filled;
  const hidden = new Set(filled.hidden);
  const { rows, addressee, paragraphs } = formDocument({ form, values, fixed, labels: LABELS, hidden });
  const isTable = form.layout === 'table';
  const shown = isTable ? rows.filter(({ field, value }) => !FILED.has(field) || value.kind === 'gap') : rows;
  return (
    <article class="official-form" lang="zh-CN" data-layout={form.layout}>
      <header>
        <p class="form-office">{filled.office}</p>
        <h1>{form.zh}</h1>
        <p class="form-number">
          {filled.number ?? <span class="unnumbered">{words.numberGap}</span>}
          {isTable && <span>登记编号：{fixed.reference}</span>}
        </p>
      </header>
      {(isTable || shown.length > 0) && (
        <table>
          <tbody>
            {shown.map(({ field, label, value }) => (
              <tr key={field} data-long={isLong(value.text)}>
                <th scope="row">{label}</th>
                <td>
                  <Pieces pieces={[value]} />
                </td>
              </tr>
            ))}
            {isTable &&
              filed.map(([label, text]) => (
                <tr key={label} data-long={isLong(text)}>
                  <th scope="row">{label}</th>
                  <td>{text}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {addressee.length > 0 && (
        <p class="form-to">
          <Pieces pieces={addressee} />
        </p>
      )}
      {paragraphs.map((pieces, at) => (
        <p key={String(at)} class="form-text">
          <Pieces pieces={pieces} />
        </p>
      ))}
      {form.layout === 'agreement' && (
        <ul class="form-signs">
          {Object.values(words.signs).map((sign) => (
            <li key={sign}>{sign}：</li>
          ))}
        </ul>
      )}
      <footer>
        <p>{filled.office}</p>
        <p>{words.seal}</p>
        <p>{filled.day === undefined ? '' : dayInChinese(asDay(filled.day))}</p>
      </footer>
    </article>
  );
}

/** More than a row that stays together on one sheet of paper. */
const LONG_ROW_CHARACTERS = 200;
const isLong = (text: string): boolean => text.length > LONG_ROW_CHARACTERS;

/** Letters at the beginning of a number, `C-9XRF`, that a line does not cut; it may after them. */
const UNBROKEN_LETTERS = 6;

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, at) => {
    const key = String(at);
    switch (kind) {
      case 'text':
        return text;
      case 'number':
        return (
          <span key={key}>
            <span class="unbroken">{text.slice(0, UNBROKEN_LETTERS)}</span>
            {text.slice(UNBROKEN_LETTERS)}
          </span>
        );
      case 'gap':
        return <span key={key} class="gap">{`【${text}】`}</span>;
      default:
        return <span key={key} class="concealed">{`${text}${words.hidden}`}</span>;
    }
  });
}
