import { useState } from 'preact/hooks';
import { readVersionContract } from '../../../../shared/content/api.ts';
import { contentStepsFor } from '../../../../shared/content/lifecycle.ts';
import type { ContentFact, ContentKind, Typed } from '../../../../shared/content/schema.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { asInstant } from '../../../../shared/kernel/days.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { Step } from './content-standing.tsx';
import { momentText } from './content-text.ts';
import { TypedDiff } from './save-form.tsx';
import type { Opened } from './use-draft.ts';

interface HistoryProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  readonly kind: ContentKind;
  readonly id: string;
  readonly opened: Opened;
  readonly typed: Typed;
  readonly onChanged: () => void;
}

/** All that happened, newest first: each version can be compared with what is typed, and proposed again (roll back). */
export function ContentHistory(props: HistoryProps) {
  const { locale, opened, caller } = props;
  const words = CONTENT_WORDS[locale];
  const { head, history } = opened;
  if (head === undefined || history.length === 0) return null;
  const now = asInstant(new Date(opened.now));
  const mayPropose = contentStepsFor(head, { by: caller.accountId, now }).includes('propose');
  return (
    <section aria-labelledby="history">
      <h2 id="history">{words.history}</h2>
      <ol class="history">
        {history.map((fact) => (
          <li key={fact.revision}>
            <Fact fact={fact} locale={locale} />
            {fact.type === 'save' && fact.version !== undefined && (
              <Version
                {...props}
                version={fact.version}
                canPropose={mayPropose && fact.version < head.latest.version}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Fact({ fact, locale }: { readonly fact: ContentFact; readonly locale: 'zh' | 'en' }) {
  const words = CONTENT_WORDS[locale];
  const { at, type, version, byName, from, note, reasonZh, reasonEn } = fact;
  const reason = locale === 'zh' ? reasonZh : reasonEn;
  return (
    <>
      <time dateTime={at}>{momentText(at, locale)}</time> <strong>{words.facts[type]}</strong>{' '}
      {version !== undefined && words.versionOf(version)} <span class="quiet">{byName}</span>
      {from !== undefined && <span class="quiet"> {words.startFrom(momentText(from, locale))}</span>}
      {(note ?? reason) !== undefined && <p>{note ?? reason}</p>}
    </>
  );
}

function Version(props: HistoryProps & { readonly version: number; readonly canPropose: boolean }) {
  const { client, locale, kind, id, version, typed, canPropose, opened } = props;
  const words = CONTENT_WORDS[locale];
  const [answer, setAnswer] = useState<DeskAnswer<{ readonly typed: Typed }>>();
  const compare = async (): Promise<void> =>
    setAnswer(await client.call(readVersionContract, { params: { kind, id, version: String(version) } }));
  return (
    <div class="content-version">
      <button
        type="button"
        class="plain"
        aria-expanded={answer !== undefined}
        onClick={() => (answer === undefined ? void compare() : setAnswer(undefined))}
      >
        {answer === undefined ? `${words.compare} (${words.versionOf(version)})` : words.close}
      </button>
      {answer !== undefined && answer.kind !== 'answered' && (
        <AnswerNotice answer={answer} locale={locale} onAgain={() => void compare()} />
      )}
      {answer?.kind === 'answered' && (
        <TypedDiff
          {...{ locale, kind, mine: typed, theirs: answer.data.typed }}
          caption={words.compareTitle(version)}
          mineText={words.current}
          theirsText={words.versionOf(version)}
        />
      )}
      {canPropose && opened.head !== undefined && (
        <Step {...props} step="propose" revision={opened.head.revision} isDirty={false} isReady={true} />
      )}
    </div>
  );
}
