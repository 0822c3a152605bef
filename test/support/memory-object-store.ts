import type { BinaryFile, ObjectStore, PublishedFile } from '../../functions/adapters/object-store.ts';
import type { Bytes } from '../../shared/kernel/bytes.ts';

/** An object store in memory that can be told to fail at its n-th write. */
export class MemoryObjectStore implements ObjectStore {
  readonly files = new Map<string, string>();
  /** Keys in the order in which they were written. */
  readonly written: string[] = [];
  /** Called before each write; throws where the write shall fail. */
  beforePut: (key: string) => void = () => {};

  async put(file: PublishedFile): Promise<void> {
    this.beforePut(file.key);
    this.files.set(file.key, file.body);
    this.written.push(file.key);
  }

  readonly binaries = new Map<string, Bytes>();

  async putBytes(file: BinaryFile): Promise<void> {
    this.beforePut(file.key);
    this.binaries.set(file.key, new Uint8Array(file.body));
    this.written.push(file.key);
  }

  async getBytes(key: string): Promise<Bytes | undefined> {
    return this.binaries.get(key);
  }

  async getText(key: string): Promise<string | undefined> {
    return this.files.get(key);
  }

  async remove(key: string): Promise<void> {
    this.beforePut(key);
    this.files.delete(key);
    this.binaries.delete(key);
  }

  async putStream(file: Omit<PublishedFile, 'body'>, body: AsyncIterable<unknown>): Promise<void> {
    this.beforePut(file.key);
    let text = '';
    for await (const chunk of body) text += String(chunk);
    this.files.set(file.key, text);
    this.written.push(file.key);
  }

  /** Everything the public can see: the publisher's own notes left out. */
  published(): ReadonlyMap<string, string> {
    return new Map([...this.files].filter(([key]) => !key.startsWith('_state/') && !key.includes('frames/')));
  }
}
