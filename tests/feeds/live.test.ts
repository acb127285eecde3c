import { describe, expect, it } from 'vitest';
import type { LiveReading } from '../../lib/domain/live.ts';
import { readLive } from '../../lib/feeds/read-live.ts';

const NOW = Date.UTC(2025, 10, 22, 12);

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

const answer = (body: string | Uint8Array, contentType: string | null = null) =>
  readLive({
    bytes: typeof body === 'string' ? bytesOf(body) : body,
    contentType,
    url: 'https://news.example/feed',
    now: NOW,
  });

/** What was read; a fault fails the test. */
function read(body: string | Uint8Array, contentType: string | null = null): LiveReading {
  const reading = answer(body, contentType);
  if (typeof reading === 'string') throw new Error(reading);
  return reading;
}

const titles = (body: string | Uint8Array, contentType: string | null = null): string[] =>
  read(body, contentType).entries.map(({ title }) => title);

const rss = (items: string, head = ''): string =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>News</title><link>https://news.example/</link>${items}</channel></rss>`;

const item = (title: string, more = ''): string =>
  `<item><title>${title}</title><link>https://news.example/${encodeURIComponent(title)}</link>${more}</item>`;

/** Milliseconds that a call takes. */
function timed(call: () => unknown): number {
  const from = performance.now();
  call();
  return performance.now() - from;
}

describe('live feeds', () => {
  it('are read as RSS, RDF, Atom and JSON Feed, by what they are and not by what they say', () => {
    const entry = {
      key: 'https://news.example/a',
      url: 'https://news.example/a',
      title: 'Talks & more',
      text: 'He said “no”.',
      credit: 'Ann Archer',
      published: Date.UTC(2025, 10, 20, 10),
    };
    const inRss = `<item><title>Talks &amp;amp; more</title><link>/a#top</link><description><![CDATA[<p>He said &ldquo;no&rdquo;.</p>]]></description><dc:creator xmlns:dc="http://purl.org/dc/elements/1.1/">Ann Archer</dc:creator><pubDate>Thu, 20 Nov 2025 10:00:00 GMT</pubDate></item>`;
    expect(read(rss(inRss), 'text/html').entries).toEqual([entry]);
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><id>x</id><title>Talks &amp;amp; more</title><link href="https://news.example/a?utm_source=feed"/><summary>He said “no”.</summary><author><name>Ann Archer</name></author><published>2025-11-20T10:00:00Z</published></entry></feed>`;
    expect(read(atom).entries).toEqual([entry]);
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="c"><title>N</title></channel><item rdf:about="a"><title>Talks &amp;amp; more</title><link>https://news.example/a</link><description>He said “no”.</description><dc:creator>Ann Archer</dc:creator><dc:date>2025-11-20T10:00:00Z</dc:date></item></rdf:RDF>`;
    expect(read(rdf).entries).toEqual([entry]);
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'N',
      items: [
        {
          id: 'x',
          url: 'https://news.example/a',
          title: 'Talks & more',
          content_html: '<p>He said &ldquo;no&rdquo;.</p>',
          authors: [{ name: 'Ann Archer' }],
          date_published: '2025-11-20T10:00:00Z',
        },
      ],
    };
    expect(read(JSON.stringify(json)).entries).toEqual([entry]);
  });

  it('H1 and H2: link to web pages only, without passwords', () => {
    const links = [
      'javascript:alert(1)',
      'jAvA&#9;script:alert(1)',
      'data:text/html,x',
      ' \u0001vbscript:x',
      'https://user:pw@good.example@evil.example/',
      'https://evil.example:99999/',
      'blob:https://a',
      `https://a/${'x'.repeat(3000)}`,
      '//other.example/x',
      'https:\\\\back.example\\y',
    ];
    const feed = rss(
      links
        .map(
          (link, n) =>
            `<item><title>${String(n)}</title><link>${link.replace(/&(?!#)/g, '&amp;')}</link></item>`,
        )
        .join(''),
    );
    expect(read(feed).entries.map(({ url }) => url)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'https://other.example/x',
      'https://back.example/y',
    ]);
  });

  it('H3: show a look-alike host for what it is', () => {
    const feed = rss('<item><title>a</title><link>https://аpple.example/</link></item>');
    expect(read(feed).entries[0]?.url).toBe('https://xn--pple-43d.example/');
  });

  it('H4: take control and direction characters, stacked marks and endless words out of texts', () => {
    const title = `\u202eevil\u2066 a${'\u0301'.repeat(500)} \u0007bell ${'w'.repeat(3000)}`;
    const [entry] = read(rss(item(title))).entries;
    expect(entry?.title).toMatch(/^evil a\u0301{3,4} bell w+$|^evil á\u0301{3,4} bell w+$/);
    expect(entry?.title.length).toBeLessThanOrEqual(500);
  });

  it('H6: are text, whatever markup is in them', () => {
    const html = `<p>One</p><script>alert(1)</script><svg><style><img src=x onerror=alert(1)></style></svg><!-- > --><math><mi>x</mi></math>two < three &lt;b&gt;four&lt;/b&gt;<br>five<style>p{}</style>`;
    const [entry] = read(rss(item('a', `<description><![CDATA[${html}]]></description>`))).entries;
    expect(entry?.text).toBe('One\ntwo < three <b>four</b>\nfive');
  });

  it.each([
    ['billion laughs', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'],
    ['quadratic blow-up', `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(50_000)}">]>`],
    ['an entity that asks a server', '<!DOCTYPE rss [<!ENTITY a SYSTEM "http://127.0.0.1/x">]>'],
    ['a parameter entity', '<!doctype rss [<!ENTITY % a "x"> %a;]>'],
    [
      'an internal subset after a public name',
      '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://n/rss.dtd" [ ]>',
    ],
  ])('H8 and H9: refuse %s before anything is parsed', (_, head) => {
    expect(answer(rss(item('a'), head))).toBe('entities');
    expect(timed(() => answer(rss(item('a'), head)))).toBeLessThan(50);
  });

  it('H9: read past a DOCTYPE without entities and a stylesheet, and ask for neither', () => {
    const head =
      '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://my.netscape.com/rss-0.91.dtd"><?xml-stylesheet href="http://127.0.0.1/x.xsl"?>';
    expect(titles(rss(item('a'), head))).toEqual(['a']);
  });

  it('H10: count references instead of following ten megabytes of them', () => {
    expect(answer(rss(item('&#65;'.repeat(300_000))))).toBe('too-deep');
    expect(titles(rss(item('&#65;'.repeat(1000))))).toEqual(['A'.repeat(500)]);
  });

  it.each([
    ['depth', rss(item('a', '<a>'.repeat(100_000)))],
    [
      'attributes',
      rss(
        `<item ${Array.from({ length: 2000 }, (_, n) => `a${String(n)}="x"`).join(' ')}><title>a</title></item>`,
      ),
    ],
    ['one attribute of megabytes', rss(`<item a="${'x'.repeat(5_000_000)}"><title>a</title></item>`)],
  ])('H11: refuse endless %s', (_, feed) => {
    expect(answer(feed)).toBe('too-deep');
  });

  it('H11: read 2,000 items of a million and say that there are more', () => {
    const feed = rss(
      Array.from({ length: 80_000 }, (_, n) => `<item><title>${String(n)}</title></item>`).join(''),
    );
    const reading = read(feed);
    expect([reading.entries.length, reading.cut]).toEqual([2000, 'too-long']);
    const json = {
      title: 'N',
      items: Array.from({ length: 5000 }, (_, n) => ({ id: String(n), title: String(n) })),
    };
    expect(read(JSON.stringify(json))).toMatchObject({ cut: 'too-long', entries: { length: 2000 } });
  });

  it('H12 and H13: refuse an answer longer than eight megabytes', () => {
    expect(answer(new Uint8Array(8 * 1024 * 1024 + 1))).toBe('too-long');
  });

  it.each([
    [
      'the mark at the start',
      new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(rss(item('Zürich')))]),
      'text/xml; charset=iso-8859-1',
    ],
    ['UTF-16 with its mark', utf16(rss(item('Zürich'))), null],
    ['the answer’s charset', latin(rss(item('Zürich'))), 'application/rss+xml; charset="ISO-8859-1"'],
    [
      'the declaration',
      latin(rss(item('Zürich')).replace('"1.0"', '"1.0" encoding="windows-1252"')),
      'text/xml',
    ],
    ['UTF-8 where nothing is said', bytesOf(rss(item('Zürich'))), null],
    ['UTF-8 where nonsense is said', bytesOf(rss(item('Zürich'))), 'text/xml; charset=klingon'],
  ])('H14: are decoded by %s', (_, bytes, contentType) => {
    expect(titles(bytes, contentType)).toEqual(['Zürich']);
  });

  it('H14: never read UTF-7, and replace what does not fit', () => {
    expect(titles(rss(item('+ADw-script+AD4-')), 'text/xml; charset=utf-7')).toEqual(['+ADw-script+AD4-']);
    expect(titles(latin(rss(item('Zürich'))), 'text/xml; charset=utf-8')).toEqual(['Z\ufffdrich']);
    expect(
      titles(
        new Uint8Array([
          ...bytesOf(rss('')).slice(0, -16),
          ...bytesOf('<item><title>a'),
          0xc0,
          0xaf,
          ...bytesOf('b</title></item></channel></rss>'),
        ]),
      ),
    ).toEqual(['a\ufffd\ufffdb']);
  });

  it.each([
    ['breaks off', rss(item('a') + item('b')).slice(0, -40), ['a']],
    ['has bad ampersands', rss(item('a & b') + item('c')), ['a & b', 'c']],
    ['leaves a tag open', rss(`${item('a')}<item><title>x</title><b></item>${item('c')}`), ['a', 'x', 'c']],
    ['has an undeclared prefix', rss(item('a', '<media:thing x="1"/>')), ['a']],
    ['says nothing', rss(''), []],
  ])('H15: keep the items of a feed that %s', (_, feed, expected) => {
    const kept = titles(feed);
    expect(expected.filter((title) => !kept.includes(title) && title !== 'x')).toEqual([]);
  });

  it('H15: say that a feed breaks off', () => {
    expect(read(rss(item('a') + item('b')).slice(0, -40)).cut).toBe('ill-formed');
    expect(read(rss(item('a'))).cut).toBeNull();
    expect(answer('<rss><channel>')).toBe('ill-formed');
    expect(answer('nothing')).toBe('ill-formed');
    expect(answer('')).toBe('ill-formed');
  });

  it.each([
    ['Thu, 20 Nov 2025 10:00:00 GMT', Date.UTC(2025, 10, 20, 10)],
    ['20 Nov 2025 10:00:00 +0200', Date.UTC(2025, 10, 20, 8)],
    ['2025-11-20T10:00:00Z', Date.UTC(2025, 10, 20, 10)],
    ['Thu, 20 Nov 2099 10:00:00 GMT', NOW],
    ['0000-01-01T00:00:00Z', null],
    ['-000001-01-01T00:00:00Z', null],
    ['Thu, 32 Nov 2025 10:00:00 GMT', null],
    ['9999999999999999', null],
    ['yesterday', null],
    ['2'.repeat(1_000_000), null],
  ])('H16: take a date for what it is: %#', (stated, at) => {
    expect(read(rss(item('a', `<pubDate>${stated}</pubDate>`))).entries[0]?.published).toBe(at);
  });

  it('H17: tell items apart by address and title, whatever becomes of their guids', () => {
    const same = (n: number): string => item(String(n), '<guid>one</guid>');
    const keys = (feed: string): string[] => read(feed).entries.map(({ key }) => key);
    expect(new Set(keys(rss([1, 2, 3].map(same).join('')))).size).toBe(3);
    expect(keys(rss(item('1', '<guid>x</guid>')))).toEqual(keys(rss(item('1', '<guid>y</guid>'))));
    const front =
      '<item><title>A</title><link>https://news.example/</link></item><item><title>B</title><link>https://news.example/</link></item>';
    expect(new Set(keys(rss(front))).size).toBe(2);
    expect(keys(rss(item('1') + item('1')))).toHaveLength(1);
  });

  it('H18: tell a page that took a feed’s place', () => {
    expect(answer('<!doctype html><html><body><item>x</item></body></html>', 'application/rss+xml')).toBe(
      'page',
    );
    expect(answer('<html><head></head></html>')).toBe('page');
  });

  it('H19 and H20: are nobody’s prototype', () => {
    const json =
      '{"version":"https://jsonfeed.org/version/1","title":"t","__proto__":{"polluted":1},"items":[{"id":"1","title":"a","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}},{"id":1e999,"title":7},{"id":"2","title":"b"},null,[],"x"]}';
    expect(titles(json)).toContain('b');
    const xml = rss(
      item(
        'a',
        '<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor><toString>y</toString>',
      ) + item('b'),
    );
    expect(titles(xml)).toContain('b');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('H21: refuse JSON nested past reason', () => {
    expect(typeof answer(`{"items":${'['.repeat(100_000)}`)).toBe('string');
    expect(() => answer(`{"title":"a","items":${'['.repeat(50_000)}${']'.repeat(50_000)}}`)).not.toThrow();
  });
});

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (char) => char.charCodeAt(0));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2 + 2);
  bytes.set([0xff, 0xfe]);
  [...text].forEach((char, n) => bytes.set([char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8], n * 2 + 2));
  return bytes;
}
