// What Docker would refuse or warn about, and what an image of ours promises.
import { DockerfileParser } from 'dockerfile-ast';
import { validate } from 'dockerfile-utils';

export function lintDockerfile(text, path) {
  const dockerfile = DockerfileParser.parse(text);
  const last = dockerfile.getFROMs().at(-1).getRange().start.line;
  const ofImage = dockerfile.getInstructions().filter((instruction) => instruction.getRange().start.line > last);
  const argument = (name) =>
    ofImage.findLast((instruction) => instruction.getInstruction() === name)?.getArgumentsContent() ?? '';
  const findings = validate(text).map(({ range, message }) => `${path}:${range.start.line + 1}: ${message}`);
  if (!/^[1-9]\d*(:[1-9]\d*)?$/.test(argument('USER'))) {
    findings.push(`${path}: the last USER has to be a number other than 0, which Kubernetes can check`);
  }
  if (!argument('HEALTHCHECK')) {
    findings.push(`${path}: there is no HEALTHCHECK`);
  }
  if (!argument('ENTRYPOINT').startsWith('[')) {
    findings.push(`${path}: the ENTRYPOINT has to be a JSON array: a shell would not pass signals on`);
  }
  const stages = dockerfile.getFROMs().map((from) => from.getBuildStage());
  for (const from of dockerfile.getFROMs()) {
    const image = from.getImage();
    if (!stages.includes(image) && (!from.getImageTag() || from.getImageTag() === 'latest')) {
      findings.push(`${path}:${from.getRange().start.line + 1}: ${image} needs a tag other than latest`);
    }
  }
  return findings;
}
