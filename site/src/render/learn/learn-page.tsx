import type { Locale } from '../../../../shared/register/divisions.ts';
import { LEARN_WORDS } from '../../i18n/learn-words.ts';
import { TOOL_WORDS } from '../../i18n/tool-words.ts';
import { localPath } from '../common.tsx';
import { articlePath } from './article-page.tsx';
import { inReadingOrder, type ListedArticle, TOPICS } from './reading-order.ts';

interface LearnPageProps {
  readonly locale: Locale;
  readonly articles: readonly ListedArticle[];
}

export const learnTitle = (locale: Locale): { readonly title: string; readonly description: string } => ({
  title: LEARN_WORDS[locale].title,
  description: LEARN_WORDS[locale].lead,
});

/** All tools and articles; a topic without an article is left out. */
export function LearnPage({ locale, articles }: LearnPageProps) {
  const words = LEARN_WORDS[locale];
  const tools = TOOL_WORDS[locale];
  const inOrder = inReadingOrder(articles);
  const topics = TOPICS.filter((topic) => inOrder.some(({ front }) => front.topic === topic));
  return (
    <>
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <h2>{tools.tools}</h2>
      <ul class="doors topic">
        {tools.doors.map(([to, name, text]) => (
          <Door key={to} href={localPath(locale, to)} name={name} text={text} />
        ))}
      </ul>
      {topics.map((topic) => (
        <section key={topic}>
          <h2>{words.topics[topic]}</h2>
          <ul class="doors topic">
            {inOrder
              .filter(({ front }) => front.topic === topic)
              .map(({ id, front }) => (
                <Door
                  key={id}
                  href={localPath(locale, articlePath(id))}
                  name={front.title}
                  text={front.summary}
                />
              ))}
          </ul>
        </section>
      ))}
      <p class="quiet">
        <a class="target" href={localPath(locale, '/learn/feed.atom')} type="application/atom+xml">
          {words.feed}
        </a>
      </p>
    </>
  );
}

interface DoorProps {
  readonly href: string;
  readonly name: string;
  readonly text: string;
}

const Door = ({ href, name, text }: DoorProps) => (
  <li>
    <a href={href}>
      <strong>{name}</strong>
      {text}
    </a>
  </li>
);
