import type { ExportedClaim, ExportedReport, RecordExport } from '../domain/record-export.ts';

/**
 * The claims as schema.org JSON-LD: a Dataset of Claims, each with its author, the Question it speaks to, and an
 * appearance for each report. Nothing of it is a ClaimReview: nobody here says what is true.
 */
export function exportJsonLd({ record, title, license, asOf, claims }: RecordExport): string {
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    identifier: record,
    name: title,
    license,
    temporalCoverage: `../${asOf}`,
    hasPart: claims.map(claimNode),
  };
  return `${JSON.stringify(dataset, null, 2)}\n`;
}

const claimNode = ({ id, date, act, content, attribution, ...claim }: ExportedClaim) => ({
  '@type': 'Claim',
  '@id': `#claim/${id}`,
  identifier: id,
  datePublished: date,
  genre: act,
  creditText: attribution,
  text: content,
  author: {
    '@type': claim.speaker.person ? 'Person' : 'Organization',
    identifier: claim.speaker.id,
    name: claim.speaker.name,
    memberOf: { '@type': 'Organization', identifier: claim.speaker.side },
  },
  ...(claim.question && { about: questionNode(claim.question, claim.position) }),
  citation: claim.answers.map((one) => ({ '@type': 'Claim', '@id': `#claim/${one.claim}`, genre: one.how })),
  appearance: claim.reports.map(reportNode),
});

/** The answer given is one that is suggested; schema.org's accepted answer would be a verdict. */
const questionNode = (
  { id, text }: NonNullable<ExportedClaim['question']>,
  position: ExportedClaim['position'],
) => ({
  '@type': 'Question',
  identifier: id,
  name: text,
  ...(position && { suggestedAnswer: { '@type': 'Answer', identifier: position.id, text: position.label } }),
});

const reportNode = (report: ExportedReport) => ({
  '@type': 'CreativeWork',
  url: report.url,
  ...(report.published !== null && { datePublished: report.published }),
  ...(report.quote !== null && { text: report.quote }),
  publisher: { '@type': 'Organization', identifier: report.source, name: report.sourceName },
  sourceOrganization: { '@type': 'Organization', identifier: report.origin, name: report.originName },
});
