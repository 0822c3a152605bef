const FRAMES = ['⠋', '⠙', '⠸', '⠴', '⠦', '⠇'];
const FRAME_MS = 120;

/** Runs a part of the start and prints a line for it; on a terminal the line moves while the part works. */
export async function step<T>(name: string, run: () => Promise<T>): Promise<T> {
  const startedAtMs = performance.now();
  const timer = process.stdout.isTTY ? spin(name) : undefined;
  try {
    const result = await run();
    endLine(timer, `✔ ${name} ${Math.round(performance.now() - startedAtMs)} ms`);
    return result;
  } catch (error) {
    endLine(timer, `✘ ${name}`);
    throw error;
  }
}

function spin(name: string): NodeJS.Timeout {
  let at = 0;
  return setInterval(() => {
    at = (at + 1) % FRAMES.length;
    process.stdout.write(`\r${FRAMES[at]} ${name} …`);
  }, FRAME_MS);
}

function endLine(timer: NodeJS.Timeout | undefined, line: string): void {
  if (timer !== undefined) clearInterval(timer);
  console.log(timer === undefined ? line : `\r\u001b[K${line}`);
}
