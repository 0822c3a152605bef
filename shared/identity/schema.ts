import * as z from 'zod/mini';
import { type Caller, ROLES } from '../kernel/access.ts';
import type { Instant } from '../kernel/days.ts';

/** An account as the issuer described it at sign-in. Read by the service, by the person, and by auditors. */
export const callerSchema = z.object({
  /** Issuer and subject, hashed: the same person is always the same account, and the name says nothing. */
  accountId: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Name as the issuer gives it; personal, shown to colleagues only. */
  name: z.string().check(z.maxLength(100)),
  roles: z.readonly(z.array(z.enum(ROLES))),
  /** GB/T 2260 code of an officer's scope, 6 digits. */
  division: z.optional(z.string().check(z.regex(/^\d{6}$/))),
  /** 统一社会信用代码 of the merchant for whom the person acts. */
  uscc: z.optional(z.string().check(z.regex(/^[0-9A-Z]{18}$/))),
  /** The issuer says that a second factor was used. */
  multiFactor: z.boolean(),
});
callerSchema satisfies z.ZodMiniType<Caller>;

const instant = z.custom<Instant>((value) => z.iso.datetime().safeParse(value).success);

/** A person's sign-in at one browser, as the Sessions table holds it. */
export const sessionSchema = z.object({
  caller: callerSchema,
  /** When the person signed in; the absolute limit counts from here (UTC). */
  startedAt: instant,
  /** The last request that counts as use; the idle limit counts from here (UTC). */
  seenAt: instant,
  /** Issuer of the account. */
  issuer: z.string(),
  /** The issuer's own name of its session (`sid`), by which it may end ours. */
  issuerSession: z.optional(z.string()),
});
export type Session = z.infer<typeof sessionSchema>;
