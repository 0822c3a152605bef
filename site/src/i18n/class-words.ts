/** Words of a class that plays the quiz together. Each language is a file of its own, so that a reader is sent one. */
export interface ClassWords {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly noScript: string;
  readonly toQuiz: string;
  readonly teacher: string;
  readonly teacherText: string;
  readonly open: string;
  readonly player: string;
  readonly code: string;
  readonly codeHint: string;
  readonly badCode: string;
  readonly nickname: string;
  readonly nicknameHint: string;
  readonly badNickname: string;
  readonly join: string;
  readonly codeOf: (code: string) => string;
  readonly tell: (address: string) => string;
  readonly states: Readonly<Record<'waiting' | 'running' | 'ended', string>>;
  readonly you: (nickname: string) => string;
  readonly waitForStart: string;
  readonly play: string;
  readonly start: string;
  readonly end: string;
  readonly endSure: string;
  readonly remove: string;
  readonly removeNamed: (nickname: string) => string;
  readonly board: string;
  readonly nobody: string;
  readonly columns: readonly [string, string, string];
  readonly count: (players: number) => string;
  readonly goneAt: (time: string) => string;
  readonly gone: string;
  readonly offline: string;
  /** No answer to joining, to opening a class, to something that the teacher pressed. */
  readonly notJoined: string;
  readonly notOpened: string;
  readonly notDone: string;
  readonly backTo: (code: string) => string;
  readonly limited: string;
  readonly taken: string;
}
