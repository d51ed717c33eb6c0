// Makes ../resources/static/assets/htmx.js, and warm-welkom.css beside it from the NL Design System and our own few rules.
// Only what the pages use goes in: the classes that stand in a template, and the tokens that those classes ask for.
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { transform } from 'lightningcss';
import postcss from 'postcss';
import { PurgeCSS } from 'purgecss';

const here = dirname(fileURLToPath(import.meta.url));
const resources = join(here, '../resources');
const LIMIT = 60 * 1024;

const components = [
  'root', 'surface', 'body', 'page-header', 'page-body', 'page-footer', 'skip-link', 'heading-1', 'heading-2', 'heading-3',
  'paragraph', 'unordered-list', 'link', 'button', 'action-group', 'alert', 'form-field', 'form-fieldset', 'form-label',
  'form-field-description', 'form-field-error-message', 'radio-button', 'textarea', 'textbox', 'checkbox', 'select', 'table',
];

const read = (path) => readFileSync(join(here, path), 'utf8');
const component = (name) => read(`node_modules/@utrecht/${name}-css/dist/index.css`);

const templates = (folder) =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? templates(path) : [path];
  });

/** The notices of those whose work is in the result: minifying takes comments away, and the licence asks to keep them. */
const notices = (css) => [...new Set(css.match(/Copyright \(c\)[^\n*]+/g) ?? [])].sort();

const tokens = read('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css');
const borrowed = components.map(component).join('\n').replaceAll('@charset "UTF-8";', '');
const own = ['theme.css', 'warm-welkom.css'].map(read).join('\n');

const [purged] = await new PurgeCSS().purge({
  content: templates(join(resources, 'pages')).map((path) => ({ raw: readFileSync(path, 'utf8'), extension: 'html' })),
  css: [{ raw: [tokens, borrowed, own].join('\n') }],
  // Utrecht's parts build private tokens from other tokens, which takes several rounds to see through: done below.
  variables: false,
  // A theme is chosen by a setting, and some fields by a page that is still to come.
  safelist: { greedy: [/^ww-thermometer__fluid--/, /-theme$/, /^utrecht-(textbox|checkbox|textarea|select|table|form-field)/] },
  defaultExtractor: (text) => text.match(/[A-Za-z0-9_-]+/g) ?? [],
});

/** Takes away tokens that nobody reads, again and again: one that is read may have been read by an unread one only. */
const withoutUnread = (css) => {
  const root = postcss.parse(css);
  const read = new Set([...css.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
  root.walkComments((comment) => comment.remove());
  root.walkDecls(/^--/, (token) => {
    if (!read.has(token.prop)) token.remove();
  });
  const left = root.toString();
  return left === css ? css : withoutUnread(left);
};

const { code } = transform({ filename: 'warm-welkom.css', code: Buffer.from(withoutUnread(purged.css)), minify: true });

const licence = `/*! Warm Welkom. Licensed under the EUPL-1.2, as are the parts of the NL Design System in it:
 * @utrecht/component-library-css 9.0.4
${notices(borrowed).map((notice) => ` *   ${notice.trim()}`).join('\n')}
 * @nl-design-system-unstable/voorbeeld-design-tokens 7.4.1
${notices(read('node_modules/@nl-design-system-unstable/voorbeeld-design-tokens/dist/custom.css')).map((notice) => ` *   ${notice.trim()} (NL Design System Community)`).join('\n')}
 * Made by src/main/frontend/build.mjs. Change it there. */
`;
const css = licence + code + '\n';
writeFileSync(join(resources, 'static/assets/warm-welkom.css'), css);

const compressed = gzipSync(css).length;
console.log(`warm-welkom.css: ${css.length} bytes, ${compressed} compressed`);
if (compressed > LIMIT) {
  console.error(`More than ${LIMIT} bytes compressed: too heavy for a phone in a car park.`);
  process.exit(1);
}

/** As they come, one after the other, with the notices of those who made them. */
const script = ['htmx.org', 'htmx-ext-sse'].map((name) => {
  const { version } = JSON.parse(read(`node_modules/${name}/package.json`));
  const notice = read(`node_modules/${name}/LICENSE`).match(/Copyright \(c\).+/)?.[0] ?? 'Big Sky Software';
  const file = name === 'htmx.org' ? 'htmx.min.js' : 'sse.min.js';
  return `/*! ${name} ${version}, Zero-Clause BSD, ${notice}. Copied by src/main/frontend/build.mjs. */\n${read(`node_modules/${name}/dist/${file}`).trim()}\n`;
});
writeFileSync(join(resources, 'static/assets/htmx.js'), script.join(''));
console.log(`htmx.js: ${gzipSync(script.join('')).length} bytes compressed`);
