import { relativeAddress } from './relative-address.ts';

type Rewrite = (address: string) => string;

// Attributes are rewritten inside tags only, so that text which happens to look like one stays as it is;
// of script and style elements only the opening tag is markup.
const TAG = /(<(script|style)\b[^>]*>)([\s\S]*?<\/\2>)|<[a-z][a-z0-9-]*(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;
const ADDRESS = /(\s(?:href|src|action|poster|data-[\w-]+)=)(?:"(\/[^"]*)"|'(\/[^']*)'|(\/[^\s"'>]*))/gi;
const SRCSET = /(\s(?:srcset|imagesrcset)=)(?:"([^"]*)"|'([^']*)')/gi;
const REFRESH = /(\scontent=")(\d+;\s*url=)(\/[^"]*)"/gi;

const rewriteTag = (tag: string, rewrite: Rewrite): string =>
  tag
    .replace(ADDRESS, (_, name: string, double?: string, single?: string, bare?: string) => {
      const address = rewrite(double ?? single ?? bare ?? '');
      return `${name}"${address}"`;
    })
    .replace(SRCSET, (_, name: string, double?: string, single?: string) => {
      const candidates = (double ?? single ?? '').split(/,\s+/).map((candidate) => {
        const [address = '', ...size] = candidate.trim().split(/\s+/);
        return [rewrite(address), ...size].join(' ');
      });
      return `${name}"${candidates.join(', ')}"`;
    })
    .replace(REFRESH, (_, name: string, seconds: string, address: string) => `${name}${seconds}${rewrite(address)}"`);

const rewriteAll = (html: string, rewrite: Rewrite): string =>
  html.replace(TAG, (whole, open?: string, _name?: string, inner?: string) =>
    open === undefined ? rewriteTag(whole, rewrite) : `${rewriteTag(open, rewrite)}${inner}`,
  );

/** A page's HTML with every address that begins at the root of the site made relative to the page (`/cs/x/`). */
export const relativeHtml = (html: string, page: string): string =>
  rewriteAll(html, (address) => relativeAddress(address, page));

/** A page's HTML with every address that begins at the root of the site put under `base` (`/path/`): for 404.html, which is shown at any depth. */
export const rebasedHtml = (html: string, base: string): string =>
  rewriteAll(html, (address) => rebased(address, base));

const rebased = (address: string, base: string): string =>
  address.startsWith('/') && !address.startsWith('//') ? `${base.replace(/\/$/, '')}${address}` : address;

/** A style sheet with every `url(/…)` put under `base`. */
export const rebasedCss = (css: string, base: string): string => rewriteCss(css, (address) => rebased(address, base));

/** A style sheet with every `url(/…)` made relative to the sheet. */
export const relativeCss = (css: string, sheet: string): string =>
  rewriteCss(css, (address) => relativeAddress(address, sheet));

const rewriteCss = (css: string, rewrite: Rewrite): string =>
  css.replace(
    /url\((["']?)(\/[^)"']*)\1\)/g,
    (_, quote: string, address: string) => `url(${quote}${rewrite(address)}${quote})`,
  );
