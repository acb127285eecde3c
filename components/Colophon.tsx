import type { ComponentChild, VNode } from 'preact';
import { ISSUES, PROJECT } from '../lib/domain/project.ts';
import { Datum } from './Datum.tsx';
import { fill } from './fill.ts';
import { listed } from './listed.ts';
import type { Words } from './say.ts';

/** A keyboard command and the keys it is bound to at present, '' for none. */
export interface ShortcutLine {
  name: string;
  description: string;
  keys: string;
}

export interface ColophonProps {
  words: Words;
  version: string;
  shortcuts: ShortcutLine[];
  /** The licence of the record, as its dossier names it; null before the first import. */
  dataLicence: string | null;
}

const PRIVACY = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4', 'privacy_5'] as const;

const LIBRARIES = [
  'Preact (MIT)',
  'Dexie (Apache-2.0)',
  'webextension-polyfill (MPL-2.0)',
  'MiniSearch (MIT)',
  'Valibot (MIT)',
  'WXT (MIT)',
];

/** The options' about: what happens to what is read, keys, licences, version, and where to write to. */
export function Colophon(props: ColophonProps): VNode {
  const { say } = props.words;
  return (
    <>
      <h2 tabIndex={-1}>{say('about_title')}</h2>
      <p class="role">{say('about_intro')}</p>
      <section class="panel">
        <h3>{say('privacy_title')}</h3>
        <ul class="sentences">
          {PRIVACY.map((key) => (
            <li key={key}>{say(key)}</li>
          ))}
        </ul>
      </section>
      <Shortcuts {...props} />
      <Licences {...props} />
      <section class="panel">
        <h3>{say('project_title')}</h3>
        <p class="quiet">{say('version', props.version)}</p>
        <p class="acts">
          <Out href={ISSUES}>{say('report_anything')}</Out>
          <Out href={PROJECT}>{say('source_code')}</Out>
        </p>
      </section>
    </>
  );
}

function Shortcuts({ words: { say }, shortcuts }: ColophonProps): VNode {
  return (
    <section class="panel">
      <h3>{say('shortcuts_title')}</h3>
      {shortcuts.length === 0 && <p>{say('shortcuts_none')}</p>}
      {shortcuts.length > 0 && (
        <dl class="pairs">
          {shortcuts.map(({ name, description, keys }) => (
            <div key={name} class="row">
              <dt>{description}</dt>
              <dd>{keys ? <kbd>{keys}</kbd> : <span class="quiet">{say('shortcut_unset')}</span>}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function Licences({ words, dataLicence }: ColophonProps): VNode {
  const { say } = words;
  const libraries = LIBRARIES.map((name) => <Datum key={name} lang="en" text={name} />);
  return (
    <section class="panel">
      <h3>{say('licences_title')}</h3>
      <p>{say('licence_code', 'MIT')}</p>
      {dataLicence !== null && <p>{say('licence_data', dataLicence)}</p>}
      <p class="quiet">{fill(say, 'licence_libraries', listed(say, libraries))}</p>
    </section>
  );
}

function Out({ href, children }: { href: string; children: ComponentChild }): VNode {
  return (
    <a href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
