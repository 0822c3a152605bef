import { useState } from 'preact/hooks';
import {
  type Column,
  type ReadRow,
  readInstrumentTable,
  TEMPLATE_HEADER,
  withInstruments,
} from '../../../../shared/certification/instrument-table.ts';
import { instrumentFlags } from '../../../../shared/certification/instruments.ts';
import type { Instrument } from '../../../../shared/certification/schema.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { isWorkbook, textOf } from '../../../../shared/kernel/text-encoding.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { FIELD_TEXTS } from '../../i18n/certification-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { type Locale, said } from './said.ts';
import type { SectionFormProps } from './section-page.tsx';

const COLUMNS = ['name', 'model', 'serial', 'place', 'verifiedOn', 'validUntil', 'certificateNo'] as const;
/** Five hundred rows with everything in them are a tenth of it. */
const MOST_BYTES = 1024 * 1024;
const EMPTY: Instrument = { name: '', serial: '' };

/** The ledger: rows typed one by one, or a table pasted or read from a file, with what is wrong in each row. */
export function InstrumentsForm({ locale, content, disabled, onChange }: SectionFormProps) {
  const rows = (Array.isArray(content.rows) ? content.rows : []) as readonly Instrument[];
  const words = APPLY_WORDS[locale];
  const [row, setRow] = useState<Instrument>(EMPTY);
  const put = (next: readonly Instrument[]) => onChange({ ...content, rows: next });
  return (
    <fieldset class="bare" disabled={disabled}>
      <Ledger
        {...{ rows, locale, disabled }}
        onRemove={(at) => put(rows.filter((_, other) => other !== at))}
      />
      <details open={rows.length === 0}>
        <summary>{words.addOne}</summary>
        {COLUMNS.map((column) => (
          <Field
            key={column}
            name={`instrument-${column}`}
            label={said(column === 'name' ? FIELD_TEXTS.rows : FIELD_TEXTS[column], locale)}
            type={column === 'verifiedOn' || column === 'validUntil' ? 'date' : 'text'}
            value={row[column] ?? ''}
            onInput={(value) => setRow((before) => ({ ...before, [column]: value }) as Instrument)}
          />
        ))}
        <button
          type="button"
          class="button button-quiet"
          disabled={row.name === '' || row.serial === ''}
          onClick={() => {
            put(withInstruments(rows, [row]).ledger);
            setRow(EMPTY);
          }}
        >
          {words.add}
        </button>
      </details>
      <Paste {...{ locale, rows }} onTake={put} />
    </fieldset>
  );
}

interface LedgerProps {
  readonly rows: readonly Instrument[];
  readonly locale: Locale;
  readonly disabled: boolean;
  readonly onRemove: (at: number) => void;
}

export function Ledger({ rows, locale, disabled, onRemove }: LedgerProps) {
  const words = APPLY_WORDS[locale];
  const today = dayInShanghai(asInstant(new Date()));
  if (rows.length === 0) return <p class="quiet">{words.noInstruments}</p>;
  return (
    <table class="cards">
      <caption>{words.instrumentCount(rows.length)}</caption>
      <thead>
        <tr>
          <th scope="col">{said(FIELD_TEXTS.rows, locale)}</th>
          <th scope="col">{said(FIELD_TEXTS.serial, locale)}</th>
          <th scope="col">{said(FIELD_TEXTS.validUntil, locale)}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={`${row.name} ${row.serial} ${String(at)}`}>
            <td data-label={said(FIELD_TEXTS.rows, locale)}>{row.name}</td>
            <td data-label={said(FIELD_TEXTS.serial, locale)}>{row.serial}</td>
            <td data-label={said(FIELD_TEXTS.validUntil, locale)}>
              {row.validUntil || '—'}
              {instrumentFlags(row, today).map((flag) => (
                <span key={flag} class={`tag flag-${flag}`}>
                  {' '}
                  {words.flags[flag]}
                </span>
              ))}
            </td>
            <td>
              {!disabled && (
                <button type="button" class="button button-quiet" onClick={() => onRemove(at)}>
                  {words.remove}
                  <span class="visually-hidden">
                    {' '}
                    {row.name} {row.serial}
                  </span>
                </button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PasteProps {
  readonly locale: Locale;
  readonly rows: readonly Instrument[];
  /** Given the ledger with the good rows in it. */
  readonly onTake: (ledger: readonly Instrument[]) => void;
}

function Paste({ locale, rows, onTake }: PasteProps) {
  const words = APPLY_WORDS[locale];
  const [text, setText] = useState('');
  const [unread, setUnread] = useState<'workbook' | 'too-large'>();
  const read = readInstrumentTable(text, rows);
  const good = read.filter(({ errors }) => errors.length === 0).map(({ row }) => row);
  const bad = read.filter(({ errors }) => errors.length > 0);
  const taken = withInstruments(rows, good);
  const open = async (input: HTMLInputElement): Promise<void> => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const bytes = file.size > MOST_BYTES ? undefined : new Uint8Array(await file.arrayBuffer());
    // Chosen again once it was put right, the same file is read again.
    input.value = '';
    const refused = bytes === undefined ? 'too-large' : isWorkbook(bytes) ? 'workbook' : undefined;
    setUnread(refused);
    if (bytes !== undefined && refused === undefined) setText(textOf(bytes));
  };
  return (
    <details>
      <summary>{words.paste}</summary>
      <p class="hint">
        {words.pasteHint} <code>{TEMPLATE_HEADER}</code>
      </p>
      <Field name="instrument-table" label={words.table} lines={6} value={text} onInput={setText} />
      <label>
        {words.file}{' '}
        <input
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          onChange={({ currentTarget }) => void open(currentTarget)}
        />
      </label>
      {unread !== undefined && (
        <p class="field-error" role="alert">
          {words.unread[unread]}
        </p>
      )}
      {text !== '' && (
        <>
          <p role="status">{words.readRows(taken, bad.length)}</p>
          <BadRows {...{ locale, bad }} />
          <button
            type="button"
            class="button button-quiet"
            disabled={taken.added + taken.updated === 0}
            onClick={() => {
              onTake(taken.ledger);
              setText(bad.length === 0 ? '' : lines(text, bad));
            }}
          >
            {words.takeRows(taken)}
          </button>
        </>
      )}
    </details>
  );
}

/** The rows that could not be taken, to be put right where they are. */
const lines = (text: string, bad: readonly ReadRow[]): string => {
  const all = text.split(/\r\n?|\n/);
  return [
    ...(all[0] !== undefined && bad.every(({ line }) => line !== 1) ? [all[0]] : []),
    ...bad.map(({ line }) => all[line - 1] ?? ''),
  ].join('\n');
};

function BadRows({ locale, bad }: { readonly locale: Locale; readonly bad: readonly ReadRow[] }) {
  const words = APPLY_WORDS[locale];
  const name = (column: Column): string =>
    said(column === 'name' ? FIELD_TEXTS.rows : FIELD_TEXTS[column], locale);
  return (
    <ul>
      {bad.map(({ line, errors }) => (
        <li key={line}>
          {words.line(line)}{' '}
          {errors.map(({ column, error }) => `${name(column)}：${words.rowErrors[error]}`).join('；')}
        </li>
      ))}
    </ul>
  );
}
