import { drive } from '../../tests/browsers/drive.ts';
import { LIVE, soak } from '../../tests/bench/soak.ts';
import { buildAll } from './build.ts';
import { serveNewspaper } from './serve-newspaper.ts';

const [, , seconds = '30'] = process.argv;

/** Prints what a live page that changes 2,000 times a second costs in Chromium, and what is left when it rests. */
await buildAll();
const paper = await serveNewspaper({ 'soak.html': { body: LIVE } });
const driven = await drive('chrome');
const { mutations, longest, total, words, heap } = await soak(
  driven,
  `${paper.url}soak.html`,
  Number(seconds),
);
const megabytes = heap.map((bytes) => `${(bytes / 1e6).toFixed(2)} MB`).join(', later ');
console.log(`${mutations} changes in ${seconds} s`);
console.log(`ours: longest ${longest.toFixed(1)} ms, together ${total.toFixed(0)} ms`);
console.log(`when it rested: ${words.join(', later ')} words painted, heap ${megabytes}`);
await driven.close();
paper.close();
