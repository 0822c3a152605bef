import * as z from 'zod/mini';
import { CLASS_STATES, PLAYERS_MOST } from '../../shared/outreach/class-api.ts';
import { CLASS_SK, classKey, classPk, PLAYER_PREFIX, playerKey, seatsKey } from '../table/outreach-keys.ts';
import type { Table } from '../table/table.ts';

const classSchema = z.object({
  version: z.int(),
  /** SHA-256 of the teacher's secret. */
  teacherHash: z.string(),
  state: z.enum(CLASS_STATES),
  expiresAtEpochSeconds: z.int(),
});
export type QuizClass = z.infer<typeof classSchema>;

const playerSchema = z.object({
  nickname: z.string(),
  secretHash: z.string(),
  answered: z.int(),
  right: z.int(),
  version: z.int(),
});
export type Player = z.infer<typeof playerSchema>;

/** Classes of the quiz, in the table that forgets: a class and its players lie in one partition. */
export type ClassRepository = ReturnType<typeof createClassRepository>;

export function createClassRepository(sessions: Table) {
  return {
    /** The class and its players, as one reading; `undefined` where there is none. */
    async findClass(
      code: string,
    ): Promise<{ readonly room: QuizClass; readonly players: readonly Player[] } | undefined> {
      const { items } = await sessions.query(classPk(code));
      const room = items.find(({ sk }) => sk === CLASS_SK);
      if (room === undefined) return undefined;
      const players = items.filter(({ sk }) => sk.startsWith(PLAYER_PREFIX));
      return { room: classSchema.parse(room), players: players.map((item) => playerSchema.parse(item)) };
    },

    async findPlayer(code: string, nickname: string): Promise<Player | undefined> {
      const item = await sessions.get(playerKey(code, nickname));
      return item === undefined ? undefined : playerSchema.parse(item);
    },

    /** @throws ConditionFailed where it is another by now */
    saveClass: (code: string, room: QuizClass): Promise<void> =>
      sessions.transact([
        {
          put: { ...classKey(code), ...room },
          expect: room.version === 1 ? 'absent' : { attribute: 'version', equals: room.version - 1 },
        },
      ]),

    /** @throws ConditionFailed where the nickname is taken, or the player changed meanwhile */
    savePlayer: (code: string, player: Player, expiresAtEpochSeconds: number): Promise<void> =>
      sessions.transact([
        {
          put: { ...playerKey(code, player.nickname), ...player, expiresAtEpochSeconds },
          expect: player.version === 1 ? 'absent' : { attribute: 'version', equals: player.version - 1 },
        },
      ]),

    removePlayer: (code: string, nickname: string): Promise<void> =>
      sessions.transact([{ remove: playerKey(code, nickname) }]),

    /** Whether there is a seat left; each is given once. */
    takeSeat: (code: string, expiresAtEpochSeconds: number): Promise<boolean> =>
      sessions.count(seatsKey(code), { most: PLAYERS_MOST, expiresAtEpochSeconds }),
  };
}
