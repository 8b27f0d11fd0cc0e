// Before the first paint: a chosen theme must not flash as the other one while the page itself still loads.
// The policy forbids inline scripts, so this is a file. src/logic/settings.ts keeps the choice.
try {
  const chosen = localStorage.getItem('fieldseal.theme');
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
} catch {
  // A browser that keeps nothing has no choice to show.
}
