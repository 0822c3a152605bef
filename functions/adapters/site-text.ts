/**
 * The port to a text that the public can read too. @returns `undefined` where there is no such file
 * @throws DomainError STORE_UNAVAILABLE where it cannot be read
 */
export type SiteText = (key: string) => Promise<string | undefined>;
