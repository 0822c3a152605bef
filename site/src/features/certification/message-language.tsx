import { useRef, useState } from 'preact/hooks';
import { type CaseView, chooseLanguageContract } from '../../../../shared/certification/api.ts';
import { MESSAGE_LANGUAGES } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskClient } from '../identity/desk-client.ts';
import { sentOnce } from '../identity/sent-once.ts';
import { oneSaveAtATime } from './one-save-at-a-time.ts';
import type { Locale } from './said.ts';
import type { Refused } from './use-step.ts';

type Language = CaseView['language'];

interface MessageLanguageProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: Pick<CaseView, 'caseId' | 'language'>;
}

/** In which language messages about a case come; chosen at once, whatever the stage. */
export function MessageLanguage({ client, locale, view }: MessageLanguageProps) {
  const words = APPLY_WORDS[locale].messages;
  /** One after the other: who changes their mind while the first choice is on its way gets the second one. */
  const [saves] = useState(() => {
    const send = sentOnce(client);
    const params = { caseId: view.caseId };
    return oneSaveAtATime<Language, Refused, Language>(view.language, async (language) => {
      const answer = await send(chooseLanguageContract, { params, body: { language } });
      if (answer.kind === 'answered') return { kind: 'saved', version: language };
      return { kind: 'refused', refusal: answer };
    });
  });
  /** Shown as chosen while it is being saved. */
  const [wanted, setWanted] = useState<Language>();
  const [refused, setRefused] = useState<Refused>();
  const wasSaved = useRef(false);
  const choose = async (language: Language): Promise<void> => {
    setWanted(language);
    const answer = await saves.save(language);
    if (!saves.isIdle()) return;
    wasSaved.current = answer.kind === 'saved';
    setRefused(answer.kind === 'refused' ? answer.refusal : undefined);
    setWanted(undefined);
  };
  return (
    <section aria-labelledby="message-language">
      <h2 id="message-language">{words.title}</h2>
      {refused !== undefined && <AnswerNotice answer={refused} locale={locale} />}
      <fieldset class="choices" aria-busy={wanted !== undefined}>
        <legend>{words.legend}</legend>
        {MESSAGE_LANGUAGES.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="message-language"
              value={each}
              checked={(wanted ?? saves.version()) === each}
              onChange={() => void choose(each)}
            />
            {words.languages[each]}
          </label>
        ))}
      </fieldset>
      <p role="status" class="quiet">
        {wasSaved.current && wanted === undefined ? words.saved : ''}
      </p>
    </section>
  );
}
