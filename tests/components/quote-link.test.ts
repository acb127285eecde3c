import { expect, test } from 'vitest';
import { quoteLink } from '../../components/quote-link.ts';

const PAGE = 'https://example.org/a';

test.each([
  ['no quote', PAGE, null, PAGE],
  ['a short quote whole', PAGE, 'no such plans', `${PAGE}#:~:text=no%20such%20plans`],
  ['without its quotation marks and stop', PAGE, '“no such plans.”', `${PAGE}#:~:text=no%20such%20plans`],
  [
    'the directive’s own signs escaped',
    PAGE,
    'US-backed, A & B',
    `${PAGE}#:~:text=US%2Dbacked%2C%20A%20%26%20B`,
  ],
  [
    'a long quote by its ends',
    PAGE,
    'one two three four five six seven eight nine ten',
    `${PAGE}#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten`,
  ],
  ['a shortened quote by its ends', PAGE, 'we have … the text', `${PAGE}#:~:text=we%20have,the%20text`],
  ['behind a fragment that is there', `${PAGE}#top`, 'no such plans', `${PAGE}#top:~:text=no%20such%20plans`],
  ['nothing for a quote without words', PAGE, '“…”', PAGE],
])('gives %s', (_, url, quote, expected) => {
  expect(quoteLink(url, quote)).toBe(expected);
});

test.each(['http://example.org/', 'javascript:alert(1)', 'data:text/html,x', '//example.org', ''])(
  'gives nothing for %j',
  (url) => {
    expect(quoteLink(url, 'no such plans')).toBeNull();
  },
);
