// Compares what the code needs at run time with what the native build was told to keep:
//   node native-registration.mjs <folder of the native sources>
// The data classes of the contracts have to be open to reflection, because JSON and GraphQL read and write them, and so
// do the services that others find by name. These names and all migrations have to be in the executable.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const contracts = join(root, 'shared-contracts/target/classes');
const resources = join(root, 'backend/src/main/resources');
const jdk = join(process.env.JAVA_HOME, 'bin');

const told = read(resolve(process.argv[2]));
const missing = [
  ...[...dataClasses(), ...services()].filter((name) => !told.reflection.has(name)),
  ...files(resources, (path) => /^(db|META-INF)\//.test(path)).filter(
    (path) => !told.resources.some((pattern) => pattern.test(path)),
  ),
];
for (const name of missing) {
  console.error(`Not registered for the native build: ${name}`);
}
process.exitCode = missing.length > 0 ? 1 : 0;

/** What the augmentation has written for the native build. */
function read(sources) {
  const runner = readdirSync(sources).find((name) => name.endsWith('-runner.jar'));
  const folder = mkdtempSync(join(tmpdir(), 'native-'));
  try {
    execFileSync(join(jdk, 'jar'), ['xf', join(sources, runner), 'META-INF/native-image'], { cwd: folder });
    const json = (name) => JSON.parse(readFileSync(join(folder, 'META-INF/native-image', name), 'utf8'));
    const open = json('reflect-config.json').filter(
      (type) => type.allDeclaredConstructors && type.allDeclaredMethods,
    );
    return {
      reflection: new Set(open.map((type) => type.name)),
      resources: json('resource-config.json').resources.includes.map(({ pattern }) => expression(pattern)),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Java quotes with \Q and \E. */
function expression(pattern) {
  const quoted = pattern.replaceAll(/\\Q(.*?)\\E/g, (_, text) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^(?:${quoted})$`);
}

/** The records and enums of the contracts. */
function dataClasses() {
  const classes = files(contracts, (path) => path.endsWith('.class')).map((path) => join(contracts, path));
  const declarations = execFileSync(join(jdk, 'javap'), classes, { encoding: 'utf8' });
  return [...declarations.matchAll(/class (\S+?)(?:<.*?>)? extends java\.lang\.(?:Record|Enum)\b/g)].map(([, name]) =>
    name,
  );
}

/** The classes that are found by META-INF/services. */
function services() {
  return files(resources, (path) => path.startsWith('META-INF/services/')).flatMap((path) =>
    readFileSync(join(resources, path), 'utf8').split('\n').filter(Boolean),
  );
}

/** The paths below a folder that a test holds for, with slashes. */
function files(folder, test) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1).split(sep).join('/'))
    .filter(test);
}
