import { CONTENT_KINDS, type ContentKind } from '../../../../shared/content/schema.ts';
import { CONTENT_WORDS } from '../../i18n/content-words.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { ContentEditor } from './content-editor.tsx';
import { ContentList } from './content-list.tsx';
import { contentHref } from './content-text.ts';

const isKind = (text: string | undefined): text is ContentKind => CONTENT_KINDS.some((kind) => kind === text);

/** What editors write: the items of a kind, or the one that the address names. */
export function ContentView(props: ViewProps) {
  const [first, id] = props.rest;
  const kind = isKind(first) ? first : 'article';
  if (id !== undefined && id !== '')
    return <ContentEditor key={`${kind}/${id}`} {...props} kind={kind} id={id} />;
  const words = CONTENT_WORDS[props.locale];
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <nav class="tabs" aria-label={words.kindsLabel}>
        <ul>
          {CONTENT_KINDS.map((each) => (
            <li key={each}>
              <a href={contentHref(each)} aria-current={each === kind ? 'page' : undefined}>
                {words.kinds[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ContentList key={kind} {...props} kind={kind} />
    </>
  );
}
