const FIELDS = /^(INPUT|TEXTAREA|SELECT)$/;

/** True where a key belongs to a field, a dialog or the browser, and is no shortcut of ours. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  const target = event.target instanceof HTMLElement ? event.target : undefined;
  if (target === undefined) return false;
  const isBox = target instanceof HTMLInputElement && /^(checkbox|radio)$/.test(target.type);
  return (
    (FIELDS.test(target.tagName) && !isBox) || target.isContentEditable || target.closest('dialog') !== null
  );
}
