import { render } from 'preact';
import { dress } from '../../components/dress.ts';
import { directionOf } from '../../components/say.ts';
import { SourceList } from '../../components/SourceList.tsx';
import type { Undoable } from '../../components/Undo.tsx';
import { changeSettings, onSettingsChange, readSettings } from '../../lib/browser/settings.ts';
import { words } from '../../lib/browser/words.ts';
import type { Trust } from '../../lib/domain/trust.ts';
import { isTrusted } from '../../lib/record/is-trusted.ts';
import { claimsAlone } from '../../lib/record/claims-alone.ts';
import { allClaims, allSources } from '../../lib/store/all-records.ts';
import { openStore } from '../../lib/store/open-store.ts';

const store = openStore();
let undoable: (Undoable & { before: Trust }) | null = null;

async function change(trust: Trust, before: Trust, what: Undoable | null): Promise<void> {
  undoable = what && { ...what, before };
  await changeSettings({ trust });
  await draw();
}

async function draw(): Promise<void> {
  const [{ trust }, sources, claims] = await Promise.all([
    readSettings(),
    allSources(store),
    allClaims(store),
  ]);
  const byName = sources.toSorted((a, b) => a.name.localeCompare(b.name));
  render(
    <main>
      <h1 class="unseen">{words.say('extension_name')}</h1>
      <SourceList
        words={words}
        sources={byName}
        trust={trust}
        trusted={new Set(sources.filter((source) => isTrusted(source, trust)).map(({ id }) => id))}
        alone={claimsAlone(claims)}
        undoable={undoable}
        onSource={(id, trusted) => {
          const name = sources.find((source) => source.id === id)?.name ?? id;
          const next = { ...trust, exceptions: { ...trust.exceptions, [id]: trusted } };
          void change(next, trust, { name, trusted });
        }}
        onPreset={(preset) => void change({ ...trust, preset }, trust, null)}
        onNamedOnly={(namedOnly) => void change({ ...trust, namedOnly }, trust, null)}
        onUndo={() => void (undoable && change(undoable.before, trust, null))}
      />
    </main>,
    document.body,
  );
}

dress(document, words.say('locale'), directionOf(words.say));
onSettingsChange(() => void draw());
void draw();
