import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSharpPictureCleaner } from '../../../functions/adapters/sharp-picture-cleaner.ts';
import { anonymiseCases } from '../../../functions/complaints/anonymise-cases.ts';
import { createComplaintsRepository } from '../../../functions/complaints/repository.ts';
import { clearUploads } from '../../../functions/evidence/clear-uploads.ts';
import { examineUpload } from '../../../functions/evidence/examine-upload.ts';
import { incomingKey } from '../../../functions/evidence/upload.ts';
import { uploadKey, uploadLinkKey } from '../../../functions/table/evidence-keys.ts';
import { asInstant } from '../../../shared/kernel/days.ts';
import { aComplaint, aReport } from '../../support/a-filing.ts';
import { casesUnderTest } from '../../support/cases-under-test.ts';
import { MemoryEvidenceFiles } from '../../support/memory-evidence-files.ts';
import { jpeg } from '../../support/picture-bytes.ts';

const cleaner = createSharpPictureCleaner();
let photo: Buffer;
beforeAll(async () => {
  photo = await jpeg();
});

/** Cases, and the bucket in which their photos lie. */
function withPhotos() {
  const cases = casesUnderTest();
  const files = new MemoryEvidenceFiles();
  const parts = { evidence: cases.services.evidence, files, cleaner };
  return {
    ...cases,
    files,
    async photo(isExamined = true): Promise<string> {
      const sha256 = createHash('sha256').update(photo).digest('hex');
      const wish = { contentType: 'image/jpeg', bytes: photo.length, sha256 };
      const { evidenceId } = await (await cases.post('/api/evidence/uploads', wish)).json();
      files.files.set(incomingKey(evidenceId), new Uint8Array(photo));
      if (isExamined) expect(await examineUpload(parts, evidenceId)).toBe('clean');
      return evidenceId;
    },
    async clear(hours: number) {
      cases.later({ hours });
      await clearUploads(parts, cases.clock.at);
    },
    examine: (evidenceId: string) => examineUpload(parts, evidenceId),
    rows: (evidenceId: string) => cases.table.getMany([uploadKey(evidenceId), uploadLinkKey(evidenceId)]),
  };
}

describe('C16: erased with the case', () => {
  it('its photos: seen by nobody at once, and gone with thumbnail, original and rows within two hours', async () => {
    const it = withPhotos();
    const [clean, unexamined, late] = [await it.photo(), await it.photo(false), await it.photo(false)];
    const { receipt, caseIds } = await it.file({ ...aReport, evidence: [clean, unexamined] });
    const caseId = caseIds[0] ?? '';
    await it.act('reply', { receipt, caseId, text: '又拍了一张。', evidence: [late] });
    const before = (await it.open(receipt)).cases[0]?.photos ?? [];
    expect(before.map(({ state }) => state)).toEqual(['clean', 'waiting', 'waiting']);
    expect(it.files.files.size).toBe(4);
    expect((await it.act('erase', { receipt, caseId })).status).toBe(200);
    expect((await it.open(receipt)).cases[0]).toMatchObject({ photos: [], evidenceIds: [] });
    // One that is examined only now is not kept.
    expect(await it.examine(late)).toBe('gone');
    await it.clear(2);
    expect([...it.files.files.keys()]).toEqual([]);
    for (const each of [clean, unexamined, late]) expect(await it.rows(each)).toEqual([]);
    await it.clear(30);
    expect([...it.files.files.keys()]).toEqual([]);
  });

  it('a photo of two cases goes with the second of them, also where both are erased at once', async () => {
    for (const isAtOnce of [false, true]) {
      const it = withPhotos();
      const shared = await it.photo();
      const { receipt, caseIds } = await it.file({ ...aComplaint, door: 'both', evidence: [shared] });
      const erase = (caseId: string) => it.act('erase', { receipt, caseId });
      if (isAtOnce) {
        const answers = await Promise.all(caseIds.map(erase));
        expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      } else {
        await erase(caseIds[0] ?? '');
        await it.clear(30);
        expect(it.files.files.size).toBe(2);
        expect((await it.open(receipt)).cases[1]?.photos).toHaveLength(1);
        await erase(caseIds[1] ?? '');
      }
      await it.clear(2);
      expect(it.files.files.size).toBe(0);
      expect(await it.rows(shared)).toEqual([]);
    }
  });

  it('the notices that wait: address and key of the case go with it; what went out stays on record', async () => {
    const it = withPhotos();
    const { receipt, caseIds } = await it.file({ ...aReport, contactEmail: 'canary@example.org' });
    const caseId = caseIds[0] ?? '';
    const [waiting] = await it.notices(caseId);
    expect(waiting).toMatchObject({ state: 'waiting' });
    expect(waiting?.wrapped).toBeDefined();
    await it.act('erase', { receipt, caseId });
    expect(await it.notices(caseId)).toEqual([]);
  });

  it('made anonymous after the clock stood still for a hundred days, and a minute without work asks the store once', async () => {
    const it = withPhotos();
    const { receipt, caseIds } = await it.file({ ...aComplaint, contactEmail: 'canary@example.org' });
    await it.act('withdraw', { receipt, caseId: caseIds[0] ?? '' });
    const due = (await it.open(receipt)).cases[0]?.anonymousOn;
    it.clock.at = asInstant(new Date(Date.parse(`${due}T12:00:00Z`) + 100 * 86_400_000));
    let asked = 0;
    const complaints = createComplaintsRepository({
      ...it.table,
      query: (...query) => {
        asked += 1;
        return it.table.query(...query);
      },
    });
    const ports = { ...it.services, complaints };
    expect(await anonymiseCases(ports, it.clock.at)).toBe(1);
    expect((await it.open(receipt)).cases[0]).toMatchObject({ erasedAt: it.clock.at });
    asked = 0;
    expect(await anonymiseCases(ports, it.clock.at)).toBe(0);
    expect(asked).toBe(1);
  });

  it('made anonymous by the clock, the same', async () => {
    const it = withPhotos();
    const own = await it.photo();
    const { receipt, caseIds } = await it.file({
      ...aComplaint,
      contactEmail: 'canary@example.org',
      evidence: [own],
    });
    const caseId = caseIds[0] ?? '';
    await it.act('withdraw', { receipt, caseId });
    expect((await it.open(receipt)).cases[0]?.photos).toHaveLength(1);
    expect((await it.notices(caseId)).length).toBeGreaterThan(0);
    const due = (await it.open(receipt)).cases[0]?.anonymousOn;
    it.clock.at = asInstant(new Date(`${due}T12:00:00Z`));
    expect(await anonymiseCases(it.services, it.clock.at)).toBe(1);
    expect(await it.notices(caseId)).toEqual([]);
    await it.clear(2);
    expect(it.files.files.size).toBe(0);
  });
});
