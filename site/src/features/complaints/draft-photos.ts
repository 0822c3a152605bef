import { type DraftKeeper, NAME, removeDraft } from './draft.ts';
import type { IslandWords } from './island-words.ts';

/**
 * Photos of a draft that the person keeps on this device: the files themselves, as they were chosen, so that they can be
 * sent anew however long it takes. They lie in this browser alone, and go with the draft.
 */
const STORE = 'photos';

/** Keeps the photos of a field with the draft, says how much room they take, and puts them back when it is gone on with. */
export function keepWithDraft({
  drafts,
  words,
  root,
  field,
}: {
  readonly drafts: DraftKeeper;
  readonly words: IslandWords;
  readonly root: HTMLElement;
  readonly field: {
    readonly photoFiles: (root: ParentNode) => readonly File[];
    readonly choosePhotos: (root: ParentNode, files: readonly File[]) => void;
  };
}): void {
  const save = async (): Promise<void> => {
    if (drafts.isResumed) {
      drafts.isResumed = false;
      field.choosePhotos(root, await keptPhotos());
      return;
    }
    if (!drafts.isKept) return;
    const files = field.photoFiles(root);
    const areThere = await keepPhotos(files);
    // Deleted or sent in the meantime.
    if (!drafts.isKept) return removeDraft();
    const megabytes = (Math.ceil(files.reduce((sum, { size }) => sum + size, 0) / 100_000) / 10).toFixed(1);
    const told = words.keptPhotos.replace('{count}', String(files.length)).replace('{size}', megabytes);
    if (!areThere) drafts.say(` ${words.photosNotKept}`);
    else drafts.say(files.length === 0 ? '' : ` ${told}`);
  };
  root.addEventListener('evidence-change', () => void save());
  drafts.onKeep = () => void save();
  void save();
}

/** @returns whether they were kept; a browser may refuse, or have no room */
async function keepPhotos(files: readonly File[]): Promise<boolean> {
  try {
    const database = await opened();
    const change = database.transaction(STORE, 'readwrite');
    const store = change.objectStore(STORE);
    store.clear();
    for (const [at, file] of files.entries()) store.put(file, at);
    await settled(change);
    database.close();
    return true;
  } catch {
    return false;
  }
}

/** In the order in which they were chosen; none where none can be read. */
async function keptPhotos(): Promise<readonly File[]> {
  try {
    const database = await opened();
    const all = database.transaction(STORE).objectStore(STORE).getAll();
    const files = await new Promise<unknown[]>((resolve, reject) => {
      all.onsuccess = () => resolve(all.result);
      all.onerror = () => reject(all.error);
    });
    database.close();
    return files.filter((each) => each instanceof File);
  } catch {
    return [];
  }
}

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore(STORE);
    asked.onsuccess = () => {
      // Whoever deletes the draft in another tab is not kept waiting.
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
}

function settled(change: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    change.oncomplete = () => resolve();
    change.onabort = () => reject(change.error);
    change.onerror = () => reject(change.error);
  });
}
