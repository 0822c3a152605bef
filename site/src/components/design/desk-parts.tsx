import type { WorkItem } from '../../../../shared/desk/schema.ts';
import { CaseHead } from '../../features/certification/case-head.tsx';
import { HistoryLine } from '../../features/certification/case-history.tsx';
import { AnswerNotice } from '../../features/desk/parts/answer-notice.tsx';
import { DiffView } from '../../features/desk/parts/diff-view.tsx';
import { Field } from '../../features/desk/parts/field.tsx';
import { TaskList } from '../../features/desk/parts/task-list.tsx';
import { WorkTable } from '../../features/desk/work-table.tsx';
import { AccountTable } from '../../features/identity/account-table.tsx';
import { DESK_PART_WORDS } from '../../i18n/desk-part-words.ts';
import { SAMPLE_ACCOUNTS, SAMPLE_CASE, SAMPLE_HISTORY, SAMPLE_PROBLEM, SAMPLE_WORK } from './sample-desk.ts';

type Locale = 'zh' | 'en';

const nothing = (): void => {};
const TODAY = '2026-05-20';
const SOON = '2026-05-22';

/** The parts of the console and of the merchants' pages, each in its states. */
export function DeskParts({ locale }: { readonly locale: Locale }) {
  const words = DESK_PART_WORDS[locale];
  return (
    <div class="desk">
      <h2>{words.title}</h2>
      <h3>{words.tags}</h3>
      <p class="actions">
        {(['', 'tag-good', 'tag-warn', 'tag-bad'] as const).map((kind, at) => (
          <span key={kind} class={`tag ${kind}`}>
            {words.tagNames[at]}
          </span>
        ))}
      </p>
      <h3>{words.head}</h3>
      <CaseHead view={SAMPLE_CASE} locale={locale} headingLevel={4} />
      <h3>{words.work}</h3>
      <Work locale={locale} items={SAMPLE_WORK} />
      <p class="empty">{words.empty}</p>
      <h3>{words.tasks}</h3>
      <TaskList
        tasks={(['done', 'begun', 'to-do', 'not-yet'] as const).map((state, at) => ({
          ...{ key: state, state, href: '#tasks' },
          name: words.taskNames[at] ?? '',
          stateText: words.taskStates[at] ?? '',
        }))}
      />
      <h3>{words.fields}</h3>
      <Fields locale={locale} />
      <h3>{words.answers}</h3>
      <AnswerNotice answer={{ kind: 'unreachable' }} locale={locale} onAgain={nothing} />
      <AnswerNotice answer={{ kind: 'signed-out' }} locale={locale} />
      <AnswerNotice answer={{ kind: 'refused', problem: SAMPLE_PROBLEM }} locale={locale} />
      <h3>{words.diff}</h3>
      <DiffView
        caption={words.diff}
        mineText={words.mine}
        theirsText={words.theirs}
        differsText={words.differs}
        rows={[
          { key: 'hours', label: words.hours, mine: '8:00-20:00', theirs: '9:00-21:00' },
          { key: 'address', label: words.address, mine: '演示大道1号', theirs: '演示大道1号' },
        ]}
      />
      <h3>{words.letter}</h3>
      <div class="letter">
        <p class="letter-text">{words.letterText}</p>
      </div>
      <h3>{words.history}</h3>
      <ol class="history">
        {SAMPLE_HISTORY.map((line) => (
          <HistoryLine key={line.sequence} line={line} locale={locale} />
        ))}
      </ol>
      <h3>{words.accounts}</h3>
      <AccountTable accounts={SAMPLE_ACCOUNTS} locale={locale} />
      <AccountTable accounts={[]} locale={locale} />
    </div>
  );
}

function Work({ locale, items }: { readonly locale: Locale; readonly items: readonly WorkItem[] }) {
  return (
    <WorkTable
      {...{ items, locale, today: TODAY, soonDay: SOON }}
      chosen={new Set([items[1]?.caseId ?? ''])}
      active={items[0]?.caseId}
      onToggle={nothing}
      onToggleAll={nothing}
    />
  );
}

function Fields({ locale }: { readonly locale: Locale }) {
  const words = DESK_PART_WORDS[locale];
  return (
    <>
      <Field name="part-plain" label={words.hours} hint={words.hint} value="" onInput={nothing} />
      <Field name="part-wrong" label={words.hours} error={words.error} value="25:00" onInput={nothing} />
      <Field name="part-lines" label={words.reason} lines={3} value="" onInput={nothing} />
      <Field
        name="part-choice"
        label={words.reason}
        value="a"
        onInput={nothing}
        options={[
          ['a', words.taskNames[0] ?? ''],
          ['b', words.taskNames[1] ?? ''],
        ]}
      />
      <p class="actions">
        <button type="button" class="button">
          {words.act}
        </button>
        <button type="button" class="button button-quiet">
          {words.back}
        </button>
        <button type="button" class="button" disabled>
          {words.act}
        </button>
      </p>
    </>
  );
}
