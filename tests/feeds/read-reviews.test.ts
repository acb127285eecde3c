import { describe, expect, it } from 'vitest';
import { readLive } from '../../lib/feeds/read-live.ts';
import { readReviews } from '../../lib/feeds/read-reviews.ts';

const FROM = 'https://www.fact.example/feed';

const review = (more: object = {}): object => ({
  '@type': 'ClaimReview',
  url: 'https://fact.example/1',
  claimReviewed: 'The plan was signed',
  datePublished: '2025-11-20',
  author: { '@type': 'Organization', name: 'Fact House', url: 'https://fact.example/' },
  reviewRating: { '@type': 'Rating', ratingValue: 1, bestRating: 5, alternateName: 'Not so' },
  ...more,
});

const PLAIN = {
  claim: 'The plan was signed',
  by: 'Fact House',
  rating: 'Not so',
  url: 'https://fact.example/1',
  isElsewhere: false,
  date: '2025-11-20',
};

const read = (data: unknown) => readReviews(data, FROM);

describe('claim reviews', () => {
  it.each([
    ['a block', review()],
    ['a type in a list', review({ '@type': ['Thing', 'ClaimReview'] })],
    ['a graph in a graph', { '@graph': [{ '@graph': [null, review()] }] }],
    [
      'a data feed',
      { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [review()] }] },
    ],
    [
      'lists where one is meant',
      review({
        url: ['https://fact.example/1'],
        claimReviewed: ['The plan was signed'],
        author: [{ name: 'Fact House' }],
      }),
    ],
    [
      'a text with its language',
      review({
        claimReviewed: [
          { '@value': 'The plan was signed', '@language': 'en' },
          ...Array.from({ length: 40 }, () => ({ '@value': 'x' })),
        ],
      }),
    ],
    ['an author that is a name', review({ author: 'Fact House' })],
  ])('H22: are read from %s', (_, data) => {
    expect(read(data)).toEqual([PLAIN]);
  });

  it.each([
    ['nothing', null],
    ['no claim', review({ claimReviewed: null })],
    ['a claim of a number', review({ claimReviewed: 7 })],
    ['nobody', review({ author: null })],
    ['a type of no text', review({ '@type': { x: 1 } })],
  ])('H22: leave out what says %s, and never the others', (_, data) => {
    expect(read([data, review()])).toEqual([PLAIN]);
  });

  it.each([
    ['no address', { url: undefined }, { url: null }],
    ['an address that runs', { url: 'javascript:alert(1)' }, { url: null }],
    ['no rating', { reviewRating: null }, { rating: '' }],
    [
      'a rating that is a number',
      { reviewRating: { ratingValue: 9, bestRating: 5, worstRating: 7 } },
      { rating: '' },
    ],
    ['a script', { claimReviewed: '<script>alert(1)</script>The plan was <b>signed</b>' }, {}],
    ['an attacker as the same', { sameAs: 'https://evil.example/' }, {}],
    ['inherited names', JSON.parse('{"__proto__":{"claimReviewed":"x"},"constructor":1}') as object, {}],
  ])('H22: are normalised where they hold %s', (_, more, expected) => {
    expect(read(review(more))).toEqual([{ ...PLAIN, ...expected }]);
    expect(({} as Record<string, unknown>)['claimReviewed']).toBeUndefined();
  });

  it('H22: are bounded, however deep and many', () => {
    let deep: unknown = review();
    for (let n = 0; n < 5000; n += 1) deep = { '@graph': deep };
    expect(read(deep)).toEqual([]);
    expect(read(Array.from({ length: 200_000 }, () => review())).length).toBeLessThan(50_001);
  });

  it.each([
    ['url', { url: 'https://other.example/1' }],
    ['author', { author: { name: 'Fact House', url: 'https://other.example/' } }],
  ])('H23: are marked where their %s is of another host', (_, more) => {
    expect(read(review(more))[0]?.isElsewhere).toBe(true);
  });

  it('H23: come as a live source’s items, under the feed’s own name', () => {
    const bytes = new TextEncoder().encode(
      JSON.stringify({
        '@type': 'DataFeed',
        dataFeedElement: [review(), review({ url: 'https://other.example/2' })],
      }),
    );
    expect(
      readLive({ bytes, contentType: 'application/json', url: FROM, now: Date.UTC(2026, 0, 1) }),
    ).toMatchObject({
      cut: null,
      entries: [
        {
          title: 'The plan was signed',
          review: { by: 'Fact House', rating: 'Not so', isElsewhere: false },
          published: Date.UTC(2025, 10, 20),
        },
        { review: { isElsewhere: true } },
      ],
    });
  });
});
