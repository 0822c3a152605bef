import type { Board } from '../../../../shared/outreach/class-api.ts';
import { QUESTIONS_IN_A_QUIZ } from '../../../../shared/outreach/quiz-code.ts';
import type { ClassWords } from '../../i18n/class-words.ts';
import { element } from '../register/elements.ts';

interface Shown {
  readonly board: Board;
  readonly words: ClassWords;
  readonly isTeacher: boolean;
  /** Who plays here. */
  readonly nickname: string | undefined;
  readonly lead: (action: 'start' | 'end' | 'remove', nickname?: string) => Promise<void>;
}

/** A class as it stands: its code, what can be done, and the board. */
export function boardElements(shown: Shown): readonly HTMLElement[] {
  const { board, words, isTeacher, nickname } = shown;
  const state = element('p', 'lead', words.states[board.state]);
  state.setAttribute('role', 'status');
  state.dataset.state = board.state;
  return [
    element('h2', 'asked-number', words.codeOf(board.code)),
    state,
    ...(isTeacher ? teacherElements(shown) : []),
    ...(nickname === undefined ? [] : playerElements(shown, nickname)),
    element('h3', undefined, `${words.board} · ${words.count(board.players.length)}`),
    board.players.length === 0 ? element('p', 'empty', words.nobody) : table(shown),
    element('p', 'quiet', words.goneAt(timeText(board.endsAt))),
  ];
}

const timeText = (instant: string): string =>
  new Date(instant).toLocaleString(document.documentElement.lang, {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'medium',
    timeStyle: 'short',
  });

function button(text: string, act: string, quiet = false): HTMLButtonElement {
  const made = element('button', quiet ? 'button button-quiet' : 'button', text);
  made.type = 'button';
  made.dataset.act = act;
  return made;
}

function teacherElements({ board, words, lead }: Shown): readonly HTMLElement[] {
  const address = `${location.origin}${location.pathname}`;
  if (board.state === 'waiting') {
    const start = button(words.start, 'start');
    start.addEventListener('click', () => void lead('start'));
    return [element('p', undefined, words.tell(address)), start];
  }
  if (board.state === 'ended') return [];
  const end = button(words.end, 'end', true);
  end.addEventListener('click', () => {
    if (end.dataset.sure === 'yes') void lead('end');
    end.dataset.sure = 'yes';
    end.textContent = words.endSure;
  });
  return [element('p', undefined, words.tell(address)), end];
}

function playerElements({ board, words }: Shown, nickname: string): readonly HTMLElement[] {
  const you = element('p', undefined, words.you(nickname));
  const own = board.players.find((each) => each.nickname === nickname);
  if (board.state === 'waiting') return [you, element('p', undefined, words.waitForStart)];
  if (board.state === 'ended' || own?.answered === QUESTIONS_IN_A_QUIZ) return [you];
  const play = element('a', 'button', words.play);
  play.dataset.act = 'play';
  play.href = `${location.pathname.replace(/class\/$/, '')}#code=${board.code}`;
  return [you, play];
}

function table({ board, words, isTeacher, nickname, lead }: Shown): HTMLElement {
  const made = element('table', 'class-board');
  const head = element('tr');
  for (const name of words.columns) {
    const cell = element('th', undefined, name);
    cell.scope = 'col';
    head.append(cell);
  }
  if (isTeacher) head.append(element('td'));
  const rows = board.players.map((player) => {
    const row = element('tr', player.nickname === nickname ? 'class-own' : undefined);
    const name = element('th', undefined, player.nickname);
    name.scope = 'row';
    row.append(
      name,
      element('td', undefined, `${player.answered}`),
      element('td', undefined, `${player.right}`),
    );
    if (isTeacher) {
      const remove = element('button', 'plain', words.remove);
      remove.type = 'button';
      remove.dataset.act = `remove ${player.nickname}`;
      remove.setAttribute('aria-label', words.removeNamed(player.nickname));
      remove.addEventListener('click', () => void lead('remove', player.nickname));
      const cell = element('td');
      cell.append(remove);
      row.append(cell);
    }
    return row;
  });
  const [top, body] = [element('thead'), element('tbody')];
  top.append(head);
  body.append(...rows);
  made.append(top, body);
  return made;
}
