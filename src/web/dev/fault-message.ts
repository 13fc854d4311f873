import { wording } from '#i18n/wording.ts';
import { countErrors } from '#library/report/telling.ts';
import { terminalReport } from '#library/report/terminal.ts';
import type { Faults } from './fault-channel.ts';
import type { FaultLanguage, FaultMessage, FaultText } from './fault-events.ts';

function textIn(lang: FaultLanguage, { issues, languages, good }: Faults): FaultText {
  const { t } = wording(lang);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return {
    title: t('faults.title'),
    lead: t(good ? 'faults.lead' : 'faults.none'),
    close: t('faults.close'),
    report: terminalReport(errors, { languages, lang }),
  };
}

/** The errors of a reading in all languages that findings can be told in. */
export const faultMessage = (faults: Faults): FaultMessage => ({
  errors: countErrors(faults.issues),
  texts: { cs: textIn('cs', faults), de: textIn('de', faults), en: textIn('en', faults) },
});
