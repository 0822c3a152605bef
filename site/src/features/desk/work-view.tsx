import { useEffect, useState } from 'preact/hooks';
import { listWorkContract } from '../../../../shared/desk/api.ts';
import { WORK_FILTERS, type WorkFilter } from '../../../../shared/desk/work-list.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { AssignBar } from './assign-bar.tsx';
import type { ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { useAnswer } from './use-answer.ts';
import { useListKeys } from './use-list-keys.ts';
import { WorkTable } from './work-table.tsx';

/** The open cases of the officer's scope, due soonest first. */
export function WorkView({ client, caller, locale, rest }: ViewProps) {
  const words = DESK_WORDS[locale];
  const filter: WorkFilter = WORK_FILTERS.find((each) => each === rest[0]) ?? 'all';
  const [typed, setTyped] = useState('');
  const [search, setSearch] = useState('');
  const [after, setAfter] = useState<string>();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [shown, again] = useAnswer(`${filter} ${search} ${after}`, () =>
    client.call(listWorkContract, { query: { filter, words: search, after } }),
  );
  useEffect(() => {
    setAfter(undefined);
    setChosen(new Set());
  }, [filter, search]);
  const data = shown?.kind === 'answered' ? shown.data : undefined;
  const items = data?.items ?? [];
  const toggle = (caseId: string): void =>
    setChosen((before) => (before.has(caseId) ? without(before, caseId) : new Set([...before, caseId])));
  const active = useListKeys(items, toggle);

  return (
    <>
      <h1>{words.workTitle(words.filters[filter])}</h1>
      <nav aria-label={words.lists} class="tabs">
        <ul>
          {WORK_FILTERS.map((each) => (
            <li key={each}>
              <a href={`#/work/${each}`} aria-current={each === filter ? 'page' : undefined}>
                {words.filters[each]} <b data-count={each}>{data?.counts[each] ?? '·'}</b>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            setSearch(typed);
          }}
        >
          <label for="words">{words.words}</label>
          <input
            id="words"
            type="search"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <button type="submit" class="button button-quiet">
            {words.find}
          </button>
        </form>
      </search>
      {shown === undefined && <p role="status">{words.loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {data !== undefined && !data.complete && <p class="notice">{words.incomplete}</p>}
      {data !== undefined && items.length === 0 && (
        <p class="empty">{data.counts.all === 0 ? words.emptyAll : words.empty}</p>
      )}
      {data !== undefined && items.length > 0 && (
        <WorkTable
          items={items}
          today={data.today}
          soonDay={data.soonDay}
          locale={locale}
          chosen={chosen}
          active={active}
          onToggle={toggle}
          onToggleAll={() =>
            setChosen(chosen.size === items.length ? new Set() : new Set(items.map(({ caseId }) => caseId)))
          }
        />
      )}
      {data !== undefined && (
        <AssignBar
          client={client}
          caller={caller}
          locale={locale}
          chosen={[...chosen]}
          references={new Map(items.map(({ caseId, reference }) => [caseId, reference]))}
          onDone={(sent) => {
            // What was chosen meanwhile stays chosen.
            setChosen((before) => new Set([...before].filter((each) => !sent.includes(each))));
            again();
          }}
        />
      )}
      {data !== undefined && items.length > 0 && (
        <p class="actions">
          {after !== undefined && (
            <button type="button" class="button button-quiet" onClick={() => setAfter(undefined)}>
              {words.first}
            </button>
          )}
          {data.next !== undefined && (
            <button type="button" class="button button-quiet" onClick={() => setAfter(data.next)}>
              {words.more}
            </button>
          )}
        </p>
      )}
    </>
  );
}

const without = (set: ReadonlySet<string>, left: string): ReadonlySet<string> =>
  new Set([...set].filter((each) => each !== left));
