import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Found, FoundRecord } from '../lib/domain/found.ts';
import { FoundList, optionId } from './FoundList.tsx';
import type { Words } from './say.ts';

export interface SearchFieldProps {
  words: Words;
  sought: string;
  /** Null while there is nothing to show: nothing sought, or the search not ready. */
  found: Found | null;
  onFocus: () => void;
  onSought: (sought: string) => void;
  onOpen: (record: FoundRecord) => void;
}

/** A search of the whole record as the reader types: arrow keys choose, Enter opens, Esc clears. */
export function SearchField(props: SearchFieldProps): VNode {
  const { words, sought, found } = props;
  const [place, setPlace] = useState(0);
  const records = found?.records ?? [];
  const at = Math.min(place, records.length - 1);
  return (
    <search class="seek">
      <Field {...props} at={at} setPlace={setPlace} />
      <FoundList words={words} sought={sought} found={found} at={at} onOpen={props.onOpen} />
    </search>
  );
}

interface FieldProps extends SearchFieldProps {
  at: number;
  setPlace: (place: number) => void;
}

function Field(props: FieldProps): VNode {
  const { words, sought, found, at } = props;
  const label = words.say('search_record');
  const keys = keysOf(props);
  return (
    <input
      type="search"
      role="combobox"
      class="search"
      list={undefined}
      aria-label={label}
      placeholder={label}
      aria-expanded={at >= 0}
      aria-controls="found"
      aria-autocomplete="list"
      aria-activedescendant={found && at >= 0 ? optionId(at) : undefined}
      autoComplete="off"
      spellcheck={false}
      value={sought}
      onFocus={props.onFocus}
      onInput={(event) => {
        props.setPlace(0);
        props.onSought(event.currentTarget.value);
      }}
      onKeyDown={(event) => {
        const act = event.isTrusted && !event.isComposing ? keys[event.key] : undefined;
        if (!act) return;
        event.preventDefault();
        act();
      }}
    />
  );
}

/** What each key does; one that does nothing here is left to the browser, such as Esc in an empty field. */
function keysOf({ sought, found, at, setPlace, onSought, onOpen }: FieldProps): Record<string, () => void> {
  const records = found?.records ?? [];
  const record = records[at];
  const clear = (): void => {
    setPlace(0);
    onSought('');
  };
  return {
    ...(sought === '' ? {} : { Escape: clear }),
    ...(record && {
      ArrowDown: () => {
        setPlace((at + 1) % records.length);
      },
      ArrowUp: () => {
        setPlace((at + records.length - 1) % records.length);
      },
      Enter: () => {
        onOpen(record);
      },
    }),
  };
}
