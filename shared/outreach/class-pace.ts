/** Requests a second that one class makes while it plays, however many play: the whole province's API takes fifty. */
const REQUESTS_A_SECOND = 5;
/** Two devices on one desk see each other's answers at once. */
const LEAST_MS = 2_000;

/**
 * How long a device waits before it asks for the board again while something changes. Each device follows the whole class,
 * so that the more play, the seldomer each of them asks; its own answer is on the board at once.
 * @param players how many play
 * @returns milliseconds
 */
export const boardWaitMs = (players: number): number =>
  Math.max(LEAST_MS, (players * 1_000) / REQUESTS_A_SECOND);
