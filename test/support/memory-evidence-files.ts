import type { EvidenceFiles } from '../../functions/adapters/evidence-files.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';

/** The evidence bucket in memory. */
export class MemoryEvidenceFiles implements EvidenceFiles {
  readonly files = new Map<string, Bytes>();
  /** Called before each call; throws where it shall fail. */
  before: (call: string, key: string) => void = () => {};

  async get(key: string): Promise<Bytes | undefined> {
    this.before('get', key);
    return this.files.get(key);
  }

  async putJpeg(key: string, body: Bytes): Promise<void> {
    this.before('put', key);
    this.files.set(key, body);
  }

  async remove(key: string): Promise<void> {
    this.before('remove', key);
    this.files.delete(key);
  }

  async removeAll(prefix: string): Promise<void> {
    this.before('removeAll', prefix);
    for (const key of this.files.keys()) if (key.startsWith(prefix)) this.files.delete(key);
  }
}
