const ENTRIES = [
  'Marco Rubio says the plan was written in Washington with input from both sides.',
  'Volodymyr Zelenskyy says Ukraine will work on the text calmly.',
  'Dmitry Peskov says Moscow has received nothing officially.',
];
let next = 0;
document.getElementById('more').addEventListener('click', () => {
  const entry = document.createElement('p');
  entry.textContent = ENTRIES[next++ % ENTRIES.length];
  document.getElementById('feed').prepend(entry);
});
