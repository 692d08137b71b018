import { defineConfig } from '@hey-api/openapi-ts';

/** Java records → openapi.yaml (written by the backend) → types, client and validators that the pages import. */
export default defineConfig({
  input: '../shared-contracts/openapi.yaml',
  output: { path: '../shared-contracts/typescript', clean: false },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/client-fetch',
    '@hey-api/sdk',
    { name: 'zod', compatibilityVersion: 'mini' },
  ],
  logs: { level: 'warn', file: false },
});
