import { openContentContract } from '../../../../shared/content/api.ts';
import type { ContentKind } from '../../../../shared/content/schema.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { ContentHistory } from './content-history.tsx';
import { ContentPreview, usePreview } from './content-preview.tsx';
import { ContentStanding } from './content-standing.tsx';
import { contentHref } from './content-text.ts';
import { SaveForm } from './save-form.tsx';
import { type Opened, useDraft } from './use-draft.ts';

type EditorProps = ViewProps & { readonly kind: ContentKind; readonly id: string };

/** One item: where it stands, its form beside its preview, and all that happened to it. */
export function ContentEditor(props: EditorProps) {
  const { client, locale, kind, id } = props;
  const words = CONTENT_WORDS[locale];
  const [shown, again] = useAnswer(`${kind}/${id}`, () =>
    client.call(openContentContract, { params: { kind, id } }),
  );
  return (
    <>
      <nav class="crumbs" aria-label={words.title}>
        <a href={contentHref(kind)}>{words.back}</a>
      </nav>
      {shown === undefined && <p role="status">{words.loading}</p>}
      {shown !== undefined && shown.kind !== 'answered' && (
        <AnswerNotice answer={shown} locale={locale} onAgain={again} />
      )}
      {shown?.kind === 'answered' && <OpenedItem {...props} opened={shown.data} onChanged={again} />}
    </>
  );
}

function OpenedItem(props: EditorProps & { readonly opened: Opened; readonly onChanged: () => void }) {
  const { client, locale, kind, id, opened, onChanged, caller } = props;
  const words = CONTENT_WORDS[locale];
  const draft = useDraft({ kind, id, opened });
  const { previewed, isOld } = usePreview(client, { kind, id, typed: draft.typed });
  const title = titleOf(opened, draft.typed, locale);
  return (
    <>
      <h1>
        {title === '' ? words.untitled : title} <span class="quiet">{id}</span>
      </h1>
      <ContentStanding
        {...{ client, caller, locale, kind, id, opened, onChanged }}
        isDirty={draft.isDirty}
        isReady={previewed !== undefined && previewed.issues.length === 0}
      />
      <div class="content-sides">
        <SaveForm {...{ client, locale, kind, id, draft, onChanged }} />
        <ContentPreview {...{ locale, previewed, isOld }} />
      </div>
      <ContentHistory {...{ client, caller, locale, kind, id, opened, onChanged }} typed={draft.typed} />
    </>
  );
}

function titleOf(
  { head, name }: Opened,
  typed: Readonly<Record<string, string>>,
  locale: 'zh' | 'en',
): string {
  if (name !== undefined) return name[locale];
  const fields =
    locale === 'zh' ? ['titleZh', 'questionZh'] : ['titleEn', 'questionEn', 'titleZh', 'questionZh'];
  const own = fields.map((field) => (typed[field] ?? '').trim()).find((text) => text !== '');
  return own ?? head?.title[locale] ?? '';
}
