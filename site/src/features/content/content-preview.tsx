import { useEffect, useRef, useState } from 'preact/hooks';
import { previewContentContract } from '../../../../shared/content/api.ts';
import type { ContentKind, Typed } from '../../../../shared/content/schema.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { previewNodes } from './preview-nodes.ts';

/** Milliseconds after the last key before the service is asked. */
const QUIET_MS = 600;

interface Issue {
  readonly field: string;
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

export interface Previewed {
  readonly html?: { readonly zh: string; readonly en: string } | undefined;
  readonly issues: readonly Issue[];
  readonly pictures?: Readonly<Record<string, string>> | undefined;
}

/** Asks for the preview of what is typed, once nothing more is typed for a moment. @returns also whether it is an old one */
export function usePreview(
  client: DeskClient,
  { kind, id, typed }: { readonly kind: ContentKind; readonly id: string; readonly typed: Typed },
): { readonly previewed: Previewed | undefined; readonly isOld: boolean } {
  const [previewed, setPreviewed] = useState<Previewed>();
  const [isOld, setOld] = useState(false);
  const asked = JSON.stringify(typed);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      const body = { typed: { ...typed } };
      void client.call(previewContentContract, { params: { kind, id }, body }).then((answer) => {
        if (!wanted) return;
        setOld(answer.kind !== 'answered');
        if (answer.kind === 'answered') setPreviewed(answer.data);
      });
    }, QUIET_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [asked]);
  return { previewed, isOld };
}

interface PreviewProps {
  readonly locale: 'zh' | 'en';
  readonly previewed: Previewed | undefined;
  readonly isOld: boolean;
}

/** The preview in the language that is chosen, and what is still missing. */
export function ContentPreview({ locale, previewed, isOld }: PreviewProps) {
  const words = CONTENT_WORDS[locale];
  const [language, setLanguage] = useState<'zh' | 'en'>('zh');
  const place = useRef<HTMLDivElement>(null);
  const html = previewed?.html?.[language];
  useEffect(() => {
    if (html === undefined) place.current?.replaceChildren();
    else place.current?.replaceChildren(previewNodes(html, previewed?.pictures));
  }, [html]);
  return (
    <section class="content-preview" aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.preview}</h2>
      <p class="actions">
        {(['zh', 'en'] as const).map((each) => (
          <button
            key={each}
            type="button"
            class={each === language ? 'button' : 'button button-quiet'}
            aria-pressed={each === language}
            onClick={() => setLanguage(each)}
          >
            {words.languages[each]}
          </button>
        ))}
      </p>
      <p class="quiet" role="status">
        {isOld ? words.previewOld : html === undefined ? words.previewWaits : words.previewNote}
      </p>
      <div
        ref={place}
        class="preview-sheet"
        lang={language === 'zh' ? 'zh-CN' : 'en'}
        hidden={html === undefined}
      />
      {previewed !== undefined && <Missing issues={previewed.issues} locale={locale} />}
    </section>
  );
}

function Missing({ issues, locale }: { readonly issues: readonly Issue[]; readonly locale: 'zh' | 'en' }) {
  const words = CONTENT_WORDS[locale];
  if (issues.length === 0) return <p class="quiet">{words.ready}</p>;
  return (
    <div class="content-missing">
      <h3>{words.missing(issues.length)}</h3>
      <ul>
        {issues.map((issue, at) => (
          <li key={`${issue.field} ${issue.code} ${at}`}>
            {words.fields[issue.field] === undefined ? (
              issue[locale]
            ) : (
              <>
                <button
                  type="button"
                  class="plain"
                  onClick={() => document.getElementById(issue.field)?.focus()}
                >
                  {words.fields[issue.field]}
                </button>{' '}
                {issue[locale]}
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
