import type { Assessment, Method, Undecided } from './schema.ts';

type Undecidable = Exclude<Undecided, 'household-scale'>;

/** The answer where the rule gives none: what it is asked about lies outside it, or it would have to know more. */
export const undecided = (
  why: Undecidable,
  known: Pick<Assessment, 'rule' | 'considered' | 'shortfall'>,
): Assessment => ({ verdict: 'not-decidable', why, ...known, assumptions: [] });

/**
 * The answer from what the method allows and what was short, both in the unit of what was asked: short by exactly what is
 * allowed is within. What a household scale says is a hint and no verdict.
 */
export function assessed(
  method: Method | 'counted',
  { allowed, ...known }: Omit<Assessment, 'verdict' | 'margin'> & { readonly allowed: number },
): Assessment {
  const margin = allowed - known.shortfall;
  const found = margin < 0 ? 'exceeds' : 'within';
  const rest = { ...known, allowed, margin };
  return method === 'household-scale'
    ? { verdict: 'not-decidable', why: method, indication: found, ...rest }
    : { verdict: found, ...rest };
}
