import { describe, expect, it } from 'vitest';
import { contentTask } from '../../../functions/clock/content-task.ts';
import type { CaseServices } from '../../../functions/services/case-services.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { recordedTable } from '../../support/recorded-table.ts';
import { anArticle } from '../../support/some-content.ts';

const ITEM = '/api/desk/content/article/zero';

async function desk() {
  const table = recordedTable(createMemoryTable());
  const under = apiUnderTest({ table });
  const written = async (): Promise<readonly string[]> =>
    (await table.everything()).filter(({ pk }) => pk === 'CONTENT#article#zero').map(({ sk }) => sk);
  const [first, second, officer] = [
    await under.signedIn({ accountId: 'first', roles: ['editor'] }),
    await under.signedIn({ accountId: 'second', roles: ['editor'] }),
    await under.signedIn({ accountId: 'third', roles: ['officer'] }),
  ];
  let keys = 0;
  const ask = async (
    who: Readonly<Record<string, string>>,
    path: string,
    body?: object,
    key = `key-${++keys}`,
  ) => {
    const answer =
      body === undefined
        ? await under.app.request(`${ITEM}${path}`, { headers: who })
        : await under.post(`${ITEM}${path}`, body, { ...who, 'idempotency-key': key });
    return {
      status: answer.status,
      body: (await answer.json()) as Record<string, never> & { head: { revision: number } },
    };
  };
  return {
    under,
    written,
    first,
    second,
    officer,
    ask,
    tick: () => contentTask.run(under.services as unknown as CaseServices, under.clock.at),
  };
}

describe('R19: what editors ask of the API', () => {
  it('from the first save to the public record, each write once whatever the network does', async () => {
    const { ask, first, second, tick, under, written } = await desk();
    const saved = await ask(first, '/versions', { typed: anArticle(), expectedRevision: 0 }, 'save');
    expect(saved.status).toBe(201);
    expect(await ask(first, '/versions', { typed: anArticle(), expectedRevision: 0 }, 'save')).toEqual(saved);
    expect((await ask(first, '/steps', { step: 'propose', expectedRevision: 1 })).status).toBe(200);
    expect((await ask(first, '/steps', { step: 'approve', expectedRevision: 2 })).status).toBe(403);
    expect((await ask(second, '/steps', { step: 'approve', expectedRevision: 1 })).status).toBe(412);
    expect((await ask(second, '/steps', { step: 'approve', expectedRevision: 2 })).status).toBe(200);
    expect((await ask(second, '/steps', { step: 'approve', expectedRevision: 3 })).status).toBe(409);
    await tick();
    expect(await under.services.publicContent.find('article', 'zero')).toMatchObject({
      serial: 1,
      version: 1,
    });
    const opened = await ask(second, '');
    expect(opened.body.head.revision).toBe(3);
    expect(await written()).toEqual([
      'CONTENT',
      'FACT#000001',
      'FACT#000002',
      'FACT#000003',
      'PUBLICATION#000001',
      'VERSION#000001',
    ]);
  });

  it('a preview writes nothing and says of each field what is missing, in both languages', async () => {
    const { ask, first, written } = await desk();
    const whole = await ask(first, '/preview', { typed: anArticle() });
    expect(JSON.stringify(whole.body)).toContain('电子秤怎样归零');
    const missing = await ask(first, '/preview', { typed: anArticle({ titleEn: '', rules: 'made-up' }) });
    expect(missing.body).toMatchObject({
      issues: [{ field: 'titleEn' }, { field: 'rules', code: 'unknown_rule' }],
    });
    expect(missing.body.html).toBeUndefined();
    expect(await written()).toEqual([]);
  });

  it('a version that is not finished is refused for publication with every field that is wrong', async () => {
    const { ask, first } = await desk();
    await ask(first, '/versions', { typed: anArticle({ reviewedOn: '2020-01-01' }), expectedRevision: 0 });
    const refused = await ask(first, '/steps', { step: 'propose', expectedRevision: 1 });
    expect(refused.status).toBe(400);
    expect(refused.body).toMatchObject({ errors: [{ field: 'reviewedOn', code: 'overdue' }] });
  });

  it('two texts as long as may be are saved; longer ones, too many fields and other names are refused', async () => {
    const { ask, first } = await desk();
    const long = '长'.repeat(20_000);
    const save = (typed: object, expectedRevision: number) =>
      ask(first, '/versions', { typed, expectedRevision }).then(({ status }) => status);
    expect(await save(anArticle({ textZh: long, textEn: long }), 0)).toBe(201);
    expect(await save(anArticle({ textZh: `${long}长` }), 1)).toBe(400);
    expect(await save({ __proto__: null, 'a b': 'x' }, 1)).toBe(400);
    expect(
      await save(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`f${'a'.repeat(at)}`, 'x'])), 1),
    ).toBe(400);
    expect(await save(anArticle({ textZh: long.repeat(6) }), 1)).toBe(413);
  });

  it('what is no item of ours is not made up, and nobody else reads a draft', async () => {
    const { ask, first, officer, under } = await desk();
    await ask(first, '/versions', { typed: anArticle(), expectedRevision: 0 });
    expect((await ask(officer, '')).status).toBe(403);
    expect((await ask({}, '')).status).toBe(401);
    expect((await ask(first, '/versions/7')).status).toBe(404);
    const other = await under.app.request('/api/desk/content/novel/zero', { headers: first });
    expect(other.status).toBe(400);
    expect(under.logLines.join('\n')).not.toContain('电子秤');
  });
});
