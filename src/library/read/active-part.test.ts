import { describe, expect, test } from 'vitest';
import { activePart } from './active-part.ts';

const drawing = (content: string, attributes = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;

describe('a drawing that loads or runs something is found in every spelling', () => {
  const WRONG = [
    '<script>1</script>',
    '<svg:script xmlns:svg="http://www.w3.org/2000/svg"/>',
    '<foreignObject/>',
    '<g onload="x"/>',
    "<g a='>' onload = 'x'/>",
    `<text>d='</text><g onclick="x"/>`,
    '<image href="/etc/passwd"/>',
    '<image href="../../x.png"/>',
    '<image xlink:href="photo.jpg"/>',
    '<image q:href="&#104;ttps://example.org/a.png" xmlns:q="http://www.w3.org/1999/xlink"/>',
    '<image href="file:///etc/passwd"/>',
    '<image href="//example.org/a.png"/>',
    '<image href="data:image/svg+xml,%3Csvg/%3E"/>',
    '<use href="other.svg#a"/>',
    '<a href="java&#10;script:alert(1)"/>',
    '<a><set attributeName="xlink:href" to="https://example.org"/></a>',
    '<h:img xmlns:h="http://www.w3.org/1999/xhtml" srcset="https://example.org/a.png 2x"/>',
    '<style>a{b:url(https://example.org)}</style>',
    '<style>a{b:u\\72l(https://example.org)}</style>',
    '<style>a{b:\\000075 rl(x.png)}</style>',
    '<style>a{b:u&#114;l(x.png)}</style>',
    '<style>a{b:u<!-- -->rl(x.png)}</style>',
    '<style>a{b:u<![CDATA[rl(x.png)]]>}</style>',
    '<style>a{b:u<g/>rl(x.png)}</style>',
    '<style>@import "x.css";</style>',
    '<style>@im\\port "x.css";</style>',
    '<style>a{b:image-set("x.png" 1x)}</style>',
    '<rect fill="url(other.svg#a)"/>',
    '<rect style="fill:u\\rl(&quot;other.svg#a&quot;)"/>',
  ];
  for (const content of WRONG) test(content, () => expect(activePart(drawing(content))).toMatch(/\S/));

  test('in what stands before it', () => {
    expect(activePart(`<?xml-stylesheet href="x.css"?>${drawing('')}`)).toBe('href="…"');
    expect(activePart(`<!DOCTYPE svg [<!ATTLIST image href CDATA "x.png">]>${drawing('')}`)).toBe('<!ENTITY>');
  });
});

describe('what drawing programs write is left alone', () => {
  const RIGHT = [
    '<use href="#a"/><use xlink:href="#b"/>',
    '<image xlink:href="data:image/png;base64,AAAA"/>',
    '<rect fill="url(#a)" style="clip-path:url(&quot;#b&quot;);filter:url( \'#c\' )"/>',
    '<style>@namespace svg url(http://www.w3.org/2000/svg); .a{fill:url(#a)}</style>',
    '<style>@font-face{font-family:x;src:local("Arial"),url(data:font/woff2;base64,AAAA)}</style>',
    '<a href="https://example.org/"><text>Zdroj: example.org</text></a>',
    '<text>Der Import (url) ist on = ja</text><text>href</text>',
    '<g inkscape:export-filename="/home/anna/x.png" sodipodi:absref="/home/anna/y.png"/>',
    '<animate attributeName="opacity" from="0" to="1"/>',
    '<metadata><cc:license rdf:resource="http://creativecommons.org/licenses/by/4.0/"/></metadata>',
  ];
  for (const content of RIGHT) test(content, () => expect(activePart(drawing(content))).toBeUndefined());

  test('with the document type of SVG 1.1', () => {
    const type = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">';
    expect(activePart(`<?xml version="1.0" encoding="UTF-8"?>${type}${drawing('', 'onset-x="1"')}`)).toBeUndefined();
  });
});
