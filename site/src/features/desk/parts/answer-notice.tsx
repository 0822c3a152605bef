import { DESK_WORDS } from '../../../i18n/desk-words.ts';
import type { DeskAnswer } from '../../identity/desk-client.ts';

interface AnswerNoticeProps {
  readonly answer: Exclude<DeskAnswer<unknown>, { readonly kind: 'answered' }>;
  readonly locale: 'zh' | 'en';
  readonly onAgain?: () => void;
}

/** Why something could not be shown or done, and what the person can do. */
export function AnswerNotice({ answer, locale, onAgain }: AnswerNoticeProps) {
  const words = DESK_WORDS[locale];
  const problem = 'problem' in answer ? answer.problem : undefined;
  const text =
    answer.kind === 'unreachable'
      ? words.unreachable
      : answer.kind === 'signed-out'
        ? words.sessionEnded
        : (problem?.detail ?? '');
  const errors = problem?.errors ?? [];
  return (
    <div class="notice" role="alert">
      {problem !== undefined && <strong>{problem.title}</strong>}
      {errors.length === 0 ? (
        <p>{text}</p>
      ) : (
        <ul>
          {errors.map(({ field, code, zh, en }) => (
            <li key={`${field} ${code}`}>{locale === 'zh' ? zh : en}</li>
          ))}
        </ul>
      )}
      {onAgain !== undefined && (
        <button type="button" class="button button-quiet" onClick={onAgain}>
          {words.again}
        </button>
      )}
    </div>
  );
}
