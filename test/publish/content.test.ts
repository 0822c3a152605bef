import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { renderPreview } from '../../functions/http/pages/content-preview.tsx';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { contentOf } from '../../shared/content/content-of.ts';
import type { ContentKind, Typed } from '../../shared/content/schema.ts';
import { articlesShown } from '../../shared/content/shown.ts';
import { typedOf } from '../../shared/content/typed-of.ts';
import { QUIZ_BANK } from '../../shared/outreach/quiz-bank.ts';
import { editingUnderTest, minute } from '../support/editing.ts';
import { elementsOf } from '../support/html-elements.ts';
import { createMemoryTable } from '../support/memory-table.ts';
import { publishingServices } from '../support/publishing.ts';
import {
  aGiven,
  anAnnouncement,
  anArticle,
  anEvidence,
  aQuestion,
  articlesOfTheSite,
} from '../support/some-content.ts';

const TICK = { source: 'aws.events' } as const;
const REPUBLISH = { kind: 'republish' } as const;
const HOME = '<main>home<!--announcements--><!--/announcements-->doors</main>';
const QUIZ_FRAME = '<p>{{count}}</p><main>{{main}}</main>';

/** A site as it was deployed, editors, the clock, and the publisher behind the table. */
function setUp() {
  const table = createMemoryTable();
  const clock = { at: minute(0) };
  const { services, objects } = publishingServices(table, clock);
  const editing = editingUnderTest(table);
  const builtIn = articlesOfTheSite();
  objects.files.set('frames/articles.json', JSON.stringify(builtIn));
  for (const root of ['', 'en/']) {
    objects.files.set(`${root}frames/quiz/index.html`, QUIZ_FRAME);
    for (const name of ['index.html', 'notices/index.html']) objects.files.set(`${root}${name}`, HOME);
  }
  const publisher = createPublisher(services);
  const file = (key: string): string => objects.files.get(key) ?? '';
  return {
    ...{ objects, editing, clock, builtIn, file, publisher },
    publish: (kind: ContentKind, id: string) =>
      publisher({
        Records: [
          {
            eventID: '1',
            dynamodb: {
              SequenceNumber: '1',
              Keys: { pk: { S: `CONTENT#${kind}#${id}` }, sk: { S: 'CONTENT' } },
            },
          },
        ],
      }),
    async bring(kind: ContentKind, id: string, typed: Typed): Promise<void> {
      editing.clock.at = clock.at;
      await editing.publish(kind, id, typed);
      await editing.tick();
      await this.publish(kind, id);
    },
    async withdraw(kind: ContentKind, id: string): Promise<void> {
      editing.clock.at = clock.at;
      await editing.step(kind, id, 'withdraw');
      await editing.tick();
      await this.publish(kind, id);
    },
    preview(kind: ContentKind, id: string, typed: Typed) {
      const result = contentOf(kind, id, typed, aGiven());
      if ('issues' in result) throw new Error('expected a finished item');
      const articles = { zh: articlesShown(builtIn, [], 'zh'), en: articlesShown(builtIn, [], 'en') };
      return renderPreview(id, result.content, articles);
    },
  };
}

describe('R19: an article that editors publish', () => {
  it('R4: is byte for byte what they looked at, in both languages, and stands in list, feed and sitemap', async () => {
    const site = setUp();
    const typed = anArticle();
    await site.bring('article', 'zero', typed);
    const seen = site.preview('article', 'zero', typed);
    expect(site.file('learn/zero/index.html')).toContain(seen.zh);
    expect(site.file('en/learn/zero/index.html')).toContain(seen.en);
    expect(site.file('learn/index.html')).toContain('/learn/zero/');
    expect(site.file('learn/index.html')).toContain('/learn/gold/');
    expect(site.file('en/learn/index.html')).toContain('How a scale is set to zero');
    expect(site.file('learn/feed.atom')).toContain('<title>电子秤怎样归零</title>');
    expect(elementsOf(site.file('en/learn/feed.atom').replace(/^<\?xml.*\n/, '')).length).toBeGreaterThan(40);
    expect(site.file('sitemaps/learn.xml')).toContain('https://register.example/en/learn/zero/');
  });

  it('takes the place of one that came with the site at the same address, and its former text comes back by rolling back', async () => {
    const site = setUp();
    await site.publisher(REPUBLISH);
    expect(site.file('learn/gold/index.html')).toContain('<h1>');
    const gold = site.builtIn.find(({ id }) => id === 'gold');
    if (gold === undefined) throw new Error('expected an article about gold');
    const typed = { ...typedOf(gold.content), reviewedOn: '2026-05-02' };
    await site.editing.save('article', 'gold', typed);
    await site.bring('article', 'gold', { ...typed, titleZh: '买金：改过的' });
    expect(site.file('learn/gold/index.html')).toContain('买金：改过的');
    await site.publisher(REPUBLISH);
    expect(site.file('learn/gold/index.html')).toContain('买金：改过的');
    await site.editing.step('article', 'gold', 'propose', { version: 1 });
    await site.editing.step('article', 'gold', 'approve', { by: 'B' });
    await site.editing.tick();
    await site.publish('article', 'gold');
    expect(site.file('learn/gold/index.html')).toContain(site.preview('article', 'gold', typed).zh);
    expect(site.file('learn/gold/index.html')).not.toContain('改过的');
  });

  it('that is withdrawn says so at its address, with day and reason, and leaves list, feed and sitemap', async () => {
    const site = setUp();
    await site.bring('article', 'zero', anArticle());
    await site.withdraw('article', 'zero');
    const page = site.file('learn/zero/index.html');
    expect(page).toContain('撤下');
    expect(page).toContain('更正');
    expect(page).toContain('noindex');
    expect(page).not.toContain('先看空秤');
    for (const key of ['learn/index.html', 'learn/feed.atom', 'sitemaps/learn.xml'])
      expect(site.file(key)).not.toContain('/learn/zero/');
  });

  it('that came with the site is withdrawn at once, although nobody ever saved it, under its public title, and comes back', async () => {
    const site = setUp();
    site.editing.builtIn.push(...site.builtIn);
    await site.publisher(REPUBLISH);
    await site.editing.save('article', 'fuel-pump', anArticle({ titleZh: '草稿的标题' }));
    for (const id of ['gold', 'fuel-pump']) {
      const before = site.file(`learn/${id}/index.html`);
      await site.withdraw('article', id);
      const page = site.file(`learn/${id}/index.html`);
      expect(page).toContain('更正');
      expect(page).toContain(/<h1>(.*?)<\/h1>/.exec(before)?.[0] ?? '-');
      expect(page).not.toContain('草稿的标题');
      expect(site.file('learn/index.html')).not.toContain(`/learn/${id}/`);
    }
    await expect(site.editing.step('article', 'gold', 'withdraw')).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    await expect(site.editing.step('article', 'no-such', 'withdraw')).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await site.editing.save('article', 'gold', {
      ...(await site.editing.content.findVersion('article', 'gold', 1)),
      reviewedOn: '2026-05-02',
    });
    await site.editing.step('article', 'gold', 'propose');
    await site.editing.step('article', 'gold', 'approve', { by: 'B' });
    await site.editing.tick();
    await site.publish('article', 'gold');
    expect(site.file('learn/index.html')).toContain('/learn/gold/');
  });

  it('replayed, late and twice, ends in the same files; a republication writes no others', async () => {
    const site = setUp();
    await site.bring('article', 'zero', anArticle());
    const before = new Map(site.objects.published());
    await site.publish('article', 'zero');
    expect(site.objects.published()).toEqual(before);
    await site.publisher(REPUBLISH);
    for (const [key, body] of before) expect(site.file(key), key).toBe(body);
  });

  it('costs the same number of objects however many articles there are', async () => {
    const site = setUp();
    await site.bring('article', 'zero', anArticle());
    const few = site.objects.written.length;
    for (let at = 0; at < 30; at += 1)
      await site.editing.publish('article', `more-${at}`, anArticle({ order: String(30 + at) }));
    for (let runs = 0; runs < 3; runs += 1) await site.editing.tick();
    const before = site.objects.written.length;
    await site.publish('article', 'more-7');
    expect(site.objects.written.length - before).toBe(few);
    const bytes = brotliCompressSync(site.file('learn/zero/index.html')).length;
    console.log(
      `content, objects written for a published article: ${few}; its page without frame: ${bytes} bytes, brotli`,
    );
    expect(few).toBeLessThanOrEqual(7);
  });
});

describe('R19: what else editors publish', () => {
  it('a question joins the quiz and its data, one that came with the site is replaced, a withdrawn one is not asked', async () => {
    const site = setUp();
    await site.publisher(REPUBLISH);
    const all = Object.values(QUIZ_BANK).flat().length;
    expect(site.file('quiz/index.html')).toContain(`<p>${all}</p>`);
    await site.bring('question', 'jin-today', aQuestion());
    expect(site.file('quiz/index.html')).toContain(`<p>${all + 1}</p>`);
    expect(site.file('en/quiz/index.html')).toContain(site.preview('question', 'jin-today', aQuestion()).en);
    const data = JSON.parse(site.file('quiz/questions.json')) as typeof QUIZ_BANK;
    expect(data.knowledge.at(-1)).toMatchObject({ id: 'jin-today', reviewedOn: '2026-05-01' });

    const [first] = QUIZ_BANK.shopping;
    if (first === undefined) throw new Error('expected a question');
    const content = { kind: 'question', topic: 'shopping', question: first } as const;
    const typed = { ...typedOf(content), questionZh: '换过的题？', article: '', reviewedOn: '2026-05-02' };
    await site.bring('question', first.id, typed);
    expect(site.file('quiz/index.html')).toContain('换过的题？');
    expect(site.file('quiz/index.html')).not.toContain(first.zh.question);
    expect(site.file('quiz/index.html')).toContain(`<p>${all + 1}</p>`);

    await site.withdraw('question', first.id);
    expect(site.file('quiz/index.html')).not.toContain('换过的题？');
    expect(site.file('quiz/index.html')).toContain(`<p>${all}</p>`);
  });

  it('an announcement stands on the first page and among the notices until its last day, in both languages', async () => {
    const site = setUp();
    await site.bring('announcement', 'holidays', anAnnouncement({ showUntil: '2026-05-21' }));
    for (const key of ['index.html', 'notices/index.html']) {
      expect(site.file(key)).toContain(
        site.preview('announcement', 'holidays', anAnnouncement({ showUntil: '2026-05-21' })).zh,
      );
      expect(site.file(`en/${key}`)).toContain('Hours in the October holidays');
      expect(site.file(key)).toMatch(/^<main>home.*doors<\/main>$/s);
    }
    site.clock.at = minute(60 * 24);
    await site.publisher(TICK);
    expect(site.file('index.html')).toContain('国庆假期');
    site.clock.at = minute(60 * 24 * 2);
    await site.publisher(TICK);
    expect(site.file('index.html')).toBe(HOME);
  });

  it('a later build of the first page gets the announcements again', async () => {
    const site = setUp();
    await site.bring('announcement', 'holidays', anAnnouncement());
    site.objects.files.set('index.html', HOME.replace('home', 'a newer home'));
    await site.publisher(REPUBLISH);
    expect(site.file('index.html')).toMatch(/a newer home.*国庆假期/s);
  });

  it('evidence makes progress of a target, on the page of its task and the overview; withdrawn, it is unknown again', async () => {
    const site = setUp();
    await site.publisher(REPUBLISH);
    await site.publisher(TICK);
    expect(site.file('plan/index.html')).toContain('没有公开证据');
    await site.bring('evidence', 'public-standards', anEvidence());
    const page = [...site.objects.files].find(
      ([key, body]) => /^plan\/\d+\//.test(key) && body.includes('年度报告'),
    );
    expect(page?.[1]).toContain('https://example.org/report');
    expect(page?.[1]).toContain(site.preview('evidence', 'public-standards', anEvidence()).zh);
    expect(site.file('en/plan/index.html')).toContain('Annual report');
    await site.withdraw('evidence', 'public-standards');
    expect(site.file('plan/index.html')).not.toContain('年度报告');
  });
});
