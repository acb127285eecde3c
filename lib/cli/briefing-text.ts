import type {
  Briefing,
  ClaimCounts,
  ClaimLine,
  PositionLine,
  QuestionLine,
  Voices,
} from '../domain/briefing.ts';
import type { QuestionBriefing } from '../domain/overview.ts';
import { saidBy } from '../record/said-by.ts';

/** An entity's briefing as plain text, in the order in which the card shows it. */
export function briefingText({ entity, asOf, questions, claims, newer, counts }: Briefing): string {
  return [
    `${entity.name} (${entity.side}), as of ${asOf}`,
    entity.roles.join('; ') || entity.gist,
    ...(entity.standsFor ? [`stands for ${entity.standsFor}`] : []),
    '',
    ...questions.flatMap(questionText),
    ...claims.flatMap(claimText),
    '',
    ...footText(counts, newer),
  ].join('\n');
}

/** A question's briefing as plain text: positions, every claim on it, and what rests on a single source. */
export function questionBriefingText(briefing: QuestionBriefing): string {
  const { question, asOf, claims, newer, counts, flips } = briefing;
  return [
    `As of ${asOf}`,
    ...questionText(question),
    ...claims.flatMap(claimText),
    '',
    ...flips.map(({ sourceName, source, to }) => `Without ${sourceName} (${source}) this would be ${to}`),
    ...footText(counts, newer),
  ].join('\n');
}

const voicesText = ({ sources, origins }: Voices): string =>
  `${sources} ${sources === 1 ? 'source' : 'sources'}, ${origins} ${origins === 1 ? 'origin' : 'origins'}`;

const questionText = ({ text, standing, positions }: QuestionLine): string[] => [
  `? ${text} [${standing}]`,
  ...positions.map(positionText),
  '',
];

function positionText({ label, holders, voices }: PositionLine): string {
  const who = holders.map(({ speaker, date, formerly, sameDay }) => {
    const before = formerly.map((one) => `; said otherwise on ${one.date}: ${one.label}`);
    const also = sameDay.map((one) => `; the same day also: ${one.label}`);
    return `${speaker.name} (${speaker.side}, ${date}${[...before, ...also].join('')})`;
  });
  return `    ${label}\n        ${who.join(', ')} · ${voicesText(voices)}`;
}

function claimText({
  date,
  speaker,
  act,
  content,
  voices,
  reports,
  answeredBy,
  answers,
}: ClaimLine): string[] {
  const links = reports.map(({ sourceName, originName, published, url, quote }) =>
    [
      `      ${originName ? `${originName}, via ${sourceName}` : sourceName}, ${published ?? 'no day stated'}: ${url}`,
      ...(quote ? [`        “${quote}”`] : []),
    ].join('\n'),
  );
  return [
    `${date} ${saidBy(speaker, act)} ${content} · ${voicesText(voices)}`,
    ...answers.map(({ how, speaker: other, date: day }) => `      ${how} ${other.name}, ${day}`),
    ...answeredBy.map(({ how, speaker: other, date: day }) => `      ${other.name} ${how} it, ${day}`),
    ...links,
  ];
}

const footText = ({ claims, hidden, since }: ClaimCounts, newer: readonly ClaimLine[]): string[] => [
  `${claims} claims visible, ${hidden} hidden by trust, ${since} since${since > 0 ? ':' : ''}`,
  ...newer.map(({ date, speaker, act, content }) => `  ${date} ${saidBy(speaker, act)} ${content}`),
];
