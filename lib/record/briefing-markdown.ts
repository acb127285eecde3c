import type { Briefing, ClaimLine } from '../domain/briefing.ts';

/** A briefing as Markdown with the links it rests on, for the reader's own notes. */
export function briefingMarkdown({ entity, asOf, questions, claims }: Briefing): string {
  const asked = questions.flatMap(({ text, standing, positions }) => [
    `- ${text} (${standing})`,
    ...positions.map(
      ({ label, holders }) => `  - ${holders.map(({ speaker }) => speaker.name).join(', ')}: ${label}`,
    ),
  ]);
  return [`**${entity.name}**, as of ${asOf}`, '', ...asked, '', ...claims.map(claimMarkdown), ''].join('\n');
}

function claimMarkdown({ date, speaker, act, content, reports }: ClaimLine): string {
  const links = reports.map(({ sourceName, url }) => `[${sourceName}](${url})`);
  return `- ${date}: ${speaker.name} ${act} ${content} (${links.join(', ')})`;
}
