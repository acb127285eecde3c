import { GRACE } from '../../lib/hover/delays.ts';
import type { HoverEffect, HoverEvent, HoverState } from '../../lib/hover/hover-machine.ts';
import { hover, IDLE } from '../../lib/hover/hover-machine.ts';

/** What the lesson needs done. */
export interface LessonPorts {
  dwell(): number;
  /** Gets the briefing of a name ready; whether there is one. */
  ask(place: number): Promise<boolean>;
  show(place: number, pinned: boolean): void;
  hide(): void;
}

/** Runs the hover machine of real pages over the names of the story; gives the way to tell it what happens. */
export function createLesson(ports: LessonPorts): (event: HoverEvent) => void {
  let state: HoverState = IDLE;
  const after = (ms: number, event: HoverEvent): void => {
    setTimeout(() => {
      send(event);
    }, ms);
  };
  const ask = async (place: number, token: number): Promise<void> => {
    if (await ports.ask(place)) send({ type: 'answered', token });
  };
  const run = (effect: HoverEffect): void => {
    if (effect.type === 'hide') ports.hide();
    else if (effect.type === 'show') ports.show(effect.target, effect.pinned);
    else if (effect.type === 'ask') void ask(effect.target, effect.token);
    else if (effect.type === 'startDwell') after(ports.dwell(), { type: 'dwelt', token: effect.token });
    else after(GRACE, { type: 'graceEnded', token: effect.token });
  };
  const send = (event: HoverEvent): void => {
    const step = hover(state, event);
    state = step.state;
    step.effects.forEach(run);
  };
  return send;
}
