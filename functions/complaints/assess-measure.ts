import type { Measure } from '../../shared/complaints/schema.ts';
import { assessDelivery } from '../../shared/tolerance/fuel.ts';
import { assessPackage } from '../../shared/tolerance/prepackaged.ts';
import { assessRetailWeighing } from '../../shared/tolerance/retail-weighing.ts';
import type { Assessment } from '../../shared/tolerance/schema.ts';

/**
 * What the rules of tolerance say of what was measured.
 * @returns `undefined` where nothing was weighed again, so that there is nothing to compare
 */
export function assessMeasure(measure: Measure): Assessment | undefined {
  switch (measure.rule) {
    case 'retail-weighing': {
      const { goods, settledMg, actualMg, pricePerKgFen, method = 'household-scale' } = measure;
      if (actualMg === undefined) return undefined;
      return assessRetailWeighing({ goods, settledMg, actualMg, pricePerKgFen, method });
    }
    case 'prepackaged': {
      const { goods, unit, declared, actual } = measure;
      if (actual === undefined) return undefined;
      return assessPackage({ goods, unit, declared, actual, method: oneMethod(measure) });
    }
    case 'fuel': {
      const { indicatedMicrolitres, actualMicrolitres } = measure;
      if (actualMicrolitres === undefined) return undefined;
      return assessDelivery({
        indicated: indicatedMicrolitres,
        actual: actualMicrolitres,
        method: oneMethod(measure),
      });
    }
  }
}

/** The rules of packages and fuel know a means of checking that is good enough, and any other. */
const oneMethod = ({ method }: Measure): 'more-accurate-scale' | 'household-scale' =>
  method === 'more-accurate-scale' ? method : 'household-scale';
