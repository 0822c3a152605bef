import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { followCase } from '../../functions/complaints/follow-case.ts';
import { setWork, WORK_CHANCE_BYTES } from '../../functions/complaints/proof-of-work.ts';
import { replyToCase } from '../../functions/complaints/reply-to-case.ts';
import { takeFiling } from '../../functions/complaints/take-filing.ts';
import { dueHourOf } from '../../functions/evidence/upload.ts';
import { newUploadWrites } from '../../functions/evidence/upload-writes.ts';
import { createRegisterRepository } from '../../functions/register/repository.ts';
import type { Table } from '../../functions/table/table.ts';
import { filingFormSchema } from '../../shared/complaints/form.ts';
import { concatBytes, toHex } from '../../shared/kernel/bytes.ts';
import { aComplaint, aReport, workOn } from '../support/a-filing.ts';
import { type Engine, startEngine } from '../support/engine.ts';
import { FILED_AT, filingPorts } from '../support/filing-ports.ts';

/** Rows of functions/complaints/README.md: what, round trips, capacity units. */
const documented = new Map(
  [
    ...readFileSync(new URL('../../functions/complaints/README.md', import.meta.url), 'utf8').matchAll(
      /^\| ([^|]+?)\s*\| (\d+)\s*\| (\d+)\s*\| (\d+)\s*\|$/gm,
    ),
  ].map(([, name = '', trips, read, written]) => [
    name,
    { trips: Number(trips), read: Number(read), written: Number(written) },
  ]),
);

// Engines round units differently: the figures are those of the embedded one.
describe.skipIf(process.env.DYNAMODB_ENDPOINT !== undefined)(
  'a filing and a view of a case cost what functions/complaints/README.md says',
  () => {
    let engine: Engine;
    const spent = { trips: 0, read: 0, written: 0 };
    let keys = 0;
    beforeAll(async () => {
      engine = await startEngine();
    });
    afterAll(() => engine.stop());

    function ports() {
      const counted = engine.table((operation, units) => {
        spent.trips += 1;
        if (operation === 'count') spent.written += units;
        else if (operation !== 'transact') spent.read += units;
      });
      const table: Table = {
        ...counted,
        async transact(writes) {
          await counted.transact(writes);
          // What AWS bills: two units for each kilobyte begun of each row of a transaction. Engines say less.
          for (const write of writes) {
            const bytes = 'put' in write ? JSON.stringify(write.put).length : 1;
            spent.written += 2 * Math.ceil(bytes / 1024);
          }
        },
      };
      const given = filingPorts(table);
      return {
        ...given,
        register: createRegisterRepository(table),
        sessions: table,
        now: () => FILED_AT,
        config: { publicOrigin: 'https://metrology.example' },
      };
    }
    const given = () => {
      const own = ports();
      return {
        own,
        async file(form: object, hasWorked = true) {
          const chance = concatBytes(own.secretBytes(WORK_CHANCE_BYTES - 4), new Uint8Array([0, 0, 0, 9]));
          const work = hasWorked ? await workOn(await setWork(own.keyedHash, chance, FILED_AT)) : undefined;
          keys += 1;
          return () =>
            takeFiling(own, {
              filingKey: keys.toString(16).padStart(32, 'c'),
              form: filingFormSchema.parse(form),
              work,
              clientAddress: '203.0.113.7',
            });
        },
      };
    };

    async function costs(name: string, act: () => Promise<unknown>): Promise<void> {
      Object.assign(spent, { trips: 0, read: 0, written: 0 });
      await act();
      expect(spent, name).toEqual(documented.get(name));
    }

    it('filings: one door, both doors, without a script', async () => {
      const { file } = given();
      await costs('a complaint is filed', await file(aComplaint));
      await costs('a report is filed, without a script', await file(aReport, false));
      await costs('both doors are taken', await file({ ...aComplaint, door: 'both' }));
    });

    it('a case is opened, by a right code and by a wrong one; a reply', async () => {
      const { own, file } = given();
      const { receipt, caseIds } = await (await file(aComplaint))();
      const open = (code: string) => followCase(own, { receipt: code, clientAddress: '203.0.113.8' });
      await costs('a case is opened', () => open(receipt));
      await costs('a wrong code is refused', () =>
        open('0000-0000-0000-0000-0000').catch((error: unknown) =>
          expect(error).toMatchObject({ code: 'NOT_FOUND' }),
        ),
      );
      const asked = { receipt, caseId: caseIds[0] ?? '', actionKey: 'one-page-0123456789', at: FILED_AT };
      await costs('a reply is sent', () => replyToCase(own, { ...asked, text: '补充一句', evidenceIds: [] }));
      const photos = async (count: number): Promise<string[]> => {
        const ids = Array.from({ length: count }, () => toHex(own.secretBytes(16)));
        const sent = { contentType: 'image/jpeg', bytes: 200_000, sha256: '0'.repeat(64) } as const;
        for (const evidenceId of ids) {
          const upload = { state: 'waiting', evidenceId, version: 1, begunAt: FILED_AT, ...sent } as const;
          await own.evidence.commit(
            newUploadWrites({ ...upload, originalSha256: sent.sha256 }, dueHourOf(FILED_AT)),
          );
        }
        return ids;
      };
      for (const [name, count] of [
        ['a reply with a photo is sent', 1],
        ['a reply with six photos is sent', 6],
      ] as const) {
        const evidenceIds = await photos(count);
        const reply = { ...asked, actionKey: `another-page-000000${count}`, text: '见照片', evidenceIds };
        await costs(name, () => replyToCase(own, reply));
      }
    });

    it('no row is left out', () => expect(documented.size).toBe(8));
  },
);
