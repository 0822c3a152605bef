import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  readonly open: boolean;
  readonly title: string;
  readonly children: ComponentChildren;
  /** The deed itself as a verb: 撤销证书, not 确定. */
  readonly confirm: string;
  readonly cancel: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly busy?: boolean;
}

/** Asks before something that cannot be taken back; the browser keeps the focus inside and Escape cancels. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, cancel, onConfirm, onCancel, busy } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  // A page may hold several.
  const titleId = useId();
  useEffect(() => {
    if (open && dialog.current?.open === false) dialog.current.showModal();
    if (!open) dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby={titleId} onClose={() => open && onCancel()}>
      <h2 id={titleId}>{title}</h2>
      {children}
      <p class="actions">
        <button type="button" class="button" disabled={busy === true} onClick={onConfirm}>
          {confirm}
        </button>
        <button type="button" class="button button-quiet" onClick={onCancel}>
          {cancel}
        </button>
      </p>
    </dialog>
  );
}
