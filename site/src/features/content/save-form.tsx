import { useState } from 'preact/hooks';
import { openContentContract, saveContentContract } from '../../../../shared/content/api.ts';
import { fieldsOf } from '../../../../shared/content/fields.ts';
import type { ContentHead, ContentKind, Typed } from '../../../../shared/content/schema.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { DiffView } from '../desk/parts/diff-view.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { ContentForm } from './content-form.tsx';
import type { Draft, Opened } from './use-draft.ts';

interface SaveFormProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly kind: ContentKind;
  readonly id: string;
  readonly draft: Draft;
  readonly onChanged: () => void;
}

/** The form, and saving it as a new version; where somebody else was first, both are shown (R12). */
export function SaveForm({ client, locale, kind, id, draft, onChanged }: SaveFormProps) {
  const words = CONTENT_WORDS[locale];
  const [note, setNote] = useState('');
  const [key, setKey] = useState(() => client.newKey());
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<DeskAnswer<{ readonly head: ContentHead }>>();
  const [theirs, setTheirs] = useState<Opened>();
  const save = async (revision = draft.revision): Promise<void> => {
    setBusy(true);
    const { typed } = draft;
    const body = { typed: { ...typed }, note, expectedRevision: revision };
    const given = await client.call(saveContentContract, { params: { kind, id }, body, idempotencyKey: key });
    setBusy(false);
    setAnswer(given);
    if (given.kind === 'answered') {
      draft.savedAs(typed, given.data.head.revision);
      setNote('');
      setTheirs(undefined);
      onChanged();
    }
    if (given.kind === 'signed-out') draft.keepForSignIn();
    if (given.kind === 'changed-meanwhile') {
      const latest = await client.call(openContentContract, { params: { kind, id } });
      if (latest.kind === 'answered') setTheirs(latest.data);
    }
    // An intention that was answered is done with; one that got no answer goes on under its key.
    if (given.kind !== 'unreachable') setKey(client.newKey());
  };
  return (
    <form
      class="content-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {draft.cameBack && (
        <p class="notice" role="status">
          {words.kept}
        </p>
      )}
      <ContentForm client={client} kind={kind} locale={locale} typed={draft.typed} onType={draft.type} />
      <Field name="note" label={words.note} value={note} onInput={setNote} />
      <p class="field">
        <label class="tick">
          <input
            type="checkbox"
            checked={draft.isKept}
            onChange={(event) => draft.keep(event.currentTarget.checked)}
          />{' '}
          {words.keep}
        </label>
        <span class="hint">{words.keepHint}</span>
      </p>
      {theirs !== undefined && (
        <Conflict
          {...{ locale, kind, theirs, mine: draft.typed }}
          onMine={() => {
            draft.lookedAt(theirs.head?.revision ?? 0);
            void save(theirs.head?.revision ?? 0);
          }}
          onTheirs={() => {
            draft.begin(theirs.typed, theirs.head?.revision ?? 0);
            setTheirs(undefined);
            setAnswer(undefined);
            onChanged();
          }}
        />
      )}
      {answer !== undefined && answer.kind !== 'answered' && theirs === undefined && (
        <AnswerNotice answer={answer} locale={locale} />
      )}
      <div class="content-bar">
        <button class="button" type="submit" disabled={busy || !draft.isDirty}>
          {words.save}
        </button>
        <span role="status">
          {draft.isDirty
            ? words.unsaved
            : answer?.kind === 'answered'
              ? words.saved(answer.data.head.latest.version)
              : ''}
        </span>
      </div>
    </form>
  );
}

interface ConflictProps {
  readonly locale: 'zh' | 'en';
  readonly kind: ContentKind;
  readonly mine: Typed;
  readonly theirs: Opened;
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

function Conflict({ locale, kind, mine, theirs, onMine, onTheirs }: ConflictProps) {
  const words = CONTENT_WORDS[locale];
  return (
    <section class="notice" role="alert">
      <h2>{words.conflictTitle}</h2>
      <p>{words.conflict}</p>
      <TypedDiff
        {...{ locale, kind, mine, theirs: theirs.typed }}
        caption={theirs.head?.latest.byName ?? ''}
        mineText={words.mine}
        theirsText={words.theirs}
      />
      <p class="actions">
        <button type="button" class="button" onClick={onMine}>
          {words.useMine}
        </button>
        <button type="button" class="button button-quiet" onClick={onTheirs}>
          {words.useTheirs}
        </button>
      </p>
    </section>
  );
}

interface TypedDiffProps {
  readonly locale: 'zh' | 'en';
  readonly kind: ContentKind;
  readonly mine: Typed;
  readonly theirs: Typed;
  readonly caption: string;
  readonly mineText: string;
  readonly theirsText: string;
}

/** Two texts field by field; fields that are the same in both are left out. */
export function TypedDiff({ locale, kind, mine, theirs, ...texts }: TypedDiffProps) {
  const words = CONTENT_WORDS[locale];
  const rows = fieldsOf(kind)
    .map(({ name }) => ({
      key: name,
      label: words.fields[name] ?? name,
      mine: mine[name] ?? '',
      theirs: theirs[name] ?? '',
    }))
    .filter((row) => row.mine !== row.theirs);
  return <DiffView {...texts} differsText={words.differs} rows={rows} />;
}
