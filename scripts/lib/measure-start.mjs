// Tells how long a command takes until the application answers its first request, and the processor time and memory that
// it has taken by then, which depend less on what else the machine does:
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
console.log(
  `${name.padEnd(10)} ${median('milliseconds')} ms to the first answer (${RUNS} starts: ${sorted('milliseconds').join(', ')}),` +
    ` ${median('processor')} ms of processor time, ${median('mebibytes')} MiB of memory`,
);

function median(figure) {
  return sorted(figure)[Math.floor(RUNS / 2)];
}

function sorted(figure) {
  return runs.map((run) => run[figure]).sort((one, other) => one - other);
}

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
  const figures = { milliseconds, ...cost(application.pid) };
  application.kill();
  await ended;
  return figures;
}

function isAnswered() {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

/** Where the system does not tell, nothing. */
function cost(process) {
  try {
    const [user, system] = readFileSync(`/proc/${process}/stat`, 'utf8').split(' ').slice(13, 15).map(Number);
    const status = readFileSync(`/proc/${process}/status`, 'utf8');
    // Linux counts in hundredths of a second, and in kibibytes.
    return { processor: (user + system) * 10, mebibytes: Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)[1]) / 1024) };
  } catch {
    return {};
  }
}
