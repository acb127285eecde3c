const STORIES = {
  plan: 'Donald Trump wants an answer on the 28-point plan; Steve Witkoff flies to Moscow.',
  garden: 'Tulips want to be planted before the first frost.',
};
const show = (story) => {
  const text = document.createElement('p');
  text.textContent = STORIES[story] ?? 'Choose a story.';
  document.getElementById('view').replaceChildren(text);
};
for (const button of document.querySelectorAll('[data-story]')) {
  button.addEventListener('click', () => {
    history.pushState({}, '', `#${button.dataset.story}`);
    show(button.dataset.story);
  });
}
addEventListener('popstate', () => show(location.hash.slice(1)));
