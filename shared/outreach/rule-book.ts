import data from './data/rules.json' with { type: 'json' };
import { type Rule, ruleBookSchema } from './schema.ts';

const book = ruleBookSchema.parse(data);

/** Day on which each rule was last looked up. */
export const RULES_LAST_CHECKED = book.lastChecked;

/** Every rule that a page of this feature may cite. */
export const RULES: readonly Rule[] = book.rules;

/** Norms that a newer one has replaced, and from which day. */
export const REPLACED_NORMS = book.replaced;

/**
 * The rules of these ids, in the same order.
 * @throws RangeError where one is not in the book, so that no page can cite what was never looked up
 */
export function citedRules(ids: readonly string[]): readonly Rule[] {
  return ids.map((id) => {
    const rule = RULES.find((each) => each.id === id);
    if (rule === undefined) throw new RangeError(`expected the id of a rule in data/rules.json, got ${id}`);
    return rule;
  });
}
