/** The port to a second place, under other hands, that keeps every checkpoint of the log. */
export interface Mirror {
  /** Names it in the logs. */
  readonly name: string;
  /** @throws Error where it does not take it */
  keep(checkpoint: string): Promise<void>;
}
