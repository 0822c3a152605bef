import * as z from 'zod/mini';
import { type ClaimMapping, DEFAULT_CLAIM_MAPPING } from '../../shared/identity/claims.ts';
import { ROLES } from '../../shared/kernel/access.ts';

const text = z.string().check(z.minLength(1));
const texts = z.array(text);

const claimsSchema = z.partial(
  z.object({
    rolesClaim: text,
    roleNames: z.record(text, z.enum(ROLES)),
    divisionClaim: text,
    usccClaim: text,
    secondFactorMethods: texts,
    secondFactorClasses: texts,
  }),
);

/** Settings of the desk's function alone, from its environment. */
const environmentSchema = z.object({
  /** The OpenID Connect issuer that knows officers and merchants; plain HTTP on this machine only. */
  OIDC_ISSUER: z.url().check(
    z.refine((address) => {
      const { protocol, hostname } = new URL(address);
      return protocol === 'https:' || (protocol === 'http:' && /^(localhost|127\.0\.0\.1)$/.test(hostname));
    }),
  ),
  OIDC_CLIENT_ID: text,
  OIDC_CLIENT_SECRET: text,
  /** The issuer's class of sign-ins with two factors, asked for at each sign-in. */
  OIDC_ACR_VALUES: z.optional(text),
  /** JSON: how the issuer's claims become roles and scopes; see shared/identity/claims.ts. */
  OIDC_CLAIMS: z._default(z.string(), '{}'),
});

export interface DeskSettings {
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly acrValues: string | undefined;
    readonly publicOrigin: string;
  };
  readonly claims: ClaimMapping;
}

/** @throws Error naming the setting at fault; never its value */
export function parseDeskConfig<C extends { readonly publicOrigin: string }>(
  config: C,
  environment: Readonly<Record<string, string | undefined>>,
): C & DeskSettings {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const names = parsed.error.issues.map((issue) => issue.path.join('.'));
    throw new Error(`settings missing or malformed: ${[...new Set(names)].join(', ')}`);
  }
  const { data } = parsed;
  return {
    ...config,
    oidc: {
      issuer: data.OIDC_ISSUER,
      clientId: data.OIDC_CLIENT_ID,
      clientSecret: data.OIDC_CLIENT_SECRET,
      acrValues: data.OIDC_ACR_VALUES,
      publicOrigin: config.publicOrigin,
    },
    claims: { ...DEFAULT_CLAIM_MAPPING, ...claimsIn(data.OIDC_CLAIMS) },
  };
}

function claimsIn(json: string): Partial<ClaimMapping> {
  try {
    const given = Object.entries(claimsSchema.parse(JSON.parse(json)));
    return Object.fromEntries(given.filter(([, value]) => value !== undefined));
  } catch {
    throw new Error('settings missing or malformed: OIDC_CLAIMS');
  }
}
