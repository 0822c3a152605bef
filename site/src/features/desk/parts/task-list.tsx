export interface Task {
  readonly key: string;
  readonly name: string;
  readonly href: string;
  readonly state: 'done' | 'begun' | 'to-do' | 'not-yet';
  /** The state in words. */
  readonly stateText: string;
}

/** What there is to do, in any order, and how far it is. */
export function TaskList({ tasks }: { readonly tasks: readonly Task[] }) {
  return (
    <ul class="task-list">
      {tasks.map(({ key, name, href, state, stateText }) => (
        <li key={key} data-state={state}>
          {state === 'not-yet' ? <span>{name}</span> : <a href={href}>{name}</a>}
          <span class={`tag tag-${state}`}>{stateText}</span>
        </li>
      ))}
    </ul>
  );
}
