import { VISIT_DESK_WORDS } from '../../i18n/visit-desk-words.ts';
import { type DiffRow, DiffView } from '../desk/parts/diff-view.tsx';
import { BOTH_FIELDS, type VisitFormText } from './visit-form-text.ts';

interface VisitDifferenceProps {
  readonly mine: VisitFormText;
  readonly theirs: VisitFormText;
  readonly locale: 'zh' | 'en';
  readonly onMine: () => void;
  readonly onTheirs: () => void;
}

/** Two versions of an open day, where they differ, for the editor to decide (R12). */
export function VisitDifference({ mine, theirs, locale, onMine, onTheirs }: VisitDifferenceProps) {
  const words = VISIT_DESK_WORDS[locale];
  return (
    <section class="notice" role="alert">
      <p>{words.changed}</p>
      <DiffView
        caption={`${words.mine} · ${words.theirs}`}
        mineText={words.mine}
        theirsText={words.theirs}
        differsText={words.differs}
        rows={differences(mine, theirs, locale)}
      />
      <p class="actions">
        <button type="button" class="button" onClick={onTheirs}>
          {words.takeTheirs}
        </button>
        <button type="button" class="button button-quiet" onClick={onMine}>
          {words.keepMine}
        </button>
      </p>
    </section>
  );
}

const SESSION_NAMES = [
  'startsAt',
  'endsAt',
  'capacity',
  'address.zh',
  'address.en',
  'cancelReason.zh',
  'cancelReason.en',
] as const;
const PLAIN_NAMES = [
  'mode',
  'groupLimit',
  'agesFrom',
  'agesTo',
  'bookingFrom',
  'bookingTo',
  'offerMinutes',
  'retentionDays',
] as const;

function differences(mine: VisitFormText, theirs: VisitFormText, locale: 'zh' | 'en'): readonly DiffRow[] {
  const words = VISIT_DESK_WORDS[locale];
  const labels: [string, string][] = BOTH_FIELDS.flatMap(([name]) =>
    (['zh', 'en'] as const).map((language): [string, string] => [
      `${name}.${language}`,
      `${words.fields[name]} · ${words.both[language]}`,
    ]),
  );
  labels.push(...PLAIN_NAMES.map((name): [string, string] => [name, words[name]]));
  const rows = labels.map(([key, label]) => ({
    key,
    label,
    mine: mine.texts[key] ?? '',
    theirs: theirs.texts[key] ?? '',
  }));
  const ids = [
    ...new Set([...mine.sessions, ...theirs.sessions].map(({ sessionId = '' }) => sessionId)),
  ].sort();
  for (const id of ids) {
    const [own, other] = [mine, theirs].map(({ sessions }) =>
      sessions.find(({ sessionId }) => sessionId === id),
    );
    for (const name of SESSION_NAMES) {
      const label = `${words.session(id)} · ${sessionLabel(name, words)}`;
      rows.push({ key: `${id}.${name}`, label, mine: own?.[name] ?? '', theirs: other?.[name] ?? '' });
    }
  }
  return rows.filter((row) => row.mine !== row.theirs);
}

function sessionLabel(name: (typeof SESSION_NAMES)[number], words: (typeof VISIT_DESK_WORDS)['zh']): string {
  if (name === 'startsAt' || name === 'endsAt' || name === 'capacity') return words[name];
  const [field, language] = name.split('.');
  const label = field === 'address' ? words.sessionAddress : words.cancelReason;
  return `${label} · ${language === 'zh' ? words.both.zh : words.both.en}`;
}
