import * as z from 'zod/mini';
import evidenceData from './data/evidence.json' with { type: 'json' };
import data from './data/tasks.json' with { type: 'json' };
import { type Evidence, evidenceSchema, type PlanBody, type PlanTask, planSchema } from './schema.ts';

/** The 2016 action plan: its sections, bodies and seventeen tasks. */
export const PLAN = planSchema.parse(data);

/** What editors have entered so far. */
export const EVIDENCE: readonly Evidence[] = z.array(evidenceSchema).parse(evidenceData.evidence);

/** The bodies of a task, in the plan's order: the first leads. */
export function bodiesOf({ bodies }: Pick<PlanTask, 'bodies'>): readonly PlanBody[] {
  return bodies.map((id) => {
    const body = PLAN.bodies.find((each) => each.id === id);
    if (body === undefined) throw new RangeError(`expected the id of a body of the plan, got ${id}`);
    return body;
  });
}
