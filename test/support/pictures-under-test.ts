import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { createSharpPictureCleaner } from '../../functions/adapters/sharp-picture-cleaner.ts';
import { examineUpload } from '../../functions/evidence/examine-upload.ts';
import { dueHourOf, incomingKey, type Upload } from '../../functions/evidence/upload.ts';
import { newUploadWrites } from '../../functions/evidence/upload-writes.ts';
import { createPublisher } from '../../functions/publish/handle-event.ts';
import { pictureLine } from '../../shared/content/pictures.ts';
import type { Typed } from '../../shared/content/schema.ts';
import { editingUnderTest, minute } from './editing.ts';
import { createMemoryTable } from './memory-table.ts';
import { exif, withSegments } from './picture-bytes.ts';
import { publishingServices } from './publishing.ts';
import { anArticle } from './some-content.ts';

const cleaner = createSharpPictureCleaner();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const idOf = (number: number): string => String(number).padStart(32, '0');

/** Points without any order, the heaviest there are, with a position of the camera. */
export async function photo(width: number, height: number): Promise<Buffer> {
  const points = Buffer.alloc(width * height * 3);
  for (let at = 0, value = 7; at < points.length; at += 1) {
    value = (value * 1_103_515_245 + 12_345) % 2_147_483_648;
    points[at] = value >> 16;
  }
  const raw = { width, height, channels: 3 } as const;
  return withSegments(
    await sharp(points, { raw }).jpeg({ quality: 90 }).toBuffer(),
    exif(1, 'Kunming, 3rd floor'),
  );
}

/** Editors, the clock, the examination of uploads, and the publisher behind the table. */
export function picturesUnderTest() {
  const table = createMemoryTable();
  const clock = { at: minute(0) };
  const { services, objects, pictureFiles } = publishingServices(table, clock);
  objects.files.set('frames/articles.json', '[]');
  const editing = editingUnderTest(table);
  const publisher = createPublisher(services);
  const { evidence } = editing;
  return {
    ...{ objects, editing, evidence, files: pictureFiles, clock },
    /** Sends a file; `examined` where the examination has run. */
    async send(
      number: number,
      body: Buffer,
      { isOfACase = false, examine = true }: { isOfACase?: boolean; examine?: boolean } = {},
    ): Promise<string> {
      const evidenceId = idOf(number);
      const hash = sha256(body);
      const upload = {
        ...({ state: 'waiting' } as const),
        ...{ evidenceId, version: 1, begunAt: clock.at, contentType: 'image/jpeg' as const },
        ...{ bytes: body.length, sha256: hash, originalSha256: hash },
        ...(isOfACase ? {} : { use: 'article' as const }),
      } as const satisfies Upload;
      await evidence.commit(newUploadWrites(upload, dueHourOf(clock.at)));
      pictureFiles.files.set(incomingKey(evidenceId), new Uint8Array(body));
      if (examine) await examineUpload({ evidence, files: pictureFiles, cleaner }, evidenceId);
      return evidenceId;
    },
    async publish(id = 'zero'): Promise<void> {
      await publisher({
        Records: [
          {
            eventID: '1',
            dynamodb: {
              SequenceNumber: '1',
              Keys: { pk: { S: `CONTENT#article#${id}` }, sk: { S: 'CONTENT' } },
            },
          },
        ],
      });
    },
    async bring(typed: Typed, id = 'zero'): Promise<void> {
      await editing.publish('article', id, typed);
      await editing.tick();
      await this.publish(id);
    },
    page: () => objects.files.get('learn/zero/index.html') ?? '',
    published: () => [...objects.binaries.keys()].filter((key) => key.startsWith('pictures/')).sort(),
  };
}

/** An article that shows pictures, in both languages. */
export const showing = (...ids: readonly string[]): Typed => {
  const lines = (alternative: string, credit: string): string =>
    ids.map((id) => pictureLine({ id, alternative, credit })).join('\n\n');
  return anArticle({
    textZh: `## 先看空秤\n\n文字。\n\n${lines('空秤显示 0', '省计量院')}\n`,
    textEn: `## Look\n\nText.\n\n${lines('An empty scale shows "0" <b>', 'Institute of [Metrology]')}\n`,
  });
};
