import { useState } from 'preact/hooks';
import {
  exportFiguresOfDaysContract,
  type FiguresOfDays,
} from '../../../../shared/complaints/figures/api.ts';
import { addDays, asInstant, type Day, dayInShanghai } from '../../../../shared/kernel/days.ts';
import { COMPLAINT_LISTS_WORDS } from '../../i18n/complaint-lists-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { FigureTable, placeText } from './figure-table.tsx';
import { SurveyPart } from './survey-part.tsx';

type Locale = 'zh' | 'en';
const TABLES = ['byKind', 'byOutcome', 'byTime'] as const;

/** The figures of any days, shown and downloaded (R15). */
export function StatisticsView({ client, caller, locale }: ViewProps) {
  const words = COMPLAINT_LISTS_WORDS[locale].statistics;
  const today = dayInShanghai(asInstant(new Date()));
  const [from, setFrom] = useState<string>(addDays(`${today.slice(0, 7)}-01` as Day, 0));
  const [to, setTo] = useState<string>(today);
  const [track, setTrack] = useState<string>('complaint');
  const [asked, setAsked] = useState({ from, to, track });
  const [shown, again] = useAnswer(`figures ${asked.from} ${asked.to} ${asked.track}`, () =>
    client.call(exportFiguresOfDaysContract, {
      query: { from: asked.from, to: asked.to, track: asked.track === 'report' ? 'report' : 'complaint' },
    }),
  );
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <form
        class="find days"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked({ from, to, track });
        }}
      >
        <Field name="from" type="date" label={words.from} value={from} onInput={setFrom} required />
        <Field name="to" type="date" label={words.to} value={to} onInput={setTo} required />
        <Field
          name="track"
          label={words.track}
          value={track}
          onInput={setTrack}
          options={Object.entries(words.tracks)}
        />
        <button type="submit" class="button">
          {words.show}
        </button>
      </form>
      {shown === undefined && <p role="status">{DESK_WORDS[locale].loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && <Figures data={shown.data} locale={locale} />}
      <SurveyPart
        {...{ client, locale, month: asked.to.slice(0, 7), track: asked.track }}
        readsWords={caller.roles.includes('auditor')}
      />
    </>
  );
}

function Figures({ data, locale }: { readonly data: FiguresOfDays; readonly locale: Locale }) {
  const words = COMPLAINT_LISTS_WORDS[locale].statistics;
  const total = data.medianDays.find(({ name }) => name === 'total')?.days;
  const isEmpty = data.byKind.rows.every(({ counts }) => counts.at(-1) === 0);
  if (isEmpty) return <p class="empty">{words.empty}</p>;
  return (
    <>
      <p class="actions">
        <a class="button" download={fileName(data)} href={csvAddress(data, locale)}>
          {words.download}
        </a>
      </p>
      <p>
        {words.medianDays}
        {locale === 'zh' ? '：' : ': '}
        <b class="number">{total ?? words.few}</b>
      </p>
      {TABLES.map((table) => (
        <FigureTable key={table} title={words.tables[table]} table={data[table]} locale={locale} />
      ))}
    </>
  );
}

const fileName = ({ track, from, to }: FiguresOfDays): string => `${track}s-${from}-${to}.csv`;

/** One row for each table, prefecture and column (RFC 4180); a withheld count is empty. */
function csvAddress(data: FiguresOfDays, locale: Locale): string {
  const lines = TABLES.flatMap((table) =>
    data[table].rows.flatMap(({ name, counts }) =>
      data[table].columns.map((column, at) =>
        [table, name, placeText(name, locale), column, counts[at] ?? ''].join(','),
      ),
    ),
  );
  const text = `﻿table,division,name,column,count\r\n${lines.join('\r\n')}\r\n`;
  return `data:text/csv;charset=utf-8,${encodeURIComponent(text)}`;
}
