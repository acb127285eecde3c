/** What the measurement calls of mark.js, which brings no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    markRegExp(pattern: RegExp): void;
    unmark(): void;
  }
}
