import { describe, expect, it } from 'vitest';
import { asInstant } from '../../../shared/kernel/days.ts';
import { type Board, nicknameOf, PLAYERS_MOST } from '../../../shared/outreach/class-api.ts';
import { aSecret } from '../../support/a-visit.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';

const CODE = 'K7Q2MX';
const TEACHER = aSecret(1);

function school() {
  const under = apiUnderTest();
  let network = 0;
  const post = (path: string, body: unknown) =>
    under.post(`/api/quiz/classes/${CODE}${path}`, body, {
      'x-forwarded-for': `203.0.${++network % 250}.7, 10.0.0.1`,
    });
  const open = (secret = TEACHER) => post('', { secret });
  const join = (nickname: string, secret: string) => post('/players', { nickname, secret });
  const lead = (action: string, more: Record<string, unknown> = {}) =>
    post('/lead', { secret: TEACHER, action, ...more });
  const progress = (nickname: string, secret: string, answered: number, right: number) =>
    post('/progress', { nickname, secret, answered, right });
  const board = async (): Promise<Board> =>
    (await under.app.request(`/api/quiz/classes/${CODE}`)).json() as Promise<Board>;
  return { ...under, open, join, lead, progress, board };
}

describe('a class plays together', () => {
  it('opened, joined by nickname, started, played and ended by the teacher', async () => {
    const { open, join, lead, progress, board } = school();
    expect((await open()).status).toBe(200);
    expect((await join('小明', aSecret(2))).status).toBe(200);
    expect((await join('Ada', aSecret(3))).status).toBe(200);
    expect((await progress('小明', aSecret(2), 1, 1)).status).toBe(409);
    await lead('start');
    await progress('小明', aSecret(2), 1, 0);
    await progress('Ada', aSecret(3), 2, 2);
    // Sent again or late: it never goes back.
    await progress('Ada', aSecret(3), 1, 1);
    expect(await board()).toMatchObject({
      state: 'running',
      players: [
        { nickname: 'Ada', answered: 2, right: 2 },
        { nickname: '小明', answered: 1, right: 0 },
      ],
    });
    await lead('end');
    expect((await progress('Ada', aSecret(3), 3, 3)).status).toBe(409);
    expect((await join('late', aSecret(4))).status).toBe(409);
    expect((await board()).state).toBe('ended');
  });

  it('each request may be sent twice; a nickname is one player’s, whatever its case', async () => {
    const { open, join, board } = school();
    await open();
    expect((await open()).status).toBe(200);
    expect((await open(aSecret(9))).status).toBe(409);
    await join('Ada', aSecret(2));
    expect((await join('Ada', aSecret(2))).status).toBe(200);
    const other = await join('ada', aSecret(3));
    expect((await problemIn(other)).errors).toMatchObject([{ field: 'nickname', code: 'taken' }]);
    expect((await board()).players).toHaveLength(1);
  });

  it('only its teacher leads it, and can remove a nickname', async () => {
    const { open, join, lead, board } = school();
    await open();
    await join('Ada', aSecret(2));
    expect((await lead('start', { secret: aSecret(2) })).status).toBe(404);
    expect((await board()).state).toBe('waiting');
    await lead('remove', { nickname: 'Ada' });
    expect((await board()).players).toEqual([]);
  });

  it('has so many seats and no more, and is gone after a day', async () => {
    const { open, join, app, clock, board } = school();
    await open();
    const joined = await Promise.all(
      Array.from({ length: PLAYERS_MOST + 5 }, (_, at) => join(`p${at}`, aSecret(100 + at))),
    );
    expect(joined.filter(({ status }) => status === 200)).toHaveLength(PLAYERS_MOST);
    expect((await board()).players).toHaveLength(PLAYERS_MOST);
    clock.at = asInstant(new Date(Date.parse(clock.at) + 24 * 3_600_000));
    expect((await app.request(`/api/quiz/classes/${CODE}`)).status).toBe(404);
  });
});

describe('a nickname', () => {
  it.each(['小明', 'Ada', '三年二班', 'Zoë-2', '9'])('%s is one', (typed) => {
    expect(nicknameOf(` ${typed} `)).toBe(typed);
  });

  it.each(['', '13812345678', '12345', 'a@b.cn', 'http://x', 'a'.repeat(13), '<b>', '\u0000'])(
    '%s is none: too long, or something by which somebody can be found',
    (typed) => {
      expect(nicknameOf(typed)).toBeUndefined();
    },
  );
});
