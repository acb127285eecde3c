import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entity } from '../../lib/domain/entity.ts';
import { chooseDensity } from '../../lib/mentions/choose-density.ts';
import { compileLexicon } from '../../lib/mentions/compile-lexicon.ts';
import { findCandidates } from '../../lib/mentions/find-candidates.ts';
import { foldText } from '../../lib/mentions/fold.ts';
import { judgeTopic } from '../../lib/mentions/judge-topic.ts';
import { openLexicon } from '../../lib/mentions/open-lexicon.ts';
import { resolveMentions } from '../../lib/mentions/resolve-mentions.ts';
import { weighText } from '../../lib/mentions/weigh-text.ts';
import { entity } from '../record/fixture.ts';

const context = (text: string) => ({ text, needs: 'context' as const });

const ENTITIES: Entity[] = [
  entity('donald-trump', 'united-states', {
    core: true,
    aliases: { en: ['Donald Trump', 'Trump'], uk: ['Трамп', 'Трампом'], ar: ['ترامب'], zh: ['特朗普'] },
    not: ['Trump Tower', 'Donald Trump Jr.'],
  }),
  entity('dan-driscoll', 'united-states', { aliases: { en: ['Daniel Driscoll', context('Driscoll')] } }),
  entity('kremlin', 'russia', {
    kind: 'organization',
    aliases: { en: ['Kremlin'], ar: ['الكرملين', 'كرملين'] },
  }),
  entity('dmitry-peskov', 'russia', { core: true, aliases: { en: ['Peskov'] } }),
  entity('steve-witkoff', 'united-states', { core: true, aliases: { en: ['Witkoff'] } }),
  entity('ukraine', 'ukraine', {
    kind: 'government',
    core: true,
    aliases: { en: ['Ukraine'], uk: ['Україні'] },
  }),
  entity('russia', 'russia', { kind: 'government', core: true, aliases: { en: ['Russia'] } }),
  entity('talks', 'other', { kind: 'event', core: true, aliases: { en: [context('peace plan')] } }),
  entity('jose', 'other', { aliases: { es: ['José Pérez'] } }),
  entity('plan', 'other', {
    kind: 'document',
    core: true,
    since: '2025-11-18',
    compounds: {
      en: [{ anchors: ['28-point'], nouns: ['plan', 'proposal'], noun: 'after', gap: 3 }],
      uk: [{ anchors: ['із 28 пунктів'], nouns: ['план', 'плану'], noun: 'before', gap: 2 }],
      zh: [{ anchors: ['28点'], nouns: ['计划'], noun: 'after', gap: 1 }],
    },
  }),
];
const { snapshot } = compileLexicon(ENTITIES, new Set(ENTITIES.map(({ id }) => id)));
const whole = openLexicon(snapshot.whole);
const gate = openLexicon(snapshot.gate);

const spot = (...blocks: string[]): string[] =>
  resolveMentions(
    blocks.map((text) => findCandidates(whole, text)),
    { date: null },
  ).flatMap((mentions, n) =>
    mentions.map((mention) => `${mention.entity}: ${(blocks[n] ?? '').slice(mention.start, mention.end)}`),
  );

describe('the names in a text', () => {
  it.each([
    ['Donald Trump’s envoy', ['donald-trump: Donald Trump']],
    ['TRUMP BACKS PLAN', ['donald-trump: TRUMP']],
    ['Tru\u00admp and Tr\u200bump', ['donald-trump: Tru\u00admp', 'donald-trump: Tr\u200bump']],
    ['Donald\u00a0\n  Trump', ['donald-trump: Donald\u00a0\n  Trump']],
    ['Jose\u0301 Pe\u0301rez', ['jose: Jose\u0301 Pe\u0301rez']],
    [
      'a Trump-backed 28\u2011point US-backed peace plan.',
      ['donald-trump: Trump', 'plan: 28\u2011point US-backed peace plan'],
    ],
    ['зустріч із Трампом', ['donald-trump: Трампом']],
    ['мирний план Трампа із 28 пунктів', ['plan: план Трампа із 28 пунктів']],
    ['قال ترامب وترامب', ['donald-trump: ترامب', 'donald-trump: ترامب']],
    ['والكرملين', ['kremlin: الكرملين']],
    ['美国总统特朗普的28点新计划', ['donald-trump: 特朗普', 'plan: 28点新计划']],
  ])('%s', (text, expected) => {
    expect(spot(text)).toEqual(expected);
  });

  it.each([
    'He played his trump card.',
    'Trumpet, Trumpeter, McTrump',
    'They met in Trump Tower.',
    'Donald Trump Jr. spoke.',
    'a 28-point lead in the polls',
    'The 28-point win. A plan was made.',
    'There are no plans, and the plan is unclear.',
    'She met Nicky Driscoll in Rome.',
  ])('%s has none', (text) => {
    expect(spot(text)).toEqual([]);
  });

  it('takes a bare surname once the full name has licensed it, whoever stands before it', () => {
    expect(spot('Daniel Driscoll left.', 'Then Secretary Driscoll spoke.')).toHaveLength(2);
  });

  it('slices back to what the reader sees, whatever the text', () => {
    const piece = fc.constantFrom(
      'Trump',
      ' ',
      '\u00ad',
      '\u200b',
      'e\u0301',
      '–',
      '’',
      'ا',
      'ـ',
      '特',
      '\n',
      'x',
      '𝒳',
      '. ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const folded = foldText(text);
        for (let at = 0; at < folded.text.length; at += 1) {
          expect(folded.startOf(at)).toBeLessThan(folded.endOf(at));
          if (at > 0) expect(folded.startOf(at)).toBeGreaterThanOrEqual(folded.endOf(at - 1));
        }
        for (const { start, end } of findCandidates(whole, text)) {
          expect(foldText(text.slice(start, end)).text.toLowerCase()).toBe('trump');
        }
      }),
    );
  });
});

const judge = (text: string, date: string | null = null) =>
  judgeTopic(
    [weighText(gate, text)].flatMap((weight) => weight ?? []),
    gate,
    () => date,
  );

describe('the gate', () => {
  it.each([
    [true, 'Trump showed Ukraine the 28-point plan.'],
    [true, 'План із 28 пунктів Трамп передав Україні.'],
    [
      true,
      'Russia answers Trump and Ukraine: no peace plan yet. Ukraine waits, Russia too, Peskov said. Ukraine, Russia.',
    ],
    [
      false,
      'Russia answers Ukraine: no peace plan yet. Ukraine waits, Russia too, Peskov said. Ukraine, Russia.',
    ],
    [false, 'The 28-point plan for our parks was a success.'],
    [false, 'The talks of Russia and Ukraine on a peace plan moved oil prices.'],
    [false, 'Trump and Witkoff have a peace plan for Gaza.'],
    [false, 'Trump and Peskov dined.'],
    [false, 'Trump spoke of taxes. Trump again. The plan is to cut them.'],
    [false, 'How to prune an apple tree.'],
  ])('is %s for %s', (onTopic, text) => {
    expect(judge(text).onTopic).toBe(onTopic);
  });
  it.each([
    ['2025-11-18', 'Trump, Ukraine and Russia on a peace plan. Ukraine and Russia met.', true],
    ['2025-11-17', 'Trump, Ukraine and Russia on a peace plan. Ukraine and Russia met.', false],
    ['2025-11-17', 'Trump showed Ukraine the 28-point plan.', true],
  ])('takes a page of %s, %s: %s', (date, text, onTopic) => {
    expect(judge(text, date).onTopic).toBe(onTopic);
  });
  it('says what it found', () => {
    const { reasons } = judge('Trump on the 28-point plan, and Trump again');
    expect(reasons).toEqual([
      { kind: 'core', entity: 'donald-trump', form: 'Trump', count: 2 },
      { kind: 'plan', entity: 'plan', form: '28-point plan', count: 1 },
    ]);
  });
});

describe('a lexicon that cannot be matched on', () => {
  it.each(['', '!?', 'x', 'the', 'y'.repeat(201), 'z'.repeat(1_000_000)])(
    'loses the form “%.20s” with a fault that names its entity',
    (form) => {
      const { faults, snapshot: made } = compileLexicon(
        [entity('bad', 'other', { aliases: { en: [form] } })],
        new Set(),
      );
      expect(faults).toEqual([expect.stringContaining('bad: ')]);
      expect(findCandidates(openLexicon(made.whole), `x the ${form} !?`)).toEqual([]);
    },
  );
});

describe('a lexicon without end', () => {
  it('is cut off, with the entity named once', { timeout: 60_000 }, () => {
    const en = Array.from({ length: 250_000 }, (_, n) => `name ${n}`);
    const { faults, snapshot: made } = compileLexicon(
      [entity('endless', 'other', { aliases: { en } })],
      new Set(),
    );
    expect(faults).toEqual(['endless: has forms beyond the 200000 that a lexicon holds']);
    expect(findCandidates(openLexicon(made.whole), 'name 7, name 249999')).toHaveLength(1);
  });
});

describe('density', () => {
  const blocks = [['a', 'a', 'b'], ['a']].map((list) =>
    list.map((id, n) => ({ entity: id, start: n, end: n + 1 })),
  );
  it.each([
    ['all', [3, 1]],
    ['paragraph', [2, 1]],
    ['page', [2, 0]],
  ] as const)('%s', (density, counts) => {
    expect(chooseDensity(blocks, density).map((list) => list.length)).toEqual(counts);
  });
});
