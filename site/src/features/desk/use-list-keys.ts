import { useEffect, useRef, useState } from 'preact/hooks';
import type { WorkItem } from '../../../../shared/desk/schema.ts';
import { casePath } from './route.ts';
import { isTyping } from './shortcuts.ts';

/**
 * j and k go down and up a list, Enter or o opens a case, x chooses it.
 * @returns the case that the keyboard is at
 */
export function useListKeys(
  items: readonly WorkItem[],
  onToggle: (caseId: string) => void,
): string | undefined {
  const [active, setActive] = useState<string>();
  // Keys come faster than pictures: what the last one did counts at once, not when it is drawn.
  const now = useRef({ items, onToggle, active });
  now.current = { items, onToggle, active: now.current.active };
  useEffect(() => {
    const move = (by: number): void => {
      const { items: rows, active: from } = now.current;
      const at = rows.findIndex(({ caseId }) => caseId === from);
      const next = rows[Math.min(rows.length - 1, Math.max(0, at + by))];
      if (next === undefined) return;
      now.current.active = next.caseId;
      setActive(next.caseId);
      document.getElementById(`row-${next.caseId}`)?.querySelector('a')?.focus();
    };
    const press = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      const item = now.current.items.find(({ caseId }) => caseId === now.current.active);
      if (event.key === 'j') move(1);
      else if (event.key === 'k') move(-1);
      else if (event.key === 'x' && item !== undefined) now.current.onToggle(item.caseId);
      else if (event.key === 'o' && item !== undefined) location.hash = casePath(item.kind, item.caseId);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
  return active;
}
