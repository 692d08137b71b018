// Tells how long a command takes until the application answers its first request, and the memory that it has then:
//   node measure-start.mjs <name> <command...>
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { get } from 'node:http';
import { setTimeout } from 'node:timers/promises';

const RUNS = 5;
const [name, command, ...args] = process.argv.slice(2);
const url = `http://127.0.0.1:${process.env.PORT}/.well-known/jwks.json`;

const runs = [];
for (let run = 0; run < RUNS; run++) {
  runs.push(await measure());
}
const times = runs.map((run) => run.milliseconds).sort((one, other) => one - other);
const memory = Math.max(...runs.map((run) => run.mebibytes));
console.log(
  `${name.padEnd(12)} ${times[Math.floor(RUNS / 2)]} ms to the first answer (of ${RUNS} starts: ${times.join(', ')}), ${memory} MiB`,
);

async function measure() {
  const started = performance.now();
  const application = spawn(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(application, 'exit');
  while (!(await isAnswered())) {
    if (application.exitCode !== null) {
      throw new Error(`${command} ended with ${application.exitCode}`);
    }
    await setTimeout(5);
  }
  const milliseconds = Math.round(performance.now() - started);
  const mebibytes = residentMemory(application.pid);
  application.kill();
  await ended;
  return { milliseconds, mebibytes };
}

function isAnswered() {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** Where the system does not tell, NaN. */
function residentMemory(process) {
  try {
    return Math.round(Number(readFileSync(`/proc/${process}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)?.[1]) / 1024);
  } catch {
    return Number.NaN;
  }
}
