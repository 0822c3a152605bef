import type { Board } from '../../../../shared/outreach/class-api.ts';

const SECRET_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SECRET_CHARACTERS = 18;
const PATIENCE_MS = 10_000;
const PLAYER_KEY = 'quiz-class';
const TEACHER_PREFIX = 'quiz-teacher:';

/** Who plays in this tab. */
interface ClassPlayer {
  readonly code: string;
  readonly nickname: string;
  readonly secret: string;
  /** How far they have come, so that a report that was lost is made again. */
  readonly answered?: number;
  readonly right?: number;
}

/** How a call ended. */
export type ClassAnswer =
  | { readonly board: Board }
  | { readonly issue: { readonly zh: string; readonly en: string } }
  | { readonly status: number };

export const newSecret = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(SECRET_CHARACTERS)), (byte) =>
    SECRET_ALPHABET.charAt(byte % SECRET_ALPHABET.length),
  ).join('');

/** @returns `status` 0 where there was no answer */
export async function callClass(code: string, path: string, body?: unknown): Promise<ClassAnswer> {
  try {
    const answer = await fetch(`/api/quiz/classes/${code}${path}`, {
      ...(body === undefined
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    const data = await answer.json();
    if (answer.ok) return { board: data };
    const [issue] = data.errors ?? [];
    return issue === undefined ? { status: answer.status } : { issue };
  } catch {
    return { status: 0 };
  }
}

export function playerOf(code: string): ClassPlayer | undefined {
  try {
    const player: ClassPlayer | null = JSON.parse(sessionStorage.getItem(PLAYER_KEY) ?? 'null');
    return player?.code === code ? player : undefined;
  } catch {
    return undefined;
  }
}
export const keepPlayer = (player: ClassPlayer): void =>
  sessionStorage.setItem(PLAYER_KEY, JSON.stringify(player));

/** The secret by which this device leads a class. */
export const teacherSecret = (code: string): string | undefined =>
  localStorage.getItem(TEACHER_PREFIX + code) ?? undefined;
export const keepTeacher = (code: string, secret: string): void =>
  localStorage.setItem(TEACHER_PREFIX + code, secret);

export const forgetTeacher = (code: string): void => localStorage.removeItem(TEACHER_PREFIX + code);
/** Codes of the classes that this device has led and that are not known to be gone. */
export const taughtHere = (): readonly string[] =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(TEACHER_PREFIX))
    .map((key) => key.slice(TEACHER_PREFIX.length));

/**
 * Reports how far the player of this tab has come in the quiz of a code; does nothing where they play alone. Numbers only
 * grow, so that the last report says all that were lost.
 */
export async function reportProgress(code: string, answered: number, right: number): Promise<void> {
  const player = playerOf(code);
  if (player === undefined || (player.answered ?? 0) >= answered) return;
  keepPlayer({ ...player, answered, right });
  await sendProgress(code);
}

/** Sends what stands, again where it did not arrive. */
export async function sendProgress(code: string): Promise<void> {
  const player = playerOf(code);
  if (player?.answered === undefined) return;
  const { nickname, secret, answered, right = 0 } = player;
  await callClass(code, '/progress', { nickname, secret, answered, right });
}
