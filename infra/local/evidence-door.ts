import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { EVIDENCE_HEADERS, type EvidenceDoor } from '../constructs/evidence-doors.ts';
import { BUCKETS } from '../constructs/stores.ts';

/** What S3 answers of which readers may see. */
const SHOWN = ['content-type', 'content-length', 'content-disposition', 'cache-control', 'etag'] as const;

/**
 * Passes a request on to the evidence bucket as CloudFront does on AWS: the door's prefix before the path, the query as
 * it came, no header of the reader but those that are signed, and the store's name as the host.
 * @returns the status of a refusal, to be answered as any missing page is; nothing where it was answered
 */
export async function throughEvidenceDoor(
  door: EvidenceDoor,
  endpoint: string,
  exchange: { readonly request: IncomingMessage; readonly response: ServerResponse },
): Promise<number | undefined> {
  const { request, response } = exchange;
  if (request.method !== door.method && !(door.method === 'GET' && request.method === 'HEAD')) return 403;
  const answer = await ask(door, endpoint, request);
  if (answer.statusCode !== 200) {
    answer.resume();
    return answer.statusCode ?? 502;
  }
  for (const [name, value] of Object.entries(EVIDENCE_HEADERS)) response.setHeader(name, value);
  for (const name of SHOWN) {
    const value = answer.headers[name];
    if (value !== undefined) response.setHeader(name, value);
  }
  response.writeHead(200);
  await pipeline(answer, response);
  return undefined;
}

async function ask(door: EvidenceDoor, endpoint: string, request: IncomingMessage): Promise<IncomingMessage> {
  const { host, hostname, port, pathname } = new URL(endpoint);
  const passed = ['content-length', ...door.signedHeaders].flatMap((name) => {
    const value = request.headers[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  const asked = httpRequest({
    hostname,
    port,
    method: request.method,
    path: `${pathname.replace(/\/$/, '')}/${BUCKETS.evidence.name}${door.prefix}${request.url ?? ''}`,
    headers: { host, ...Object.fromEntries(passed) },
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    asked.once('response', resolve);
    asked.once('error', reject);
  });
  // A store that refuses may close before it has read the body: then its answer counts, not the broken pipe.
  const sent = pipeline(request, asked).catch(() => {});
  const answer = await answered;
  await Promise.race([sent, Promise.resolve()]);
  return answer;
}
