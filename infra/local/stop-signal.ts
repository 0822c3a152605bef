/** npm passes a terminal's Ctrl-C on to a process that has had it already: both are one wish. */
const SAME_WISH_MS = 1_000;
const FORCED_EXIT_CODE = 130;

/** Resolves at the first SIGINT or SIGTERM; a second one, a second later or more, ends the process at once. */
export function stopSignal(): Promise<void> {
  let toldAtMs: number | undefined;
  return new Promise((resolve) => {
    const onSignal = (): void => {
      toldAtMs ??= performance.now();
      if (performance.now() - toldAtMs > SAME_WISH_MS) process.exit(FORCED_EXIT_CODE);
      resolve();
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
  });
}
