import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { transform } from 'esbuild';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * What a script imports later, it just imports: Vite's helper, which loads that import's own imports and style sheets
 * ahead of it, is 0.6 kB for each page, and no such import here has a style sheet. Each script has its own copy of the
 * word that is left, which would else be a request of its own.
 */
const bareImports = {
  name: 'bare-imports',
  enforce: 'pre',
  resolveId: (id, importer) => (id === PRELOAD_HELPER ? `${PRELOAD_HELPER}?${importer}` : undefined),
  load: (id) =>
    id.startsWith(PRELOAD_HELPER) ? 'export const __vitePreload = (load) => load();' : undefined,
};

/**
 * Modules that are always needed together, each in one file: small files are requests, and compress badly. What they
 * import goes with them, so that none of them may import what many pages need.
 */
const TOGETHER = {
  'tolerance-rules':
    /\/(kernel\/quantities|tolerance\/(schema|prepackaged)|tolerance\/quantity-text)\.ts$|\/tolerance\/data\/prepackaged\.json$/,
  'certificate-number': /\/(register\/certificate-number|kernel\/check-digits)\.ts$/,
};
const fileOf = (id) => Object.entries(TOGETHER).find(([, modules]) => modules.test(id))?.[0];

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
      rollupOptions: { output: { manualChunks: fileOf } },
    },
  },
  devToolbar: { enabled: false },
});
