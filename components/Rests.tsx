import type { ComponentChild, VNode } from 'preact';
import type { ClaimLine, ReportLine } from '../lib/domain/briefing.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { listed } from './listed.ts';
import { quoteLink } from './quote-link.ts';
import { counted } from './say.ts';
import type { Words } from './say.ts';

/** What a claim rests on: a link to its first report, the further ones on demand, and how many origins that makes. */
export function Rests({ words, claim }: { words: Words; claim: ClaimLine }): VNode {
  const { say } = words;
  const [first, ...others] = claim.reports;
  const more = claim.voices.sources - 1;
  return (
    <div class="quiet parts">
      <span>
        {first && <ReportLink words={words} report={first} />}{' '}
        {more > 0 && <More words={words} title={counted(say, 'more', more)} reports={others} />}
      </span>
      <span>{counted(say, 'origins', claim.voices.origins)}</span>
      {claim.attribution === 'anonymous' && <span>{say('unnamed')}</span>}
    </div>
  );
}

function More({ words, title, reports }: { words: Words; title: string; reports: ReportLine[] }): VNode {
  if (reports.length === 0) return <>{title}</>;
  const links = reports.map((report) => <ReportLink key={report.url} words={words} report={report} />);
  return (
    <details>
      <summary>{title}</summary>
      {listed(words.say, links)}
    </details>
  );
}

/** A link to the words in the source, labelled with whose reporting it relays: "NBC, via BOL News". */
export function ReportLink({ words, report }: { words: Words; report: ReportLine }): VNode {
  const source: ComponentChild = <Datum lang={words.lang} text={report.sourceName} />;
  const label =
    report.originName === null
      ? source
      : fill(words.say, 'via', <Datum lang={words.lang} text={report.originName} />, source);
  const href = quoteLink(report.url, report.quote);
  if (href === null) return <span>{label}</span>;
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {label}
    </a>
  );
}
