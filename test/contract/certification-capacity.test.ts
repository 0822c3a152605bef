import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listApplications } from '../../functions/certification/list-applications.ts';
import { objectToNotice } from '../../functions/certification/object-to-notice.ts';
import { openReviews } from '../../functions/certification/open-reviews.ts';
import { viewApplication } from '../../functions/certification/view-application.ts';
import { viewReview } from '../../functions/certification/view-review.ts';
import type { Step } from '../../shared/certification/steps.ts';
import { aCaller } from '../support/api-under-test.ts';
import { AN_IDENTITY, at, PEOPLE } from '../support/certification-case.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import { type Engine, startEngine } from '../support/engine.ts';

/** Rows of the README: what is done, calls, units read, units written. */
function documented(): ReadonlyMap<string, readonly number[]> {
  const text = readFileSync(new URL('../../functions/certification/README.md', import.meta.url), 'utf8');
  const rows = text.matchAll(/^\| ([^|]+?) *\| *(\d+) *\| *([\d.]+) *\| *([\d.]+) *\|/gm);
  return new Map([...rows].map(([, what = '', ...figures]) => [what, figures.slice(0, 3).map(Number)]));
}

const MARCH = at('2026-03-13T02:00:00Z');
const DECIDED = at('2026-03-24T02:00:00Z');

// Engines round units differently: the figures are those of the embedded one.
describe.skipIf(process.env.DYNAMODB_ENDPOINT !== undefined)(
  'what an application costs is what functions/certification/README.md says',
  () => {
    let engine: Engine;
    const spent: { operation: string; units: number }[] = [];
    const measured = new Map<string, readonly number[]>();

    async function costs<T>(what: string, act: () => Promise<T>): Promise<T> {
      spent.length = 0;
      const done = await act();
      const sum = (isWrite: boolean): number =>
        spent.reduce(
          (all, { operation, units }) => all + ((operation === 'transact') === isWrite ? units : 0),
          0,
        );
      measured.set(what, [spent.length, sum(false), sum(true)]);
      return done;
    }

    beforeAll(async () => {
      engine = await startEngine();
      const table = engine.table((operation, units) => spent.push({ operation, units }));
      const desk = certificationDesk(table);
      const now = at('2026-03-02T02:00:00Z');
      const { state } = await costs('begin', () => desk.start(now));
      const { caseId } = state.identity;
      const seen = async () => (await desk.given.cases.findCase(caseId))?.state.facts ?? 0;
      const take = async (what: string, step: Step, more: Partial<Parameters<typeof desk.take>[1]> = {}) => {
        const facts = await seen();
        return costs(what, () =>
          desk.take(caseId, { step, party: 'officer', now: MARCH, seen: facts, ...more }),
        );
      };
      const sections = ['subject', 'premises', 'systems', 'staff', 'evidence'] as const;
      for (const section of sections) await desk.save(caseId, section, now);
      await desk.sign(caseId, now);
      // Looking up what to save is the test's own.
      await costs('save a section, with two look-ups', () => desk.save(caseId, 'instruments', now));
      await costs('submit', () => desk.submit(caseId, now));
      await take('ask for a correction', 'request-correction', {
        data: { items: [{ itemId: 'i', section: 'staff', reasonCode: 'missing' }] },
        words: { items: [{ what: '补', example: '' }] },
      });
      await desk.save(caseId, 'staff', at('2026-03-13T03:00:00Z'));
      await costs('submit again', () => desk.submit(caseId, at('2026-03-13T04:00:00Z'), 'resubmit'));
      await desk.toNotice(caseId);
      const view = (parties: readonly ['officer'] | readonly ['merchant']) =>
        viewApplication(desk.given, {
          ...{ caseId, accountId: 'o-1', parties, now: MARCH, assertMay: () => {} },
          ...(parties[0] === 'officer' ? { onRecord: { auditId: 'look', actorName: '李' } } : {}),
        });
      await costs('look at a case as an officer', () => view(['officer']));
      await costs('look at it again on the same day', () => view(['officer']));
      await costs('look at a case as its merchant', () => view(['merchant']));
      await costs('list a merchant’s applications', () =>
        listApplications(desk.given, AN_IDENTITY.uscc, MARCH),
      );
      await costs('list the public notices', () => desk.given.cases.listPublicNotices());
      const objectionId = await costs('object', () =>
        objectToNotice(desk.given, {
          ...{ caseId, now: at('2026-03-16T02:00:00Z'), requestId: 'r' },
          objection: { text: '秤不准', contact: '' },
        }),
      );
      await take('settle an objection', 'settle-objection', { data: { objectionId, outcome: 'dismissed' } });
      await take('certify', 'certify', { party: 'decider', now: DECIDED, words: {} });
      await costs('enter the unit in the register, and note it', () => desk.follow(DECIDED));
      await costs('open a review task', () => openReviews(desk.given, DECIDED));
      const publicId = (await desk.given.cases.findCase(caseId))?.state.certificate?.publicId ?? '';
      await costs('look at a review task', () =>
        viewReview({ ...desk.given, register: desk.register }, { caller: aCaller(), publicId, now: DECIDED }),
      );
      await take('propose a suspension', 'propose-suspension', {
        ...{ now: DECIDED, data: { ground: 'verification-overdue', urgent: true } },
      });
      await take('suspend', 'confirm-suspension', { party: 'decider', now: DECIDED, words: {} });
      await costs('let the register follow a suspension', () => desk.follow(DECIDED));
      await take('note a complaint', 'note-complaint', {
        ...{ party: 'system', accountId: PEOPLE.system, now: DECIDED, words: {} },
        data: { complaintId: 'c', outcome: 'unproven' },
      });
    });
    afterAll(() => engine.stop());

    it('in calls, units read and units written: no more, and on this engine not much less', () => {
      const table = [...measured].map(([what, figures]) => `| ${what} | ${figures.join(' | ')} |`).join('\n');
      const said = documented();
      expect([...said.keys()], `measured:\n${table}`).toEqual([...measured.keys()]);
      for (const [what, figures] of measured) {
        for (const [at, figure] of figures.entries()) {
          const limit = said.get(what)?.[at] ?? 0;
          expect(figure, `${what}, measured:\n${table}`).toBeLessThanOrEqual(limit);
          // Another engine may count transactions otherwise.
          if (process.env.DYNAMODB_ENDPOINT === undefined)
            expect(limit, `${what}, measured:\n${table}`).toBeLessThanOrEqual(figure * 1.25 + 2);
        }
      }
    });
  },
);
