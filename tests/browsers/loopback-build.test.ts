import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildLoopback } from '../../lib/cli/build-loopback.ts';
import { BROWSER_NAMES } from './drive.ts';

/** What only the build for feeds on loopback may have. */
const OWN = /loopback|http:\/\/127\.0\.0\.1/;
/** What keeps the shipped ones from loopback. */
const GUARD = /updateSessionRules/;

const filesOf = (build: string): [string, string][] =>
  readdirSync(join('.output', build), { recursive: true, withFileTypes: true })
    .filter((entry) => /\.(js|json|html|css)$/.test(entry.name) && !entry.parentPath.includes('/dossier'))
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((file) => [file, readFileSync(file, 'utf8')]);

const named = (build: string, what: RegExp): string[] =>
  filesOf(build).flatMap(([file, text]) => (what.test(text) ? [file.split('/').slice(2).join('/')] : []));

describe.each(BROWSER_NAMES)('the build for feeds on loopback, for %s', (name) => {
  beforeAll(buildLoopback);

  it('can move its clock and ask this machine, unguarded', () => {
    const build = `${name}-mv3-loopback`;
    expect(named(build, OWN)).toEqual(expect.arrayContaining(['manifest.json', 'background.js']));
    expect(named(build, GUARD)).toEqual([]);
  });

  it('leaves nothing of that in what is shipped', () => {
    expect(named(`${name}-mv3`, OWN)).toEqual([]);
    expect(named(`${name}-mv3`, GUARD)).toEqual(['background.js']);
  });

  it('asks for the same permissions as what is shipped', () => {
    const read = (build: string) =>
      JSON.parse(readFileSync(join('.output', build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
    const shipped = read(`${name}-mv3`);
    const { content_security_policy: policy } = shipped;
    expect({ ...read(`${name}-mv3-loopback`), content_security_policy: policy }).toEqual(shipped);
    expect(shipped).toMatchObject({
      permissions: ['activeTab', 'alarms', 'declarativeNetRequest', 'storage', 'unlimitedStorage'],
      content_scripts: [{ matches: ['http://*/*', 'https://*/*'] }],
    });
    expect(shipped).not.toHaveProperty('host_permissions');
    expect(JSON.stringify(policy)).toContain("connect-src 'self' https:;");
  });
});
