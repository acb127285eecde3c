/** A painted mention as the machine knows it. */
export type Target = number;

/** Where the pointer's story stands; `token` numbers the asks so that a stale answer or timer is told apart. */
export type HoverState =
  | { name: 'idle'; token: number }
  | { name: 'asked'; token: number; target: Target; answered: boolean; dwelt: boolean }
  | { name: 'open' | 'leaving' | 'pinned'; token: number; target: Target };

export type HoverEvent =
  | { type: 'over'; target: Target; fast: boolean }
  | { type: 'off' }
  /** The pointer is in the card or in the corridor that leads to it, or the focus is in the card. */
  | { type: 'inside' }
  /** A click, tap or key on a mention: no dwell. */
  | { type: 'press'; target: Target }
  | { type: 'dwelt' | 'graceEnded' | 'answered'; token: number }
  | { type: 'pin' }
  /** Esc, the card's close button, or a press elsewhere. */
  | { type: 'dismiss' }
  /** The word left the page, or the page went away. */
  | { type: 'gone' };

export type HoverEffect =
  | { type: 'ask'; target: Target; token: number }
  | { type: 'startDwell' | 'startGrace'; token: number }
  | { type: 'show'; target: Target; token: number; pinned: boolean }
  | { type: 'hide' };

export interface HoverStep {
  state: HoverState;
  effects: HoverEffect[];
}

/** Nothing shown, nothing asked. */
export const IDLE: HoverState = { name: 'idle', token: 0 };

/**
 * The state after an event, and what is to be done (DESIGN §6). The briefing is asked for when the pointer
 * arrives and shown when the dwell ends, so that the answer is there first.
 */
export function hover(state: HoverState, event: HoverEvent): HoverStep {
  if (event.type === 'dismiss' || event.type === 'gone') return close(state);
  if (event.type === 'press') return ask(state, event.target, true);
  switch (state.name) {
    case 'idle':
      return event.type === 'over' && !event.fast ? ask(state, event.target, false) : stay(state);
    case 'asked':
      return whileAsked(state, event);
    case 'open':
    case 'leaving':
      return whileShown(state, event);
    case 'pinned':
      return event.type === 'pin' ? show({ ...state, name: 'open' }) : stay(state);
  }
}

function whileAsked(state: Extract<HoverState, { name: 'asked' }>, event: HoverEvent): HoverStep {
  if (event.type === 'off') return close(state);
  if (event.type === 'over' && event.target !== state.target) {
    return event.fast ? close(state) : ask(state, event.target, false);
  }
  if (event.type !== 'dwelt' && event.type !== 'answered') return stay(state);
  if (event.token !== state.token) return stay(state);
  const dwelt = state.dwelt || event.type === 'dwelt';
  const answered = state.answered || event.type === 'answered';
  const { token, target } = state;
  return dwelt && answered ? show({ name: 'open', token, target }) : stay({ ...state, dwelt, answered });
}

type Shown = Extract<HoverState, { name: 'open' | 'leaving' | 'pinned' }>;

function whileShown(state: Shown, event: HoverEvent): HoverStep {
  if (event.type === 'pin') return show({ ...state, name: 'pinned' });
  if (event.type === 'over' && event.target !== state.target) {
    return event.fast ? stay(state) : ask(state, event.target, false);
  }
  if (event.type === 'over' || event.type === 'inside') return stay({ ...state, name: 'open' });
  if (event.type === 'off' && state.name === 'open') return leave(state);
  const ended = event.type === 'graceEnded' && state.name === 'leaving' && event.token === state.token;
  return ended ? close(state) : stay(state);
}

const stay = (state: HoverState): HoverStep => ({ state, effects: [] });

const isShown = ({ name }: HoverState): boolean => name !== 'idle' && name !== 'asked';

function ask(from: HoverState, target: Target, dwelt: boolean): HoverStep {
  const token = from.token + 1;
  const effects: HoverEffect[] = isShown(from) ? [{ type: 'hide' }] : [];
  effects.push({ type: 'ask', target, token });
  if (!dwelt) effects.push({ type: 'startDwell', token });
  return { state: { name: 'asked', token, target, answered: false, dwelt }, effects };
}

function show(state: Shown): HoverStep {
  const { target, token, name } = state;
  return { state, effects: [{ type: 'show', target, token, pinned: name === 'pinned' }] };
}

/** A new token, so that the end of an earlier grace does not close a card that was entered again. */
function leave({ token, target }: Shown): HoverStep {
  const next = token + 1;
  return {
    state: { name: 'leaving', token: next, target },
    effects: [{ type: 'startGrace', token: next }],
  };
}

function close(state: HoverState): HoverStep {
  return { state: { name: 'idle', token: state.token }, effects: isShown(state) ? [{ type: 'hide' }] : [] };
}
