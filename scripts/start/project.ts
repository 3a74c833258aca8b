import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout that the scripts stand in. */
export const projectDir = fileURLToPath(new URL('../../', import.meta.url));

export const inProject = (...segments: string[]): string => join(projectDir, ...segments);

export function projectVersion(): string {
  const parsed: unknown = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
  return typeof parsed === 'object' && parsed !== null && 'version' in parsed ? String(parsed.version) : '';
}
