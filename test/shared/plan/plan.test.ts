import { describe, expect, it } from 'vitest';
import { asDay } from '../../../shared/kernel/days.ts';
import { citedRules } from '../../../shared/outreach/rule-book.ts';
import { bodiesOf, EVIDENCE, PLAN } from '../../../shared/plan/plan.ts';
import { progressOfTarget } from '../../../shared/plan/progress.ts';
import { type Evidence, evidenceSchema } from '../../../shared/plan/schema.ts';
import { findPlanTarget } from '../../../shared/register/statistics/plan-target.ts';
import { PLAN_WORDS } from '../../../site/src/i18n/plan-words.ts';
import domain from '../../vectors/action-plan-tasks.json' with { type: 'json' };

const target = (id: string) => {
  const found = PLAN.tasks.flatMap(({ targets }) => targets).find((each) => each.id === id);
  if (found === undefined) throw new Error(`expected a target ${id}`);
  return found;
};
const evidence = (changes: Partial<Evidence> = {}): Evidence => ({
  target: 'public-standards',
  value: 71,
  on: '2016-12-01',
  source: 'https://example.gov.cn/a.html',
  titleZh: '公告',
  titleEn: 'Notice',
  enteredOn: '2026-11-25',
  ...changes,
});

describe('the action plan', () => {
  it('has its seventeen tasks, in order, with titles and sections as in the plan', () => {
    expect(PLAN.tasks.map(({ id, section, zh }) => ({ id, section, zh }))).toEqual(
      domain.tasks.map(({ id, section, titleZh }) => ({ id, section, zh: titleZh })),
    );
    expect(PLAN.sections.map(({ zh }) => zh)).toEqual(domain.sections.map(({ titleZh }) => titleZh));
  });

  it.each(domain.tasks)('names the bodies of task $id as the plan does', ({ id, bodies }) => {
    const task = PLAN.tasks.find((each) => each.id === id);
    expect(task && bodiesOf(task).map(({ zh }) => zh)).toEqual(bodies);
  });

  it.each(domain.tasks)(
    'sets for task $id the targets that the plan sets, and no other',
    ({ id, targets }) => {
      const ours = PLAN.tasks.find((each) => each.id === id)?.targets ?? [];
      const theirs = targets.flatMap(({ unit, value }) =>
        unit.includes('milestone')
          ? Array.from({ length: Number(value) === 2 ? 1 : Number(value) }, () => undefined)
          : [Array.isArray(value) ? value[0] : value],
      );
      expect(ours.map(({ atLeast }) => atLeast)).toEqual(theirs);
    },
  );

  it('agrees with the target that the statistics show, and cites a rule of the book', () => {
    expect(target('demonstration-units').atLeast).toBe(findPlanTarget('530000')?.atLeast);
    expect(citedRules([PLAN.rule])).toHaveLength(1);
  });

  it('names every page that a task leads to, in both languages', () => {
    for (const { pages } of Object.values(PLAN_WORDS))
      expect(PLAN.tasks.flatMap(({ see }) => see).filter((path) => pages[path] === undefined)).toEqual([]);
  });

  it('has the bodies’ successors of the domain data', () => {
    for (const body of domain.bodies.filter(({ nameZh }) => nameZh !== '各级政府')) {
      const ours = PLAN.bodies.find(({ zh }) => zh === body.nameZh);
      expect(ours?.nowZh.replaceAll(/[、（）]/g, '')).toBe(body.successorZh.replaceAll(/[、/()]/g, ''));
    }
  });
});

describe('progress', () => {
  it('is unknown where nobody has published anything: never zero, never made up', () => {
    for (const { targets } of PLAN.tasks)
      for (const each of targets.filter(({ measuredHere }) => !measuredHere))
        if (!EVIDENCE.some(({ target: id }) => id === each.id))
          expect(progressOfTarget(each, EVIDENCE)).toEqual({ from: 'unknown' });
  });

  it('counts what the register counts, of that target only', () => {
    const measured = { target: 'demonstration-units', value: 150, on: asDay('2026-11-25') };
    expect(progressOfTarget(target('demonstration-units'), [], measured)).toMatchObject({
      from: 'register',
      isReached: true,
    });
    expect(progressOfTarget(target('demonstration-units'), [], { ...measured, value: 149 })).toMatchObject({
      isReached: false,
    });
    expect(progressOfTarget(target('public-standards'), [], measured)).toEqual({ from: 'unknown' });
  });

  it('takes the newest evidence of that target', () => {
    const all = [
      evidence(),
      evidence({ value: 69, on: '2016-06-01' }),
      evidence({ target: 'highest-standards', value: 9 }),
    ];
    expect(progressOfTarget(target('public-standards'), all)).toMatchObject({ value: 71, isReached: true });
  });

  it('takes no evidence without a day or a public source', () => {
    for (const change of [
      { on: '' },
      { on: '2016-13-01' },
      { source: '' },
      { source: 'http://a' },
      { value: -1 },
    ])
      expect(evidenceSchema.safeParse(evidence(change)).success).toBe(false);
    expect(evidenceSchema.safeParse(evidence()).success).toBe(true);
  });
});
