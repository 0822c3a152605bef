import { describe, expect, it } from 'vitest';
import { createApp } from '../../../functions/http/app.ts';
import { features } from '../../../functions/http/features.ts';
import { writeIndex } from '../../../functions/publish/search/write-index.ts';
import { DomainError } from '../../../shared/kernel/errors.ts';
import { syntheticEntries, TODAY } from '../../bench/search/names.ts';
import { apiUnderTest } from '../../support/api-under-test.ts';
import { MemoryObjectStore } from '../../support/memory-object-store.ts';

const entries = syntheticEntries(60);
const [first] = entries;
const name = first?.name ?? '';

async function pages(siteText?: () => Promise<never>) {
  const objects = new MemoryObjectStore();
  await writeIndex(objects, { entries, changed: undefined, today: TODAY });
  const { services } = apiUnderTest();
  const app = createApp({ ...services, siteText: siteText ?? ((key) => objects.getText(key)) }, features);
  return async (query: Readonly<Record<string, string>>) => {
    const answer = await app.request(`/api/pages/search?${new URLSearchParams(query)}`);
    return { status: answer.status, html: await answer.text() };
  };
}

describe('P2: searching without JavaScript', () => {
  it('finds by a part of the name, marks it, and keeps what was asked in the form', async () => {
    const { status, html } = await (await pages())({ q: name.slice(0, 4) });
    expect(status).toBe(200);
    expect(html).toContain(`href="/units/${first?.publicId}/"`);
    expect(html).toContain(`<mark>${name.slice(0, 4)}</mark>`);
    expect(html).toContain(`value="${name.slice(0, 4)}"`);
  });

  it('P3: filters combine and stay chosen; what is no choice counts as open', async () => {
    const ask = await pages();
    const division = first?.division ?? '';
    const { html } = await ask({ q: '', division, field: first?.field ?? '', status: 'nonsense' });
    expect(html).toContain(`<option value="${division}" selected>`);
    expect(html).toContain(name);
  });

  it('the language switch asks the same question in the other language', async () => {
    const ask = await pages();
    const asked = { q: '昆明', field: 'market' };
    const to = (more: Readonly<Record<string, string>>): string =>
      `<i>/api/pages/search?${new URLSearchParams({ ...asked, ...more })}</i>`.replaceAll('&', '&amp;');
    expect((await ask(asked)).html).toContain(to({ lang: 'en' }));
    expect((await ask({ ...asked, lang: 'en' })).html).toContain(to({}));
  });

  it('in English, with the English pages behind the results', async () => {
    const { html } = await (await pages())({ q: name, lang: 'en' });
    expect(html).toContain(`href="/en/units/${first?.publicId}/"`);
    expect(html).toContain('1 found');
  });

  it('nothing found: gives advice and does not accuse', async () => {
    const { html } = await (await pages())({ q: '囧囧囧囧囧' });
    expect(html).toContain('没有找到');
    expect(html).toContain('不等于违法');
  });

  it('what is typed cannot become markup', async () => {
    const { html } = await (await pages())({ q: '"><script>alert(1)</script>' });
    expect(html).not.toContain('<script>alert');
  });

  it('P5: an index that cannot be read is said to be out of reach, never that nothing was found', async () => {
    const ask = await pages(() => Promise.reject(new DomainError('STORE_UNAVAILABLE', 'expected a file')));
    const { status, html } = await ask({ q: name });
    expect(status).toBe(503);
    expect(html).not.toContain('没有找到');
  });
});
