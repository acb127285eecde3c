/*
 *            over (slow): ask, startDwell                 dwelt and answered: show
 *   idle ────────────────────────────────▶ asked ─────────────────────────────────▶ open ◀── pin ──▶ pinned
 *    ▲ ▲        press: ask                   │                                       │ ▲               │
 *    │ └───────── off, dismiss, gone ────────┘                       off: startGrace │ │ inside, over  │
 *    │                                                                               ▼ │               │
 *    └────────────── graceEnded, dismiss, gone: hide ◀──────────────────────────── leaving             │
 *    └────────────── dismiss, gone: hide ◀─────────────────────────────────────────────────────────────┘
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HoverEvent, HoverState } from '../../lib/hover/hover-machine.ts';
import { hover, IDLE } from '../../lib/hover/hover-machine.ts';

const over = (target: number, fast = false): HoverEvent => ({ type: 'over', target, fast });

const after = (...events: HoverEvent[]) => {
  let state: HoverState = IDLE;
  const effects: string[] = [];
  for (const event of events) {
    const step = hover(state, event);
    state = step.state;
    effects.push(...step.effects.map(({ type }) => type));
  }
  return { state, effects };
};

const SHOWN: HoverEvent[] = [over(1), { type: 'answered', token: 1 }, { type: 'dwelt', token: 1 }];

describe('the hover machine', () => {
  it('asks when the pointer arrives and shows when the dwell ends and the answer is there, in either order', () => {
    expect(after(...SHOWN)).toMatchObject({
      state: { name: 'open', target: 1 },
      effects: ['ask', 'startDwell', 'show'],
    });
    expect(after(over(1), { type: 'dwelt', token: 1 }).state.name).toBe('asked');
    expect(after(over(1), { type: 'dwelt', token: 1 }, { type: 'answered', token: 1 }).state.name).toBe(
      'open',
    );
  });
  it('shows nothing while the pointer moves fast', () => {
    expect(after(over(1, true))).toEqual({ state: IDLE, effects: [] });
  });
  it('drops a stale answer', () => {
    const { state } = after(
      over(1),
      { type: 'off' },
      over(2),
      { type: 'answered', token: 1 },
      { type: 'dwelt', token: 1 },
    );
    expect(state).toMatchObject({ name: 'asked', target: 2, answered: false, dwelt: false });
  });
  it('gives a grace period, and time to come back', () => {
    const left = after(...SHOWN, { type: 'off' });
    expect(left).toMatchObject({
      state: { name: 'leaving' },
      effects: ['ask', 'startDwell', 'show', 'startGrace'],
    });
    expect(after(...SHOWN, { type: 'off' }, { type: 'inside' }).state.name).toBe('open');
    expect(after(...SHOWN, { type: 'off' }, { type: 'graceEnded', token: 2 }).state.name).toBe('idle');
  });
  it('does not close a card that was entered again when the first grace ends', () => {
    const again = after(
      ...SHOWN,
      { type: 'off' },
      { type: 'inside' },
      { type: 'off' },
      { type: 'graceEnded', token: 2 },
    );
    expect(again.state.name).toBe('leaving');
  });
  it('goes from one word to the next without two cards', () => {
    expect(after(...SHOWN, over(2)).effects).toEqual([
      'ask',
      'startDwell',
      'show',
      'hide',
      'ask',
      'startDwell',
    ]);
  });
  it('stays when pinned, until dismissed or unpinned', () => {
    const pinned: HoverEvent[] = [...SHOWN, { type: 'pin' }];
    expect(after(...pinned, over(2), { type: 'off' }).state).toMatchObject({ name: 'pinned', target: 1 });
    expect(after(...pinned, { type: 'pin' }).state.name).toBe('open');
    expect(after(...pinned, { type: 'dismiss' })).toMatchObject({ state: { name: 'idle' } });
  });
  it('opens at a press without a dwell', () => {
    expect(after({ type: 'press', target: 3 }, { type: 'answered', token: 1 }).state).toMatchObject({
      name: 'open',
      target: 3,
    });
  });
  it('goes with its word', () => {
    expect(after(...SHOWN, { type: 'gone' }).effects.at(-1)).toBe('hide');
  });

  it('never shows what was not asked for nor two cards at once, and Esc always closes', () => {
    const token = fc.integer({ min: 1, max: 4 });
    const target = fc.integer({ min: 0, max: 2 });
    const event: fc.Arbitrary<HoverEvent> = fc.oneof(
      fc.record({ type: fc.constant('over' as const), target, fast: fc.boolean() }),
      fc.record({ type: fc.constant('press' as const), target }),
      fc.record({
        type: fc.constantFrom('dwelt' as const, 'answered' as const, 'graceEnded' as const),
        token,
      }),
      fc.record({
        type: fc.constantFrom(
          'off' as const,
          'inside' as const,
          'pin' as const,
          'dismiss' as const,
          'gone' as const,
        ),
      }),
    );
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let state: HoverState = IDLE;
        let asked = -1;
        let shown = -1;
        for (const one of events) {
          const step = hover(state, one);
          state = step.state;
          for (const effect of step.effects) {
            if (effect.type === 'ask') asked = effect.target;
            if (effect.type === 'hide') shown = -1;
            if (effect.type !== 'show') continue;
            expect(effect.target).toBe(asked);
            expect([-1, effect.target]).toContain(shown);
            shown = effect.target;
          }
          expect(shown === -1).toBe(state.name === 'idle' || state.name === 'asked');
        }
        expect(hover(state, { type: 'dismiss' }).state.name).toBe('idle');
      }),
    );
  });
});
