// Units of systemd, by the program that systemd brings for it. It reports what it ignores and succeeds all the same.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

export function lintUnit(text, path) {
  const folder = mkdtempSync(join(tmpdir(), 'unit-'));
  // A unit that stands for many is checked as one of them.
  const unit = join(folder, basename(path).replace('@.', '@1.'));
  // What it starts is not installed where it is checked.
  writeFileSync(unit, text.replaceAll(/^(ExecStart=)\S+/gm, '$1/bin/true'));
  try {
    const { error, stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', unit], { encoding: 'utf8' });
    if (error) {
      console.warn(`${path} was not checked: systemd-analyze is missing, which comes with systemd.`);
      return [];
    }
    return findings(stdout + stderr, unit, path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of this unit: what else systemd has on this machine is not our matter. */
function findings(output, unit, path) {
  return output
    .split('\n')
    .filter((line) => line.includes(basename(unit)))
    .map((line) => line.replace(unit, path));
}
