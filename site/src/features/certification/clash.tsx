import { useEffect, useState } from 'preact/hooks';
import { type CaseView, viewApplicationContract } from '../../../../shared/certification/api.ts';
import type { Section } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { FIELD_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { type Choice, type Difference, differencesOf, mergedContent } from './merge-sections.ts';
import { type Locale, said } from './said.ts';
import { valueText } from './section-content.tsx';

type Content = Readonly<Record<string, unknown>>;
type Held = CaseView['sections'][number];

interface ClashProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: Pick<CaseView, 'caseId'>;
  readonly section: Section;
  /** What the person has typed. */
  readonly content: Content;
  readonly onChosen: (content: Content, version: number) => void;
}

/** Two versions of one section: what differs, field by field, and which to take; of lists also both (R12). */
export function Clash({ client, locale, view, section, content, onChosen }: ClashProps) {
  const [theirs, setTheirs] = useState<Held>();
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({});
  const words = APPLY_WORDS[locale];
  const [unread, setUnread] = useState<Exclude<DeskAnswer<unknown>, { kind: 'answered' }>>();
  const read = async (): Promise<void> => {
    setUnread(undefined);
    const answer = await client.call(viewApplicationContract, { params: { caseId: view.caseId } });
    if (answer.kind === 'answered') setTheirs(answer.data.sections.find((each) => each.section === section));
    else setUnread(answer);
  };
  useEffect(() => void read(), []);
  if (unread !== undefined)
    return <AnswerNotice answer={unread} locale={locale} onAgain={() => void read()} />;
  if (theirs === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  const differences = differencesOf(content, theirs.content);
  return (
    <section class="notice clash" role="alert">
      <p>{differences.length === 0 ? words.sameBoth : words.clash}</p>
      {differences.map((difference) => (
        <Choose
          key={difference.name}
          {...{ difference, locale }}
          choice={choices[difference.name] ?? 'mine'}
          onChoose={(choice) => setChoices((before) => ({ ...before, [difference.name]: choice }))}
        />
      ))}
      <button
        type="button"
        class="button"
        onClick={() => onChosen(mergedContent(content, theirs.content, choices), theirs.version)}
      >
        {words.saveChosen}
      </button>
    </section>
  );
}

interface ChooseProps {
  readonly difference: Difference;
  readonly locale: Locale;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

function Choose({ difference, locale, choice, onChoose }: ChooseProps) {
  const words = APPLY_WORDS[locale];
  const { name, mine, theirs, isList } = difference;
  const colon = locale === 'zh' ? '：' : ': ';
  const offered: readonly (readonly [Choice, string])[] = [
    ['mine', `${words.mine}${colon}${valueText(mine, locale)}`],
    ['theirs', `${words.theirs}${colon}${valueText(theirs, locale)}`],
    ...(isList ? ([['both', words.both]] as const) : []),
  ];
  return (
    <fieldset class="choices">
      <legend>{said(FIELD_TEXTS[name], locale) || name}</legend>
      {offered.map(([each, text]) => (
        <label key={each}>
          <input
            type="radio"
            name={`clash-${name}`}
            checked={choice === each}
            onChange={() => onChoose(each)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
