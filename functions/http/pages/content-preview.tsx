import { contentFragment } from '../../../site/src/render/content/fragment.tsx';
import type { Render } from '../../content/view-content.ts';

/** The preview of an item, by the renderer that publishes it. */
export const renderPreview: Render = (id, content, articles) => ({
  zh: contentFragment(id, content, { locale: 'zh', articles: articles.zh }),
  en: contentFragment(id, content, { locale: 'en', articles: articles.en }),
});
