import type { AppContext } from './outcome.ts';

/**
 * Network address of the caller. The edge appends the reader's address to `X-Forwarded-For`, the gateway the edge's:
 * so it is the last but one, and what a caller wrote there before is not looked at. Who calls the gateway past the
 * edge can make this one up; throttling and the proof of work hold there.
 */
export function clientAddressOf(c: AppContext): string {
  const hops = (c.req.header('x-forwarded-for') ?? '').split(',').map((hop) => hop.trim());
  const source = c.env?.requestContext?.http?.sourceIp;
  return hops.at(-2) ?? (typeof source === 'string' ? source : '');
}
