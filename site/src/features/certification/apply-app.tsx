import { useEffect, useState } from 'preact/hooks';
import { listApplicationsContract } from '../../../../shared/certification/api.ts';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { MerchantCaseList } from '../complaints-merchant/merchant-case-list.tsx';
import { MerchantCasePage } from '../complaints-merchant/merchant-case-page.tsx';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { useAnswer } from '../desk/use-answer.ts';
import { AccessPage } from '../identity/access-page.tsx';
import { createDeskClient, type DeskClient, signInAddress } from '../identity/desk-client.ts';
import { WhoAmI } from '../identity/who-am-i.tsx';
import { ApplicationList } from './application-list.tsx';
import { ApplicationPage } from './application-page.tsx';
import type { Locale } from './said.ts';

/** The merchants' pages below the page that explains: signing in, the list, one application. */
export function ApplyApp({ locale }: { readonly locale: Locale }) {
  const [ended, setEnded] = useState(false);
  const [client] = useState(() =>
    createDeskClient({
      fetch: (...given) => fetch(...given),
      newKey: () => crypto.randomUUID(),
      locale,
      onSignedOut: () => setEnded(true),
    }),
  );
  const [session, ask] = useAnswer('session', () => client.session());
  if (session === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (session.kind !== 'answered') return <AnswerNotice answer={session} locale={locale} onAgain={ask} />;
  const caller = session.data.state === 'signed-in' ? session.data.caller : undefined;
  return <Signed {...{ client, caller, ended, locale }} />;
}

interface SignedProps {
  readonly client: DeskClient;
  readonly caller: Caller | undefined;
  /** The session ended while the page was open; what was typed is kept in this tab. */
  readonly ended: boolean;
  readonly locale: Locale;
}

function Signed({ client, caller, ended, locale }: SignedProps) {
  const isIn = caller?.roles.includes('merchant') === true;
  // Who is signed in has read what comes before signing in.
  useEffect(() => {
    document.getElementById('apply-intro')?.toggleAttribute('hidden', isIn);
  }, [isIn]);
  if (caller === undefined) return <SignIn locale={locale} />;
  if (ended) return <SignIn locale={locale} ended />;
  if (!caller.roles.includes('merchant')) return <p class="notice">{APPLY_WORDS[locale].notMerchant}</p>;
  return (
    <>
      <WhoAmI {...{ client, caller, locale }} />
      <Place {...{ client, caller, locale }} />
    </>
  );
}

/** The way in, and how the last attempt ended. */
function SignIn({ locale, ended = false }: { readonly locale: Locale; readonly ended?: boolean }) {
  const words = APPLY_WORDS[locale];
  const outcomes: Readonly<Record<string, string>> = DESK_WORDS[locale].outcomes;
  const outcome = new URLSearchParams(location.search).get('sign-in') ?? '';
  const told = ended
    ? DESK_WORDS[locale].sessionEnded
    : Object.hasOwn(outcomes, outcome)
      ? outcomes[outcome]
      : undefined;
  return (
    <>
      {told !== undefined && (
        <p class="notice" role="alert">
          {told}
        </p>
      )}
      <p>
        <a class="button" href={signInAddress(location.pathname + location.hash, locale)}>
          {words.signIn}
        </a>
      </p>
    </>
  );
}

interface PlaceProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: Locale;
}

/**
 * `#` is the list, `#case` one application, `#case/section` one of its sections; `#complaint/case` a complaint or report
 * about the merchant.
 */
function Place({ client, locale }: PlaceProps) {
  const [caseId = '', section] = useHash().split('/');
  const [list, again] = useAnswer(`list ${caseId}`, () => client.call(listApplicationsContract, {}));
  if (caseId === 'access') return <AccessPage {...{ client, locale }} />;
  if (caseId === 'complaint' && section !== undefined)
    return <MerchantCasePage key={section} {...{ client, locale, caseId: section }} />;
  if (caseId !== '' && caseId !== 'list')
    return <ApplicationPage key={caseId} {...{ client, locale, caseId, section }} />;
  if (list === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  if (list.kind !== 'answered') return <AnswerNotice answer={list} locale={locale} onAgain={again} />;
  return (
    <>
      <MerchantCaseList {...{ client, locale }} />
      <ApplicationList
        {...{ client, locale }}
        uscc={list.data.uscc}
        cases={list.data.cases}
        counties={list.data.counties}
      />
    </>
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
    // An address that changed between the first picture and this moment told nobody.
    setHash(location.hash.slice(1));
    return () => removeEventListener('hashchange', read);
  }, []);
  return hash;
}
