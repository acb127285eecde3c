import type { VNode } from 'preact';
import type { PageSummaryProps } from './PageSummary.tsx';
import { longDay } from './days.ts';
import { counted } from './say.ts';
import { Switch } from './Switch.tsx';

/** Which page this is, of which day, with how many mentions, and the switch for its site. */
export function PageHead({
  words,
  host,
  dates: [date, other],
  mentions,
  stop,
  on,
  tabOnly,
  onSwitch,
}: PageSummaryProps): VNode {
  const { say } = words;
  const total = mentions.reduce((sum, { count }) => sum + count, 0);
  const facts = [
    ...(date ? [say('published', longDay(say, date))] : []),
    ...(stop ? [] : [counted(say, 'mentions', total)]),
  ];
  return (
    <header class="row">
      <div>
        <h1>{say('page_title')}</h1>
        <p class="role parts">
          {host !== null && (
            <span>
              <bdi>{host}</bdi>
            </span>
          )}
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
        {other && <p class="quiet">{say('dates_differ', longDay(say, other))}</p>}
      </div>
      {on !== null && host !== null && (
        <Switch label={say(tabOnly ? 'tab_switch' : 'site_switch', host)} on={on} onSwitch={onSwitch} />
      )}
    </header>
  );
}
