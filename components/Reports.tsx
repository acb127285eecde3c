import type { VNode } from 'preact';
import type { ReportLine, Voices } from '../lib/domain/briefing.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { ReportLink } from './Rests.tsx';
import type { Words } from './say.ts';
import { voicesText } from './voices.ts';

interface ReportsProps {
  words: Words;
  reports: ReportLine[];
  voices: Voices;
}

/** Every counting report of a claim: its source, whose reporting it relays, its day, and the words it quotes. */
export function Reports({ words, reports, voices }: ReportsProps): VNode {
  const { say, lang } = words;
  return (
    <section class="reports">
      <h2>{voicesText(say, voices)}</h2>
      <ul>
        {reports.map((report) => (
          <li key={report.url}>
            <p class="parts">
              <span>
                <ReportLink words={words} report={report} />
              </span>
              {report.published !== null && (
                <time dateTime={report.published}>{longDay(say, report.published)}</time>
              )}
            </p>
            {report.quote !== null && (
              <blockquote>
                <Datum lang={lang} text={report.quote} />
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
