import {
  parseMass,
  parseVolume,
  parseYuan,
  type Quantity,
  type QuantityFault,
} from '../../../../shared/kernel/quantities.ts';
import { contentUnitOf, parseContentAs } from '../../../../shared/tolerance/content.ts';
import { assessDelivery } from '../../../../shared/tolerance/fuel.ts';
import { assessPackage } from '../../../../shared/tolerance/prepackaged.ts';
import { assessRetailWeighing } from '../../../../shared/tolerance/retail-weighing.ts';
import type {
  Assessment,
  ContentUnit,
  Method,
  PackagedGoods,
  RetailGoods,
} from '../../../../shared/tolerance/schema.ts';

/** An answered question, with what an answer shows of it. */
export interface Answered {
  readonly assessment: Assessment;
  /** Unit of every number. */
  readonly unit: ContentUnit;
  /** What should have been there, and what was. */
  readonly paid: number;
  readonly there: number;
  readonly pricePerKgFen?: number | undefined;
}

/** Fields that hold something which cannot be taken, by name. */
export type Faults = Readonly<Record<string, QuantityFault>>;

type Asked = Readonly<Record<string, string>>;
type OneMethod = 'more-accurate-scale' | 'household-scale';

/** The answer to what the form says; nothing while a quantity is missing. */
export function answerTo(asked: Asked): { readonly answered?: Answered; readonly faults: Faults } {
  if (asked.rule === 'fuel') return answerFuel(asked);
  if (asked.rule === 'prepackaged') return answerPackage(asked);
  return answerRetail(asked);
}

function answerRetail(asked: Asked) {
  const { values, faults } = take(asked, { settled: parseMass, actual: parseMass, price: parseYuan });
  const { settled: paid, actual: there, price: pricePerKgFen } = values;
  // A price that cannot be taken could ask for a stricter row.
  if (paid === undefined || there === undefined || faults.price !== undefined) return { faults };
  const goods = asked.goods as RetailGoods;
  const method = asked.method as Method;
  const assessment = assessRetailWeighing({ goods, method, pricePerKgFen, settledMg: paid, actualMg: there });
  return { faults, answered: { assessment, unit: 'mg' as const, paid, there, pricePerKgFen } };
}

function answerPackage(asked: Asked) {
  const unit = contentUnitOf(asked.declared ?? '');
  const parse = parseContentAs[unit];
  const { values, faults } = take(asked, { declared: parse, packed: parse });
  const { declared: paid, packed: there } = values;
  if (paid === undefined || there === undefined) return { faults };
  const goods = asked.packaged as PackagedGoods;
  const method = asked.can as OneMethod;
  const assessment = assessPackage({ goods, unit, declared: paid, actual: there, method });
  return { faults, answered: { assessment, unit, paid, there } };
}

function answerFuel(asked: Asked) {
  const { values, faults } = take(asked, { indicated: parseVolume, measured: parseVolume });
  const { indicated: paid, measured: there } = values;
  if (paid === undefined || there === undefined) return { faults };
  const assessment = assessDelivery({ indicated: paid, actual: there, method: asked.can as OneMethod });
  return { faults, answered: { assessment, unit: 'µL' as const, paid, there } };
}

/** What stands in these fields. An empty field is a field not yet reached and no fault. */
function take(asked: Asked, fields: Readonly<Record<string, (text: string) => Quantity>>) {
  const values: Record<string, number> = {};
  const faults: Record<string, QuantityFault> = {};
  for (const [name, parse] of Object.entries(fields)) {
    const quantity = parse(asked[name] ?? '');
    if ('value' in quantity) values[name] = quantity.value;
    else if (quantity.fault !== 'empty') faults[name] = quantity.fault;
  }
  return { values, faults };
}
