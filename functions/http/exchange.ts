import type { AppServices } from './app-services.ts';
import { clientAddressOf } from './client-address.ts';
import { JSON_TYPE, NO_STORE } from './headers.ts';
import type { AppContext, Outcome } from './outcome.ts';

/** What a step of signing in or out is given: it deals in cookies and redirects, which operations never see. */
export interface ExchangeInput {
  readonly request: Request;
  /** What follows the question mark, still encoded. */
  readonly query: URLSearchParams;
  readonly clientAddress: string;
}

export interface ExchangeAnswer {
  /** 303 to this address. */
  readonly redirect?: string;
  /** JSON, where it is no redirect. */
  readonly body?: unknown;
  /** Whole `Set-Cookie` values. */
  readonly cookies?: readonly string[];
}

/** A step of signing in or out, under `/api<path>`; not part of the API's document. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly path: `/${string}`;
  readonly handle: (input: ExchangeInput, services: AppServices) => Promise<ExchangeAnswer>;
}

const SEE_OTHER = 303;

export async function runExchange(
  c: AppContext,
  exchange: Exchange,
  services: AppServices,
): Promise<Outcome> {
  const query = new URL(c.req.url).searchParams;
  const answer = await exchange.handle(
    { request: c.req.raw, query, clientAddress: clientAddressOf(c) },
    services,
  );
  const { redirect, body, cookies = [] } = answer;
  return {
    status: redirect === undefined ? 200 : SEE_OTHER,
    contentType: JSON_TYPE,
    cacheControl: NO_STORE,
    body: redirect === undefined ? JSON.stringify(body ?? {}) : '',
    ...(redirect === undefined ? {} : { headers: { location: redirect } }),
    cookies,
  };
}
