import decodeQr from 'qr/decode.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { logEntryWrite } from '../../functions/log/log-entry-write.ts';
import { fromBase64Url } from '../../shared/kernel/bytes.ts';
import { packProof, unpackProof } from '../../shared/log/packed-proof.ts';
import { verifyProof } from '../../shared/log/verify.ts';
import { aUnit } from '../support/a-unit.ts';
import { LOG_ORIGIN, logWriting, nodeVerifying, publishedKeys } from '../support/log.ts';
import { createMemoryTable } from '../support/memory-table.ts';

const LETTERS = '0123456789abcdefghjk';
const publicId = (index: number): string => `u${'0'.repeat(11)}${LETTERS.charAt(index)}`;
const log = logWriting(createMemoryTable());
const file = (index: number, name: string): string =>
  log.objects.files.get(`units/${publicId(index)}/${name}`) ?? '';

/** What a camera sees of the picture: dark and light squares, a few pixels each. */
function photograph(svg: string, scale = 4) {
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      const from = (row * width + Number(x) * scale) * 4;
      for (let at = from; at < from + Number(length) * scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  return { width, height: width, data };
}

describe('M9: the denser code on a certificate', () => {
  beforeAll(async () => {
    const table = createMemoryTable();
    const own = logWriting(table, { objects: log.objects });
    for (let index = 0; index < 600; index += 1) {
      const unit = aUnit({ publicId: publicId(index % 20) });
      const event = { sequence: 1, type: 'suspended', year: 2025, ground: 'short-weight-upheld' } as const;
      await table.transact([logEntryWrite(unit, event, index)]);
    }
    await own.write({});
  });

  it('is read by a reader that is not ours, and holds the whole proof', async () => {
    for (const index of [0, 7, 19]) {
      const address = new URL(decodeQr(photograph(file(index, 'proof.svg'))));
      expect(address.href).toMatch(/^https:\/\/register\.example\/verify\/#p=/);
      const packed = fromBase64Url(address.hash.slice('#p='.length));
      const text = await unpackProof(packed, LOG_ORIGIN, nodeVerifying.digest);
      expect(text).toBe(file(index, 'unit.tlog-proof'));
      expect((await verifyProof(text ?? '', publishedKeys(log.objects), nodeVerifying)).ok).toBe(true);
    }
  });

  it('any changed byte is refused, as in the proof itself', async () => {
    const packed = packProof(file(3, 'unit.tlog-proof')) ?? new Uint8Array();
    for (let at = 0; at < packed.length; at += 1) {
      const changed = new Uint8Array(packed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      const text = await unpackProof(changed, LOG_ORIGIN, nodeVerifying.digest);
      const verdict = await verifyProof(text ?? '', publishedKeys(log.objects), nodeVerifying);
      expect(verdict.ok, `byte ${at}`).toBe(false);
    }
    for (const end of [0, 1, 100, packed.length - 1])
      expect(
        (
          await verifyProof(
            (await unpackProof(packed.slice(0, end), LOG_ORIGIN, nodeVerifying.digest)) ?? '',
            publishedKeys(log.objects),
            nodeVerifying,
          )
        ).ok,
      ).toBe(false);
  });

  it('stays small enough to print: 62 mm at half a millimetre a square', () => {
    const size = Number(/viewBox="0 0 (\d+)/.exec(file(0, 'proof.svg'))?.[1]);
    expect(62 / size).toBeGreaterThan(0.45);
  });
});
