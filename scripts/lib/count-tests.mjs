// Adds up JUnit XML reports. Prints "passed failed skipped", and then what failed, one test a line.
import { existsSync, readFileSync } from 'node:fs';

const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
const failed = [];

// A tool that failed early has written none.
for (const file of process.argv.slice(2).filter(existsSync)) {
  const report = readFileSync(file, 'utf8');
  for (const [suite] of report.matchAll(/<testsuite\s[^>]*>/g)) {
    for (const name of Object.keys(sum)) {
      sum[name] += Number(attribute(suite, name) ?? 0);
    }
  }
  for (const [, test, content] of report.matchAll(/(<testcase\s[^>]*[^/]>)([^]*?)<\/testcase>/g)) {
    const failure = content.match(/<(?:failure|error)[\s>][^>]*/)?.[0];
    if (failure) {
      const reason = attribute(failure, 'message') ?? '';
      failed.push(`${attribute(test, 'classname')} › ${attribute(test, 'name')}: ${reason.slice(0, 160)}`);
    }
  }
}

const failures = sum.failures + sum.errors;
console.log(sum.tests - failures - sum.skipped, failures, sum.skipped);
for (const test of failed) {
  console.log(test.replaceAll(/\s+/g, ' '));
}

function attribute(element, name) {
  return element.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
}
