import { readDossier } from '../../lib/cli/read-dossier.ts';
import type { Entity } from '../../lib/domain/entity.ts';
import type { Mention } from '../../lib/domain/mention.ts';
import { compileLexicon } from '../../lib/mentions/compile-lexicon.ts';
import { findCandidates } from '../../lib/mentions/find-candidates.ts';
import { openLexicon } from '../../lib/mentions/open-lexicon.ts';
import { resolveMentions } from '../../lib/mentions/resolve-mentions.ts';

const { entities } = (await readDossier()) as unknown as { entities: Entity[] };
const whole = openLexicon(compileLexicon(entities, new Set()).snapshot.whole);

/** What the sentences of a page about the plan stand after. */
const LEAD = 'The US peace plan for Ukraine';

/**
 * The mentions of the bundled lexicon in one sentence. On a page about the plan it stands after a heading; on any
 * other page only forms that are safe anywhere count.
 */
export function readSentence(text: string, aboutPlan: boolean, date: string | null = null): Mention[] {
  const blocks = (aboutPlan ? [LEAD, text] : [text]).map((block) => findCandidates(whole, block));
  const counted = aboutPlan
    ? blocks
    : blocks.map((block) => block.filter(({ meanings }) => meanings.some(({ sense }) => sense === 's')));
  return resolveMentions(counted, { date }).at(-1) ?? [];
}
