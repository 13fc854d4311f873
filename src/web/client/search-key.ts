/*
 * The key `/` opens the search: it goes to the field where the page has one, else to the search page. The key means
 * itself wherever something is typed.
 */

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  // A checkbox takes no text.
  if (isTyping(event.target) && !(event.target as HTMLElement).matches('[type=checkbox], [type=radio]')) return;
  const field = document.querySelector<HTMLInputElement>('form.find input[name=q]');
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
  if (!field && !link) return;
  event.preventDefault();
  field?.focus();
  field?.select();
  if (!field && link) location.assign(`${link.href}#q`);
});
