/** One message to one reader. */
export interface NoticeMessage {
  /** The same for each attempt: a receiver that remembers it shows the message once. */
  readonly noticeId: string;
  readonly address: string;
  readonly subject: string;
  readonly text: string;
}

/** The port to whatever carries messages. */
export interface NoticePort {
  /**
   * @returns `refused` where this reader will never get it; `unavailable` where it may help to try again
   * @throws nothing: what breaks on the way is `unavailable`
   */
  send(message: NoticeMessage): Promise<'sent' | 'refused' | 'unavailable'>;
}
