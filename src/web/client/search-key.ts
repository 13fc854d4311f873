/*
 * The key `/` opens the search: it goes to the field where the page has one, else to the search page. The key means
 * itself wherever something is typed. Who steers by voice may speak it by chance: the search page has a button that
 * turns it off on this device.
 */

const NAME = 'search-key';
const OFF = 'off';

function isOff(): boolean {
  try {
    return localStorage.getItem(NAME) === OFF;
  } catch {
    // Where storage is blocked nothing can have been turned off.
    return false;
  }
}

/** Keeps the choice; says whether that was possible. */
function turn(off: boolean): boolean {
  try {
    if (off) localStorage.setItem(NAME, OFF);
    else localStorage.removeItem(NAME);
    return true;
  } catch {
    return false;
  }
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox], [type=radio]), textarea, select'));

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (isTyping(event.target) || isOff()) return;
  const field = document.querySelector<HTMLInputElement>('form.find input[name=q]');
  const link = document.querySelector<HTMLAnchorElement>('a[aria-keyshortcuts="/"]');
  if (!field && !link) return;
  event.preventDefault();
  field?.focus();
  field?.select();
  if (!field && link) location.assign(`${link.href}#q`);
});

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-search-key]')) {
  const show = (): void => {
    button.textContent = (isOff() ? button.dataset['on'] : button.dataset['off']) ?? '';
  };
  button.addEventListener('click', () => {
    button.hidden = !turn(!isOff());
    show();
  });
  show();
}
