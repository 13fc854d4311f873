import { describe, expect, test } from 'vitest';
import { bodySections } from './body-sections.ts';

describe('bodySections', () => {
  test('parts a body at its headings, footnotes apart', () => {
    const html = [
      '<p>Lead <br> goes on</p>',
      '<h2 id="one">One <em>thing</em></h2><p>a > b</p>',
      '<h2 id="two">Two</h2><ul><li>x</li></ul>',
      '<section data-footnotes class="footnotes"><h2 class="vh" id="footnote-label">Notes</h2><ol></ol></section>',
    ].join('\n');
    expect(bodySections(html)).toEqual([
      { html: '<p>Lead <br> goes on</p>' },
      { title: 'One <em>thing</em>', anchor: 'one', html: '<p>a > b</p>' },
      { title: 'Two', anchor: 'two', html: '<ul><li>x</li></ul>' },
      {
        html: '<section data-footnotes class="footnotes"><h2 class="vh" id="footnote-label">Notes</h2><ol></ol></section>',
      },
    ]);
  });

  test('keeps a heading that stands inside something else where it is', () => {
    const html = '<blockquote><h2 id="quoted">Quoted</h2><p>x</p></blockquote><p alt="</blockquote>">y</p>';
    expect(bodySections(html)).toEqual([{ html }]);
  });

  test('has nothing to say about an empty body', () => {
    expect(bodySections(' \n')).toEqual([]);
  });
});
