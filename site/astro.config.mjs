import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { transform } from 'esbuild';

/**
 * What a script imports later, it just imports: Vite's helper, which loads that import's own imports and style sheets
 * ahead of it, is 0.6 kB for each page, and no such import here has a style sheet.
 */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Files under fixed names are copied as they are written: their comments and blanks are for readers, not for phones. */
const smallPublicFiles = {
  name: 'small-public-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const names = await readdir(new URL('public/', import.meta.url), { recursive: true });
      for (const name of names.filter((each) => /\.(css|js)$/.test(each))) {
        const path = fileURLToPath(new URL(name, dir));
        const loader = name.endsWith('.css') ? 'css' : 'js';
        const { code } = await transform(await readFile(path, 'utf8'), {
          loader,
          minify: true,
          charset: 'utf8',
        });
        await writeFile(path, code);
      }
    },
  },
};

export default defineConfig({
  output: 'static',
  outDir: './dist',
  build: { format: 'directory', inlineStylesheets: 'never' },
  compressHTML: true,
  integrations: [smallPublicFiles],
  vite: {
    plugins: [bareImports],
    build: {
      // The content security policy allows no script within a page, however small.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
    },
  },
  devToolbar: { enabled: false },
});
