import { createHash } from 'node:crypto';
import { assertMayTake } from '../../shared/complaints/desk-steps.ts';
import { groundOf, type Law, type NumberedGround } from '../../shared/complaints/law.ts';
import { type Letter, letterOf } from '../../shared/complaints/letter.ts';
import {
  TRANSITIONS,
  type TransitionName,
  transitionNamed,
  withEvent,
} from '../../shared/complaints/lifecycle.ts';
import { recordFaults } from '../../shared/complaints/record-change.ts';
import type { CaseHead, Message, Person } from '../../shared/complaints/schema.ts';
import { assertSplits, withSplitLink } from '../../shared/complaints/splitting.ts';
import { disagreeUntil, lastDayToAct } from '../../shared/complaints/standing.ts';
import { STEP_REASONS } from '../../shared/complaints/step-reasons.ts';
import { RECORD_FIELDS, type StepRequest } from '../../shared/complaints/step-request.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import { canonicalJson } from '../../shared/kernel/canonical-json.ts';
import { type Day, dayInShanghai, type Instant, isDay } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { divisionName } from '../../shared/register/divisions.ts';
import { openPerson } from './case-seals.ts';
import { assertTellsMerchant } from './merchant-letter.ts';
import type { OpenCase } from './open-cases.ts';
import { procedureOf } from './procedure.ts';
import { positionFaults } from './record-position.ts';
import { stepRefusal } from './step-refusal.ts';
import type { TwinCase } from './twin-cases.ts';

/** A step as it would be recorded. */
export interface Draft {
  readonly type: TransitionName;
  readonly after: CaseHead;
  readonly message: Omit<Message, 'sequence'> | undefined;
  readonly letter: Letter & { readonly sha256: string };
  /** Opened to send the letter; shown to nobody. */
  readonly person: Person | undefined;
}

const GROUNDS: Readonly<Partial<Record<TransitionName, keyof Law['grounds']>>> = {
  'not-accepted': 'not-accepted',
  terminated: 'terminated',
  'investigation-declined': 'not-opened',
};

/**
 * What a step would do and send, without doing it: preview and recording both begin here, so that what was seen is
 * what goes out.
 * @throws DomainError CONFLICT, FORBIDDEN, INVALID_INPUT, VERSION_MISMATCH where the officer has seen an older state
 */
export function draftStep(
  opened: OpenCase,
  request: {
    readonly caller: Caller;
    readonly step: StepRequest;
    readonly at: Instant;
    /** Id that a case split off by this step is to have. */
    readonly splitOffId: string | undefined;
  },
  twins: readonly TwinCase[],
): Draft {
  const { stored, key, facts } = opened;
  const { caller, step, at, splitOffId } = request;
  if (key === undefined || facts === undefined)
    throw new DomainError('CONFLICT', 'expected a case that was not erased');
  if (step.revision !== stored.revision) {
    throw new DomainError('VERSION_MISMATCH', `expected revision ${stored.revision}, got ${step.revision}`);
  }
  const type = transitionFrom(step.type);
  const today = dayInShanghai(at);
  const by = assertMayTake(stored.head, type, { ...caller, today });
  const { law } = procedureOf(stored.head);
  const text = step.text ?? '';
  const event = {
    type,
    at,
    on: today,
    by,
    accountId: caller.accountId,
    ruleVersion: law.id,
    ...factsOf(step, {
      ...{ type, law, today, division: stored.head.division },
      dueDay: lastDayToAct(stored.head, procedureOf(stored.head)),
    }),
    ...(step.splitOff === undefined ? {} : { splitOff: splitOffId }),
    ...(type === 'transferred' ? { from: stored.head.division } : {}),
  };
  const after = withSplitLink(withEvent(stored.head, event, text !== ''), step.splitOff?.track);
  if (step.splitOff !== undefined) {
    if (!transitionNamed(type).requires.includes('splitOff'))
      throw stepRefusal('splitOff', 'not_asked', '此步骤不分案', 'This step splits nothing off');
    assertSplits(stored.head, facts, { splitOff: step.splitOff, replyBy: event.replyBy });
  }
  const person = openPerson(key, stored);
  const letter = letterOf({
    head: stored.head,
    type,
    event,
    text,
    splitOff: step.splitOff?.track,
    law,
    contestUntil: disagreeUntil(after),
    locale: person?.contact?.locale ?? stored.head.locale ?? 'zh',
  });
  if (letter.to === 'merchant') assertTellsMerchant(text, { head: stored.head, facts, person, twins });
  return {
    type,
    after,
    person,
    letter: { ...letter, sha256: sha256Of(letter) },
    message: messageOf(letter, event, text),
  };
}

const messageOf = (
  letter: Letter,
  { at, by }: Pick<Message, 'at'> & { by: Message['from'] },
  text: string,
) =>
  letter.body === ''
    ? undefined
    : {
        from: by,
        at,
        text: letter.body,
        ...(text === '' ? {} : { said: text }),
        evidenceIds: [],
        to: letter.to,
      };

const sha256Of = ({ subject, body }: Letter): string =>
  createHash('sha256').update(canonicalJson({ subject, body })).digest('hex');

function transitionFrom(name: string): TransitionName {
  if (Object.hasOwn(TRANSITIONS, name)) return name as TransitionName;
  throw stepRefusal('type', 'unknown_step', '没有这个步骤', 'There is no such step');
}

/** The facts of the event, each checked. */
function factsOf(
  step: StepRequest,
  given: {
    readonly type: TransitionName;
    readonly law: Law;
    readonly today: Day;
    /** Of the office that has the case, a county as a rule. */
    readonly division: string;
    /** Last day of the clock that runs; `undefined` where it cannot be told. */
    readonly dueDay: Day | undefined;
  },
) {
  const { ground, replyBy, division, reason, outcome, amountFen } = step;
  const group = GROUNDS[given.type];
  if (ground !== undefined && group === undefined) {
    throw stepRefusal('ground', 'not_asked', '此步骤不用填理由', 'This step takes no ground');
  }
  if (ground !== undefined && group !== undefined)
    assertDayHasCome(groundOf(given.law, group, ground), given);
  for (const field of RECORD_FIELDS) {
    if (step[field] === undefined || given.type === 'correction-made') continue;
    throw stepRefusal(field, 'not_asked', '此步骤不更正名录', 'This step corrects nothing in the register');
  }
  const faults = [...recordFaults(step, given.today), ...positionFaults(step, given.division)];
  if (faults.length > 0)
    throw new DomainError('INVALID_INPUT', 'expected a record as it can be', { issues: faults });
  const day = replyBy !== undefined && isDay(replyBy) ? replyBy : undefined;
  if (replyBy !== undefined && (day === undefined || day <= given.today)) {
    throw stepRefusal(
      'replyBy',
      'too_early',
      '答复期限应在今天之后',
      'The last day to answer has to come after today',
    );
  }
  const isTransfer = given.type === 'transferred';
  if (division !== undefined && (!isTransfer || divisionName(division, 'zh') === undefined)) {
    throw stepRefusal('division', 'unknown_division', '没有这个地区', 'There is no such division');
  }
  // To pass a case to oneself would only begin its clock anew.
  if (division !== undefined && division === given.division) {
    throw stepRefusal(
      'division',
      'own_division',
      '案件已在这个机关，请选择另一个机关',
      'The case is with this office already: choose another',
    );
  }
  if (reason !== undefined && STEP_REASONS[given.type]?.includes(reason) !== true) {
    throw stepRefusal('reason', 'unknown_reason', '请从列出的原因中选择', 'Choose one of the reasons listed');
  }
  return {
    ...(ground === undefined ? {} : { ground }),
    ...(day === undefined ? {} : { replyBy: day }),
    ...(division === undefined ? {} : { division }),
    ...(reason === undefined ? {} : { reason }),
    ...(outcome === undefined ? {} : { outcome }),
    ...(amountFen === undefined ? {} : { amountFen }),
  };
}

/** @throws DomainError INVALID_INPUT for "no agreement within the limit" while the limit runs */
function assertDayHasCome(
  { onceOver }: NumberedGround,
  { today, dueDay }: { readonly today: Day; readonly dueDay: Day | undefined },
): void {
  if (onceOver === undefined || dueDay === undefined || today >= dueDay) return;
  throw stepRefusal(
    'ground',
    'limit_not_over',
    `调解期限到 ${dueDay}，此前不能以期满为由终止`,
    `The limit of mediation runs until ${dueDay}: before that it is no ground`,
  );
}
