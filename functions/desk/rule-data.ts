import * as z from 'zod/mini';
import { NOTICES } from '../../shared/calendar/notices.ts';
import compulsory from '../../shared/certification/data/compulsory-instruments.json' with { type: 'json' };
import criteria from '../../shared/certification/data/criteria.json' with { type: 'json' };
import certificationPeriods from '../../shared/certification/data/periods.json' with { type: 'json' };
import refusalGrounds from '../../shared/certification/data/refusal-grounds.json' with { type: 'json' };
import textTemplates from '../../shared/certification/data/text-templates.json' with { type: 'json' };
import order121 from '../../shared/complaints/data/order-121.json' with { type: 'json' };
import serviceLimits from '../../shared/complaints/data/service-limits.json' with { type: 'json' };
import accessRetention from '../../shared/identity/data/access-retention.json' with { type: 'json' };
import fuel from '../../shared/tolerance/data/fuel.json' with { type: 'json' };
import lotSampling from '../../shared/tolerance/data/lot-sampling.json' with { type: 'json' };
import prepackaged from '../../shared/tolerance/data/prepackaged.json' with { type: 'json' };
import retailWeighing from '../../shared/tolerance/data/retail-weighing.json' with { type: 'json' };

const certainty = z.enum(['official', 'secondary', 'assumed']);
const describedSchema = z.object({
  title: z.string(),
  version: z.string(),
  checked: certainty,
  source: z.optional(z.string()),
});
export type RuleData = z.infer<typeof describedSchema>;

/** A file whose single numbers say each how sure they are counts as its least sure one. */
const periods = { ...certificationPeriods, checked: 'assumed' };
const complaintsLaw = { ...order121, version: order121.id };

/** Every file of rule data that decides about somebody, and how sure it is. */
export const RULE_DATA: readonly RuleData[] = z.array(describedSchema).parse([
  retailWeighing,
  prepackaged,
  lotSampling,
  fuel,
  complaintsLaw,
  { ...serviceLimits, source: undefined },
  criteria,
  refusalGrounds,
  textTemplates,
  periods,
  accessRetention,
  compulsory,
  ...NOTICES.slice(-2).map(({ title, number, checked, source }) => ({
    title,
    version: number,
    checked,
    source,
  })),
]);
