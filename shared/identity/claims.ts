import { type Caller, ROLES, type Role, STAFF_ROLES } from '../kernel/access.ts';
import { isUscc } from '../kernel/check-digits.ts';

/** How an issuer's claims become an account of ours; set by each regulator for the issuer that it has. */
export interface ClaimMapping {
  /** Claim that lists a person's roles: texts, or one text. */
  readonly rolesClaim: string;
  /** What the issuer calls our roles; a name that is not listed gives nothing. */
  readonly roleNames: Readonly<Record<string, Role>>;
  /** Claim with the GB/T 2260 code of an officer's scope. */
  readonly divisionClaim: string;
  /** Claim with the 统一社会信用代码 of the merchant for whom a person acts. */
  readonly usccClaim: string;
  /** Values of `amr` (RFC 8176) that mean a second factor. */
  readonly secondFactorMethods: readonly string[];
  /** Values of `acr` that mean one. */
  readonly secondFactorClasses: readonly string[];
}

/** Our own names for everything; what the local issuer uses, and what an issuer can be told to use. */
export const DEFAULT_CLAIM_MAPPING: ClaimMapping = {
  rolesClaim: 'roles',
  roleNames: Object.fromEntries(ROLES.map((role) => [role, role])),
  divisionClaim: 'division',
  usccClaim: 'uscc',
  secondFactorMethods: ['mfa'],
  secondFactorClasses: [],
};

/** Why a person whom the issuer knows is not let in. */
export const SIGN_IN_REFUSALS = ['no-role', 'second-factor', 'no-scope', 'conflicting-roles'] as const;
export type SignInRefusal = (typeof SIGN_IN_REFUSALS)[number];

type Claims = Readonly<Record<string, unknown>>;
const isStaff = (role: Role): boolean => STAFF_ROLES.some((staff) => staff === role);
const LONGEST_NAME = 100;

/**
 * The account that an issuer's verified claims describe.
 * @param claims of the ID token
 * @param accountId our name for the account
 * @returns the caller, or why nobody is let in: no role of ours; staff without a second factor; staff without a
 * division, or a merchant without a valid number; staff and merchant in one account, which must be two
 */
export function callerFromClaims(
  claims: Claims,
  mapping: ClaimMapping,
  accountId: string,
): Caller | { readonly refused: SignInRefusal } {
  const roles = rolesIn(claims, mapping);
  if (roles.length === 0) return { refused: 'no-role' };
  const staff = roles.some(isStaff);
  if (staff && roles.includes('merchant')) return { refused: 'conflicting-roles' };
  const multiFactor = hasSecondFactor(claims, mapping);
  if (staff && !multiFactor) return { refused: 'second-factor' };
  const division = textIn(claims, mapping.divisionClaim, /^\d{6}$/);
  const uscc = textIn(claims, mapping.usccClaim, /^[0-9A-Z]{18}$/);
  const person = { accountId, name: nameIn(claims), roles, multiFactor };
  if (staff) return division === undefined ? { refused: 'no-scope' } : { ...person, division };
  return uscc === undefined || !isUscc(uscc) ? { refused: 'no-scope' } : { ...person, uscc };
}

function rolesIn(claims: Claims, { rolesClaim, roleNames }: ClaimMapping): readonly Role[] {
  const names = listIn(claims[rolesClaim]);
  return ROLES.filter((role) =>
    names.some((name) => Object.hasOwn(roleNames, name) && roleNames[name] === role),
  );
}

function hasSecondFactor(claims: Claims, mapping: ClaimMapping): boolean {
  const { acr, amr } = claims;
  return (
    listIn(amr).some((method) => mapping.secondFactorMethods.includes(method)) ||
    (typeof acr === 'string' && mapping.secondFactorClasses.includes(acr))
  );
}

function nameIn({ name, preferred_username: login }: Claims): string {
  const given = [name, login].find((each) => typeof each === 'string' && each.trim() !== '');
  return typeof given === 'string' ? given.trim().slice(0, LONGEST_NAME) : '—';
}

function textIn(claims: Claims, name: string, shape: RegExp): string | undefined {
  const value = claims[name];
  return typeof value === 'string' && shape.test(value) ? value : undefined;
}

function listIn(value: unknown): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((each) => typeof each === 'string');
}
