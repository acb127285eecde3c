import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import { compileLexicon } from '../../lib/mentions/compile-lexicon.ts';
import { judgeTopic } from '../../lib/mentions/judge-topic.ts';
import { openLexicon } from '../../lib/mentions/open-lexicon.ts';
import { weighText } from '../../lib/mentions/weigh-text.ts';

const FOLDER = '../shared/articles';
const files = existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.txt')) : [];
const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
const { snapshot, faults } = compileLexicon(entities, new Set());
const gate = openLexicon(snapshot.gate);

describe('the bundled lexicon', () => {
  it('compiles without a fault, its gate within 25 kB', () => {
    expect(faults).toEqual([]);
    expect(Buffer.byteLength(snapshot.gate)).toBeLessThanOrEqual(25_000);
  });
});

const isOnTopic = (name: string): boolean =>
  judgeTopic(
    readFileSync(`${FOLDER}/${name}`, 'utf8')
      .split('\n')
      .flatMap((text) => weighText(gate, text) ?? []),
    gate,
    () => null,
  ).onTopic;

describe.skipIf(files.length === 0)('real articles (skipped where they are not at hand)', () => {
  it.each(files.filter((name) => !name.startsWith('on-') && !name.startsWith('000')))(
    '%s is left alone',
    (name) => {
      expect(isOnTopic(name)).toBe(false);
    },
  );
  it.each(files.filter((name) => name.startsWith('on-') || name.startsWith('000')))(
    '%s is about the plan',
    (name) => {
      expect(isOnTopic(name)).toBe(true);
    },
  );
});
