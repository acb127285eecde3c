import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What each room of the house may import: other rooms and packages. A room always may import itself. */
const MAY: Record<string, string[]> = {
  'lib/domain': [],
  'lib/mentions': ['lib/domain'],
  'lib/record': ['lib/domain', 'minisearch'],
  'lib/hover': ['lib/domain'],
  'lib/statements': ['lib/domain', 'wink-nlp', 'wink-eng-lite-web-model'],
  'lib/dossier': ['lib/domain', 'valibot'],
  'lib/feeds': ['lib/domain', 'lib/dossier', 'feedsmith'],
  'lib/refresh': ['lib/domain', 'lib/dossier', 'lib/feeds', 'lib/mentions', 'lib/statements', 'lib/record'],
  'lib/publish': [
    'lib/domain',
    'lib/dossier',
    'lib/feeds',
    '@tufjs/models',
    '@tufjs/canonical-json',
    'node:crypto',
    'node:fs/promises',
    'node:path',
  ],
  'lib/store': ['lib/domain', 'dexie'],
  'lib/page': ['lib/domain', 'lib/mentions', 'lib/hover', '@mozilla/readability'],
  'lib/browser': ['lib/domain', 'webextension-polyfill'],
  components: ['lib/domain', 'public/_locales', 'preact', 'preact/hooks'],
};

const files = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const importsOf = (file: string): string[] =>
  ts
    .preProcessFile(readFileSync(file, 'utf8'))
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? relative('.', join(dirname(file), fileName)) : fileName,
    );

const roomOf = (file: string): string | undefined =>
  Object.keys(MAY).find((room) => file.startsWith(`${room}/`));

describe('the house', () => {
  it.each(files.filter((file) => roomOf(file)))('%s imports what its room may', (file) => {
    const room = roomOf(file) ?? '';
    const allowed = [room, ...(MAY[room] ?? [])];
    const odd = importsOf(file).filter(
      (one) => !allowed.some((may) => one === may || one.startsWith(`${may}/`)),
    );
    expect(odd).toEqual([]);
  });

  it('has nothing that imports an entrypoint from outside it', () => {
    const odd = files.flatMap((file) =>
      importsOf(file)
        .filter((one) => one.startsWith('entrypoints/') && !file.startsWith('entrypoints/'))
        .map((one) => `${file} → ${one}`),
    );
    expect(odd).toEqual([]);
  });

  it('has no circle of imports', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path, file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      const values = readFileSync(file, 'utf8').replace(/import type [^;]*;/g, '');
      const next = ts
        .preProcessFile(values)
        .importedFiles.map(({ fileName }) => relative('.', join(dirname(file), fileName)));
      for (const one of next.filter((to) => files.includes(to))) walk(one, [...path, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
    expect(circles).toEqual([]);
  });

  it('names nothing that the design leaves out', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|managers?|services?|handlers?|index)\.tsx?$/.test(file),
    );
    expect(vague).toEqual(['entrypoints/content/index.ts']);
    const tops = readdirSync('.', { withFileTypes: true }).filter(
      (e) => e.isDirectory() && !/^(\.|node_modules)/.test(e.name),
    );
    expect(tops.map(({ name }) => name).sort()).toEqual([
      'components',
      'entrypoints',
      'lib',
      'public',
      'tests',
    ]);
  });
});
