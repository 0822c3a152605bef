/**
 * Everything that a log line may carry. A member that is not listed is dropped, so that no path, query, body or
 * name of a person can reach the logs by oversight.
 */
const ALLOWED_FIELDS = [
  'requestId',
  'method',
  /** Route pattern, never the path as sent. */
  'route',
  'status',
  'ms',
  /** Closed code of a problem. */
  'problem',
  /** Message of a DomainError: written for operators, holds no personal data. */
  'reason',
  /** Class names of an unforeseen error and of its cause; never their messages. */
  'errorName',
  'causeName',
  /** File, line and column at which it was thrown. */
  'at',
  'units',
  'objects',
  /** How many entries the transparency log gained. */
  'entries',
  /** Name of a witness or a mirror of the log. */
  'witness',
  'mirror',
  'batch',
  /** Closed name of how something ended. */
  'outcome',
  /** Name of what the clock does. */
  'task',
  'attempt',
] as const;

type LogFields = Readonly<Partial<Record<(typeof ALLOWED_FIELDS)[number], string | number | boolean>>>;

export interface Logger {
  /** @param code closed name of what happened, in capitals: `REQUEST`, `PUBLISHED` */
  info(code: string, fields?: LogFields): void;
  warn(code: string, fields?: LogFields): void;
  error(code: string, fields?: LogFields): void;
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;
type Level = (typeof LEVELS)[number];

/** A logger of one JSON line for each event; lines below `level` are not written. The platform adds the time. */
export function createLogger(level: Level, write: (line: string) => void = writeToStdout): Logger {
  const at = (own: Level) => {
    if (LEVELS.indexOf(own) < LEVELS.indexOf(level)) return () => {};
    return (code: string, fields: LogFields = {}) => write(logLine(own, code, fields));
  };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

function logLine(level: Level, code: string, fields: LogFields): string {
  const line: Record<string, string | number | boolean> = { level, code };
  for (const name of ALLOWED_FIELDS) {
    const value = fields[name];
    if (value !== undefined) line[name] = value;
  }
  return `${JSON.stringify(line)}\n`;
}

function writeToStdout(line: string): void {
  process.stdout.write(line);
}
