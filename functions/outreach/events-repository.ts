import * as z from 'zod/mini';
import {
  type PlacesLeft,
  placesLeftSchema,
  type VisitEvent,
  visitEventSchema,
} from '../../shared/outreach/events.ts';
import {
  type QuizScores,
  quizScoresSchema,
  type VisitOutcome,
  visitOutcomeSchema,
} from '../../shared/outreach/results.ts';
import { everyItem } from '../table/every-item.ts';
import {
  QUIZ_RESULTS_KEY,
  VISIT_LIST_PK,
  visitDrawKey,
  visitEventKey,
  visitLeftKey,
  visitListKey,
  visitOutcomeKey,
} from '../table/outreach-keys.ts';
import type { Table, TableWrite } from '../table/table.ts';

/** An event in the list of all. */
const listedSchema = z.object({ eventId: z.string() });

/** What a draw was made from, as it is published: nothing in it says who anybody is. */
const drawRecordSchema = z.object({
  rule: z.string(),
  commitment: z.string(),
  seed: z.string(),
  drawnAt: z.string(),
  sessions: z.array(
    z.object({
      sessionId: z.string(),
      capacity: z.int(),
      /** By id. */
      entries: z.array(z.object({ id: z.string(), size: z.int() })),
    }),
  ),
});
export type DrawRecord = z.infer<typeof drawRecordSchema>;

/** Questions about open days, all of them public once the event is published. */
export type EventsRepository = ReturnType<typeof createEventsRepository>;

export function createEventsRepository(register: Table) {
  return {
    async findEvent(eventId: string): Promise<VisitEvent | undefined> {
      const item = await register.get(visitEventKey(eventId));
      return item === undefined ? undefined : visitEventSchema.parse(item.event);
    },

    /** Every event, published or not; an office has some dozens. */
    async listEvents(): Promise<readonly VisitEvent[]> {
      const listed = await everyItem(register, VISIT_LIST_PK);
      const ids = listed.map((item) => listedSchema.parse(item).eventId);
      const found = await Promise.all(ids.map((id) => this.findEvent(id)));
      return found.filter((event) => event !== undefined);
    },

    /** Places left as last counted; `undefined` where they never were. */
    async findPlacesLeft(eventId: string): Promise<PlacesLeft | undefined> {
      const item = await register.get(visitLeftKey(eventId));
      return item === undefined ? undefined : placesLeftSchema.parse(item.left);
    },

    /** What the draw was made from; `undefined` before it. */
    async findDraw(eventId: string): Promise<DrawRecord | undefined> {
      const item = await register.get(visitDrawKey(eventId));
      return item === undefined ? undefined : drawRecordSchema.parse(item.draw);
    },

    async findOutcome(eventId: string): Promise<VisitOutcome | undefined> {
      const item = await register.get(visitOutcomeKey(eventId));
      return item === undefined ? undefined : visitOutcomeSchema.parse(item.outcome);
    },

    saveOutcome: (eventId: string, outcome: VisitOutcome): Promise<void> =>
      register.transact([{ put: { ...visitOutcomeKey(eventId), outcome } }]),

    async noteErased(eventId: string, erasedAt: string): Promise<void> {
      const outcome = await this.findOutcome(eventId);
      if (outcome !== undefined) await this.saveOutcome(eventId, { ...outcome, erasedAt });
    },

    /** Scores of the quiz that people sent in, by year. */
    async listScores(): Promise<readonly QuizScores[]> {
      const item = await register.get(QUIZ_RESULTS_KEY);
      return item === undefined ? [] : z.array(quizScoresSchema).parse(item.years);
    },

    saveScores: (years: readonly QuizScores[]): Promise<void> =>
      register.transact([{ put: { ...QUIZ_RESULTS_KEY, years } }]),

    savePlacesLeft: (eventId: string, left: PlacesLeft): Promise<void> =>
      register.transact([{ put: { ...visitLeftKey(eventId), left } }]),

    /** @throws ConditionFailed where somebody else changed the event; see `Table.transact` */
    async saveEvent(event: VisitEvent, more: readonly TableWrite[] = []): Promise<void> {
      const { eventId, version } = event;
      await register.transact([
        {
          put: { ...visitEventKey(eventId), version, event },
          expect: version === 1 ? 'absent' : { attribute: 'version', equals: version - 1 },
        },
        { put: { ...visitListKey(eventId), eventId } },
        ...more,
      ]);
    },
  };
}
