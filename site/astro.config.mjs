import { defineConfig } from 'astro/config';

export default defineConfig({
  output: 'static',
  outDir: './dist',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  // The content security policy allows no script within a page, however small.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
