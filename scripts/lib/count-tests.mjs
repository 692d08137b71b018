// Adds up JUnit XML reports. Prints "passed failed skipped" and then the name of each test that failed.
import { readFileSync } from 'node:fs';

const sum = { tests: 0, failures: 0, errors: 0, skipped: 0 };
const failed = [];

for (const file of process.argv.slice(2)) {
  const report = readFileSync(file, 'utf8');
  for (const [suite] of report.matchAll(/<testsuite\s[^>]*>/g)) {
    for (const name of Object.keys(sum)) {
      sum[name] += Number(attribute(suite, name) ?? 0);
    }
  }
  for (const [, test] of report.matchAll(/(<testcase\s[^>]*[^/]>)(?:(?!<\/testcase>)[^])*?<(?:failure|error)[\s>]/g)) {
    failed.push(`${attribute(test, 'classname')} › ${attribute(test, 'name')}`);
  }
}

const failures = sum.failures + sum.errors;
console.log(sum.tests - failures - sum.skipped, failures, sum.skipped);
for (const name of failed) {
  console.log(name);
}

function attribute(element, name) {
  return element.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];
}
