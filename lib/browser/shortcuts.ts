import browser from 'webextension-polyfill';

/** A keyboard command of the extension and the keys it is bound to at present, '' for none. */
export interface Shortcut {
  name: string;
  description: string;
  keys: string;
}

/** The extension's keyboard commands as the reader's browser has them bound; none in a build that declares none. */
export async function readShortcuts(): Promise<Shortcut[]> {
  // The types promise the namespace; the browsers leave it out where the manifest declares no command.
  const commands = browser.commands as typeof browser.commands | undefined;
  const all = (await commands?.getAll()) ?? [];
  return all.map(({ name = '', description = '', shortcut = '' }) => {
    // Chrome keeps to itself what we say of the popup's.
    const told =
      description || (name === '_execute_action' && browser.i18n.getMessage('command_popup')) || '';
    return { name, description: told, keys: shortcut };
  });
}
