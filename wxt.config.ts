import { defineConfig } from 'wxt';

import { prepared } from './bin/prepared.ts';
import { managedSchemaFile } from './lib/council/managed-schema.ts';
import { pdfCore } from './bin/pdf-core.ts';
import { namedHosts } from './lib/editors/adapters.ts';
import { commands } from './lib/engine/messages.ts';
import { localeFile } from './lib/words/locale.ts';
import { suggested, suggestedOnMac } from './lib/ui/keys.ts';

/** Pages and worker reach nothing but the package itself. The reader's arithmetic is WebAssembly (lib/reader/kernel.wat), which needs its own word. */
const csp =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'";

/** Under `npm run dev` pages load their modules and styles from WXT's server on loopback. */
const devCsp =
  "default-src 'none'; script-src 'self' http://localhost:*; style-src 'self' 'unsafe-inline' http://localhost:*; img-src 'self' http://localhost:*; connect-src http://localhost:* ws://localhost:*";

/**
 * WXT's own context announces the extension by an event on the page's document, and lets any page
 * abort it by sending one. Ours says nothing and listens to nothing.
 */
const quietContext = {
  name: 'quiet-context',
  enforce: 'pre',
  resolveId: (id: string) =>
    id === 'wxt/utils/content-script-context' ? '\0quiet-context' : undefined,
  load: (id: string) =>
    id === '\0quiet-context'
      ? 'export class ContentScriptContext { signal = new AbortController().signal; }'
      : undefined,
} as const;

/** Patterns are read once, at build time: see lib/text/snapshot.ts. */
const preparedPatterns = {
  name: 'prepared-patterns',
  enforce: 'pre',
  load(id: string) {
    if (!id.endsWith('/lib/text/prepared.ts')) return undefined;
    return `export const prepared = ${JSON.stringify(prepared())};`;
  },
} as const;

/** Where we are without being asked in: webmails and documents known by name, and one's own computer. */
const hosts = [...namedHosts, 'http://127.0.0.1/*', 'http://localhost/*'];

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  hooks: {
    'build:manifestGenerated': (_, manifest) => {
      for (const script of manifest.content_scripts ?? [])
        if (script.matches?.includes('*://*/*')) script.matches = [...hosts];
    },
    'build:publicAssets': (_, files) => {
      files.push({ relativeDest: '_locales/en_GB/messages.json', contents: localeFile() });
      files.push({ relativeDest: 'managed-schema.json', contents: managedSchemaFile() });
    },
  },
  vite: () => ({
    plugins: [quietContext, pdfCore, preparedPatterns],
    // The polyfill would bring `fetch` into every page.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser, command }) => ({
    name: '__MSG_manifestName__',
    default_locale: 'en_GB',
    description: '__MSG_manifestDescription__',
    permissions: ['activeTab', 'storage', 'scripting'],
    host_permissions: [...hosts],
    // Any other site, one by one, when a person asks for it.
    optional_host_permissions: ['*://*/*'],
    commands: Object.fromEntries(
      commands.map((command) => [
        command,
        {
          description: `__MSG_command_${command.replaceAll('-', '_')}__`,
          suggested_key: { default: suggested[command], mac: suggestedOnMac[command] },
        },
      ]),
    ),
    content_security_policy: { extension_pages: command === 'serve' ? devCsp : csp },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'clausemark@clausemark.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
    ...(browser !== 'firefox' && {
      minimum_chrome_version: '123',
      storage: { managed_schema: 'managed-schema.json' },
    }),
  }),
});
