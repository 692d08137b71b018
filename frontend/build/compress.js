// Compresses the assets once, as well as can be, so that the server has nothing left to do when it serves them.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const assets = new URL('../dist/assets/', import.meta.url);

// Fonts are compressed already.
for (const name of readdirSync(assets).filter((file) => /\.(js|css|svg)$/.test(file))) {
  const asset = readFileSync(new URL(name, assets));
  writeFileSync(new URL(`${name}.br`, assets), brotliCompressSync(asset));
  writeFileSync(new URL(`${name}.gz`, assets), gzipSync(asset, { level: 9 }));
}
