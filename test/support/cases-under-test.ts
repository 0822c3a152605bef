import type * as z from 'zod/mini';
import { likenessesOf } from '../../functions/complaints/likeness.ts';
import { setWork, WORK_CHANCE_BYTES } from '../../functions/complaints/proof-of-work.ts';
import { noticeSchema } from '../../functions/notices/notice.ts';
import { noticesPk } from '../../functions/table/notice-keys.ts';
import type { Table } from '../../functions/table/table.ts';
import { filedSchema } from '../../shared/complaints/api.ts';
import { caseViewSchema } from '../../shared/complaints/case-view.ts';
import { concatBytes } from '../../shared/kernel/bytes.ts';
import { asInstant } from '../../shared/kernel/days.ts';
import { aFilingKey, workOn } from './a-filing.ts';
import { apiUnderTest } from './api-under-test.ts';

type Form = Readonly<Record<string, unknown>>;
type CaseShown = z.output<typeof caseViewSchema>;

/** The public side of complaints over a table in memory, driven as a device drives it. */
export function casesUnderTest(given: { readonly table?: Table } = {}) {
  const api = apiUnderTest(given);
  const { services } = api;
  const from = (address: string) => ({ 'x-forwarded-for': `${address}, 10.0.0.1` });

  /** A task that is quickly done: its number is small, which only who sets it can see to. */
  async function work(): Promise<string> {
    const chance = concatBytes(services.secretBytes(WORK_CHANCE_BYTES - 4), new Uint8Array([0, 0, 0, 9]));
    return workOn(await setWork(services.keyedHash, chance, services.now()));
  }

  async function send(
    form: Form,
    more: { readonly filingKey?: string; readonly work?: string; readonly address?: string } = {},
  ): Promise<Response> {
    const { filingKey = aFilingKey(), address = '203.0.113.7' } = more;
    const body = { filingKey, work: more.work ?? (await work()), form };
    return api.post('/api/complaints', body, from(address));
  }

  return {
    ...api,
    desk: services.desk,
    work,
    send,
    async file(form: Form, more: Parameters<typeof send>[1] = {}) {
      const response = await send(form, more);
      if (response.status !== 201)
        throw new Error(`expected 201, got ${response.status} ${await response.text()}`);
      return filedSchema.parse(await response.json());
    },
    async openAs(receipt: string, address = '203.0.113.8'): Promise<Response> {
      return api.post('/api/case', { receipt }, from(address));
    },
    async open(receipt: string): Promise<{ cases: CaseShown[] }> {
      const response = await this.openAs(receipt);
      if (response.status !== 200) throw new Error(`expected 200, got ${response.status}`);
      const { cases } = (await response.json()) as { cases: unknown[] };
      return { cases: cases.map((each) => caseViewSchema.parse(each)) };
    },
    /** One action of a receipt's holder. */
    async act(path: string, body: Form): Promise<Response> {
      return api.post(
        `/api/case/${path}`,
        { actionKey: `action-${aFilingKey()}`, ...body },
        from('203.0.113.9'),
      );
    },
    async notices(caseId: string) {
      const { items } = await api.table.query(noticesPk(caseId));
      return items.map((item) => noticeSchema.parse(item.notice));
    },
    workItem: (caseId: string) => services.desk.findWorkItem(caseId),
    /** Ids of the cases that are like one: by the index, not by reading them. */
    async alike(form: { readonly division: string; readonly stall: string }): Promise<readonly string[]> {
      const facts = { narrative: '-', demands: [], stall: form.stall };
      const [likeness = ''] = await likenessesOf(services.keyedHash, {
        unit: undefined,
        division: form.division,
        facts,
      });
      return services.complaints.listSimilar(likeness, '2026-01-01');
    },
    later(by: { readonly hours?: number; readonly days?: number }): void {
      const ms = ((by.hours ?? 0) + 24 * (by.days ?? 0)) * 3_600_000;
      api.clock.at = asInstant(new Date(Date.parse(api.clock.at) + ms));
    },
  };
}
