// Keeps the first visit fast: fails when the JavaScript that index.html loads at once outgrows the limit.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limit = 170_000;
const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path);
const sizes = scripts.map((path) => gzipSync(readFileSync(new URL(path, dist))).length);
const total = sizes.reduce((sum, size) => sum + size, 0);

scripts.forEach((path, index) => {
  console.log(`${String(sizes[index]).padStart(8)}  ${path}`);
});
console.log(`${String(total).padStart(8)}  bytes of initial JavaScript after gzip, of ${limit} allowed`);
if (scripts.length === 0 || total > limit) {
  console.error('Too much initial JavaScript: load what the first page does not need with a lazy route or import().');
  process.exit(1);
}
