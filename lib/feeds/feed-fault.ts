import type { FaultKind } from '../domain/feed.ts';

/** Why a file of a feed is refused: an expected failure, given back and stored, never thrown (DESIGN §10.9). */
export class FeedFault {
  readonly kind: FaultKind;
  /** The role or target that is at fault. */
  readonly file: string;
  /** The clause of the TUF specification 1.0.34 that it breaks, or what else is wrong with it. */
  readonly rule: string;

  constructor(kind: FaultKind, file: string, rule: string) {
    this.kind = kind;
    this.file = file;
    this.rule = rule;
  }
}
