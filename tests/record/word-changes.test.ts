import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../lib/record/word-changes.ts';

const said = (former: string, text: string): string =>
  wordChanges(former, text)
    .map(({ how, text: words }) => ({ kept: words, added: `{+${words}+}`, removed: `[-${words}-]` })[how])
    .join('');

const words = fc.array(
  fc.constantFrom('Ukraine', 'would', 'not', 'join', 'NATO', 'and', '600,000', '.', ' '),
  {
    maxLength: 14,
  },
);

describe('the changes between two texts', () => {
  it('marks the words that came and went', () => {
    expect(
      said(
        'Ukraine’s sovereignty would be confirmed.',
        'Ukraine’s sovereignty would be confirmed once more.',
      ),
    ).toBe('Ukraine’s sovereignty would be confirmed{+ once more+}.');
    expect(
      said('The army would have 600,000 people at most', 'The army would have 800,000 people at most'),
    ).toBe('The army would have[- 600,000-]{+ 800,000+} people at most');
  });

  it('shows texts with little in common one after the other', () => {
    expect(said('Russia would return to the G8.', 'Elections follow within 100 days.')).toBe(
      '[-Russia would return to the G8.-]{+Elections follow within 100 days.+}',
    );
  });

  it('lets a lone word between two changes change with them', () => {
    expect(said('a b c d e f g h one and two i j k l', 'a b c d e f g h three and four i j k l')).toBe(
      'a b c d e f g h[- one and two-]{+ three and four+} i j k l',
    );
  });

  it('has nothing to mark between equal texts, or in an empty one', () => {
    expect(wordChanges('The same.', 'The same.')).toEqual([{ how: 'kept', text: 'The same.' }]);
    expect(wordChanges('', '')).toEqual([]);
    expect(wordChanges('', 'New.')).toEqual([{ how: 'added', text: 'New.' }]);
    expect(wordChanges('Gone.', '')).toEqual([{ how: 'removed', text: 'Gone.' }]);
  });

  it('reads as either text, and never twice alike in a row', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [former, text] = [a.join(' '), b.join(' ')];
        const changes = wordChanges(former, text);
        const without = (how: string) => changes.filter((one) => one.how !== how).map((one) => one.text);
        expect(without('added').join('')).toBe(former);
        expect(without('removed').join('')).toBe(text);
        expect(changes.some(({ how }, n) => how === changes[n - 1]?.how)).toBe(false);
      }),
    );
  });
});
