/*
 * Shows the findings of the content over the page while writing, and goes away when they are mended. Runs in the dev
 * server only.
 */
import { FAULT_LANGUAGES, type FaultMessage, HELLO, REPORT } from './fault-events.ts';

const STYLE = `
  section{position:fixed;inset:auto 0 0;max-height:60vh;overflow:auto;z-index:99;background:#1d2a2f;color:#fbf9f4;
    font:15px/1.5 system-ui,sans-serif;padding:1.25rem 1.5rem 1.5rem}
  h2{font-size:1.1rem;margin:0}
  p{margin:.25rem 0 1rem}
  pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font:14px/1.5 ui-monospace,monospace}
  button{float:right;font:inherit;color:inherit;background:none;border:1px solid;padding:.4rem .9rem;cursor:pointer}
`;

let shown: HTMLElement | undefined;

function textOf({ texts }: FaultMessage): FaultMessage['texts']['en'] {
  const lang = document.documentElement.lang.split('-')[0];
  return texts[FAULT_LANGUAGES.find((known) => known === lang) ?? 'en'];
}

function show(message: FaultMessage): void {
  const { title, lead, close, report } = textOf(message);
  shown?.remove();
  shown = document.createElement('both-sides-faults');
  const root = shown.attachShadow({ mode: 'open' });
  const style = Object.assign(document.createElement('style'), { textContent: STYLE });
  const section = document.createElement('section');
  section.setAttribute('role', 'alert');
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: close });
  button.addEventListener('click', () => shown?.remove());
  section.append(
    button,
    Object.assign(document.createElement('h2'), { textContent: title }),
    Object.assign(document.createElement('p'), { textContent: lead }),
    Object.assign(document.createElement('pre'), { textContent: report }),
  );
  root.append(style, section);
  document.body.append(shown);
}

function onReport(message: FaultMessage): void {
  const whole = document.body.dataset['faults'] !== undefined;
  if (whole) location.reload();
  else if (message.errors > 0) show(message);
  else shown?.remove();
}

// Vite gives `hot` only to modules in which it finds exactly this text.
const hot = import.meta.hot;
if (hot) {
  let first = true;
  hot.on(REPORT, (message: FaultMessage) => {
    // The page that is nothing but the report has just been made from this very message.
    if (first && document.body.dataset['faults'] !== undefined && message.errors > 0) first = false;
    else onReport(message);
  });
  hot.send(HELLO, {});
}
