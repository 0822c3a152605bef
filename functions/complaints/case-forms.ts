import { missingFields } from '../../shared/complaints/form-document.ts';
import type { FormId } from '../../shared/complaints/form-ids.ts';
import type { FormView } from '../../shared/complaints/forms-api.ts';
import {
  type FormStanding,
  formInForce,
  formStandings,
  PERSONAL_FIELDS,
} from '../../shared/complaints/official-forms.ts';
import type { CaseEvent, CaseHead } from '../../shared/complaints/schema.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import type { Caller } from '../../shared/kernel/access.ts';
import type { Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { auditWrite } from '../desk/audit-write.ts';
import type { RegisterRepository } from '../register/repository.ts';
import { givingWay } from '../table/give-way.ts';
import { openPerson } from './case-seals.ts';
import { type DeskPorts, openAtDesk } from './desk-case.ts';
import { type FormCase, fixedWords, formValues, officeName } from './form-values.ts';
import type { OpenCase } from './open-cases.ts';
import { procedureOf } from './procedure.ts';
import type { StoredCase } from './stored-case.ts';

export interface FormPorts extends DeskPorts {
  readonly register: Pick<RegisterRepository, 'findUnit'>;
}

export interface FormRequest {
  readonly caller: Caller;
  readonly caseId: string;
  readonly form: FormId;
  readonly at: Instant;
  readonly auditId: string;
}

/**
 * The official forms of a case: which are in force, and what each of them lacks.
 * @throws DomainError NOT_FOUND outside the officer's scope, STORE_UNAVAILABLE
 */
export async function listCaseForms(
  ports: FormPorts,
  { caller, caseId }: Pick<FormRequest, 'caller' | 'caseId'>,
): Promise<{ forms: FormView[] }> {
  const { stored, formCase, only } = await openForForms(ports, caller, caseId);
  const forms = formStandings(stored.head).filter(({ form }) => only === undefined || form.id === only);
  return { forms: forms.map((standing) => formView(standing, stored, formCase)) };
}

/**
 * What a form is filled with. Without a purpose the personal fields are not told, only that they are there; with one
 * they are, once the purpose is on the record.
 * @throws DomainError NOT_FOUND, CONFLICT where the form is not in force in this case, STORE_UNAVAILABLE
 */
export async function viewCaseForm(
  ports: FormPorts,
  { caller, caseId, form: id, purpose, at, auditId }: FormRequest & { readonly purpose?: string | undefined },
) {
  const { stored, formCase } = await openForForms(ports, caller, caseId, id);
  const standing = formInForce(stored.head, id);
  if (formCase === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
  const isShown = purpose !== undefined;
  const line = auditWrite({
    id: auditId,
    at,
    actor: caller.accountId,
    actorName: caller.name,
    action: isShown ? 'personal-data-viewed' : 'case-viewed',
    detail: id,
    caseId,
    ...(isShown ? { purpose } : {}),
  });
  await givingWay(() => ports.complaints.commit([line]));
  const all = formValues(formCase, standing.basis);
  const used = new Set([...standing.form.required, ...standing.form.optional]);
  const own = Object.entries(all).filter(([name]) => used.has(name as keyof typeof all));
  const isPersonal = ([name]: readonly [string, string]): boolean =>
    PERSONAL_FIELDS.has(name as keyof typeof all);
  return {
    ...formView({ ...standing, state: 'in-force' }, stored, formCase),
    office: officeName(officeOf(stored, standing.basis.sequence)),
    values: Object.fromEntries(own.filter((each) => isShown || !isPersonal(each))),
    hidden: isShown ? [] : own.filter(isPersonal).map(([name]) => name as keyof typeof all),
    fixed: fixedWords(formCase),
  };
}

/** The office that had the case when it happened: a case that was passed on was passed on by another. */
export function officeOf({ head }: Pick<StoredCase, 'head'>, sequence: number): string {
  const earlier = head.events.filter((each) => each.sequence < sequence);
  const next = head.events.find((each) => each.sequence >= sequence && each.type === 'transferred');
  return earlier.findLast(({ type }) => type === 'transferred')?.division ?? next?.from ?? head.division;
}

/** The document of the office that passes a case on (文书式样三); nothing in it says who filed the case. */
const NOTICE_OF_TRANSFER: FormId = 'form-3';

interface OpenForForms {
  readonly stored: StoredCase;
  /** Undefined where it was erased. */
  readonly formCase: FormCase | undefined;
  /** The one form that the caller gets: of an office that has passed the case on. */
  readonly only?: FormId;
}

/**
 * A case opened for its forms. The person stays in this process. An office that has passed the case on still issues its
 * own notice of that, as the case then stood, and learns nothing else of the case.
 * @throws DomainError NOT_FOUND outside the officer's scope; STORE_UNAVAILABLE
 */
export async function openForForms(
  ports: FormPorts,
  caller: Caller,
  caseId: string,
  wanted: FormId = NOTICE_OF_TRANSFER,
): Promise<OpenForForms> {
  const head = (await ports.complaints.findCase(caseId))?.head;
  const passedOn = head === undefined ? undefined : passedOnBy(head, caller);
  if (head === undefined || passedOn === undefined || wanted !== NOTICE_OF_TRANSFER)
    return asForms(ports, await openAtDesk(ports, caller, caseId));
  const opened = await openAtDesk(ports, { division: head.division }, caseId);
  const events = opened.stored.head.events.filter(({ sequence }) => sequence <= passedOn.sequence);
  const stored = { ...opened.stored, head: { ...opened.stored.head, events } };
  return { ...(await asForms(ports, { ...opened, stored })), only: NOTICE_OF_TRANSFER };
}

/** The event by which the caller's office passed the case on; none where the case lies in its scope. */
function passedOnBy({ division, events }: CaseHead, { division: own = '' }: Caller): CaseEvent | undefined {
  if (coversDivision(own, division)) return undefined;
  return events.findLast(
    ({ type, from }) => type === 'transferred' && from !== undefined && coversDivision(own, from),
  );
}

async function asForms(
  ports: FormPorts,
  { stored, key, facts, messages }: OpenCase,
): Promise<Omit<OpenForForms, 'only'>> {
  const { head } = stored;
  if (key === undefined) return { stored, formCase: undefined };
  const unit = head.unit === undefined ? undefined : await ports.register.findUnit(head.unit);
  const person = openPerson(key, stored);
  return { stored, formCase: { head, facts, person, messages, unit, law: procedureOf(head).law } };
}

export function formView(
  { form, state, basis }: FormStanding,
  { forms }: Pick<StoredCase, 'forms'>,
  formCase: FormCase | undefined,
): FormView {
  const numbered = forms.find((each) => each.form === form.id && each.sequence === basis?.sequence);
  return {
    form: form.id,
    state,
    missing:
      basis === undefined || formCase === undefined
        ? []
        : [...missingFields(form, formValues(formCase, basis))],
    ...(numbered === undefined ? {} : { number: numbered.number }),
    ...(basis === undefined ? {} : { day: basis.on }),
  };
}
