import { useEffect, useState } from 'preact/hooks';
import { listApplicationsContract } from '../../../../shared/certification/api.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { createDeskClient, type DeskClient, signInAddress } from '../identity/desk-client.ts';
import { WhoAmI } from '../identity/who-am-i.tsx';
import { ApplicationList } from './application-list.tsx';
import { ApplicationPage } from './application-page.tsx';
import type { Locale } from './said.ts';

/** The merchants' pages below the page that explains: signing in, the list, one application. */
export function ApplyApp({ locale }: { readonly locale: Locale }) {
  const [client] = useState(() =>
    createDeskClient({ fetch: (...given) => fetch(...given), newKey: () => crypto.randomUUID(), locale }),
  );
  const [session, ask] = useAnswer('session', () => client.session());
  if (session === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (session.kind !== 'answered') return <AnswerNotice answer={session} locale={locale} onAgain={ask} />;
  const caller = session.data.state === 'signed-in' ? session.data.caller : undefined;
  if (caller === undefined) return <SignIn locale={locale} />;
  if (!caller.roles.includes('merchant')) return <p class="notice">{APPLY_WORDS[locale].notMerchant}</p>;
  return (
    <>
      <WhoAmI {...{ client, caller, locale }} />
      <Place {...{ client, caller, locale }} />
    </>
  );
}

function SignIn({ locale }: { readonly locale: Locale }) {
  const words = APPLY_WORDS[locale];
  return (
    <p>
      <a class="button" href={signInAddress(location.pathname + location.hash, locale)}>
        {words.signIn}
      </a>
    </p>
  );
}

interface PlaceProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: Locale;
}

/** `#` is the list, `#case` one application, `#case/section` one of its sections. */
function Place({ client, locale }: PlaceProps) {
  const [caseId = '', section] = useHash().split('/');
  const [list, again] = useAnswer(`list ${caseId}`, () => client.call(listApplicationsContract, {}));
  if (caseId !== '' && caseId !== 'list')
    return <ApplicationPage key={caseId} {...{ client, locale, caseId, section }} />;
  if (list === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (list.kind !== 'answered') return <AnswerNotice answer={list} locale={locale} onAgain={again} />;
  return (
    <ApplicationList
      {...{ client, locale }}
      uscc={list.data.uscc}
      cases={list.data.cases}
      counties={list.data.counties}
    />
  );
}

function useHash(): string {
  const [hash, setHash] = useState(location.hash.slice(1));
  useEffect(() => {
    const read = (): void => {
      setHash(location.hash.slice(1));
      document.getElementById('apply')?.scrollIntoView();
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
