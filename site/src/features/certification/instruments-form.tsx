import { useState } from 'preact/hooks';
import {
  type Column,
  type ReadRow,
  readInstrumentTable,
  TEMPLATE_HEADER,
} from '../../../../shared/certification/instrument-table.ts';
import { instrumentFlags } from '../../../../shared/certification/instruments.ts';
import type { Instrument } from '../../../../shared/certification/schema.ts';
import { asInstant, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { FIELD_TEXTS } from '../../i18n/certification-words.ts';
import { Field } from '../desk/parts/field.tsx';
import { type Locale, said } from './said.ts';
import type { SectionFormProps } from './section-page.tsx';

const COLUMNS = ['name', 'model', 'serial', 'place', 'verifiedOn', 'validUntil', 'certificateNo'] as const;
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
            put([...rows, row]);
            setRow(EMPTY);
          }}
        >
          {words.add}
        </button>
      </details>
      <Paste {...{ locale, rows }} onTake={(taken) => put([...rows, ...taken])} />
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
  readonly onTake: (rows: readonly Instrument[]) => void;
}

function Paste({ locale, rows, onTake }: PasteProps) {
  const words = APPLY_WORDS[locale];
  const [text, setText] = useState('');
  const read = readInstrumentTable(text);
  const have = new Set(rows.map(({ name, serial }) => `${name}|${serial}`));
  const good = read.filter(
    ({ errors, row }) => errors.length === 0 && !have.has(`${row.name}|${row.serial}`),
  );
  const bad = read.filter(({ errors }) => errors.length > 0);
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
          onChange={({ currentTarget: { files } }) => void files?.[0]?.text().then(setText)}
        />
      </label>
      {text !== '' && (
        <>
          <p role="status">{words.readRows(good.length, bad.length)}</p>
          <BadRows {...{ locale, bad }} />
          <button
            type="button"
            class="button button-quiet"
            disabled={good.length === 0}
            onClick={() => {
              onTake(good.map(({ row }) => row));
              setText(bad.length === 0 ? '' : lines(text, bad));
            }}
          >
            {words.takeRows(good.length)}
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
