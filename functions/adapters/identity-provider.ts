/** One attempt to sign in, as it begins. */
export interface SignInAttempt {
  /** Where the browser goes: the issuer's page. */
  readonly address: string;
  /** What has to be known when it comes back; never leaves the service. */
  readonly secrets: SignInSecrets;
}

export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  /** RFC 7636. */
  readonly codeVerifier: string;
}

/** What the issuer's own end of a session names: one session, or all of an account. */
export interface IssuerLogout {
  readonly subject?: string;
  readonly issuerSession?: string;
  /** Unique name of the message, so that it counts once. */
  readonly id: string;
}

/** The port to whoever knows people: an OpenID Connect issuer. */
export interface IdentityProvider {
  readonly issuer: string;
  /** @throws DomainError STORE_UNAVAILABLE where the issuer does not answer */
  begin(locale: 'zh' | 'en'): Promise<SignInAttempt>;
  /**
   * The verified claims of the person who comes back.
   * @param callbackQuery what the browser brings, attacker-controlled
   * @throws DomainError UNAUTHENTICATED for anything that does not verify
   * @throws DomainError STORE_UNAVAILABLE where the issuer does not answer
   */
  finish(callbackQuery: string, secrets: SignInSecrets): Promise<Readonly<Record<string, unknown>>>;
  /** @throws DomainError UNAUTHENTICATED for a token that the issuer did not make for this, or long ago */
  readLogoutToken(token: string): Promise<IssuerLogout>;
  /** Where the issuer ends its own session, where it can. @param returnPath page of ours to come back to */
  endSessionAddress(returnPath: string): Promise<string | undefined>;
}
