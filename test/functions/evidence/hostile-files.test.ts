import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { createSharpPictureCleaner } from '../../../functions/adapters/sharp-picture-cleaner.ts';
import { examineUpload } from '../../../functions/evidence/examine-upload.ts';
import { createEvidenceRepository } from '../../../functions/evidence/repository.ts';
import { cleanPrefix, incomingKey } from '../../../functions/evidence/upload.ts';
import { newUploadWrites } from '../../../functions/evidence/upload-writes.ts';
import type { EvidenceType } from '../../../shared/evidence/limits.ts';
import { CANARY } from '../../support/hostile-file.ts';
import { HOSTILE_FILES } from '../../support/hostile-files.ts';
import { MemoryEvidenceFiles } from '../../support/memory-evidence-files.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { exif, jpeg, withSegments } from '../../support/picture-bytes.ts';

const ID = '0123456789abcdef0123456789abcdef';
const cleaner = createSharpPictureCleaner();
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Sends one file through the whole examination. */
async function examined(sent: Buffer, contentType: EvidenceType) {
  const files = new MemoryEvidenceFiles();
  const evidence = createEvidenceRepository(createMemoryTable());
  const hash = sha256(sent);
  const upload = {
    evidenceId: ID,
    version: 1,
    begunAt: '2026-05-20T04:00:00Z',
    contentType,
    bytes: sent.length,
  };
  await evidence.commit(
    newUploadWrites({ state: 'waiting', ...upload, sha256: hash, originalSha256: hash }, '2026-05-21T04'),
  );
  files.files.set(incomingKey(ID), new Uint8Array(sent));
  await examineUpload({ evidence, files, cleaner }, ID);
  return { upload: await evidence.findUpload(ID), files };
}

/** Markers of the segments of a JPEG before its points. */
function segmentMarkers(picture: Uint8Array): readonly number[] {
  const markers: number[] = [];
  for (let at = 2; picture[at] === 0xff && picture[at + 1] !== 0xda; ) {
    markers.push(picture[at + 1] ?? 0);
    at += 2 + ((picture[at + 2] ?? 0) << 8) + (picture[at + 3] ?? 0);
  }
  return markers;
}

/** Tables and frame headers that a baseline JPEG is made of, and the JFIF header. */
const OF_THE_PICTURE = new Set([0xe0, 0xdb, 0xc0, 0xc4, 0xdd]);

describe('C5: whatever is sent, only a picture made anew from its points is ever kept', () => {
  it('tries at least sixty odd and hostile files, each under its own name', () => {
    expect(HOSTILE_FILES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(HOSTILE_FILES.map(({ name }) => name)).size).toBe(HOSTILE_FILES.length);
  });

  it.each(HOSTILE_FILES)('$name: $outcome', async ({ make, type, outcome }) => {
    const { upload, files } = await examined(await make(), type);
    expect(upload?.state === 'refused' ? upload.refusal : upload?.state).toBe(outcome);
    expect(files.files.has(incomingKey(ID))).toBe(false);
    expect(files.files.size).toBe(outcome === 'clean' ? 2 : 0);
    for (const [key, stored] of files.files) {
      expect(key).toBe(`${cleanPrefix(ID)}${sha256(stored)}.jpg`);
      expect(segmentMarkers(stored).filter((marker) => !OF_THE_PICTURE.has(marker))).toEqual([]);
      // The end of the picture is the end of the file: nothing hides behind it.
      expect([...stored.subarray(-2)]).toEqual([0xff, 0xd9]);
      expect(Buffer.from(stored).indexOf(CANARY)).toBe(-1);
      expect(Buffer.from(stored).toString('latin1')).not.toMatch(
        /<script|<html|%PDF|Exif|xmpmeta|ICC_PROFILE/,
      );
    }
  });

  it('turns a picture upright, and keeps no word of where and with what it was taken', async () => {
    const sent = withSegments(await jpeg(), exif(6, CANARY));
    expect(sent.indexOf('Exif')).toBeGreaterThan(0);
    expect((await sharp(sent).metadata()).exif).toBeDefined();
    const { upload, files } = await examined(sent, 'image/jpeg');
    if (upload?.state !== 'clean') throw new Error('expected it clean');
    expect(upload.picture).toMatchObject({ widthPixels: 48, heightPixels: 64 });
    const stored = files.files.get(upload.picture.key) ?? new Uint8Array();
    const header = await sharp(stored).metadata();
    expect(header).toMatchObject({ space: 'srgb', channels: 3 });
    for (const member of ['exif', 'xmp', 'icc', 'iptc', 'orientation', 'comments'] as const)
      expect(header[member]).toBeUndefined();
    // Red was on the left; turned by a quarter to the right, it is above.
    const { data } = await sharp(stored).raw().toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(200);
    expect(data.at(-1)).toBeGreaterThan(200);
  });

  it('brings wide colours to sRGB: the red of Display P3 does not become another red', async () => {
    const red = { create: { width: 8, height: 8, channels: 3, background: '#c83232' } } as const;
    const sent = await sharp(red).withIccProfile('p3').png().toBuffer();
    const { upload, files } = await examined(sent, 'image/png');
    if (upload?.state !== 'clean') throw new Error('expected it clean');
    const { data } = await sharp(files.files.get(upload.picture.key))
      .raw()
      .toBuffer({ resolveWithObject: true });
    for (const [at, expected] of [200, 50, 50].entries())
      expect(Math.abs((data[at] ?? 0) - expected)).toBeLessThan(6);
  });

  it('makes large pictures smaller, and small ones not larger', async () => {
    const wide = { create: { width: 6000, height: 3000, channels: 3, background: '#123456' } } as const;
    const { upload } = await examined(await sharp(wide).jpeg().toBuffer(), 'image/jpeg');
    expect(upload).toMatchObject({ picture: { widthPixels: 2560, heightPixels: 1280 } });
  });

  it('refuses bytes that are not those which the device has hashed', async () => {
    const files = new MemoryEvidenceFiles();
    const evidence = createEvidenceRepository(createMemoryTable());
    const upload = { evidenceId: ID, version: 1, begunAt: '2026-05-20T04:00:00Z', bytes: 3 } as const;
    const hash = sha256(Buffer.from('other'));
    const wish = { contentType: 'image/jpeg', sha256: hash, originalSha256: hash } as const;
    await evidence.commit(newUploadWrites({ state: 'waiting', ...upload, ...wish }, '2026-05-21T04'));
    files.files.set(incomingKey(ID), new Uint8Array(await jpeg()));
    await examineUpload({ evidence, files, cleaner }, ID);
    expect(await evidence.findUpload(ID)).toMatchObject({ state: 'refused', refusal: 'altered' });
  });
});
