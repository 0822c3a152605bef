import type { FilingForm } from '../../shared/complaints/form.ts';
import type { Measure } from '../../shared/complaints/schema.ts';
import { parseMass, parseVolume, parseYuan } from '../../shared/kernel/quantities.ts';
import { contentUnitOf, parseContentAs } from '../../shared/tolerance/content.ts';
import type { IssueList } from './issue-list.ts';

/**
 * What was measured, from what was typed. Nobody has to have weighed anything: without the quantity that was charged
 * for there is no measure, without a second weighing no verdict.
 */
export function readMeasure(form: FilingForm, issues: IssueList): Measure | undefined {
  switch (form.rule) {
    case 'retail-weighing':
      return readWeighing(form, issues);
    case 'prepackaged':
      return readPackage(form, issues);
    case 'fuel':
      return readFuel(form, issues);
    default:
      return undefined;
  }
}

function readWeighing(form: FilingForm, issues: IssueList): Measure | undefined {
  const settledMg = issues.take('settled', parseMass(form.settled ?? ''));
  const actualMg = issues.take('actual', parseMass(form.actual ?? ''));
  const pricePerKgFen = issues.take('price', parseYuan(form.price ?? ''));
  if (settledMg === undefined || form.goods === undefined) return undefined;
  return {
    rule: 'retail-weighing',
    goods: form.goods,
    settledMg,
    ...(pricePerKgFen === undefined ? {} : { pricePerKgFen }),
    ...(actualMg === undefined ? {} : { actualMg, method: form.method ?? 'household-scale' }),
  };
}

function readPackage(form: FilingForm, issues: IssueList): Measure | undefined {
  const unit = contentUnitOf(form.declared ?? '');
  const parse = parseContentAs[unit];
  const declared = issues.take('declared', parse(form.declared ?? ''));
  const actual = issues.take('packed', parse(form.packed ?? ''));
  if (declared === undefined) return undefined;
  return {
    rule: 'prepackaged',
    goods: form.packaged ?? 'ordinary',
    unit,
    declared,
    ...(actual === undefined ? {} : { actual, method: form.can ?? 'household-scale' }),
  };
}

function readFuel(form: FilingForm, issues: IssueList): Measure | undefined {
  const indicatedMicrolitres = issues.take('indicated', parseVolume(form.indicated ?? ''));
  const actualMicrolitres = issues.take('measured', parseVolume(form.measured ?? ''));
  if (indicatedMicrolitres === undefined) return undefined;
  return {
    rule: 'fuel',
    indicatedMicrolitres,
    ...(actualMicrolitres === undefined ? {} : { actualMicrolitres, method: form.can ?? 'household-scale' }),
  };
}
