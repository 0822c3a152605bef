import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { applicationHeadKey } from '../../functions/table/certification-keys.ts';
import { apiUnderTest } from '../support/api-under-test.ts';
import { certificationDesk } from '../support/certification-desk.ts';
import type { Engine } from '../support/engine.ts';
import { type Figures, median } from './figures.ts';

const WARM = 100;
const SAMPLES = 400;

/**
 * The case page's answer for an officer who is signed in, through the whole API, beside a bare `GetItem` of the case's
 * head on the same engine, in turns in the same run.
 */
export async function benchCasePage(figures: Figures, engine: Engine): Promise<void> {
  const under = apiUnderTest({ table: engine.table() });
  const desk = certificationDesk(under.table, under.table, under.services.caseKeys);
  const caseId = await desk.toSubmitted();
  await desk.toNotice(caseId);
  const headers = await under.signedIn({ division: '530102' });
  const page = async (): Promise<void> => {
    const answer = await under.app.request(`/api/desk/applications/${caseId}`, { headers });
    if (answer.status !== 200) throw new Error(`expected 200, got ${answer.status}`);
    await answer.text();
  };
  const Key = applicationHeadKey(caseId);
  const bare = async (): Promise<void> => {
    const get = new GetCommand({ TableName: 'Register', Key, ConsistentRead: true });
    if ((await engine.client.send(get)).Item === undefined) throw new Error('expected the head of the case');
  };
  const [pages, gets]: [number[], number[]] = [[], []];
  for (let at = -WARM; at < SAMPLES; at += 1) {
    const [forGet, forPage] = [await milliseconds(bare), await milliseconds(page)];
    if (at < 0) continue;
    gets.push(forGet);
    pages.push(forPage);
  }
  figures.add('case-page.p50.ms', median(pages), `median of ${SAMPLES}, a case with 21 facts`);
  figures.add('case-page.ratio-to-bare-get', median(pages) / median(gets), 'medians of the same run');
}

async function milliseconds(act: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}
