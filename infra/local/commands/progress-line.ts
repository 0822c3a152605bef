import type { WriteStream } from 'node:tty';

const BAR_WIDTH = 24;
const REDRAW_MS = 100;
const PLAIN_LINE_MS = 5_000;

export interface ProgressLine {
  /** Shows how far the work has come, at most a few times a second. */
  show(fraction: number, words: string): void;
  /** Shows the last state, and leaves the line. */
  end(words: string): void;
}

/**
 * A bar that redraws itself on a terminal; elsewhere (a file, a log) a plain line every few seconds.
 * @param nowMs milliseconds of any steady clock
 */
export function createProgressLine(
  output: NodeJS.WriteStream | WriteStream,
  nowMs: () => number,
): ProgressLine {
  const every = output.isTTY ? REDRAW_MS : PLAIN_LINE_MS;
  let shownAt = nowMs();
  const draw = (fraction: number, words: string, ending: string) => {
    const line = `${bar(fraction)} ${words}`;
    output.write(output.isTTY ? `\r\u001B[2K${line}${ending}` : `${line}\n`);
  };
  return {
    show(fraction, words) {
      if (nowMs() - shownAt < every) return;
      shownAt = nowMs();
      draw(fraction, words, '');
    },
    end: (words) => draw(1, words, '\n'),
  };
}

function bar(fraction: number): string {
  const share = Math.min(1, Math.max(0, fraction));
  const filled = Math.round(share * BAR_WIDTH);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `[${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)}]${percent}`;
}
