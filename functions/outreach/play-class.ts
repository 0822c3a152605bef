import { asInstant, type Instant } from '../../shared/kernel/days.ts';
import { DomainError } from '../../shared/kernel/errors.ts';
import { type Board, CLASS_HOURS, nicknameOf } from '../../shared/outreach/class-api.ts';
import { QUESTIONS_IN_A_QUIZ } from '../../shared/outreach/quiz-code.ts';
import { ConditionFailed } from '../table/table.ts';
import { secretHashOf } from './booking-secret.ts';
import type { ClassRepository, Player, QuizClass } from './class-repository.ts';

const MAX_ATTEMPTS = 5;

interface At {
  readonly code: string;
  readonly now: Instant;
}

/**
 * Opens a class. The same teacher again is shown the class that there is.
 * @throws DomainError CONFLICT where another has opened one for this code
 */
export async function openClass(
  classes: ClassRepository,
  { code, secret, now }: At & { readonly secret: string },
): Promise<Board> {
  const teacherHash = secretHashOf(secret);
  const expiresAtEpochSeconds = Math.floor(Date.parse(now) / 1000) + CLASS_HOURS * 3600;
  try {
    await classes.saveClass(code, { version: 1, teacherHash, state: 'waiting', expiresAtEpochSeconds });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const found = await classes.findClass(code);
    if (found?.room.teacherHash !== teacherHash) {
      throw new DomainError('CONFLICT', 'expected a code without a class', { cause: error });
    }
  }
  return viewClass(classes, { code, now });
}

/** @throws DomainError NOT_FOUND where there is no class, or its day is over */
export async function viewClass(classes: ClassRepository, { code, now }: At): Promise<Board> {
  const { room, players } = await liveClass(classes, { code, now });
  const shown = players.map(({ nickname, answered, right }) => ({ nickname, answered, right }));
  shown.sort(
    (a, b) => b.right - a.right || b.answered - a.answered || a.nickname.localeCompare(b.nickname, 'zh'),
  );
  const endsAt = asInstant(new Date(room.expiresAtEpochSeconds * 1000));
  return { code, state: room.state, players: shown, endsAt };
}

/** The table forgets a while after the day: the day itself decides. */
async function liveClass(classes: ClassRepository, { code, now }: At) {
  const found = await classes.findClass(code);
  if (found === undefined || found.room.expiresAtEpochSeconds * 1000 <= Date.parse(now)) {
    throw new DomainError('NOT_FOUND', 'expected a class of this code');
  }
  return found;
}

interface Who extends At {
  readonly nickname: string;
  readonly secret: string;
}

/**
 * Joins under a nickname, until the class is ended or full.
 * @throws DomainError NOT_FOUND; CONFLICT where it has ended; INVALID_INPUT where the nickname is another's, or all seats
 *   are taken
 */
export async function joinClass(classes: ClassRepository, who: Who): Promise<Board> {
  const { code } = who;
  const { room } = await liveClass(classes, who);
  const nickname = nameOf(who.nickname);
  const secretHash = secretHashOf(who.secret);
  const before = await classes.findPlayer(code, nickname);
  if (before !== undefined) {
    if (before.secretHash === secretHash) return viewClass(classes, who);
    throw nameTaken();
  }
  if (room.state === 'ended') throw new DomainError('CONFLICT', 'expected a class that has not ended');
  if (!(await classes.takeSeat(code, room.expiresAtEpochSeconds))) throw classFull();
  const player: Player = { nickname, secretHash, answered: 0, right: 0, version: 1 };
  try {
    await classes.savePlayer(code, player, room.expiresAtEpochSeconds);
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    const stands = await classes.findPlayer(code, nickname);
    if (stands?.secretHash !== secretHash) throw nameTaken();
  }
  return viewClass(classes, who);
}

/**
 * Notes how far somebody has come; it never goes back, and nobody has more right than answered.
 * @throws DomainError NOT_FOUND where nobody of this nickname and secret plays; CONFLICT where the class does not run
 */
export async function reportProgress(
  classes: ClassRepository,
  who: Who & { readonly answered: number; readonly right: number },
): Promise<Board> {
  const { code, answered, right } = who;
  const { room } = await liveClass(classes, who);
  if (room.state !== 'running')
    throw new DomainError('CONFLICT', `expected a running class, got ${room.state}`);
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const player = await classes.findPlayer(code, nameOf(who.nickname));
    if (player?.secretHash !== secretHashOf(who.secret)) {
      throw new DomainError('NOT_FOUND', 'expected a player of this class');
    }
    if (answered <= player.answered || right > answered || answered > QUESTIONS_IN_A_QUIZ) break;
    const next = { ...player, answered, right, version: player.version + 1 };
    try {
      await classes.savePlayer(code, next, room.expiresAtEpochSeconds);
      break;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  return viewClass(classes, who);
}

/**
 * What the teacher does.
 * @throws DomainError NOT_FOUND where there is no class of this code and secret; CONFLICT where it changed meanwhile
 */
export async function leadClass(
  classes: ClassRepository,
  given: At & {
    readonly secret: string;
    readonly action: 'start' | 'end' | 'remove';
    readonly nickname?: string | undefined;
  },
): Promise<Board> {
  const { code, action, nickname, secret } = given;
  const { room } = await liveClass(classes, given);
  if (room.teacherHash !== secretHashOf(secret)) {
    throw new DomainError('NOT_FOUND', 'expected the class of this teacher');
  }
  if (action === 'remove') await classes.removePlayer(code, nameOf(nickname ?? ''));
  else await changeState(classes, code, { ...room, state: action === 'start' ? 'running' : 'ended' });
  return viewClass(classes, given);
}

async function changeState(classes: ClassRepository, code: string, room: QuizClass): Promise<void> {
  try {
    await classes.saveClass(code, { ...room, version: room.version + 1 });
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    throw new DomainError('CONFLICT', 'expected a class that did not change', { cause: error });
  }
}

function nameOf(typed: string): string {
  const nickname = nicknameOf(typed);
  if (nickname === undefined) throw new DomainError('NOT_FOUND', 'expected a nickname');
  return nickname;
}

const nameTaken = (): DomainError =>
  new DomainError('INVALID_INPUT', 'expected a nickname that nobody has', {
    issues: [
      {
        field: 'nickname',
        code: 'taken',
        zh: '这个昵称已有人用，请换一个',
        en: 'Somebody has this nickname: choose another',
      },
    ],
  });

const classFull = (): DomainError =>
  new DomainError('INVALID_INPUT', 'expected a class with a seat left', {
    issues: [
      {
        field: 'nickname',
        code: 'full',
        zh: '这个班已满；仍可以用代码自己玩同一套题',
        en: 'This class is full; you can still play the same quiz by its code',
      },
    ],
  });
