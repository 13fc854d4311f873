import { describe, expect, test } from 'vitest';
import { relativeCss, relativeHtml } from './relative-html.ts';
import { relativePage } from './relative-links.ts';

describe('relativeHtml', () => {
  test.each([
    ['<a href="/de/">x</a>', '<a href="../de/">x</a>'],
    ["<a class='/de/' href='/de/'>x</a>", '<a class=\'/de/\' href="../de/">x</a>'],
    ['<a href=/de/>x</a>', '<a href="../de/">x</a>'],
    ['<form action="/cs/hledani/"></form>', '<form action="hledani/"></form>'],
    [
      '<img src="/_media/a.jpg" srcset="/_media/a-640.webp 640w, /_media/a-1280.webp 1280w">',
      '<img src="../_media/a.jpg" srcset="../_media/a-640.webp 640w, ../_media/a-1280.webp 1280w">',
    ],
    ['<div data-bundle="/cs/pagefind/"></div>', '<div data-bundle="pagefind/"></div>'],
    ['<meta http-equiv="refresh" content="0; url=/cs/x/">', '<meta http-equiv="refresh" content="0; url=x/">'],
    ['<script src="/_astro/a.js"></script>', '<script src="../_astro/a.js"></script>'],
  ])('rewrites %s', (html, relative) => {
    expect(relativeHtml(html, '/cs/')).toBe(relative);
  });

  test.each([
    '<link rel="canonical" href="https://example.org/cs/">',
    '<a href="//example.org/">x</a>',
    '<a href="#here" title="see /de/ href=&quot;/x/&quot;">x</a>',
    '<p>Write href="/cs/" in the text</p>',
    '<script>const a = \'<a href="/cs/">\';</script>',
    '<pre>&lt;a href="/cs/"&gt;</pre>',
  ])('leaves %s', (html) => {
    expect(relativeHtml(html, '/cs/')).toBe(html);
  });
});

test('style sheets find fonts beside them', () => {
  expect(relativeCss('a{src:url(/_astro/f.woff2)}b{src:url("/x.svg")}c{src:url(data:x)}', '/_astro/s.css')).toBe(
    'a{src:url(f.woff2)}b{src:url("../x.svg")}c{src:url(data:x)}',
  );
});

test('the page for missing addresses names the path of the site, whatever the depth', () => {
  const html = '<meta name="base-path" content="/some/path/"><a href="/cs/">x</a><img src="/a.svg">';
  expect(relativePage(html, '404.html')).toBe('<a href="/some/path/cs/">x</a><img src="/some/path/a.svg">');
});
