import type { Unit } from './unit.ts';

const SHORT = /^(\p{Lu}|Dr|Prof|Mme|Mlle|Mr|Sr|Sra|Dra|St|ca|bzw|z\.B|ім|им|г|м|ул|вул)$/u;

/** Whether a stop belongs to a shortened word before it and ends no sentence: "M. Caldwell", "Dr. Homrighausen", «г. Киев». */
export const isShortened = (stop: Unit | undefined, before: Unit | undefined): boolean =>
  stop?.text === '.' && before?.end === stop.start && SHORT.test(before.text);
