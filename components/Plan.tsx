import type { VNode } from 'preact';
import type { Fate, PlanPage } from '../lib/domain/record-page.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { Heading } from './Heading.tsx';
import { PlanRow } from './PlanRow.tsx';
import type { RecordProps } from './Record.tsx';
import { counted, keyed } from './say.ts';
import type { Words } from './say.ts';
import { Slices } from './Slices.tsx';

type PlanProps = RecordProps & { content: PlanPage };
type Version = PlanPage['versions'][number];

const TOLD: Fate[] = ['kept', 'changed', 'dropped', 'new'];

/** The plan's points from version to version: what stayed, what words changed, what went and what came. */
export function Plan({ words, page, content, to }: PlanProps): VNode {
  const { say } = words;
  const drawn = content.versions.filter(({ points }) => points > 0);
  return (
    <section>
      <Heading>{say('plan_title', longDay(say, page.asOf))}</Heading>
      <p class="role intro">{say('plan_intro')}</p>
      <ol class="versions">
        {content.versions.map((version) => (
          <VersionHead
            key={version.id}
            words={words}
            version={version}
            href={to({ shows: 'entity', id: version.id })}
          />
        ))}
      </ol>
      {content.rows.length === 0 && <p class="nothing">{say('nothing_found')}</p>}
      {content.rows.length > 0 && <Points words={words} content={content} versions={drawn} />}
    </section>
  );
}

interface PointsProps {
  words: Words;
  content: PlanPage;
  versions: Version[];
}

/** A row for each point, a column for each version that was published by number. */
function Points({ words, content, versions }: PointsProps): VNode {
  return (
    <table class="plan">
      <caption class="unseen">{words.say('plan_caption')}</caption>
      <thead>
        <tr>
          {versions.map(({ id, name }) => (
            <th key={id} scope="col">
              <Datum lang={words.lang} text={name} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <Slices>
          {content.rows.map((row) => (
            <PlanRow key={row.id} words={words} row={row} versions={versions} />
          ))}
        </Slices>
      </tbody>
    </table>
  );
}

/** A version, its day, and what it did to the points of the one it was made from. */
function VersionHead({ words, version, href }: { words: Words; version: Version; href: string }): VNode {
  const { say, lang } = words;
  const told = version.former === null ? [] : TOLD.filter((fate) => (version.fates[fate] ?? 0) > 0);
  return (
    <li>
      <time dateTime={version.date}>{longDay(say, version.date)}</time>
      <p>
        <a href={href}>
          <Datum lang={lang} text={version.name} />
        </a>
      </p>
      <p class="quiet">
        {version.points === 0 ? say('fate_unpublished') : counted(say, 'points', version.points)}
      </p>
      {version.points > 0 && told.length > 0 && (
        <p class="quiet parts">
          {told.map((fate) => (
            <span key={fate}>
              {counted(say, keyed('fates', fate) as 'fates_kept', version.fates[fate] ?? 0)}
            </span>
          ))}
        </p>
      )}
    </li>
  );
}
