import { missingFields } from '../../shared/complaints/form-document.ts';
import { FORM_LABELS } from '../../shared/complaints/form-words.ts';
import { formInForce } from '../../shared/complaints/official-forms.ts';
import { coversDivision } from '../../shared/identity/scope.ts';
import { dayInShanghai } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { divisionName } from '../../shared/register/divisions.ts';
import { auditWrite } from '../desk/audit-write.ts';
import { caseFormKey, formCounterKey } from '../table/complaints-keys.ts';
import { ConditionFailed } from '../table/table.ts';
import { type FormPorts, type FormRequest, officeOf, openForForms } from './case-forms.ts';
import { formValues } from './form-values.ts';
import type { ComplaintsRepository } from './repository.ts';

const MAX_ATTEMPTS = 8;

export interface NumberPorts extends FormPorts {
  readonly complaints: FormPorts['complaints'] & Pick<ComplaintsRepository, 'findFormCount'>;
}

/**
 * Gives a form its number: the next of its office, kind and year, once for each event of which it is the document.
 * Asked again, it is the same number.
 * @throws DomainError FORBIDDEN where it is the document of another office, which has passed the case on
 * @throws DomainError CONFLICT where the form is not in force: 受理 where it was not accepted, 终止 where it was settled
 * @throws DomainError INVALID_INPUT that lists the mandatory fields that are empty
 * @throws DomainError NOT_FOUND, STORE_UNAVAILABLE
 */
export async function numberCaseForm(
  ports: NumberPorts,
  { caller, caseId, form: id, at, auditId }: FormRequest,
): Promise<{ number: string }> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { stored, formCase } = await openForForms(ports, caller, caseId, id);
    const { form, basis } = formInForce(stored.head, id);
    if (formCase === undefined) throw new DomainError('CONFLICT', 'expected a case that was not erased');
    const { sequence } = basis;
    const earlier = stored.forms.find((each) => each.form === id && each.sequence === sequence);
    if (earlier !== undefined) return { number: earlier.number };
    const office = officeOf(stored, sequence);
    // The number is of that office's series: who was sent the document prints it, and gives it none.
    if (!coversDivision(caller.division ?? '', office))
      throw new DomainError('FORBIDDEN', 'expected the office whose document it is');
    refuseMissing(missingFields(form, formValues(formCase, basis)));
    const year = dayInShanghai(at).slice(0, 4);
    const key = formCounterKey(office, year, id);
    const count = await ports.complaints.findFormCount(key);
    const number = `${divisionName(office, 'zh') ?? office}市监${form.sign}〔${year}〕第${count + 1}号`;
    try {
      await ports.complaints.commit([
        {
          put: { ...key, count: count + 1 },
          expect: count === 0 ? 'absent' : { attribute: 'count', equals: count },
        },
        {
          put: { ...caseFormKey(caseId, id, sequence), numbered: { form: id, sequence, number, at } },
          expect: 'absent',
        },
        auditWrite({
          id: auditId,
          at,
          actor: caller.accountId,
          actorName: caller.name,
          action: 'document-issued',
          detail: `${id} ${number}`,
          caseId,
        }),
      ]);
      return { number };
    } catch (error) {
      // Another document of the office took the number, or a colleague gave this one its own.
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new DomainError('CONFLICT', `gave way to other writers ${MAX_ATTEMPTS} times`);
}

function refuseMissing(missing: readonly (keyof typeof FORM_LABELS)[]): void {
  if (missing.length === 0) return;
  throw new DomainError('INVALID_INPUT', `expected ${missing.join(', ')}`, {
    issues: missing.map((field) => ({
      field,
      code: 'required',
      zh: `缺少必填项：${FORM_LABELS[field].zh}`,
      en: `Missing: ${FORM_LABELS[field].en}`,
    })),
  });
}
