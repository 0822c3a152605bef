import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import {
  type CaseView,
  saveSectionContract,
  viewApplicationContract,
} from '../../../../shared/certification/api.ts';
import type { Section } from '../../../../shared/certification/schema.ts';
import { APPLY_WORDS } from '../../i18n/apply-words.ts';
import { FIELD_TEXTS, SECTION_TEXTS } from '../../i18n/certification-words.ts';
import { STEP_WORDS } from '../../i18n/step-words.ts';
import { AnswerNotice } from '../desk/parts/answer-notice.tsx';
import { DiffView } from '../desk/parts/diff-view.tsx';
import type { DeskAnswer, DeskClient } from '../identity/desk-client.ts';
import { CommitmentForm } from './commitment-form.tsx';
import { EvidenceForm } from './evidence-form.tsx';
import { InstrumentsForm } from './instruments-form.tsx';
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
  readonly onSaved: () => void;
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
  const [version, setVersion] = useState(held.version);
  const [state, setState] = useState<'saved' | 'saving' | 'unsaved'>(
    unsaved.read() === undefined ? 'saved' : 'unsaved',
  );
  const [refused, setRefused] = useState<Refused>();
  const timer = useRef<number>();
  const words = APPLY_WORDS[locale];

  const save = async (wanted: Content, expectedVersion: number): Promise<void> => {
    setState('saving');
    const answer = await client.call(saveSectionContract, {
      params: { caseId: view.caseId, section },
      body: { content: wanted, expectedVersion },
    });
    if (answer.kind !== 'answered') {
      setRefused(answer);
      return setState('unsaved');
    }
    setVersion(answer.data.version);
    setRefused(undefined);
    if (unsaved.isStill(wanted)) unsaved.forget();
    setState(unsaved.read() === undefined ? 'saved' : 'unsaved');
  };
  useEffect(() => {
    if (state !== 'unsaved' || refused !== undefined || !held.open) return;
    timer.current = window.setTimeout(() => void save(content, version), SAVE_AFTER_MS);
    return () => clearTimeout(timer.current);
  }, [content, state, version, refused]);
  const change = (next: Content): void => {
    setContent(next);
    unsaved.keep(next);
    setRefused((before) => (before?.kind === 'changed-meanwhile' ? before : undefined));
    setState('unsaved');
  };
  const leave = async (): Promise<void> => {
    clearTimeout(timer.current);
    if (state === 'unsaved' && held.open) await save(content, version);
    if (unsaved.read() === undefined) onLeave();
  };
  const Form = FORMS[section];
  return (
    <>
      {refused?.kind === 'changed-meanwhile' ? (
        <Clash
          {...{ client, locale, view, section, content, version }}
          onChosen={(wanted, at) => void save(wanted, at)}
        />
      ) : (
        refused !== undefined && (
          <AnswerNotice answer={refused} locale={locale} onAgain={() => void save(content, version)} />
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

interface ClashProps {
  readonly client: DeskClient;
  readonly locale: Locale;
  readonly view: CaseView;
  readonly section: Section;
  readonly content: Content;
  readonly version: number;
  readonly onChosen: (content: Content, version: number) => void;
}

/** Two versions of one section, and the choice between them (R12). */
function Clash({ client, locale, view, section, content, onChosen }: ClashProps) {
  const [theirs, setTheirs] = useState<Held>();
  const words = APPLY_WORDS[locale];
  useEffect(() => {
    void client.call(viewApplicationContract, { params: { caseId: view.caseId } }).then((answer) => {
      if (answer.kind === 'answered')
        setTheirs(answer.data.sections.find((each) => each.section === section));
    });
  }, []);
  if (theirs === undefined) return <p role="status">{STEP_WORDS[locale].loading}</p>;
  const names = [...new Set([...Object.keys(content), ...Object.keys(theirs.content)])];
  const textOf = (value: unknown): string =>
    typeof value === 'string' ? value : JSON.stringify(value ?? '');
  return (
    <section class="notice" role="alert">
      <p>{words.clash}</p>
      <DiffView
        caption={said(SECTION_TEXTS[section], locale)}
        mineText={words.mine}
        theirsText={words.theirs}
        differsText={words.differs}
        rows={names.map((name) => ({
          key: name,
          label: said(FIELD_TEXTS[name], locale) || name,
          mine: textOf(content[name]),
          theirs: textOf(theirs.content[name]),
        }))}
      />
      <p class="actions">
        <button type="button" class="button" onClick={() => onChosen(content, theirs.version)}>
          {words.keepMine}
        </button>
        <button
          type="button"
          class="button button-quiet"
          onClick={() => onChosen(theirs.content, theirs.version)}
        >
          {words.keepTheirs}
        </button>
      </p>
    </section>
  );
}
