import type { ComponentChild, VNode } from 'preact';
import type { Found, FoundRecord } from '../lib/domain/found.ts';
import { Datum } from './Datum.tsx';
import { longDay } from './days.ts';
import { fill } from './fill.ts';
import { counted, keyed, pluralKey } from './say.ts';
import type { Words } from './say.ts';
import { trusted } from './trusted.ts';

interface FoundListProps {
  words: Words;
  sought: string;
  found: Found | null;
  /** Place of the record that Enter opens. */
  at: number;
  onOpen: (record: FoundRecord) => void;
}

/** The id by which the search field names the record that is chosen. */
export const optionId = (place: number): string => `found-${String(place)}`;

/** What a search found, and in a sentence what it did not show. */
export function FoundList({ words, sought, found, at, onOpen }: FoundListProps): VNode {
  const records = found?.records ?? [];
  return (
    <>
      <ul
        id="found"
        class="found"
        role="listbox"
        aria-label={words.say('found')}
        hidden={records.length === 0}
      >
        {records.map((record, place) => (
          <li
            key={`${record.kind} ${record.id}`}
            id={optionId(place)}
            role="option"
            aria-selected={place === at}
            onClick={trusted(() => {
              onOpen(record);
            })}
          >
            <Line words={words} record={record} />
          </li>
        ))}
      </ul>
      <p class="rest parts" role="status">
        {found && rest(words, sought, found)}
      </p>
    </>
  );
}

function rest({ say }: Words, sought: string, { records, more, hidden }: Found): ComponentChild {
  return (
    <>
      {records.length === 0 && <span>{say('found_nothing', sought)}</span>}
      {more > 0 && <span>{counted(say, 'found_more', more)}</span>}
      {hidden > 0 && <span>{counted(say, 'hidden', hidden)}</span>}
    </>
  );
}

function Line({ words, record }: { words: Words; record: FoundRecord }): VNode {
  const { say, lang } = words;
  const datum = (text: string): VNode => <Datum lang={lang} text={text} />;
  if (record.kind === 'entity')
    return (
      <>
        <b>{datum(record.name)}</b> <i>{say(keyed('kind', record.entityKind))}</i>
        <span class="quiet">{datum(record.gist)}</span>
      </>
    );
  if (record.kind === 'question')
    return (
      <>
        {datum(record.text)} <i>{say('found_question')}</i>
      </>
    );
  const act = say(pluralKey(say, keyed('act', record.act), record.speaker.kind === 'group' ? 2 : 1));
  return (
    <>
      {fill(say, 'claim_line', datum(record.speaker.name), <b>{act}</b>, datum(record.content))}{' '}
      <i>{longDay(say, record.date)}</i>
    </>
  );
}
