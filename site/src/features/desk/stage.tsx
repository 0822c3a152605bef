import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { useWhenBack } from '../connection/use-when-back.ts';
import { CONSOLE_VIEWS, type ViewProps } from './console-views.ts';
import { AnswerNotice } from './parts/answer-notice.tsx';
import type { Route } from './route.ts';

type Loaded = FunctionComponent<ViewProps & { readonly caseId: string }>;

/** Shows the view that the address names, loaded when it is first needed. */
export function Stage({ route, ...given }: Omit<ViewProps, 'rest'> & { readonly route: Route }) {
  const words = DESK_WORDS[given.locale];
  const name = `${route.view}/${route.view === 'case' ? route.rest[0] : ''}`;
  const [shown, setShown] = useState<{
    readonly of: string;
    readonly view: Loaded | 'missing' | 'unreachable';
  }>();
  const [attempt, setAttempt] = useState(0);
  const again = (): void => setAttempt((before) => before + 1);
  const place = useRef<HTMLDivElement>(null);
  const isLoading = useRef(false);
  useEffect(() => {
    let wanted = true;
    const show = (view: Loaded | 'missing' | 'unreachable'): void => {
      if (!wanted) return;
      isLoading.current = false;
      setShown({ of: name, view });
    };
    isLoading.current = true;
    const load = loaderOf(route, given.caller.roles);
    if (load === undefined) show('missing');
    else load().then(show, () => show('unreachable'));
    return () => {
      wanted = false;
    };
  }, [name, attempt]);
  const isUnreachable = shown?.of === name && shown.view === 'unreachable';
  useWhenBack(isUnreachable, () => isLoading.current, again);
  useEffect(() => {
    // A reader of the screen hears where they are now; not at the first view, where the page itself was announced.
    if (document.activeElement !== document.body) place.current?.focus();
  }, [name]);
  // What was loaded for another address is not shown for this one, not even for a moment.
  const View = shown?.of === name ? shown.view : undefined;
  if (View === undefined) return <p role="status">{words.loading}</p>;
  if (View === 'unreachable')
    return <AnswerNotice answer={{ kind: 'unreachable' }} locale={given.locale} onAgain={again} />;
  if (View === 'missing')
    return <p class="notice">{route.view === 'case' ? words.noView : words.notFound}</p>;
  const [, caseId = '', ...rest] = route.rest;
  return (
    <div ref={place} tabIndex={-1} class="stage">
      {route.view === 'case' ? (
        <View key={caseId} {...given} caseId={caseId} rest={rest} />
      ) : (
        <View {...given} caseId="" rest={route.rest} />
      )}
    </div>
  );
}

function loaderOf(
  { view, rest }: Route,
  roles: ViewProps['caller']['roles'],
): (() => Promise<Loaded>) | undefined {
  if (view === 'case') return CONSOLE_VIEWS.cases.find(({ kind }) => kind === rest[0])?.load;
  const seen = CONSOLE_VIEWS.sections.filter((section) => section.roles.some((role) => roles.includes(role)));
  return (view === '' ? seen[0] : seen.find(({ key }) => key === view))?.load;
}
