import browser from 'webextension-polyfill';

/** The interface's texts in the browser's language, and the language of the dossier's own text. */
export const words = {
  say: (key: string, ...subs: string[]): string => browser.i18n.getMessage(key, subs),
  lang: 'en',
};
