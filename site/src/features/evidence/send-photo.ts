import { EVIDENCE_REFUSALS, type EvidenceRefusal } from '../../../../shared/evidence/refusals.ts';
import type { UploadWish } from '../../../../shared/evidence/schema.ts';
import { API_BASE_PATH } from '../../../../shared/kernel/operation-contract.ts';
import type { PreparedPhoto } from './prepare-photo.ts';

/** How sending ended: examined and clean, refused for a reason, or broken off. */
export type SendOutcome =
  | { readonly kind: 'ready'; readonly evidenceId: string }
  | { readonly kind: 'refused'; readonly refusal: EvidenceRefusal }
  | { readonly kind: 'unreachable' };

const UPLOADS = `${API_BASE_PATH}/evidence/uploads`;
const ASK_EVERY_MS = 700;
/** Examination takes a second; after this it goes on without being watched, and the photo can be handed in. */
const ASK_FOR_MS = 30_000;
const TIME_LIMIT_MS = 15_000;

export interface SendSteps {
  /** Share of the bytes that are gone, 0 to 100. */
  readonly sending: (percent: number) => void;
  readonly checking: () => void;
}

/**
 * Sends one photo and waits until it is examined.
 * @param begin asks for a place to send it to; may throw where there is none
 */
export async function sendPhoto(
  photo: PreparedPhoto,
  steps: SendSteps,
  begin: (wish: UploadWish) => Promise<Answer> = beginAsAnybody,
): Promise<SendOutcome> {
  try {
    const { body, contentType, sha256, originalSha256 } = photo;
    const wish = { contentType, bytes: body.size, sha256, originalSha256 };
    const pass = await begin(wish);
    const [evidenceId, url, headers] = [textOf(pass, 'evidenceId'), textOf(pass, 'url'), pass.headers];
    await put(url, headers, body, steps.sending);
    steps.checking();
    return await examined(evidenceId);
  } catch {
    // Offline, time limit, a proxy's page, an answer that is not ours: in each case it can be tried again.
    return { kind: 'unreachable' };
  }
}

const beginAsAnybody = (wish: UploadWish): Promise<Answer> =>
  answerOf(UPLOADS, { method: 'POST', body: JSON.stringify(wish) });

/** Takes back a photo that was not handed in; where that fails, it goes by itself after a day. */
export async function takeBack(evidenceId: string): Promise<void> {
  await fetch(`${UPLOADS}/${evidenceId}`, { method: 'DELETE', keepalive: true }).catch(() => {});
}

async function examined(evidenceId: string): Promise<SendOutcome> {
  const end = performance.now() + ASK_FOR_MS;
  for (;;) {
    const status = await answerOf(`${UPLOADS}/${evidenceId}`, {});
    if (status.state === 'refused') {
      const refusal = EVIDENCE_REFUSALS.find((known) => known === status.refusal) ?? 'damaged';
      return { kind: 'refused', refusal };
    }
    if (status.state === 'clean' || performance.now() > end) return { kind: 'ready', evidenceId };
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
}

type Answer = Readonly<Record<string, unknown>>;

async function answerOf(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, {
    ...init,
    headers: { 'content-type': 'application/json' },
    signal: AbortSignal.timeout(TIME_LIMIT_MS),
  });
  const answer: unknown = await response.json();
  if (!response.ok || typeof answer !== 'object' || answer === null) throw new Error('refused');
  return { ...answer };
}

function textOf(answer: Answer, name: string): string {
  const value = answer[name];
  if (typeof value !== 'string') throw new Error(`expected ${name}`);
  return value;
}

/** With XMLHttpRequest, which alone tells how much is gone. */
function put(url: string, headers: unknown, body: Blob, onPercent: (percent: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    for (const [name, value] of Object.entries(headers ?? {})) request.setRequestHeader(name, String(value));
    request.upload.onprogress = ({ loaded, total }) =>
      onPercent(Math.floor((loaded * 100) / Math.max(1, total)));
    request.onload = () => (request.status === 200 ? resolve() : reject(new Error('not taken')));
    request.onerror = () => reject(new Error('broken off'));
    request.send(body);
  });
}
