import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { transform } from 'esbuild';

const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * What a script imports later is fetched first, each file of it, and imported when all have come: a browser remembers of an
 * import that it failed and never tries that address again, so that a page that was once without a connection would stay
 * without what answers. Nor are these files preloaded: Vite's helper for that is 0.6 kB for each page, and no such import
 * here has a style sheet. Each script has its own copy of what is left, which would else be a request of its own.
 */
const fetchedFirst = {
  name: 'fetched-first',
  enforce: 'pre',
  resolveId: (id, importer) => (id === PRELOAD_HELPER ? `${PRELOAD_HELPER}?${importer}` : undefined),
  load: (id) =>
    id.startsWith(PRELOAD_HELPER)
      ? `export const __vitePreload = async (load, files) => {
          await Promise.all(files.map(async (file) => {
            const answer = await fetch('/' + file);
            if (!answer.ok) throw new Error(file + ': ' + answer.status);
            await answer.arrayBuffer();
          }));
          return load();
        };`
      : undefined,
  // Vite names the files of an import only where there are several.
  generateBundle: {
    order: 'pre',
    handler: (_, bundle) => {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        chunk.code = chunk.code.replaceAll(
          /import\("\.\/([^"]+)"\)((?:(?!import\().)*?)\b__VITE_PRELOAD__\b/gs,
          (text, name, between) =>
            comesAlone(bundle[`_astro/${name}`], chunk)
              ? `import("./${name}")${between}["_astro/${name}"]`
              : text,
        );
      }
    },
  },
};
/** Whether whoever has a script needs one file more for what it imports. */
const comesAlone = (imported, importer) =>
  imported?.imports.every((name) => name === importer.fileName) &&
  imported.viteMetadata.importedCss.size === 0;

/**
 * What answers on these pages is one file each, with its own copies of what other pages need too: one request where there
 * were five, and a fifth fewer bytes, since small files compress badly.
 */
const WHOLE = /\/(search|near|check|lot)-answering\.ts$/;
const inOneFile = {
  name: 'in-one-file',
  enforce: 'pre',
  async resolveId(id, importer, options) {
    const [module, whole = WHOLE.exec(id)?.[1]] = importer?.split('?whole=') ?? [];
    if (whole === undefined || id.startsWith('\0')) return undefined;
    const found = await this.resolve(id, module, { ...options, skipSelf: true });
    return found === null || !/\.(ts|json)$/.test(found.id)
      ? found
      : { ...found, id: `${found.id}?whole=${whole}` };
  },
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
    plugins: [inOneFile, fetchedFirst],
    build: {
      // The content security policy allows no script within a page, however small.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false, resolveDependencies: () => [] },
      rollupOptions: { output: { manualChunks: fileOf } },
    },
  },
  devToolbar: { enabled: false },
});
