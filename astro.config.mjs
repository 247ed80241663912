import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { compiler } from './src/compile/integration.ts';
import { workFolder } from './src/compile/work-folder.ts';
import { rehypeEditorial } from './src/components/editorial/rehype-editorial.ts';
import { release } from './src/release/integration.ts';

export default defineConfig({
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Editorial pages are read in the same dialect as articles.
  markdown: { processor: unified({ rehypePlugins: [rehypeEditorial] }), syntaxHighlight: false },
  integrations: [mdx(), compiler(), release({ collections: `${workFolder().folder}/collections` })],
  // The layout's script alone is inlined, so that one hash in a policy names it on every page.
  vite: {
    build: { assetsInlineLimit: (path) => path.includes('/Base.astro_') },
    // Builds write their output beside the collections that the development server watches.
    server: { watch: { ignored: ['**/.waymark/*-*/**', '**/dist/**'] } },
  },
});
