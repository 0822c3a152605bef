import { useState } from 'preact/hooks';
import { type CaseView, chooseLanguageContract } from '../../../../shared/certification/api.ts';
import { MESSAGE_LANGUAGES } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import type { Locale } from './said.ts';

type Language = CaseView['language'];

interface MessageLanguageProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: Pick<CaseView, 'caseId' | 'language'>;
}

/** In which language messages about a case come; chosen at once, whatever the stage. */
export function MessageLanguage({ client, locale, view }: MessageLanguageProps) {
  const words = APPLY_WORDS[locale].messages;
  const [send] = useState(() => sentOnce(client));
  const [kept, setKept] = useState<Language>(view.language);
  /** Shown as chosen while it is being saved. */
  const [wanted, setWanted] = useState<Language>();
  const [answer, setAnswer] = useState<DeskAnswer<unknown>>();
  const choose = async (language: Language): Promise<void> => {
    if (wanted !== undefined) return;
    setWanted(language);
    const params = { caseId: view.caseId };
    const given = await send(chooseLanguageContract, { params, body: { language } });
    setAnswer(given);
    if (given.kind === 'answered') setKept(language);
    setWanted(undefined);
  };
  return (
    <section aria-labelledby="message-language">
      <h2 id="message-language">{words.title}</h2>
      {answer !== undefined && answer.kind !== 'answered' && <AnswerNotice answer={answer} locale={locale} />}
      <fieldset class="choices" aria-busy={wanted !== undefined}>
        <legend>{words.legend}</legend>
        {MESSAGE_LANGUAGES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="message-language"
              value={each}
              checked={(wanted ?? kept) === each}
              onChange={() => void choose(each)}
            />
            {words.languages[each]}
          </label>
        ))}
      </fieldset>
      <p role="status" class="quiet">
        {answer?.kind === 'answered' && wanted === undefined ? words.saved : ''}
      </p>
    </section>
  );
}
