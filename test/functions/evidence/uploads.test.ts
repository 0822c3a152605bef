import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSharpPictureCleaner } from '../../../functions/adapters/sharp-picture-cleaner.ts';
import { clearUploads } from '../../../functions/evidence/clear-uploads.ts';
import { evidenceLinkWrites } from '../../../functions/evidence/evidence-link-writes.ts';
import { examineUpload } from '../../../functions/evidence/examine-upload.ts';
import { createEvidenceRepository } from '../../../functions/evidence/repository.ts';
import { cleanPrefix, incomingKey } from '../../../functions/evidence/upload.ts';
import { asInstant, type Instant } from '../../../shared/kernel/days.ts';
import { apiUnderTest, problemIn } from '../../support/api-under-test.ts';
import { MemoryEvidenceFiles } from '../../support/memory-evidence-files.ts';
import { createMemoryTable } from '../../support/memory-table.ts';
import { jpeg } from '../../support/picture-bytes.ts';

const cleaner = createSharpPictureCleaner();
let photo: Buffer;
beforeAll(async () => {
  photo = await jpeg();
});

const HOUR_MS = 3_600_000;
const hoursLater = (at: Instant, hours: number): Instant =>
  asInstant(new Date(Date.parse(at) + hours * HOUR_MS));
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A port each of whose calls goes through `around`. */
function intercepted<T extends object>(
  port: T,
  around: (call: () => Promise<unknown>) => Promise<unknown>,
): T {
  return new Proxy(port, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== 'function') return method;
      return (...args: unknown[]) => around(async () => Reflect.apply(method, target, args));
    },
  });
}

/** The public API over a table, and what examines and clears behind it. */
function evidenceUnderTest() {
  const table = createMemoryTable();
  const evidence = createEvidenceRepository(table);
  const files = new MemoryEvidenceFiles();
  const under = apiUnderTest({ table });
  const parts = { evidence, files, cleaner };
  return {
    ...under,
    ...parts,
    parts,
    begin: () =>
      under.post('/api/evidence/uploads', {
        contentType: 'image/jpeg',
        bytes: photo.length,
        sha256: sha256(photo),
      }),
    async uploaded(): Promise<string> {
      const { evidenceId } = (await (await this.begin()).json()) as { evidenceId: string };
      files.files.set(incomingKey(evidenceId), new Uint8Array(photo));
      return evidenceId;
    },
    attach: async (evidenceId: string, caseIds: readonly string[]) =>
      evidence.commit(
        await evidenceLinkWrites(evidence, [evidenceId], { caseIds, at: under.clock.at, field: 'evidence' }),
      ),
    state: async (evidenceId: string) =>
      (await (await under.app.request(`/api/evidence/uploads/${evidenceId}`)).json()) as Record<
        string,
        unknown
      >,
  };
}

describe('C5: beginning an upload', () => {
  it('gives out an address at our own origin and the headers that go with it, for ten minutes', async () => {
    const answer = await evidenceUnderTest().begin();
    expect(answer.status).toBe(201);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toMatchObject({
      evidenceId: expect.stringMatching(/^[0-9a-f]{32}$/),
      url: expect.stringMatching(/^\/uploads\/[0-9a-f]{32}\?/),
      headers: { 'content-type': 'image/jpeg', 'x-amz-checksum-sha256': expect.any(String) },
      expiresAt: '2026-05-20T04:10:00.000Z',
    });
  });

  it.each([
    ['a type that is not taken', { contentType: 'image/svg+xml' }],
    ['more bytes than are taken', { bytes: 10_000_001 }],
    ['no bytes', { bytes: 0 }],
    ['a hash that is none', { sha256: 'x'.repeat(64) }],
  ])('refuses %s before anything is sent', async (_what, change) => {
    const { post } = evidenceUnderTest();
    const wish = { contentType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64), ...change };
    const answer = await post('/api/evidence/uploads', wish);
    expect(answer.status).toBe(400);
    expect((await problemIn(answer)).errors).toHaveLength(1);
  });

  it('never asks for, and never keeps, the name of a file', async () => {
    const { post, table } = evidenceUnderTest();
    const wish = { contentType: 'image/jpeg', bytes: 10, sha256: 'a'.repeat(64), name: '张三身份证.jpg' };
    const { evidenceId } = (await (await post('/api/evidence/uploads', wish)).json()) as {
      evidenceId: string;
    };
    expect(JSON.stringify(await table.query(`EVIDENCE#${evidenceId}`))).not.toContain('张三');
  });
});

describe('C5: an upload and its case', () => {
  it('shows its state, and of a refused one what to do, but never its content', async () => {
    const it = evidenceUnderTest();
    const evidenceId = await it.uploaded();
    expect(await it.state(evidenceId)).toMatchObject({ state: 'waiting', originalSha256: sha256(photo) });
    it.files.files.set(incomingKey(evidenceId), new Uint8Array([1, 2, 3]));
    await examineUpload(it.parts, evidenceId);
    expect(await it.state(evidenceId)).toMatchObject({
      state: 'refused',
      refusal: 'altered',
      advice: { zh: expect.any(String), en: expect.any(String) },
    });
    expect((await it.app.request(`/api/evidence/uploads/${'0'.repeat(32)}`)).status).toBe(404);
  });

  it('belongs to one filing: a second cannot take it, nor one that is refused or gone', async () => {
    const it = evidenceUnderTest();
    const evidenceId = await it.uploaded();
    await it.attach(evidenceId, ['complaint-1', 'report-1']);
    const refusal = { code: 'INVALID_INPUT', issues: [{ field: 'evidence.0', code: 'upload-gone' }] };
    await expect(it.attach(evidenceId, ['complaint-2'])).rejects.toMatchObject(refusal);
    await expect(it.attach('0'.repeat(32), ['complaint-2'])).rejects.toMatchObject(refusal);
  });

  it('can be taken back until it belongs to a case, and is then nobody’s', async () => {
    const it = evidenceUnderTest();
    const [evidenceId, kept] = [await it.uploaded(), await it.uploaded()];
    const takeBack = (id: string) => it.app.request(`/api/evidence/uploads/${id}`, { method: 'DELETE' });
    await examineUpload(it.parts, evidenceId);
    await it.attach(kept, ['case-1']);
    expect((await takeBack(kept)).status).toBe(409);
    expect((await takeBack(evidenceId)).status).toBe(200);
    expect((await takeBack(evidenceId)).status).toBe(404);
    await expect(it.attach(evidenceId, ['case-2'])).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await clearUploads(it.parts, hoursLater(it.clock.at, 2));
    expect([...it.files.files.keys()]).toEqual([incomingKey(kept)]);
  });
});

describe('no orphan evidence after the clearing', () => {
  it('removes after a day what belongs to no case, and nothing else', async () => {
    const it = evidenceUnderTest();
    const [orphan, attached, unexamined, neverSent] = [
      await it.uploaded(),
      await it.uploaded(),
      await it.uploaded(),
      await it.uploaded(),
    ];
    for (const each of [orphan, attached]) await examineUpload(it.parts, each);
    await it.attach(attached, ['case-1']);
    await it.attach(neverSent, ['case-2']);
    it.files.files.delete(incomingKey(neverSent));
    expect(await clearUploads(it.parts, hoursLater(it.clock.at, 24))).toBe(0);
    expect(it.files.files.size).toBe(5);
    expect(await clearUploads(it.parts, hoursLater(it.clock.at, 25))).toBe(4);
    expect([...it.files.files.keys()].every((key) => key.startsWith(cleanPrefix(attached)))).toBe(true);
    expect(it.files.files.size).toBe(2);
    expect(await it.evidence.findUpload(orphan)).toBeUndefined();
    expect(await it.evidence.findUpload(unexamined)).toBeUndefined();
    expect(await it.evidence.findUpload(neverSent)).toMatchObject({ refusal: 'never-arrived' });
    expect(await clearUploads(it.parts, hoursLater(it.clock.at, 26))).toBe(0);
  });

  it('never removes what is attached in the same moment, nor lets a case name what is removed', async () => {
    for (const attachAt of [1, 2, 3, 4, 5]) {
      const it = evidenceUnderTest();
      const evidenceId = await it.uploaded();
      await examineUpload(it.parts, evidenceId);
      const writes = await evidenceLinkWrites(it.evidence, [evidenceId], {
        caseIds: ['case-1'],
        at: it.clock.at,
        field: 'evidence',
      });
      // The case is committed before call number `attachAt` of the clearing.
      let calls = 0;
      let isAttached = false;
      const racing = intercepted(it.evidence, async (call) => {
        calls += 1;
        if (calls === attachAt)
          isAttached = await it.evidence.commit(writes).then(
            () => true,
            () => false,
          );
        return call();
      });
      await clearUploads({ evidence: racing, files: it.files }, hoursLater(it.clock.at, 25));
      if (calls < attachAt) continue;
      expect((await it.evidence.findUpload(evidenceId)) !== undefined).toBe(isAttached);
      expect(it.files.files.size).toBe(isAttached ? 2 : 0);
    }
  });

  it('killed before or after any step and run again, examination and clearing leave nothing half done', async () => {
    for (const isAttached of [true, false])
      for (const when of ['before', 'after'] as const)
        for (let step = 1; step <= 12; step += 1) {
          const it = evidenceUnderTest();
          const evidenceId = await it.uploaded();
          if (isAttached) await it.attach(evidenceId, ['case-1']);
          let calls = 0;
          const dying = <T extends object>(port: T): T =>
            intercepted(port, async (call) => {
              calls += 1;
              if (calls === step && when === 'before') throw new Error('killed');
              const answer = await call();
              if (calls === step) throw new Error('killed');
              return answer;
            });
          const parts = { evidence: dying(it.evidence), files: dying(it.files), cleaner };
          const late = hoursLater(it.clock.at, 26);
          await examineUpload(parts, evidenceId).catch(() => {});
          await clearUploads(parts, late).catch(() => {});
          await examineUpload(it.parts, evidenceId);
          await clearUploads(it.parts, hoursLater(late, 2));
          const upload = await it.evidence.findUpload(evidenceId);
          const keys = [...it.files.files.keys()];
          if (!isAttached) expect([upload, keys]).toEqual([undefined, []]);
          else if (upload?.state === 'clean')
            expect(keys.sort()).toEqual([upload.picture.key, upload.picture.thumbnailKey].sort());
          // Cleared before it was examined: then it counts as never arrived, and nothing of it is left.
          else expect([upload?.state, keys]).toEqual(['refused', []]);
        }
  });
});
