import { useEffect, useState } from 'preact/hooks';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { STAFF_ROLES } from '../../../../shared/kernel/access.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { OfflineAssessments } from '../certification/offline-assessments.tsx';
import { createDeskClient, type DeskAnswer } from '../identity/desk-client.ts';
import { createSessionClock } from '../identity/session-clock.ts';
import { SessionWatch } from '../identity/session-watch.tsx';
import { SignedOut } from '../identity/signed-out.tsx';
import { WhoAmI } from '../identity/who-am-i.tsx';
import { CONSOLE_VIEWS } from './console-views.ts';
import { HelpDialog } from './help-dialog.tsx';
import { AnswerNotice } from './parts/answer-notice.tsx';
import { type Route, routeOf } from './route.ts';
import { Stage } from './stage.tsx';

type Session = DeskAnswer<
  { readonly state: 'signed-out' } | { readonly state: 'signed-in'; readonly caller: Caller }
>;

/** The officers' console: who is signed in, the menu, and the view that the address names. */
export function ConsoleApp({ locale }: { readonly locale: 'zh' | 'en' }) {
  const [clock] = useState(() => createSessionClock(Date.now()));
  const [session, setSession] = useState<Session>();
  const [ended, setEnded] = useState(false);
  const [client] = useState(() =>
    createDeskClient({
      fetch: (...given) => fetch(...given),
      newKey: () => crypto.randomUUID(),
      locale,
      onUse: () => clock.used(Date.now()),
      onSignedOut: () => setEnded(true),
    }),
  );
  const route = useRoute();
  const ask = (): void => void client.session().then(setSession);
  useEffect(ask, [client]);

  const words = DESK_WORDS[locale];
  if (session === undefined) return <p role="status">{words.loading}</p>;
  if (session.kind !== 'answered')
    return (
      <>
        <h1>{words.heading}</h1>
        <AnswerNotice answer={session} locale={locale} onAgain={ask} />
        <OfflineAssessments locale={locale} />
      </>
    );
  if (session.data.state === 'signed-out')
    return <SignedOut locale={locale} heading={words.heading} lead={words.signInLead} />;
  const { caller } = session.data;
  if (!caller.roles.some((role) => STAFF_ROLES.some((staff) => staff === role)))
    return <Merchant locale={locale} />;
  return (
    <>
      <WhoAmI client={client} caller={caller} locale={locale} />
      <SessionWatch
        client={client}
        clock={clock}
        locale={locale}
        ended={ended}
        onEnded={() => setEnded(true)}
      />
      <Menu caller={caller} locale={locale} route={route} />
      <div class="view">
        <Stage client={client} caller={caller} locale={locale} route={route} />
      </div>
      <HelpDialog locale={locale} />
    </>
  );
}

function Menu({
  caller,
  locale,
  route,
}: {
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
  readonly route: Route;
}) {
  const sections = CONSOLE_VIEWS.sections.filter(({ roles }) =>
    roles.some((role) => caller.roles.includes(role)),
  );
  const here = route.view === '' ? sections[0]?.key : route.view;
  return (
    <nav aria-label={DESK_WORDS[locale].sections} class="sections">
      <ul>
        {sections.map(({ key, name }) => (
          <li key={key}>
            <a href={`#/${key}`} aria-current={key === here ? 'page' : undefined}>
              {name[locale]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Merchant({ locale }: { readonly locale: 'zh' | 'en' }) {
  const words = DESK_WORDS[locale];
  return (
    <>
      <h1>{words.heading}</h1>
      <p class="notice">{words.notStaff}</p>
      <p>
        <a class="button" href={locale === 'en' ? '/en/apply/' : '/apply/'}>
          {words.toApply}
        </a>
      </p>
    </>
  );
}

function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const change = (): void => setRoute(routeOf(location.hash));
    addEventListener('hashchange', change);
    // An address that changed between the first picture and this moment told nobody.
    change();
    return () => removeEventListener('hashchange', change);
  }, []);
  return route;
}
