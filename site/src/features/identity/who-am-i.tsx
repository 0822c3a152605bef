import { useEffect, useState } from 'preact/hooks';
import type { Caller } from '../../../../shared/kernel/access.ts';
import { DESK_WORDS } from '../../i18n/desk-words.ts';
import { forgetAllUnsaved } from '../certification/unsaved.ts';
import type { DeskClient } from './desk-client.ts';

interface WhoAmIProps {
  readonly client: DeskClient;
  readonly caller: Caller;
  readonly locale: 'zh' | 'en';
}

/** Who is signed in, in what role, for which scope; and the way out. */
export function WhoAmI({ client, caller, locale }: WhoAmIProps) {
  const words = DESK_WORDS[locale];
  const [failed, setFailed] = useState(false);
  const scope = useScopeName(caller.division, locale);
  const leave = async (everywhere: boolean): Promise<void> => {
    try {
      const next = await client.signOut(location.pathname, everywhere);
      forgetAllUnsaved(sessionStorage);
      location.assign(next ?? location.pathname);
    } catch {
      setFailed(true);
    }
  };
  const { name, roles, uscc } = caller;
  return (
    <div class="who">
      <p>
        <strong>{name}</strong>{' '}
        {roles.map((role) => (
          <span class="tag" key={role}>
            {words.roles[role]}
          </span>
        ))}{' '}
        {scope !== undefined && (
          <span class="quiet">
            {words.scope} {scope}
          </span>
        )}
        {uscc !== undefined && <span class="quiet">{uscc}</span>}
      </p>
      <p>
        <button type="button" class="plain" onClick={() => void leave(false)}>
          {words.signOut}
        </button>
        <button type="button" class="plain" onClick={() => void leave(true)}>
          {words.signOutEverywhere}
        </button>
      </p>
      {failed && (
        <p class="notice" role="alert">
          {words.unreachable}
        </p>
      )}
    </div>
  );
}

/** The name of a scope; its code until the names are here, which weigh more than the rest of the page. */
function useScopeName(division: string | undefined, locale: 'zh' | 'en'): string | undefined {
  const [name, setName] = useState(division);
  useEffect(() => {
    if (division === undefined) return;
    import('../../../../shared/register/divisions.ts').then(
      ({ divisionName }) => setName(divisionName(division, locale) ?? division),
      () => setName(division),
    );
  }, [division, locale]);
  return name;
}
