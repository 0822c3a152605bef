import { parseMass, parseVolume, parseYuan } from '../../shared/kernel/quantities.ts';
import type { ToleranceQuestion } from '../../shared/tolerance/api.ts';
import { contentUnitOf, parseContentAs } from '../../shared/tolerance/content.ts';
import { assessDelivery } from '../../shared/tolerance/fuel.ts';
import { assessPackage } from '../../shared/tolerance/prepackaged.ts';
import { assessRetailWeighing } from '../../shared/tolerance/retail-weighing.ts';
import type { Assessment, ContentUnit } from '../../shared/tolerance/schema.ts';
import { TypedQuantities } from './typed-quantities.ts';

type Answer = Omit<Assessment, 'considered' | 'assumptions'> & {
  readonly unit: ContentUnit;
  considered: Assessment['considered'][number][];
  assumptions: Assessment['assumptions'][number][];
};

/**
 * Answers whether a shortfall exceeds what the rule allows.
 * @throws DomainError INVALID_INPUT that names each quantity that cannot be taken as typed, and what would do
 */
export function assessTolerance(question: ToleranceQuestion): Answer {
  const typed = new TypedQuantities();
  switch (question.rule) {
    case 'retail-weighing': {
      const { goods, method, pricePerKg } = question;
      const settledMg = typed.take('settled', parseMass(question.settled));
      const actualMg = typed.take('actual', parseMass(question.actual));
      const pricePerKgFen =
        pricePerKg === undefined ? undefined : typed.take('pricePerKg', parseYuan(pricePerKg));
      typed.refuseFaults();
      return answer('mg', assessRetailWeighing({ goods, method, settledMg, actualMg, pricePerKgFen }));
    }
    case 'prepackaged': {
      const unit = contentUnitOf(question.declared);
      const parse = parseContentAs[unit];
      const declared = typed.take('declared', parse(question.declared));
      const actual = typed.take('actual', parse(question.actual));
      typed.refuseFaults();
      const { goods, method } = question;
      return answer(unit, assessPackage({ goods, unit, method, declared, actual }));
    }
    case 'fuel': {
      const indicated = typed.take('indicated', parseVolume(question.indicated));
      const actual = typed.take('actual', parseVolume(question.actual));
      typed.refuseFaults();
      return answer('µL', assessDelivery({ indicated, actual, method: question.method }));
    }
  }
}

const answer = (unit: Answer['unit'], { considered, assumptions, ...rest }: Assessment): Answer => ({
  ...rest,
  unit,
  considered: [...considered],
  assumptions: [...assumptions],
});
