import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { signInAddress } from './desk-client.ts';

interface SignedOutProps {
  readonly locale: 'zh' | 'en';
  readonly heading: string;
  readonly lead: string;
}

/** What stands where work would stand: why to sign in, how the last attempt ended, and the way. */
export function SignedOut({ locale, heading, lead }: SignedOutProps) {
  const words = DESK_WORDS[locale];
  const outcomes: Readonly<Record<string, string>> = words.outcomes;
  const outcome = new URLSearchParams(location.search).get('sign-in') ?? '';
  const said = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
  const isLocal = location.hostname === 'localhost';
  return (
    <>
      <h1>{heading}</h1>
      {said !== undefined && (
        <p class="notice" role="alert">
          {said}
        </p>
      )}
      <p class="lead">{lead}</p>
      <p>
        <a class="button" href={signInAddress(location.pathname + location.hash, locale)}>
          {words.signIn}
        </a>
      </p>
      {isLocal && <p class="quiet">{words.demonstration}</p>}
    </>
  );
}
