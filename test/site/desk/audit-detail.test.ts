import { describe, expect, it } from 'vitest';
import { TRANSITIONS as CERTIFICATION_STEPS } from '../../../shared/certification/lifecycle.ts';
import { FORM_IDS } from '../../../shared/complaints/form-ids.ts';
import { TRANSITIONS } from '../../../shared/complaints/lifecycle.ts';
import { auditDetail } from '../../../site/src/features/desk/audit-detail.ts';

const CASE = 'chrfydrpefem5shrz';
const REFERENCE = 'C-HRFY-DRPE-FEM5-SHRZ';
const LOCALES = ['zh', 'en'] as const;
/** Filing is a line of nobody at the desk. */
const STEPS = Object.keys(TRANSITIONS).filter((name) => !name.endsWith('-filed'));

describe('R8: an auditor reads in words', () => {
  it.each(LOCALES)('every step of a complaint, of a report and of an application, in %s', (locale) => {
    const codes = [
      ...STEPS.filter((name) => auditDetail({ detail: name, caseId: CASE }, locale) === name),
      ...Object.keys(CERTIFICATION_STEPS).filter(
        (name) => auditDetail({ detail: name, caseId: 'an-application' }, locale) === name,
      ),
      ...FORM_IDS.filter((form) => auditDetail({ detail: form, caseId: CASE }, locale) === form),
    ];
    expect(codes).toEqual([]);
  });

  it('a form with its number, another case by its reference, a colleague by name, how many cases there were', () => {
    const read = (detail: string) => auditDetail({ detail, caseId: CASE }, 'zh');
    expect(read('form-5 五华区市监受理〔2026〕第1号')).toBe('投诉受理决定书 五华区市监受理〔2026〕第1号');
    expect(read(`linked ${CASE}`)).toBe(`并看 ${REFERENCE}`);
    expect(read(`split off ${CASE}`)).toBe(`分出 ${REFERENCE}`);
    expect(read('erasure-asked (3)')).toBe('申请删除 · 3 件');
    expect(auditDetail({ detail: 'officer-1', caseId: CASE, colleague: '王芳' }, 'zh')).toBe('王芳');
  });

  it('what nobody gave words stands as it was stored', () => {
    for (const detail of ['2026-05-20', REFERENCE, 'constructor'])
      expect(auditDetail({ detail }, 'en')).toBe(detail);
    expect(auditDetail({}, 'en')).toBeUndefined();
  });
});
