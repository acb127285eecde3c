import { minify } from 'terser';
import { defineConfig } from 'wxt';
import { sealPreact } from './lib/cli/seal-preact.ts';
import { sealReadability } from './lib/cli/seal-readability.ts';
import { trimPreact } from './lib/cli/trim-preact.ts';

const LIFETIME = new URL('lib/page/lifetime.ts', import.meta.url).pathname;
const OWN_API = new URL('lib/browser/own-api.ts', import.meta.url).pathname;

/**
 * Extension pages and the background run our scripts and styles only, and may ask https hosts only (security rule
 * H43); the loopback build, which tests feeds, may ask this machine besides (DESIGN §6).
 */
const policy = (mode: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    `connect-src 'self' https:${mode === 'loopback' ? ' http://127.0.0.1:*' : ''}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    // Nothing of ours makes markup of a string any more (lib/cli/seal-preact.ts); Firefox obeys this from 148 on.
    "require-trusted-types-for 'script'",
    'trusted-types reading',
  ].join('; ');

/** Takes the line breaks out of the styles that every page's script carries: 22 kB is all it may weigh (DESIGN §8). */
const squeezeStyles = {
  name: 'squeeze-styles',
  enforce: 'pre' as const,
  transform(code: string, id: string) {
    if (!/(components\/(tokens|[a-z]+-styles)|page\/(card-host|paint))\.ts$/.test(id)) return null;
    const squeeze = (css: string): string =>
      css
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};]) ?/g, '$1')
        .replace(/([:,]) /g, '$1');
    return { code: code.replace(/`[^`]*`/g, squeeze), map: null };
  },
};

/** Browser APIs that we call; the polyfill's table of all others is left out. */
const CALLED = ['action', 'alarms', 'browserAction', 'commands', 'permissions', 'runtime', 'storage', 'tabs'];

const trimPolyfill = {
  name: 'trim-polyfill',
  transform(code: string, id: string) {
    if (!id.includes('browser-polyfill.js')) return null;
    const [whole, table] = /const apiMetadata = (\{[\s\S]*?\n {6}\});/.exec(code) ?? [];
    if (whole === undefined || table === undefined)
      throw new Error('The polyfill has no table of APIs to trim');
    const kept = Object.entries(JSON.parse(table) as object).filter(([name]) => CALLED.includes(name));
    return {
      code: code.replace(whole, `const apiMetadata = ${JSON.stringify(Object.fromEntries(kept))};`),
      map: null,
    };
  },
};

/** Minifies once more what Vite minified: half a kilobyte of 22. */
const squeezeCode = {
  name: 'squeeze-code',
  async generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    const compress = { passes: 3, unsafe_arrows: true, keep_fargs: false };
    for (const chunk of Object.values(bundle)) {
      if (chunk.code !== undefined) {
        chunk.code = (await minify(chunk.code, { ecma: 2020, toplevel: true, compress })).code ?? chunk.code;
      }
    }
  },
};

/** Four at most, with keys that neither browser keeps for itself: Chrome has Alt+Shift with N, P, W, X and C. */
const COMMANDS = {
  'next-mention': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_next__' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_previous__' },
  'switch-site': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_command_switch__' },
  _execute_action: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_popup__' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  // Reviewers rebuild from these; tests and the bench take no part in a build.
  zip: { excludeSources: ['tests/**'] },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'declarativeNetRequest', 'storage', 'unlimitedStorage'],
    action: { default_title: '__MSG_extension_name__' },
    commands: COMMANDS,
    content_security_policy: { extension_pages: policy(mode) },
    icons: { 16: 'icons/16.png', 32: 'icons/32.png', 48: 'icons/48.png', 128: 'icons/128.png' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'says-who@says-who.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140' }),
  }),
  hooks: {
    'vite:build:extendConfig': (entries, config) => {
      if (!entries.every(({ type }) => type === 'content-script')) return;
      // Every page pays for its script: the polyfill, a tenth of it, is for the worker and our own pages.
      const alias = { ...config.resolve?.alias, 'webextension-polyfill': OWN_API };
      config.resolve = { ...config.resolve, alias };
      config.plugins = [...(config.plugins ?? []), trimPreact, squeezeCode];
    },
  },
  vite: () => ({
    plugins: [squeezeStyles, trimPolyfill, sealPreact, sealReadability],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // WXT's own context tells every page our id and obeys a page's event (DESIGN §6).
    resolve: { alias: { 'wxt/utils/content-script-context': LIFETIME } },
    build: { target: ['chrome140', 'firefox142'], rolldownOptions: { checks: { pluginTimings: false } } },
  }),
});
