import { useState } from 'preact/hooks';
import { lookUpCertificateContract } from '../../../../shared/register/api.ts';
import { COMPLAINT_OFFICE_WORDS } from '../../i18n/complaint-office-words.ts';
import type { ViewProps } from '../desk/console-views.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { Field } from '../desk/parts/field.tsx';
import type { DeskAnswer } from '../identity/desk-client.ts';
import { UnitRecord } from './unit-record.tsx';

const PUBLIC_ID = /^u[0-9a-hjkmnp-tv-z]{12}$/;

/** A unit seen from all sides, found by its own number or its certificate's (R10). */
export function UnitView({ client, caller, locale, rest }: ViewProps) {
  const words = COMPLAINT_OFFICE_WORDS[locale].unit;
  const [typed, setTyped] = useState('');
  const [error, setError] = useState<string>();
  const [trouble, setTrouble] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const [publicId] = rest;
  const find = async (): Promise<void> => {
    const number = typed.normalize('NFKC').replaceAll(/\s/g, '');
    setError(undefined);
    setTrouble(undefined);
    if (PUBLIC_ID.test(number.toLowerCase())) {
      location.hash = `#/units/${number.toLowerCase()}`;
      return;
    }
    const answer = await client.call(lookUpCertificateContract, { params: { number } });
    if (answer.kind !== 'answered') setTrouble(answer);
    else if (answer.data.answer === 'not-in-register') setError(words.notFound);
    else location.hash = `#/units/${answer.data.publicId}`;
  };
  return (
    <>
      <h1>{words.heading}</h1>
      <search>
        <form
          class="find"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') void find();
          }}
        >
          <Field
            name="number"
            type="search"
            label={words.label}
            hint={words.hint}
            error={error}
            value={typed}
            onInput={setTyped}
          />
          <button type="submit" class="button">
            {words.find}
          </button>
        </form>
      </search>
      {trouble !== undefined && <AnswerNotice answer={trouble} locale={locale} onAgain={() => void find()} />}
      {publicId === undefined ? (
        <p class="empty">{words.lead}</p>
      ) : (
        <UnitRecord key={publicId} {...{ client, caller, locale, publicId }} />
      )}
    </>
  );
}
