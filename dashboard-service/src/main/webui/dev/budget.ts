import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

/** Fails the build when the JavaScript of the first view, the entry and one page, outgrows the budget. */
export function budget(page: string, kilobytes: number): Plugin {
  return {
    name: 'first-view-budget',
    generateBundle(_, bundle) {
      const seen = new Set<string>();
      let bytes = 0;
      const add = (name: string) => {
        const chunk = bundle[name];
        if (seen.has(name) || chunk?.type !== 'chunk') return;
        seen.add(name);
        bytes += gzipSync(chunk.code).length;
        chunk.imports.forEach(add);
      };
      for (const chunk of Object.values(bundle)) {
        if (chunk.type === 'chunk' && (chunk.isEntry || chunk.name === page)) add(chunk.fileName);
      }
      const used = Math.round(bytes / 1000);
      this.info(`first view: ${used} of ${kilobytes} kB of compressed JavaScript`);
      if (used > kilobytes) this.error(`The first view needs ${used} kB, more than ${kilobytes} kB`);
    },
  };
}
