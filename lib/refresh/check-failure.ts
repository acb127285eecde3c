import type { CheckFaultKind } from '../domain/feed.ts';
import { FeedFault } from '../feeds/feed-fault.ts';

/** Why a check ended without success: a fault of the feed's files, or of the way to them or from them. */
export class CheckFailure {
  readonly kind: CheckFaultKind;
  readonly file: string;
  readonly rule: string;
  /** Until when the feed is not to be asked, whatever the back-off; milliseconds since 1970. */
  readonly notBefore: number | null;

  constructor(kind: CheckFaultKind, file: string, rule: string, notBefore: number | null = null) {
    this.kind = kind;
    this.file = file;
    this.rule = rule;
    this.notBefore = notBefore;
  }
}

/** Whether a value is a failure of either sort. */
export const isFailure = (value: unknown): value is CheckFailure | FeedFault =>
  value instanceof CheckFailure || value instanceof FeedFault;
