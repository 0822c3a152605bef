import { setWork, WORK_CHANCE_BYTES } from '../../functions/complaints/proof-of-work.ts';
import { replyToCase } from '../../functions/complaints/reply-to-case.ts';
import { takeFiling } from '../../functions/complaints/take-filing.ts';
import { filingFormSchema } from '../../shared/complaints/form.ts';
import { aComplaint, workOn } from './a-filing.ts';
import { type CaseUseCase, type CaseWorld, moment } from './case-world.ts';
import { FILED_AT } from './filing-ports.ts';

const PHOTO = 'a'.repeat(32);
const FILING_KEY = 'b'.repeat(32);

/** From the page, with the work done. @param evidence photos, as the page sends them */
const send = ({ ports, table }: CaseWorld, work: string, attempt: number, evidence = [PHOTO]) =>
  takeFiling(
    {
      ...{ ...ports, sessions: table, now: () => moment(attempt).at },
      config: { publicOrigin: ports.publicOrigin },
    },
    {
      ...{ filingKey: FILING_KEY, work, clientAddress: '203.0.113.7' },
      form: filingFormSchema.parse({
        ...aComplaint,
        door: 'both',
        contactEmail: 'zhang@example.cn',
        evidence,
      }),
    },
  );

/** A task that is quickly done, done. */
async function work({ ports }: CaseWorld): Promise<string> {
  const chance = new Uint8Array(WORK_CHANCE_BYTES).fill(7);
  chance.set([0, 0, 0, 9], WORK_CHANCE_BYTES - 4);
  return workOn(await setWork(ports.keyedHash, chance, FILED_AT));
}

/** What somebody does from a page, beyond `complaint-use-cases`: with photos, and with what a page asks before. */
export const FILER_USE_CASES: readonly CaseUseCase[] = [
  {
    name: 'both doors are taken from the page, with its work and a photo',
    given: async (world) => {
      await world.photo();
      return work(world);
    },
    act: (world, done, _table, attempt) => send(world, done, attempt),
  },
  {
    name: 'somebody replies with a photo',
    given: async (world) => {
      const { receipt, caseIds } = await send(world, await work(world), -1, []);
      await world.photo();
      return JSON.stringify({ receipt, caseId: caseIds[0] });
    },
    act: ({ ports }, held, _table, attempt) =>
      replyToCase(ports, {
        ...JSON.parse(held),
        ...{ text: '补一张照片', evidenceIds: [PHOTO], actionKey: 'the-same-page-sends-it-again' },
        at: moment(attempt).at,
      }),
  },
];
