import { caseReference } from '../../shared/complaints/case-reference.ts';
import type { FormValues } from '../../shared/complaints/form-document.ts';
import {
  CHANNEL_TEXTS,
  DEMAND_TEXTS,
  DOCUMENT_TEXTS,
  RESULT_TEXTS,
  TRANSFER_TEXTS,
} from '../../shared/complaints/form-words.ts';
import type { Law } from '../../shared/complaints/law.ts';
import { groundCited } from '../../shared/complaints/law.ts';
import type { CaseEvent, CaseHead, Facts, Message, Person } from '../../shared/complaints/schema.ts';
import { CONTESTABLE, disagreeUntil } from '../../shared/complaints/standing.ts';
import { type Day, dayInChinese } from '../../shared/kernel/days.ts';
import { divisionName } from '../../shared/register/divisions.ts';
import type { Unit } from '../../shared/register/schema.ts';

/** What a form is made of. */
export interface FormCase {
  readonly head: CaseHead;
  readonly facts: Facts | undefined;
  readonly person: Person | undefined;
  readonly messages: readonly Message[];
  readonly unit: Pick<Unit, 'name' | 'address'> | undefined;
  readonly law: Law;
}

/** `昆明市市场监督管理局`. */
export const officeName = (division: string): string =>
  `${divisionName(division, 'zh') ?? division}市场监督管理局`;

/** What a form about `basis` is filled with, in Chinese; nothing is made up where the case does not say it. */
export function formValues(
  { head, facts, person, messages, unit, law }: FormCase,
  basis: CaseEvent,
): FormValues {
  const { identity, contact } = person ?? {};
  const said = messages.find(({ sequence }) => sequence === basis.sequence);
  const ground = basis.ground === undefined ? undefined : groundCited(law, basis.ground);
  const accepted = head.events.findLast(({ type }) => type === 'accepted' || type === 'complaint-reopened');
  const values: Record<string, string | undefined> = {
    name: identity?.name,
    documentType: identity && DOCUMENT_TEXTS[identity.documentType],
    documentNumber: identity?.documentNumber,
    phone: identity?.phone,
    address: identity?.address,
    reporter: contact?.phone ?? contact?.email,
    respondent: unit?.name ?? facts?.merchant ?? atStall(facts?.stall),
    respondentAddress: unit?.address ?? facts?.place,
    narrative: facts?.narrative,
    demands: facts?.demands.map((demand) => DEMAND_TEXTS[demand]).join('、'),
    consentPublication: head.consents.publication ? '同意' : '不同意',
    consentMediation: head.consents.entrustedMediation ? '同意' : '不同意',
    channel: CHANNEL_TEXTS[head.channel],
    received: dayInChinese(head.receivedOn),
    toOffice: basis.division === undefined ? undefined : officeName(basis.division),
    reason: basis.reason === undefined ? undefined : TRANSFER_TEXTS[basis.reason],
    said: said?.said ?? said?.text,
    replyBy: basis.replyBy === undefined ? undefined : dayInChinese(basis.replyBy),
    ground: ground?.zh,
    contest: contestText(head, basis),
    acceptedOn: accepted === undefined ? undefined : dayInChinese(accepted.on),
    amount: basis.amountFen === undefined ? undefined : `约定金额：人民币 ${yuan(basis.amountFen)} 元。`,
    result: resultText(basis, ground?.zh),
  };
  return Object.fromEntries(Object.entries(values).filter(([, text]) => text !== undefined && text !== ''));
}

/** Words that every form may hold. */
export const fixedWords = ({ head, law }: Pick<FormCase, 'head' | 'law'>) => ({
  reference: caseReference(head.caseId),
  track: head.track === 'complaint' ? '投诉' : '举报',
  lawTitle: law.title,
});

/** Somebody whose name nobody knows, by where they trade; a sentence of a letter can hold it. */
const atStall = (stall: string | undefined): string | undefined =>
  stall === undefined || stall === '' ? undefined : `经营者（摊位、柜台、加油枪或者车号：${stall}）`;

/** What became of a report, and by which ground where one was needed. */
function resultText({ outcome, type }: CaseEvent, ground: string | undefined): string | undefined {
  const result = RESULT_TEXTS[outcome ?? type];
  return result === undefined || ground === undefined ? result : `${result}。理由：${ground}`;
}

const yuan = (fen: number): string => `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;

function contestText(head: CaseHead, basis: CaseEvent): string | undefined {
  if (!CONTESTABLE.has(basis.type)) return undefined;
  // As it stood when it was decided: later events do not change what the document says.
  const then = { events: head.events.filter(({ sequence }) => sequence <= basis.sequence) };
  const until: Day | undefined = disagreeUntil(then);
  const service =
    until === undefined
      ? ''
      : `可以在${dayInChinese(until)}当日结束前凭回执码提出一次，由另一名工作人员复核；`;
  return `如不同意本决定，${service}也可以依法申请行政复议或者提起行政诉讼。`;
}
