import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { faultLine, validateDossier } from '../dossier/validate-dossier.ts';
import { FeedFault } from '../feeds/feed-fault.ts';
import { createKeyring, readKeyring, ROLES } from '../publish/keyring.ts';
import type { RoleName } from '../publish/keyring.ts';
import { hashOf } from '../publish/make-metadata.ts';
import { publishRelease } from '../publish/publish-release.ts';
import { rotateKey } from '../publish/rotate-key.ts';
import { signFirst } from '../publish/sign-roles.ts';
import { verifyFolder } from '../publish/verify-folder.ts';
import { BUNDLED, readDossier } from './read-dossier.ts';

const USAGE = `npm run publish-dossier -- COMMAND
  keys    --keys FOLDER --out FEED               make keys and the feed's first root
  release --keys FOLDER --out FEED [DOSSIER]     validate, compare with the last release, sign, write
  rotate ROLE --keys FOLDER --out FEED           replace a role's oldest key (${Object.keys(ROLES).join(', ')})
  verify FEED                                    read a folder as a new reader would`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keys: { type: 'string', default: 'keys' }, out: { type: 'string', default: 'feed' } },
});

/** Makes keys, publishes, rotates and verifies; prints what was done, or why not with exit code 1. */
async function main([command, argument]: string[]): Promise<string[] | FeedFault> {
  const { keys, out } = values;
  const now = Date.now();
  if (command === 'keys') return makeKeys(keys, out, now);
  if (command === 'release') return release(argument ?? BUNDLED, keys, out, now);
  if (command === 'rotate' && argument && Object.hasOwn(ROLES, argument)) {
    const version = await rotateKey(out, keys, argument as RoleName, now);
    return version instanceof FeedFault
      ? version
      : [`A new key of ${argument} is in force from root ${version} on.`];
  }
  if (command === 'verify') return verify(argument ?? out, now);
  process.exitCode = 1;
  return [USAGE];
}

async function makeKeys(keys: string, out: string, now: number): Promise<string[]> {
  await signFirst(out, await createKeyring(keys), now);
  const root = await readFile(join(out, 'metadata/1.root.json'));
  return [
    `Keys are in ${keys}: take root-1, root-2 and root-3 to three places off this machine.`,
    `Readers add the feed by its address and #sha256-${hashOf(root)}`,
  ];
}

async function release(
  dossier: string,
  keys: string,
  out: string,
  now: number,
): Promise<string[] | FeedFault> {
  const validated = validateDossier(await readDossier(dossier));
  if (!validated.ok) {
    process.exitCode = 1;
    return [...validated.faults.map(faultLine), `${validated.faults.length} faults: nothing was published`];
  }
  const done = await publishRelease(out, await readKeyring(keys), validated.dossier, now);
  if (done instanceof FeedFault) return done;
  if (done.changed === 0) return [`Nothing changed since version ${done.v}: its dates were renewed.`];
  const delta = done.delta === null ? '' : `, the delta ${done.delta} B`;
  return [`Version ${done.v}: ${done.changed} records changed; the full snapshot is ${done.full} B${delta}.`];
}

async function verify(folder: string, now: number): Promise<string[] | FeedFault> {
  const found = await verifyFolder(folder, now);
  if (found instanceof FeedFault) return found;
  const { trust, head, records, deltas } = found;
  return [
    `Version ${head.v}: ${records} records, ${deltas} deltas, state root ${head.root}`,
    `root ${trust.root.version}, timestamp ${trust.timestamp.version}, good until ${new Date(trust.timestamp.expires).toISOString()}`,
  ];
}

const said = await main(positionals);
if (said instanceof FeedFault) {
  console.error(`${said.kind}: ${said.file} (${said.rule})`);
  process.exitCode = 1;
} else for (const line of said) console.log(line);
