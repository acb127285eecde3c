import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where a program is, by the first of its names that is there; installed with apt-get where we are root; else null. */
export const findProgram = (names: readonly string[], debianPackage: string): string | null =>
  foundProgram(names) ?? installByApt(names, debianPackage);

/** Where a program is by the first of its names that is there, or null. */
export function foundProgram(names: readonly string[]): string | null {
  // Servers lie where only root looks for programs.
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin'];
  const paths = names.flatMap((file) => folders.map((folder) => join(folder, file)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Installs a Debian package where we are root and says where the program of one of these names is then, or null. */
export function installByApt(names: readonly string[], debianPackage: string): string | null {
  if (process.getuid?.() !== 0) return null;
  console.log(`Installing ${debianPackage} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { env });
  spawnSync('apt-get', ['install', '-y', '-qq', debianPackage], { env });
  return foundProgram(names);
}
