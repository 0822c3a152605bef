/** What a person may be, besides a member of the public. One person may be several. */
export const ROLES = ['officer', 'decider', 'editor', 'auditor', 'merchant'] as const;
export type Role = (typeof ROLES)[number];

/** Roles of people who act for the regulator: they need a second factor, and a merchant is never one. */
export const STAFF_ROLES = ['officer', 'decider', 'editor', 'auditor'] as const satisfies readonly Role[];

/**
 * Who may call an operation: everyone, without a session being looked at; everyone, and a session is looked at where
 * there is one; or people with one of these roles.
 */
export type Access = 'public' | 'visitor' | { readonly roles: readonly [Role, ...Role[]] };

/** Who calls, as their session says. */
export interface Caller {
  /** Stable name of the account at its issuer; means nothing to anybody else. */
  readonly accountId: string;
  /** As the issuer gives it; shown to colleagues, never to the public. */
  readonly name: string;
  readonly roles: readonly Role[];
  /** Scope of an officer: GB/T 2260 code, 6 digits (530000 province, 530100 prefecture, 530102 county). */
  readonly division?: string | undefined;
  /** The merchant for whom this person acts: 统一社会信用代码. */
  readonly uscc?: string | undefined;
  /** True where the issuer says that a second factor was used. */
  readonly multiFactor: boolean;
}
