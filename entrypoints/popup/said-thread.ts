import type { PageStatements } from '../../lib/domain/page-statements.ts';
import { listSaid } from '../../lib/refresh/list-said.ts';
import type { SaidReader } from '../../lib/refresh/open-said.ts';
import { openSaid } from '../../lib/refresh/open-said.ts';
import { openRecord } from '../../lib/record/open-record.ts';
import { openTagger } from '../../lib/statements/open-tagger.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { StoredRecord } from '../../lib/store/whole-record.ts';
import { readWholeRecord } from '../../lib/store/whole-record.ts';
import type { SaidAsk } from './ask-said.ts';

/** Characters of a text that are read: beyond, it is a book or a trap. */
const LONGEST = 300_000;

/**
 * The thread that reads what an article says, started at the reader's request and ended with the popup: the tagger
 * alone is 3.5 MB, and no page or worker waits for it.
 */
let ready: Promise<{ record: StoredRecord; reader: SaidReader } | null> | null = null;

async function open() {
  const [record, tag] = await Promise.all([readWholeRecord(openStore()), openTagger()]);
  return record && { record, reader: openSaid(record.entities, tag) };
}

async function answer({ blocks, date, view }: SaidAsk): Promise<PageStatements | null> {
  const opened = await (ready ??= open());
  if (!opened) return null;
  const whole = blocks.join('\n');
  const text = whole.slice(0, LONGEST);
  const { language, statements } = opened.reader.find({ text, date });
  const record = openRecord(opened.record, view.trust);
  const speakers = listSaid({ text, date, asOf: view.asOf, statements }, record);
  return { language, speakers, isCut: whole.length > LONGEST };
}

addEventListener('message', ({ data }: MessageEvent<SaidAsk>) => {
  void answer(data).then((said) => {
    postMessage(said);
  });
});
