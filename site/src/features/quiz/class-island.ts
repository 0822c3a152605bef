import { type Board, nicknameOf } from '../../../../shared/outreach/class-api.ts';
import { boardWaitMs } from '../../../../shared/outreach/class-pace.ts';
import { CODE_LENGTH, codeFrom, readCode } from '../../../../shared/outreach/quiz-code.ts';
import type { ClassWords } from '../../i18n/class-words.ts';
import { element } from '../register/elements.ts';
import { boardElements } from './class-board.ts';
import {
  type ClassAnswer,
  callClass,
  forgetTeacher,
  keepPlayer,
  keepTeacher,
  newSecret,
  playerOf,
  sendProgress,
  taughtHere,
  teacherSecret,
} from './class-client.ts';

const LONGEST_WAIT_MS = 15_000;
const MORE = 1.5;
const TOO_MANY = 429;
const NOT_THERE = 404;
const TAKEN = 409;

/** The class that stands behind the `#` of the address, or the doors by which one comes to one. */
export function startClass(words: ClassWords, locale: 'zh' | 'en'): void {
  const [doors, room, open, form] = ['class-doors', 'class-room', 'class-open', 'class-join'].map((id) =>
    document.getElementById(id),
  );
  if (!doors || !room || !open || !(form instanceof HTMLFormElement)) return;
  const said = document.getElementById('class-said');
  const say = (text: string): void => {
    if (said !== null) said.textContent = text;
  };
  const tell: Tell = (answer, unanswered) => {
    if ('issue' in answer) say(answer.issue[locale]);
    else if ('status' in answer) say(textOf(answer.status, words, unanswered));
  };
  let stop = (): void => {};
  const follow = (): void => {
    stop();
    const code = readCode(location.hash.slice(1));
    doors.hidden = code !== undefined && isIn(code);
    room.hidden = !doors.hidden;
    if (code !== undefined && doors.hidden) stop = watch(code, { room, words, say, tell });
    else if (code !== undefined) fieldOf(form, 'code').value = code;
  };
  open.addEventListener('click', async () => {
    const [code, secret] = [codeFrom(crypto.getRandomValues(new Uint8Array(CODE_LENGTH))), newSecret()];
    const answer = await callClass(code, '', { secret });
    if (!('board' in answer)) return tell(answer, words.notOpened);
    say('');
    keepTeacher(code, secret);
    location.hash = code;
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const code = checked(form, 'code', readCode);
    const nickname = checked(form, 'nickname', nicknameOf);
    if (code === undefined || nickname === undefined) return;
    // Sent again after no answer, it is the same player.
    const before = playerOf(code);
    const secret = before?.nickname === nickname ? before.secret : newSecret();
    const answer = await callClass(code, '/players', { nickname, secret });
    if (!('board' in answer)) return tell(answer, words.notJoined);
    say('');
    keepPlayer({ ...(before?.nickname === nickname ? before : {}), code, nickname, secret });
    if (location.hash === `#${code}`) follow();
    else location.hash = code;
  });
  showTaught(open, words);
  addEventListener('hashchange', follow);
  document.getElementById('class')?.removeAttribute('hidden');
  follow();
}

/** Who led a class here and left its page finds the way back, as long as the class is there. */
function showTaught(open: HTMLElement, words: ClassWords): void {
  for (const code of taughtHere()) {
    const link = element('a', 'target', words.backTo(code));
    link.href = `#${code}`;
    const line = element('p');
    line.append(link);
    open.after(line);
  }
}

const isIn = (code: string): boolean => playerOf(code) !== undefined || teacherSecret(code) !== undefined;

/** Says how a call ended that brought no board. @param unanswered what to say where nobody answered */
type Tell = (answer: ClassAnswer, unanswered: string) => void;

function textOf(status: number, words: ClassWords, unanswered: string): string {
  if (status === NOT_THERE) return words.gone;
  if (status === TOO_MANY) return words.limited;
  return status === TAKEN ? words.taken : unanswered;
}

function fieldOf(form: HTMLFormElement, name: string): HTMLInputElement {
  const field = form.elements.namedItem(name);
  if (!(field instanceof HTMLInputElement)) throw new Error(`expected a field ${name}`);
  return field;
}

/** What a field holds, or its error beside it and the focus in it. */
function checked(
  form: HTMLFormElement,
  name: string,
  read: (typed: string) => string | undefined,
): string | undefined {
  const field = fieldOf(form, name);
  const value = read(field.value);
  const error = document.getElementById(`${name}-error`);
  error?.toggleAttribute('hidden', value !== undefined);
  field.setAttribute('aria-describedby', `${name}-hint${value === undefined ? ` ${name}-error` : ''}`);
  if (value === undefined) {
    field.setAttribute('aria-invalid', 'true');
    field.focus();
  } else field.removeAttribute('aria-invalid');
  return value;
}

interface Room {
  readonly room: HTMLElement;
  readonly words: ClassWords;
  readonly say: (text: string) => void;
  readonly tell: Tell;
}

/** Follows a class: asks often while something changes, seldom while nothing does, and not while nobody looks. */
function watch(code: string, { room, words, say, tell }: Room): () => void {
  let shown = '';
  let wait = boardWaitMs(0);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const show = (board: Board): void => {
    const now = JSON.stringify(board);
    wait = now === shown ? Math.min(LONGEST_WAIT_MS, wait * MORE) : boardWaitMs(board.players.length);
    if (now === shown) return;
    shown = now;
    const focused = document.activeElement instanceof HTMLElement ? document.activeElement.dataset.act : '';
    room.replaceChildren(...boardElements({ board, words, ...whoIs(code), lead }));
    room.querySelector<HTMLElement>(`[data-act="${focused}"]`)?.focus();
    isOver = board.state === 'ended';
  };
  const lead = async (action: 'start' | 'end' | 'remove', nickname?: string): Promise<void> => {
    const answer = await callClass(code, '/lead', { secret: teacherSecret(code), action, nickname });
    if (!('board' in answer)) return tell(answer, words.notDone);
    say('');
    show(answer.board);
  };
  const ask = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.hidden || isOver) return;
    await sendProgress(code);
    const answer = await callClass(code, '');
    if ('board' in answer) {
      say('');
      show(answer.board);
    } else {
      tell(answer, words.offline);
      wait = Math.min(LONGEST_WAIT_MS, wait * MORE);
      if ('status' in answer && answer.status === NOT_THERE) {
        forgetTeacher(code);
        room.replaceChildren(element('p', 'notice', words.gone));
        return;
      }
    }
    timer = setTimeout(ask, wait);
  };
  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  addEventListener('online', again);
  void ask();
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', again);
    removeEventListener('online', again);
  };
}

const whoIs = (code: string) => ({
  isTeacher: teacherSecret(code) !== undefined,
  nickname: playerOf(code)?.nickname,
});
