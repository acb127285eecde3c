import browser from 'webextension-polyfill';

/** Texts with nothing put in their places, as the browser gave them: asking it again takes longer than to draw them. */
const given = new Map<string, string>();

/** The interface's texts in the browser's language, and the language of the dossier's own text. */
export const words = {
  say: (key: string, ...subs: string[]): string => {
    if (subs.length > 0) return browser.i18n.getMessage(key, subs);
    const text = given.get(key) ?? browser.i18n.getMessage(key);
    given.set(key, text);
    return text;
  },
  lang: 'en',
};
