import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSharpPictureCleaner } from '../../functions/adapters/sharp-picture-cleaner.ts';
import { clearUploads } from '../../functions/evidence/clear-uploads.ts';
import { evidenceLinkWrites } from '../../functions/evidence/evidence-link-writes.ts';
import { examineUpload } from '../../functions/evidence/examine-upload.ts';
import { cleanPrefix, incomingKey } from '../../functions/evidence/upload.ts';
import { pictureLine, picturePath } from '../../shared/content/pictures.ts';
import { minute } from '../support/editing.ts';
import { MemoryEvidenceFiles } from '../support/memory-evidence-files.ts';
import { idOf, photo, picturesUnderTest, showing } from '../support/pictures-under-test.ts';

const cleaner = createSharpPictureCleaner();

let heavy: Buffer;
let small: Buffer;
beforeAll(async () => {
  heavy = await photo(1000, 600);
  small = await photo(320, 200);
});

const refusal = async (act: Promise<unknown>) =>
  act.then(
    () => [],
    (error: { issues?: readonly { field: string; code: string }[] }) =>
      (error.issues ?? []).map(({ field, code }) => `${field} ${code}`),
  );

describe('a picture in an article', () => {
  it('is made anew in widths that a phone bears, without a trace of where it was taken, with room kept for it', async () => {
    const site = picturesUnderTest();
    const id = await site.send(1, heavy);
    await site.bring(showing(id));
    const content = (await site.editing.publicContent.find('article', 'zero'))?.content;
    const [picture] = content?.kind === 'article' ? (content.pictures ?? []) : [];
    if (picture === undefined) throw new Error('expected a picture');
    expect(picture.files).toEqual([
      { widthPixels: 480, heightPixels: 288 },
      { widthPixels: 960, heightPixels: 576 },
      { widthPixels: 1000, heightPixels: 600 },
    ]);
    const weights: string[] = [];
    for (const { widthPixels } of picture.files) {
      const body = site.objects.binaries.get(picturePath(picture.sha256, widthPixels).slice(1));
      if (body === undefined) throw new Error('expected a file of the picture');
      expect(Buffer.from(body).includes('Kunming')).toBe(false);
      expect((await sharp(body).metadata()).exif).toBeUndefined();
      weights.push(`${widthPixels} points ${Math.round(body.length / 1_000)} kB`);
      // What a phone takes, of noise: no photo is heavier.
      if (widthPixels === 960) expect(body.length).toBeLessThanOrEqual(100_000);
    }
    console.log(`pictures: the heaviest there is: ${weights.join(', ')}`);
    const page = site.page();
    expect(page).toContain(`src="${picturePath(picture.sha256, 960)}"`);
    expect(page).toContain(`${picturePath(picture.sha256, 480)} 480w`);
    expect(page).toContain('width="960" height="576" alt="空秤显示 0" loading="lazy"');
    expect(page).toContain('<figcaption>图：省计量院</figcaption>');
    const english = site.objects.files.get('en/learn/zero/index.html') ?? '';
    expect(english).toContain('alt="An empty scale shows ”0” &lt;b&gt;"');
    expect(english).toContain('<figcaption>Picture: Institute of ［Metrology］</figcaption>');
    // Written before any page names them.
    const { written } = site.objects;
    expect(written.findLastIndex((key) => key.startsWith('pictures/'))).toBeLessThan(
      written.indexOf('learn/zero/index.html'),
    );
  });

  it('is never made larger than it is', async () => {
    const site = picturesUnderTest();
    await site.bring(showing(await site.send(1, small)));
    expect(site.published()).toEqual([expect.stringMatching(/^pictures\/[0-9a-f]{64}\/320\.jpg$/)]);
    expect(site.page()).toContain('width="320" height="200"');
  });

  it('goes with the version that shows it, comes back by rolling back, and goes with the article that is withdrawn', async () => {
    const site = picturesUnderTest();
    const [first, second] = [await site.send(1, small), await site.send(2, await photo(300, 300))];
    await site.bring(showing(first));
    const before = site.published();
    await site.bring(showing(second));
    const after = site.published();
    expect(after).toHaveLength(1);
    expect(after).not.toEqual(before);
    // A day later nothing that a version names has gone.
    const later = minute(60 * 30);
    await clearUploads({ evidence: site.evidence, files: site.files }, later);
    await site.editing.step('article', 'zero', 'propose', { version: 1 });
    await site.editing.step('article', 'zero', 'approve', { by: 'B' });
    await site.editing.tick();
    await site.publish();
    expect(site.published()).toEqual(before);
    await site.bring(showing(first), 'other');
    await site.editing.step('article', 'zero', 'withdraw');
    await site.editing.tick();
    await site.publish();
    // Another article shows it still.
    expect(site.published()).toEqual(before);
    await site.editing.step('article', 'other', 'withdraw');
    await site.editing.tick();
    await site.publish('other');
    expect(site.published()).toEqual([]);
    expect(site.page()).not.toContain('<img');
  });

  it('a publisher that dies at any write and runs again ends in the same files', async () => {
    const whole = picturesUnderTest();
    await whole.bring(showing(await whole.send(1, small)));
    for (let dies = 0; dies < 4; dies += 1) {
      const site = picturesUnderTest();
      await site.editing.publish('article', 'zero', showing(await site.send(1, small)));
      await site.editing.tick();
      let left = dies;
      site.objects.beforePut = () => {
        left -= 1;
        if (left < 0) throw new Error('killed');
      };
      await expect(site.publish()).rejects.toThrow('killed');
      site.objects.beforePut = () => {};
      await site.publish();
      expect(site.published()).toEqual(whole.published());
      expect(site.page()).toBe(whole.page());
    }
  });
});

describe('what may not be put into an article', () => {
  it('a photo that somebody sent in with a case, one still examined, one refused, one that is not there', async () => {
    const site = picturesUnderTest();
    const ofACase = await site.send(1, small, { isOfACase: true });
    const waiting = await site.send(2, small, { examine: false });
    const broken = await site.send(3, small.subarray(0, 2_000));
    await site.editing.save('article', 'zero', showing(ofACase, waiting, broken, idOf(9)));
    expect(await refusal(site.editing.step('article', 'zero', 'propose'))).toEqual(
      ['textZh', 'textEn'].flatMap((field) =>
        ['unknown_picture', 'waiting_picture', 'refused_picture', 'unknown_picture'].map(
          (code) => `${field} ${code}`,
        ),
      ),
    );
    // Naming it did not make it an article's either.
    expect(await site.evidence.findLink(ofACase)).toBeUndefined();
  });

  it.each([
    ['no alternative text', (line: string) => line.replace(/\[.*\]/, '[]'), 'textEn picture_alternative'],
    ['no credit', (line: string) => line.replace(/ ".*"/, ''), 'textEn picture_credit'],
    ['a place within a paragraph', (line: string) => `words ${line}`, 'textEn image'],
    ['a place in a quotation', (line: string) => `> ${line}`, 'textEn image'],
    [
      'an address elsewhere',
      (line: string) => line.replace('/picture/', 'https://example.org/'),
      'textEn image',
    ],
    ['a place in one language only', () => 'words', 'textEn pictures_differ'],
    [
      'ten of its kind',
      (line: string) => Array.from({ length: 10 }, () => line).join('\n\n'),
      'textEn too_many_pictures',
    ],
  ])('a picture with %s', async (_what, change, expected) => {
    const site = picturesUnderTest();
    const id = await site.send(1, small);
    const typed = showing(id);
    const line = pictureLine({ id, alternative: 'Scale', credit: 'Institute' });
    await site.editing.save('article', 'zero', { ...typed, textEn: `## Look\n\n${change(line)}\n` });
    expect(await refusal(site.editing.step('article', 'zero', 'propose'))).toContain(expected);
  });

  it('and no case takes a picture of an article', async () => {
    const site = picturesUnderTest();
    const id = await site.send(1, small);
    const link = { caseIds: ['case-1'], at: minute(0), field: 'evidence' };
    expect(await refusal(evidenceLinkWrites(site.evidence, [id], link))).toEqual(['evidence.0 upload-gone']);
  });
});

describe('what becomes of a picture that was sent', () => {
  it('no version names it: it goes after a day, with every file; one that is named stays', async () => {
    const site = picturesUnderTest();
    const [nobodys, kept] = [await site.send(1, small), await site.send(2, small)];
    await site.editing.save('article', 'zero', showing(kept));
    await clearUploads({ evidence: site.evidence, files: site.files }, minute(60 * 30));
    const keys = [...site.files.files.keys()];
    expect(keys.filter((key) => key.startsWith(cleanPrefix(nobodys)))).toEqual([]);
    expect(keys.filter((key) => key.startsWith(cleanPrefix(kept)))).toHaveLength(3);
  });

  it('two articles that name it in the same moment are both saved', async () => {
    const site = picturesUnderTest();
    const typed = showing(await site.send(1, small));
    const saved = await Promise.all(
      ['one', 'two', 'three'].map((id) => site.editing.save('article', id, typed)),
    );
    expect(saved.map(({ revision }) => revision)).toEqual([1, 1, 1]);
  });

  it('examined into memory that fails at any step, it is clean in the end, or said not to be', async () => {
    const site = picturesUnderTest();
    const id = await site.send(1, small, { examine: false });
    const files = new MemoryEvidenceFiles();
    files.files.set(incomingKey(id), new Uint8Array(small));
    for (let fails = 0; fails < 6; fails += 1) {
      let left = fails;
      files.before = () => {
        left -= 1;
        if (left === -1) throw new Error('no store');
      };
      await examineUpload({ evidence: site.evidence, files, cleaner }, id).catch(() => {});
    }
    files.before = () => {};
    await examineUpload({ evidence: site.evidence, files, cleaner }, id);
    expect((await site.evidence.findUpload(id))?.state).toBe('clean');
    expect([...files.files.keys()].filter((key) => key.startsWith('incoming/'))).toEqual([]);
    expect(files.files.size).toBe(3);
  });
});
