import * as z from 'zod/mini';
import { type Day, isDay } from '../kernel/days.ts';
import { DomainError } from '../kernel/errors.ts';
import order20 from './data/order-20.json' with { type: 'json' };
import order121 from './data/order-121.json' with { type: 'json' };
import serviceLimits from './data/service-limits.json' with { type: 'json' };
import type { Track } from './schema.ts';
import type { Limit, Limits } from './standing.ts';

const day = z.pipe(
  z.string().check(z.refine(isDay)),
  z.transform((text): Day => text as Day),
);
const certainty = z.enum(['official', 'secondary', 'assumed']);

/** How long something may take. */
const limitSchema = z.object({
  count: z.int().check(z.gte(1)),
  unit: z.enum(['working-days', 'calendar-days']),
  /** The event from whose day it runs, in the words of the rule; the day itself is not counted. */
  from: z.string(),
  article: z.string(),
  checked: certainty,
  /** By how much it may be lengthened once. */
  extension: z.optional(z.int().check(z.gte(1))),
});
export type LegalLimit = z.infer<typeof limitSchema>;

const groundSchema = z.object({
  /** Article and item: `16.3`. */
  id: z.string().check(z.regex(/^\d+\.\d+$/)),
  zh: z.string(),
  en: z.string(),
  checked: certainty,
  /** It is one only on the last day of this limit or later. */
  onceOver: z.optional(z.literal('mediation')),
});
export type NumberedGround = z.infer<typeof groundSchema>;

const groundsSchema = z.object({
  article: z.string(),
  /** The rule whose articles they are, where it is another than this one. */
  of: z.optional(z.object({ zh: z.string(), en: z.string() })),
  items: z.array(groundSchema),
});

const lawSchema = z.object({
  id: z.enum(['order-20', 'order-121']),
  title: z.string(),
  titleEn: z.string(),
  number: z.string(),
  publishedOn: day,
  /** First and last day on which a case received is handled by it; `null` while it is in force. */
  effectiveFrom: day,
  effectiveTo: z.nullable(day),
  source: z.url(),
  checked: certainty,
  /** What of it was read, and what is taken from elsewhere. */
  completeness: z.string(),
  /** Whether a complaint needs a verified identity. */
  realIdentity: z.boolean(),
  limits: z.object({
    acceptance: limitSchema,
    mediation: limitSchema,
    notification: limitSchema,
    verification: limitSchema,
    penalty: limitSchema,
    reportNotification: limitSchema,
    jurisdiction: limitSchema,
  }),
  grounds: z.object({
    'not-accepted': groundsSchema,
    terminated: groundsSchema,
    'not-opened': groundsSchema,
  }),
});
export type Law = z.infer<typeof lawSchema>;
export type DecisionWithGround = keyof Law['grounds'];

/** Every version of the procedure, oldest first. A case keeps the version under which it was received. */
export const LAWS: readonly Law[] = z.array(lawSchema).parse([order20, order121]);

/** Limits that the service sets itself and no law prescribes: product decisions, shown as such. */
export const SERVICE_LIMITS = serviceLimits;

/**
 * The version by which a case received on `day` is handled to its end.
 * @throws RangeError before 2020, when neither version was in force
 */
export function lawOn(receivedOn: Day): Law {
  const found = LAWS.find(
    ({ effectiveFrom, effectiveTo }) =>
      effectiveFrom <= receivedOn && (effectiveTo === null || receivedOn <= effectiveTo),
  );
  if (found === undefined) throw new RangeError('expected a day on which one of the versions was in force');
  return found;
}

/** The version that a case names. @throws RangeError for a name that we never gave */
export function lawNamed(version: string): Law {
  const found = LAWS.find(({ id }) => id === version);
  if (found === undefined) throw new RangeError('expected a version of the procedure that we have');
  return found;
}

/**
 * The ground of that number.
 * @throws DomainError INVALID_INPUT where this version knows no such ground for this decision
 */
export function groundOf(law: Law, decision: DecisionWithGround, number: string): NumberedGround {
  const found = law.grounds[decision].items.find(({ id }) => id === number);
  if (found !== undefined) return found;
  throw new DomainError('INVALID_INPUT', `expected a ground of ${law.id} for ${decision}`, {
    issues: [
      {
        field: 'ground',
        code: 'unknown_ground',
        zh: '请从列出的理由中选择',
        en: 'Choose one of the grounds listed',
      },
    ],
  });
}

/** The ground of that number, of whichever decision; `undefined` where this version knows none. */
export const groundNamed = (law: Law, number: string): NumberedGround | undefined =>
  Object.values(law.grounds)
    .flatMap(({ items }) => items)
    .find(({ id }) => id === number);

/**
 * A ground with where it stands, as a decision cites it: `…（第十六条第三项）`; one of another rule with its title.
 * @param number article and item, `16.3`; `undefined` where this version knows none of that number
 */
export function groundCited(
  law: Law,
  number: string,
): { readonly zh: string; readonly en: string } | undefined {
  const found = groundNamed(law, number);
  if (found === undefined) return undefined;
  const { of } = Object.values(law.grounds).find(({ items }) => items.includes(found)) ?? {};
  return {
    zh: `${found.zh}（${of === undefined ? '' : `《${of.zh}》`}${articleInChinese(number)}）`,
    en: `${number}${of === undefined ? '' : ` (${of.en})`}: ${found.en}`,
  };
}

/** `16.3`: 第十六条第三项. */
function articleInChinese(number: string): string {
  const [article = '', item = ''] = number.split('.');
  return `第${countInChinese(Number(article))}条第${countInChinese(Number(item))}项`;
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99. */
function countInChinese(count: number): string {
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return ones === 0 && tens > 0 ? ten : `${ten}${DIGITS[ones]}`;
}

/**
 * How long each clock of a case runs. What no law limits (a review, a correction) is the service's own.
 * @param track the notification of a report's outcome has a limit of its own
 */
export function limitsOf(law: Law, track: Track): Limits {
  const { acceptance, mediation, notification, reportNotification, verification, penalty } = law.limits;
  return {
    acceptance: asLimit(acceptance),
    mediation: asLimit(mediation),
    notification: asLimit(track === 'report' ? reportNotification : notification),
    verification: asLimit(verification),
    penalty: asLimit(penalty),
    review: { days: SERVICE_LIMITS.reviewWorkingDays, counted: 'working-days' },
    correction: { days: SERVICE_LIMITS.correctionWorkingDays, counted: 'working-days' },
  };
}

const asLimit = ({ count, unit, extension }: LegalLimit): Limit => ({
  days: count,
  counted: unit,
  ...(extension === undefined ? {} : { extension }),
});
