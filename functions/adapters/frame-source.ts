import type { Locale } from '../../shared/register/divisions.ts';

/** The port to the page around everything, as the site build made it; see site/src/render/document.ts. */
export interface FrameSource {
  /** @throws DomainError STORE_UNAVAILABLE where the frame cannot be read */
  frame(locale: Locale): Promise<string>;
}
