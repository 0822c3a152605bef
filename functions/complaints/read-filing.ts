import type { FilingForm } from '../../shared/complaints/form.ts';
import type { Contact, Facts, Identity, Track } from '../../shared/complaints/schema.ts';
import { isResidentId } from '../../shared/kernel/check-digits.ts';
import { type Day, isDay } from '../../shared/kernel/days.ts';
import { parseYuan } from '../../shared/kernel/quantities.ts';
import type { Filing } from './filing.ts';
import { IssueList } from './issue-list.ts';
import { readMeasure } from './read-measure.ts';
import { readPlate } from './read-plate.ts';

const PHONE = /^\+?[\d\s()-]{5,25}$/;
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const LEAST_NARRATIVE = 4;

/**
 * A filing from what was typed. A shortfall within tolerance is no reason to refuse.
 * @param given.today day in Shanghai
 * @param given.isCounty whether a code is a county's; given, since the list of all is long
 * @throws DomainError INVALID_INPUT that names each field with what would do
 */
export function readFiling(
  form: FilingForm,
  given: { readonly today: Day; readonly isCounty: (code: string) => boolean },
): Filing {
  const { today, isCounty } = given;
  const issues = new IssueList();
  const isComplaint = form.door === 'complaint' || form.door === 'both';
  const isCorrection = form.door === 'correction';
  const division = form.division ?? '';
  issues.addIf(!isCounty(division), 'division', 'county-needed');
  const isFindable = [form.unit, form.merchant, form.stall, form.place].some((each) => each !== undefined);
  issues.addIf(!isFindable, 'merchant', 'where-needed');
  issues.addIf(isCorrection && form.unit === undefined, 'unit', 'unit-needed');
  issues.addIf(isCorrection && form.record === undefined, 'record', 'part-needed');
  const facts = readFacts(form, today, issues);
  issues.addIf(isComplaint && facts.demands.length === 0, 'demands', 'demand-needed');
  const identity = isComplaint ? readIdentity(form, issues) : undefined;
  const contact = readContact(form, issues);
  issues.refuse();
  return {
    tracks: tracksOf(form.door),
    unit: form.unit,
    division,
    facts,
    identity,
    contact,
    consents: { publication: form.publication, entrustedMediation: form.mediation },
    evidenceIds: form.evidence,
    locale: form.locale,
  };
}

const tracksOf = (door: FilingForm['door']): readonly Track[] =>
  door === 'both' ? ['complaint', 'report'] : [door];

function readFacts(form: FilingForm, today: Day, issues: IssueList): Facts {
  const narrative = form.narrative ?? '';
  issues.addIf(narrative.trim().length < LEAST_NARRATIVE, 'narrative', 'narrative-needed');
  const occurredOn = form.day !== undefined && isDay(form.day) ? form.day : undefined;
  issues.addIf(form.day !== undefined && occurredOn === undefined, 'day', 'day-wrong');
  issues.addIf(occurredOn !== undefined && occurredOn > today, 'day', 'day-ahead');
  issues.addIf(form.time !== undefined && !TIME.test(form.time), 'time', 'time-wrong');
  const paidFen = issues.take('paid', parseYuan(form.paid ?? ''));
  return {
    narrative,
    merchant: form.merchant,
    stall: form.stall,
    place: form.place,
    occurredOn,
    occurredAt: form.time,
    goods: form.bought,
    paidFen,
    measure: readMeasure(form, issues),
    demands: form.door === 'complaint' || form.door === 'both' ? form.demands : [],
    plate: readPlate(form, issues),
    record: form.door === 'correction' ? form.record : undefined,
  };
}

/** 办法 (令第121号) 第十条: a complaint carries a real name, document, phone and address. */
function readIdentity(form: FilingForm, issues: IssueList): Identity | undefined {
  const { name, documentType, phone, address } = form;
  const documentNumber = form.documentNumber?.toUpperCase().replaceAll(' ', '');
  issues.addIf(name === undefined, 'name', 'name-needed');
  issues.addIf(phone === undefined, 'phone', 'phone-needed');
  issues.addIf(phone !== undefined && !PHONE.test(phone), 'phone', 'phone-wrong');
  issues.addIf(address === undefined, 'address', 'address-needed');
  const isDocumented = documentType !== undefined && documentNumber !== undefined;
  issues.addIf(!isDocumented, 'documentNumber', 'document-needed');
  const isWrong =
    documentType === 'resident-id' && documentNumber !== undefined && !isResidentId(documentNumber);
  issues.addIf(isWrong, 'documentNumber', 'document-wrong');
  if (name === undefined || !isDocumented || phone === undefined || address === undefined) return undefined;
  return { name, documentType, documentNumber, phone, address };
}

function readContact(form: FilingForm, issues: IssueList): Contact | undefined {
  const { contactPhone: phone, contactEmail: email, locale } = form;
  issues.addIf(phone !== undefined && !PHONE.test(phone), 'contactPhone', 'phone-wrong');
  issues.addIf(email !== undefined && !EMAIL.test(email), 'contactEmail', 'email-wrong');
  return phone === undefined && email === undefined ? undefined : { phone, email, locale };
}
