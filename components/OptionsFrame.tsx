import type { ComponentChildren, VNode } from 'preact';
import { directionOf } from './say.ts';
import type { Words } from './say.ts';

/** The parts of the options, in their order. */
export const SECTIONS = ['sources', 'reading', 'feeds', 'live', 'data', 'about'] as const;

export type Section = (typeof SECTIONS)[number];

interface OptionsFrameProps {
  words: Words;
  section: Section;
  children: ComponentChildren;
}

/** The options' frame: the extension's name, a link to each section, and the section that is shown. */
export function OptionsFrame({ words, section, children }: OptionsFrameProps): VNode {
  const { say } = words;
  return (
    <div class="options surface" dir={directionOf(say)} lang={say('locale')}>
      <header class="side-bar">
        <h1 class="brand">{say('extension_name')}</h1>
        <nav aria-label={say('sections')}>
          <ul>
            {SECTIONS.map((one) => (
              <li key={one}>
                <a href={`#${one}`} aria-current={one === section ? 'page' : undefined}>
                  {say(`section_${one}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>{children}</main>
    </div>
  );
}
