import { useState } from 'preact/hooks';
import type * as z from 'zod/mini';
import { viewPersonContract } from '../../../../shared/complaints/desk-api.ts';
import type { Person } from '../../../../shared/complaints/schema.ts';
import { COMPLAINT_DESK_WORDS } from '../../i18n/complaint-desk-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { Shown } from '../desk/use-answer.ts';
import type { DeskClient } from '../identity/desk-client.ts';

interface PersonPartProps {
  readonly client: DeskClient;
  readonly locale: 'zh' | 'en';
  readonly caseId: string;
  readonly isKnown: boolean;
}

/** Who filed a case, for a purpose that is put on the record; nothing is asked until the officer says why. */
export function PersonPart({ client, locale, caseId, isKnown }: PersonPartProps) {
  const words = COMPLAINT_DESK_WORDS[locale];
  const [purpose, setPurpose] = useState('');
  const [shown, setShown] = useState<Shown<z.output<(typeof viewPersonContract)['response']>>>();
  const person = shown?.kind === 'answered' ? shown.data.person : undefined;
  return (
    <section>
      <h2>{words.person}</h2>
      {!isKnown && <p>{words.anonymous}</p>}
      {isKnown && person === undefined && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void client.call(viewPersonContract, { params: { caseId }, body: { purpose } }).then(setShown);
          }}
        >
          <p>{words.personLead}</p>
          <Field name="purpose" label={words.purpose} value={purpose} onInput={setPurpose} required />
          <button type="submit" class="button button-quiet">
            {words.showPerson}
          </button>
        </form>
      )}
      {shown !== undefined && shown.kind !== 'answered' && <AnswerNotice answer={shown} locale={locale} />}
      {person !== undefined && (
        <dl class="facts" aria-live="polite">
          {linesOf(person).map(([name, value]) => (
            <div key={`${name} ${value}`}>
              <dt>{words.personFields[name] ?? name}</dt>
              <dd>{words.personFields[String(value)] ?? String(value)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

/** What is known of the person; the address for notices beside the one that the law asks for. */
function linesOf({ identity, contact }: Person): readonly (readonly [string, string])[] {
  const own = Object.entries({ ...identity });
  const more = Object.entries({ ...contact }).filter(([name, value]) =>
    own.every((each) => each[0] !== name || each[1] !== value),
  );
  return [...own, ...more].map(([name, value]) => [name, String(value)]);
}
