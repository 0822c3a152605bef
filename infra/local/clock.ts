/** On AWS the schedule is a minute; here files with the whole register appear sooner. */
const TICK_MS = 5_000;

/** Calls `tick` again and again, the next one only after the last has ended. */
export function startClock(tick: () => Promise<unknown>, everyMs = TICK_MS): { stop(): void } {
  let timer: NodeJS.Timeout;
  let running = true;
  const next = (): void => {
    timer = setTimeout(() => {
      tick()
        .catch((error: unknown) =>
          console.error(`时钟 tick: ${error instanceof Error ? error.message : 'failed'}`),
        )
        .finally(() => {
          if (running) next();
        });
    }, everyMs);
  };
  next();
  return {
    stop() {
      running = false;
      clearTimeout(timer);
    },
  };
}
