// Which releases of Node fit is said in package.json, and again by the scripts, which look for one before npm does.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { satisfies, subset } from 'semver';
import { expect, test } from 'vitest';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const ours = packages[''].engines.node;

test('every package takes each Node that we take', () => {
  const theirs = Object.entries(packages).map(([name, { engines }]) => ({ name, node: engines?.node ?? '*' }));
  expect(theirs.filter(({ node }) => !subset(ours, node))).toEqual([]);
});

test('the scripts take the Nodes that we take', () => {
  const versions = [...Array(10).keys()].flatMap((major) =>
    [0, 12, 13, 18, 19, 20].map((minor) => `v${18 + major}.${minor}.0`),
  );
  const asked = 'source "$0"; for version in "$@"; do ! is_supported_node "$version" || echo "$version"; done';
  const taken = execFileSync('bash', ['-c', asked, '../scripts/lib/toolchain.sh', ...versions], { encoding: 'utf8' });
  expect(taken.trim().split('\n')).toEqual(versions.filter((version) => satisfies(version, ours)));
});
