import { useEffect, useMemo, useState } from 'preact/hooks';
import { DOOR_WORDS } from '../../i18n/door-words.ts';
import { localPath } from '../../render/common.tsx';
import { momentText, sessionText } from '../../render/visits/parts.tsx';
import { ConfirmDialog } from '../desk/parts/confirm-dialog.tsx';
import { Field } from '../desk/parts/field.tsx';
import { signInAddress } from '../identity/desk-client.ts';
import { isSought } from './door-store.ts';
import { DoorTable } from './door-table.tsx';
import { type Door, type Place, useDoor } from './use-door.ts';

type Locale = 'zh' | 'en';

/** The list at the door: which session stands behind the `#`. */
export function DoorApp({ locale }: { readonly locale: Locale }) {
  const words = DOOR_WORDS[locale];
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const change = (): void => setHash(location.hash);
    addEventListener('hashchange', change);
    // An address that changed between the first picture and this moment told nobody.
    change();
    return () => removeEventListener('hashchange', change);
  }, []);
  const place = useMemo(() => placeIn(hash), [hash]);
  if (place === undefined) {
    return (
      <>
        <h1>{words.title}</h1>
        <p>{words.choose}</p>
        <p>
          <a class="button" href={`${localPath(locale, '/console/')}#/visits`}>
            {words.toConsole}
          </a>
        </p>
      </>
    );
  }
  return <OneDoor key={hash} place={place} locale={locale} />;
}

/** @param hash attacker-controlled */
function placeIn(hash: string): Place | undefined {
  const [, eventId, sessionId] = /^#([a-z][a-z0-9-]{2,39})\/(s\d{1,2})$/.exec(hash) ?? [];
  return eventId === undefined || sessionId === undefined ? undefined : { eventId, sessionId };
}

function OneDoor({ place, locale }: { readonly place: Place; readonly locale: Locale }) {
  const words = DOOR_WORDS[locale];
  const door = useDoor(place, locale);
  const [sought, setSought] = useState('');
  const [asking, setAsking] = useState(false);
  const { list, rows } = door;
  if (list === undefined) return <NoList door={door} locale={locale} />;
  const shown = rows.filter((row) => isSought(row, sought));
  const all = rows.reduce((sum, { size }) => sum + size, 0);
  const came = rows.reduce((sum, row) => sum + (row.came ?? 0), 0);
  return (
    <article class="door">
      <h1>{list.title[locale]}</h1>
      <p class="lead">
        {sessionText(list.session, locale)} · {list.address[locale]}
      </p>
      <Link door={door} asOf={list.asOf} locale={locale} />
      <p class="door-counts" role="status">
        <strong>{words.counts(came, all)}</strong>{' '}
        <span class={door.unsent > 0 ? 'tag tag-warn' : 'tag tag-good'}>
          {door.unsent > 0 ? words.unsent(door.unsent) : words.allSent}
        </span>
      </p>
      <search class="door-search">
        <Field name="sought" type="search" label={words.search} value={sought} onInput={setSought} />
      </search>
      {shown.length === 0 ? (
        <p class="empty">{rows.length === 0 ? words.none : words.notFound}</p>
      ) : (
        <DoorTable rows={shown} door={door} locale={locale} />
      )}
      <p class="actions door-actions">
        {door.unsent > 0 && (
          <button type="button" class="button" onClick={door.send}>
            {words.send}
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={door.load}>
          {words.refresh}
        </button>
        <button type="button" class="button button-quiet" onClick={() => print()}>
          {words.print}
        </button>
        <button type="button" class="button button-quiet" onClick={() => setAsking(true)}>
          {words.forget}
        </button>
      </p>
      {door.ready && <p class="quiet door-actions">{words.ready}</p>}
      <ConfirmDialog
        open={asking}
        title={words.forgetTitle}
        confirm={words.forget}
        cancel={words.cancel}
        onConfirm={() => {
          setAsking(false);
          door.forget();
        }}
        onCancel={() => setAsking(false)}
      >
        <p>{words.forgetText(door.unsent)}</p>
      </ConfirmDialog>
    </article>
  );
}

function NoList({ door, locale }: { readonly door: Door; readonly locale: Locale }) {
  const words = DOOR_WORDS[locale];
  const said = {
    asking: words.loading,
    fresh: words.loading,
    offline: words.offlineNever,
    'signed-out': words.lead,
    refused: words.choose,
    removed: words.forgotten,
  }[door.link];
  return (
    <>
      <h1>{words.title}</h1>
      <p role="status">{said}</p>
      {door.link === 'signed-out' && <SignIn locale={locale} />}
      {door.link !== 'asking' && door.link !== 'signed-out' && (
        <p class="actions">
          <button type="button" class="button" onClick={door.load}>
            {words.refresh}
          </button>
        </p>
      )}
    </>
  );
}

function Link({
  door,
  asOf,
  locale,
}: {
  readonly door: Door;
  readonly asOf: string;
  readonly locale: Locale;
}) {
  const words = DOOR_WORDS[locale];
  const time = momentText(asOf, locale);
  if (door.link === 'signed-out') {
    return (
      <div class="notice" role="alert">
        <p>{words.signedOut}</p>
        <SignIn locale={locale} />
      </div>
    );
  }
  if (door.link === 'offline') return <p class="notice">{words.copy(time)}</p>;
  return <p class="quiet">{words.loaded(time)}</p>;
}

const SignIn = ({ locale }: { readonly locale: Locale }) => (
  <p>
    <a class="button" href={signInAddress(location.pathname + location.hash, locale)}>
      {DOOR_WORDS[locale].signIn}
    </a>
  </p>
);
