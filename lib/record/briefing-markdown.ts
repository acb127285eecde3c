import type { Briefing, ClaimLine } from '../domain/briefing.ts';
import { saidBy } from './said-by.ts';

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
  const links = reports.map(
    ({ sourceName, originName, url }) =>
      `[${originName ? `${originName}, via ${sourceName}` : sourceName}](${inLink(url)})`,
  );
  return `- ${date}: ${saidBy(speaker, act)} ${content} (${links.join(', ')})`;
}

/** An address that may stand between the brackets of a Markdown link. */
const inLink = (url: string): string => url.replace(/[()]/g, (one) => (one === '(' ? '%28' : '%29'));
