import { fileURLToPath } from 'node:url';
import type { Faults } from './fault-channel.ts';
import { FAULT_LANGUAGES, type FaultLanguage } from './fault-events.ts';
import { faultMessage } from './fault-message.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function languageOf(accepted: string | undefined, faults: Faults): FaultLanguage {
  const wishes = [
    faults.lang,
    ...faults.languages,
    ...(accepted ?? '').split(',').map((part) => part.split(';')[0]?.trim()),
  ];
  const found = wishes
    .map((wish) => wish?.split('-')[0])
    .find((wish) => FAULT_LANGUAGES.some((known) => known === wish));
  return FAULT_LANGUAGES.find((known) => known === found) ?? 'en';
}

/** The page shown while there is no good state of the site: the report, readable without JavaScript. It goes away by itself. */
export function faultPage(faults: Faults, accepted: string | undefined): string {
  const lang = languageOf(accepted, faults);
  const { title, lead, report } = faultMessage(faults).texts[lang];
  const overlay = `/@fs${fileURLToPath(new URL('./overlay.ts', import.meta.url))}`;
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${escaped(title)}</title>
<script type="module" src="/@vite/client"></script>
<script type="module" src="${escaped(overlay)}"></script>
</head>
<body data-faults>
<main>
<h1>${escaped(title)}</h1>
<p>${escaped(lead)}</p>
<pre>${escaped(report)}</pre>
</main>
</body>
</html>
`;
}
