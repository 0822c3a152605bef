import { drawPath, type VisitEvent } from '../../../../shared/outreach/events.ts';
import type { Locale } from '../../../../shared/register/divisions.ts';
import { VISIT_WORDS } from '../../i18n/visit-words.ts';

/** Ten lines that depend on nothing of ours; a test runs exactly these. */
export const DRAW_SCRIPT = `import { createHash } from 'node:crypto';
const draw = await (await fetch(process.argv[2])).json();
const seed = Buffer.from(draw.seed, 'hex');
const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');
if (sha256(seed) !== draw.commitment) throw new Error('this is not the seed that was promised');
for (const { sessionId, capacity, entries } of draw.sessions) {
  let left = capacity;
  const order = entries.map((entry) => ({ ...entry, value: sha256(seed, entry.id) })).sort((a, b) => (a.value < b.value ? -1 : 1));
  for (const { id, size } of order) console.log(sessionId, id, size <= left ? ((left -= size), 'in') : 'waits');
}
`;

/** The rules of the draw and its promise; afterwards also its data. */
export function DrawPart(props: {
  readonly event: Pick<VisitEvent, 'eventId'>;
  readonly draw: NonNullable<VisitEvent['draw']>;
  readonly locale: Locale;
}) {
  const { event, draw, locale } = props;
  const words = VISIT_WORDS[locale].draw;
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.rule}</p>
      <p>{words.secret}</p>
      <dl class="facts">
        <div>
          <dt>{words.commitment}</dt>
          <dd class="number">{draw.commitment}</dd>
        </div>
        {draw.seed !== undefined && (
          <div>
            <dt>{words.seed}</dt>
            <dd class="number">{draw.seed}</dd>
          </div>
        )}
      </dl>
      {draw.drawnAt !== undefined && (
        <p>
          <a class="target" href={drawPath(event.eventId)}>
            {words.data}
          </a>
        </p>
      )}
      <p>{words.script}</p>
      <pre class="visit-script">
        <code>{DRAW_SCRIPT}</code>
      </pre>
    </section>
  );
}
