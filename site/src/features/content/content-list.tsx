import { useState } from 'preact/hooks';
import { listContentContract } from '../../../../shared/content/api.ts';
import { standingAt } from '../../../../shared/content/lifecycle.ts';
import { type ContentHead, type ContentKind, contentIdSchema } from '../../../../shared/content/schema.ts';
import { asInstant, type Instant } from '../../../../shared/kernel/days.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import { TableHead } from '../desk/parts/table-head.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { contentHref, momentText } from './content-text.ts';

/** Rows at first, and more each time that somebody asks. */
const ROWS = 50;

interface Listed {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly head?: ContentHead | undefined;
}

/** All items of a kind with their states, what awaits somebody first. */
export function ContentList({ client, locale, kind }: ViewProps & { readonly kind: ContentKind }) {
  const words = CONTENT_WORDS[locale];
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(ROWS);
  const [shown, again] = useAnswer(kind, () => client.call(listContentContract, { query: { kind } }));
  if (shown === undefined) return <p role="status">{words.loading}</p>;
  if (shown.kind !== 'answered') return <AnswerNotice answer={shown} locale={locale} onAgain={again} />;
  const now = asInstant(new Date(shown.data.now));
  const items = inOrder(shown.data.items, now).filter((item) => mentions(item, wanted));
  return (
    <>
      {words.create[kind] !== '' && <NewItem kind={kind} locale={locale} />}
      {shown.data.items.length > 10 && (
        <Field name="filter" type="search" label={words.filter} value={wanted} onInput={setWanted} />
      )}
      {items.length === 0 ? (
        <p class="empty">{wanted === '' ? words.none : words.nothingFound}</p>
      ) : (
        <Rows items={items.slice(0, most)} {...{ kind, locale, now }} />
      )}
      {items.length > most && (
        <button type="button" class="button button-quiet" onClick={() => setMost(most + ROWS)}>
          {words.more(Math.min(ROWS, items.length - most))}
        </button>
      )}
    </>
  );
}

function inOrder(items: readonly Listed[], now: Instant): readonly Listed[] {
  const rank = ({ head }: Listed): number => {
    if (head === undefined) return 3;
    const { awaitsApproval, hasNewer } = standingAt(head, now);
    return awaitsApproval ? 0 : hasNewer ? 1 : 2;
  };
  return items.toSorted(
    (a, b) => rank(a) - rank(b) || (b.head?.latest.at ?? '').localeCompare(a.head?.latest.at ?? ''),
  );
}

const mentions = ({ id, title }: Listed, wanted: string): boolean =>
  `${id}\n${title.zh}\n${title.en}`.toLowerCase().includes(wanted.trim().toLowerCase());

interface RowsProps {
  readonly items: readonly Listed[];
  readonly kind: ContentKind;
  readonly locale: 'zh' | 'en';
  readonly now: Instant;
}

function Rows({ items, kind, locale, now }: RowsProps) {
  const words = CONTENT_WORDS[locale];
  const { columns } = words;
  return (
    <table class="cards">
      <TableHead names={Object.values(columns)} />
      <tbody>
        {items.map(({ id, title, head }) => (
          <tr key={id}>
            <th scope="row" data-label={columns.title}>
              <a href={contentHref(kind, id)}>{title[locale] || title.zh || title.en || words.untitled}</a>{' '}
              <span class="quiet">{id}</span>
            </th>
            <td data-label={columns.state}>
              <StateTags {...{ head, kind, locale, now }} />
            </td>
            <td data-label={columns.when}>{publicSince(head, locale, now)}</td>
            <td data-label={columns.saved}>
              {head === undefined ? '—' : `${momentText(head.latest.at, locale)} ${head.latest.byName}`}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const TAGS = {
  draft: 'tag',
  scheduled: 'tag tag-begun',
  published: 'tag tag-good',
  withdrawn: 'tag tag-bad',
};

interface StateTagsProps {
  readonly head: ContentHead | undefined;
  readonly kind: ContentKind;
  readonly locale: 'zh' | 'en';
  readonly now: Instant;
}

/** The state in words, and what there is to do. */
export function StateTags({ head, kind, locale, now }: StateTagsProps) {
  const words = CONTENT_WORDS[locale];
  if (head === undefined)
    return <span class="tag">{words.states[kind === 'evidence' ? 'none' : 'builtIn']}</span>;
  const { state, awaitsApproval, hasNewer } = standingAt(head, now);
  return (
    <>
      <span class={TAGS[state]}>{words.states[state]}</span>{' '}
      {awaitsApproval && <span class="tag tag-warn">{words.awaits}</span>}{' '}
      {hasNewer && state !== 'draft' && <span class="tag">{words.newer}</span>}
    </>
  );
}

function publicSince(head: ContentHead | undefined, locale: 'zh' | 'en', now: Instant): string {
  if (head === undefined) return '—';
  const { shown, coming } = standingAt(head, now);
  const from = (coming ?? shown)?.from;
  return from === undefined ? '—' : momentText(from, locale);
}

/** The way to a new item, under a name that stays; announcements get one by themselves. */
function NewItem({ kind, locale }: { readonly kind: ContentKind; readonly locale: 'zh' | 'en' }) {
  const words = CONTENT_WORDS[locale];
  const [id, setId] = useState('');
  const [isWrong, setWrong] = useState(false);
  if (kind === 'announcement') {
    const name = `notice-${Date.now().toString(36)}`;
    return (
      <p>
        <a class="button" href={contentHref(kind, name)}>
          {words.create[kind]}
        </a>
      </p>
    );
  }
  return (
    <details>
      <summary>{words.create[kind]}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const isId = contentIdSchema.safeParse(id.trim()).success;
          setWrong(!isId);
          if (isId) location.hash = contentHref(kind, id.trim());
        }}
      >
        <Field
          name="new-id"
          label={words.newId[kind]}
          hint={words.newIdHint}
          error={isWrong ? words.newIdWrong : undefined}
          value={id}
          onInput={setId}
        />
        <button class="button" type="submit">
          {words.begin}
        </button>
      </form>
    </details>
  );
}
