import { useEffect, useRef, useState } from 'preact/hooks';
import { type CaseView, viewApplicationContract } from '../../../../shared/certification/api.ts';
import type { VERDICTS } from '../../../../shared/certification/steps.ts';
import type { Course } from '../desk/use-course.ts';
import type { DeskClient } from '../identity/desk-client.ts';
import { oneSaveAtATime, type Saved } from './one-save-at-a-time.ts';
import { factsAfter, type Refused, sendStep } from './use-step.ts';

export type Verdict = (typeof VERDICTS)[number];
interface Judged {
  readonly verdict: Verdict;
  readonly reasonCode?: string | undefined;
}

interface Judging {
  readonly client: DeskClient;
  readonly view: Pick<CaseView, 'caseId' | 'facts' | 'checklist'>;
  /** Id of the point. */
  readonly criterion: string;
  readonly course: Course;
}

/** The point as the service last told it: by the case that is shown, or by the answer to a verdict of this officer. */
interface Known {
  readonly facts: number;
  readonly verdict: Verdict | undefined;
}

/** Why a verdict was not saved; nothing is said of one that waited behind it. */
type NotSaved =
  | { readonly why: 'judged-meanwhile'; readonly latest: Known }
  | { readonly why: 'refused'; readonly refused: Refused }
  | { readonly why: 'not-sent' };

/** Attempts to get a verdict in while a colleague judges other points. */
const ATTEMPTS = 5;

/**
 * Verdicts of one officer on one point, saved one after the other, none left out: who chooses quickly chooses while the
 * one before is being saved. A colleague's verdict on another point does not stand in the way; one on this point is
 * shown first, and what was chosen before it was seen does not follow it unseen.
 */
export function useVerdicts({ client, view, criterion, course }: Judging) {
  const held = view.checklist?.[criterion];
  const [refused, setRefused] = useState<Refused>();
  const [theirs, setTheirs] = useState<Verdict>();
  /** Shown as chosen while it is being saved. */
  const [chosen, setChosen] = useState<Verdict>();
  /** Counts what was not saved: what was chosen before goes no further. */
  const turn = useRef(0);
  const read: Known = { facts: view.facts, verdict: held?.verdict };
  const saves = useRef(
    oneSaveAtATime<Judged & { readonly turn: number }, NotSaved, Known>(read, async (wanted, known) => {
      if (wanted.turn !== turn.current) return { kind: 'refused', refusal: { why: 'not-sent' } };
      const saved = await send({ client, caseId: view.caseId, criterion }, wanted, known);
      if (saved.kind === 'refused') turn.current += 1;
      return saved;
    }),
  ).current;
  if (read.facts > saves.version().facts) saves.learn(read);
  useEffect(() => {
    if (saves.isIdle() && view.facts >= saves.version().facts) setChosen(undefined);
  }, [view]);

  const judge = async ({ verdict, reasonCode }: Judged): Promise<void> => {
    // The keyboard stays where it is, so that nothing is switched off while it is saved.
    setChosen(verdict);
    setTheirs(undefined);
    setRefused(undefined);
    course.begun();
    const answer = await saves.save({ verdict, reasonCode, turn: turn.current });
    if (answer.kind === 'refused') {
      const { refusal } = answer;
      if (refusal.why === 'refused') setRefused(refusal.refused);
      if (refusal.why === 'judged-meanwhile') {
        saves.learn(refusal.latest);
        setTheirs(refusal.latest.verdict);
      }
      if (saves.isIdle()) setChosen(undefined);
    }
    course.ended();
    course.again(answer.kind === 'saved' ? answer.version.facts : undefined);
  };
  return { held, refused, theirs, chosen, judge };
}

async function send(
  { client, caseId, criterion }: Pick<Judging, 'client' | 'criterion'> & { readonly caseId: string },
  { verdict, reasonCode }: Judged,
  known: Known,
): Promise<Saved<NotSaved, Known>> {
  let on = known;
  for (let attempt = 1; ; attempt += 1) {
    const data = { criterion, verdict, ...(reasonCode === undefined ? {} : { reasonCode }) };
    const body = { facts: on.facts, data, words: {} };
    const answer = await sendStep(
      client,
      { caseId },
      { step: 'judge-criterion', body, key: client.newKey() },
    );
    if (answer.kind === 'answered') {
      return { kind: 'saved', version: { facts: factsAfter(answer.data), verdict } };
    }
    const latest =
      answer.kind === 'changed-meanwhile' && attempt < ATTEMPTS
        ? await client.call(viewApplicationContract, { params: { caseId } })
        : undefined;
    if (latest?.kind !== 'answered') return { kind: 'refused', refusal: { why: 'refused', refused: answer } };
    const found = { facts: latest.data.facts, verdict: latest.data.checklist?.[criterion]?.verdict };
    if (found.verdict !== on.verdict)
      return { kind: 'refused', refusal: { why: 'judged-meanwhile', latest: found } };
    on = found;
  }
}
