import type { ExportedClaim, RecordExport } from '../../lib/domain/record-export.ts';

interface Node {
  identifier: string;
  name: string;
}

interface ClaimNode {
  identifier: string;
  datePublished: string;
  genre: ExportedClaim['act'];
  creditText: ExportedClaim['attribution'];
  text: string;
  author: Node & { '@type': string; memberOf: { identifier: ExportedClaim['speaker']['side'] } };
  about?: Node & { suggestedAnswer?: { identifier: string; text: string } };
  citation: { '@id': string; genre: ExportedClaim['answers'][number]['how'] }[];
  appearance: {
    url: string;
    datePublished?: string;
    text?: string;
    publisher: Node;
    sourceOrganization: Node;
  }[];
}

/** Reads an exported JSON-LD file back. */
export function readJsonLd(file: string): RecordExport {
  const data = JSON.parse(file) as Node & { license: string; temporalCoverage: string; hasPart: ClaimNode[] };
  return {
    record: data.identifier,
    title: data.name,
    license: data.license,
    asOf: data.temporalCoverage.slice(3),
    claims: data.hasPart.map(claimOf),
  };
}

const claimOf = ({ author, about, ...claim }: ClaimNode): ExportedClaim => ({
  id: claim.identifier,
  date: claim.datePublished,
  speaker: {
    id: author.identifier,
    name: author.name,
    side: author.memberOf.identifier,
    person: author['@type'] === 'Person',
  },
  attribution: claim.creditText,
  act: claim.genre,
  content: claim.text,
  question: about ? { id: about.identifier, text: about.name } : null,
  position: about?.suggestedAnswer
    ? { id: about.suggestedAnswer.identifier, label: about.suggestedAnswer.text }
    : null,
  answers: claim.citation.map((one) => ({ claim: one['@id'].slice('#claim/'.length), how: one.genre })),
  reports: claim.appearance.map((one) => ({
    source: one.publisher.identifier,
    sourceName: one.publisher.name,
    origin: one.sourceOrganization.identifier,
    originName: one.sourceOrganization.name,
    url: one.url,
    published: one.datePublished ?? null,
    quote: one.text ?? null,
  })),
});
