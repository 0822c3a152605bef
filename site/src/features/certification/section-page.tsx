import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaseView, saveSectionContract } from '../../../../shared/certification/api.ts';
import type { Section } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import type { Course } from '../desk/use-course.ts';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { Clash } from './clash.tsx';
import { CommitmentForm } from './commitment-form.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { InstrumentsForm } from './instruments-form.tsx';
import { oneSaveAtATime } from './one-save-at-a-time.ts';
import { PlainForm } from './plain-form.tsx';
import { type Locale, said } from './said.ts';
import { unsavedIn } from './unsaved.ts';

export type Content = Readonly<Record<string, unknown>>;

export interface SectionFormProps {
  readonly section: Section;
  readonly locale: Locale;
  readonly content: Content;
  readonly disabled: boolean;
  readonly onChange: (content: Content) => void;
}

interface SectionPageProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly section: Section;
  readonly course: Course;
  readonly onLeave: () => void;
}

const FORMS: Readonly<Record<Exclude<Section, 'commitment'>, FunctionComponent<SectionFormProps>>> = {
  subject: PlainForm,
  premises: PlainForm,
  systems: PlainForm,
  staff: PlainForm,
  instruments: InstrumentsForm,
  evidence: EvidenceForm,
};

/** Milliseconds after the last keystroke until what was typed is saved. */
const SAVE_AFTER_MS = 1200;

type Refused = Exclude<DeskAnswer<unknown>, { readonly kind: 'answered' }>;

/**
 * One section. It saves by itself; until the service has it, what was typed is kept in this tab, also over signing in
 * again. Where somebody else saved meanwhile, both versions are shown and the person chooses.
 */
export function SectionPage(props: SectionPageProps) {
  const { locale, view, section, onLeave } = props;
  const words = APPLY_WORDS[locale];
  const held = view.sections.find((each) => each.section === section);
  if (held === undefined) return null;
  return (
    <>
      <p>
        <a href={`#${view.caseId}`} onClick={onLeave}>
          {STEP_WORDS[locale].back}
        </a>
      </p>
      <p class="quiet">{view.name}</p>
      <h1>{said(SECTION_TEXTS[section], locale)}</h1>
      {!held.open && <p class="notice">{words.closed}</p>}
      {section === 'commitment' ? (
        <CommitmentForm {...props} held={held} />
      ) : (
        <EditedSection {...props} section={section} held={held} />
      )}
    </>
  );
}

type Held = CaseView['sections'][number];

function EditedSection({
  client,
  locale,
  view,
  section,
  held,
  onLeave,
}: SectionPageProps & { readonly section: Exclude<Section, 'commitment'>; readonly held: Held }) {
  const unsaved = useRef(unsavedIn(sessionStorage, `${view.caseId}/${section}`)).current;
  const [content, setContent] = useState<Content>(() => unsaved.read() ?? held.content);
  const saves = useRef(
    oneSaveAtATime<Content, Refused>(held.version, async (wanted, expectedVersion) => {
      const answer = await client.call(saveSectionContract, {
        params: { caseId: view.caseId, section },
        body: { content: wanted, expectedVersion },
      });
      if (answer.kind === 'answered') return { kind: 'saved', version: answer.data.version };
      return { kind: 'refused', refusal: answer };
    }),
  ).current;
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved'>(
    unsaved.read() === undefined ? 'saved' : 'unsaved',
  );
  const [refused, setRefused] = useState<Refused>();
  const timer = useRef<number>();
  const leaving = useRef(false);
  const words = APPLY_WORDS[locale];

  const save = async (wanted: Content, on?: number): Promise<void> => {
    setState('saving');
    const answer = await saves.save(wanted, on);
    if (answer.kind === 'refused') {
      setRefused(answer.refusal);
      return setState('unsaved');
    }
    setRefused(undefined);
    if (unsaved.isStill(wanted)) unsaved.forget();
    setState(unsaved.read() === undefined ? 'saved' : 'unsaved');
  };
  useEffect(() => {
    if (state !== 'unsaved' || refused !== undefined || !held.open) return;
    timer.current = window.setTimeout(() => void save(content), SAVE_AFTER_MS);
    return () => clearTimeout(timer.current);
  }, [content, state, refused]);
  const change = (next: Content): void => {
    setContent(next);
    unsaved.keep(next);
    setRefused((before) => (before?.kind === 'changed-meanwhile' ? before : undefined));
    setState('unsaved');
  };
  const leave = async (): Promise<void> => {
    if (!held.open) return onLeave();
    if (leaving.current) return;
    leaving.current = true;
    clearTimeout(timer.current);
    // What saves by itself may be under way at this very moment: it is waited for, not taken for a reason to stay.
    await saves.settled();
    const typed = unsaved.read();
    if (typed !== undefined) await save(typed);
    leaving.current = false;
    if (unsaved.read() === undefined) onLeave();
  };
  const Form = FORMS[section];
  return (
    <>
      {refused?.kind === 'changed-meanwhile' ? (
        <Clash
          {...{ client, locale, view, section, content }}
          onChosen={(wanted, at) => {
            setContent(wanted);
            unsaved.keep(wanted);
            void save(wanted, at);
          }}
        />
      ) : (
        refused !== undefined && (
          <AnswerNotice answer={refused} locale={locale} onAgain={() => void save(content)} />
        )
      )}
      <Form {...{ section, locale, content }} disabled={!held.open} onChange={change} />
      <p role="status" class="quiet">
        {words.saving[state]}
      </p>
      <button type="button" class="button" onClick={() => void leave()}>
        {words.saveAndReturn}
      </button>
    </>
  );
}
