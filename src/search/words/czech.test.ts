import { describe, expect, test } from 'vitest';
import { stemCzech } from './czech.ts';
import { fold } from './fold.ts';

/** Forms of one word a line; every line must have a stem of its own. */
const FORMS = `
dluh dluhy dluhů dluhům dluzích dluhem dluhu dluhový dluhové dluhového
exekuce exekucí exekuci exekucích exekucemi exekuční exekučního
služba služby služeb službám službách službami službě službu
dávka dávky dávek dávkám dávkách dávce
rodina rodiny rodin rodině rodinám rodinách rodinami rodinou rodinný rodinné rodinného
dítě děti dětí dětem dětmi dětech dítěte dítěti
bydlení bydlením bydlet
zadlužení zadlužený zadlužených zadlužením zadluženost
vyloučení vyloučený vyloučených vyloučeným vyloučené vyloučenou
pracovník pracovníci pracovníka pracovníků pracovníkem pracovnice pracovníkům
poradna poradny poraden poradně poradnách poradnou poradenství poradenstvím poradenský
ubytovna ubytovny ubytoven ubytovně ubytovnách
obec obce obcí obcím obcích obcemi
kraj kraje krajů krajem krajích krajský krajského
město městě městem měst městům městech
škola školy škol školách školám školou školní
nájem nájmu nájmem nájmy nájmů
byt bytu bytem byty bytů bytech bytový
podpora podpory podporu podporou podpor podporám
zákon zákona zákonu zákonem zákony zákonů zákonech
lidé lidem lidmi lidí lidech
mládež mládeže mládeži mládeží
případ případu případem případy případů případová případové případových
konference konferenci konferencí konferencích
sociální sociálního sociálních sociálním sociálními
spolupráce spolupráci spoluprací
hranice hranic hranici hranicích hranicemi
pěstoun pěstouna pěstouni pěstounů pěstounský pěstounské pěstounská
romský romské romských
nezaměstnaný nezaměstnaní nezaměstnaných nezaměstnanost nezaměstnanosti
bezdomovec bezdomovci bezdomovců bezdomovectví
asistent asistenta asistentem asistenti asistentů asistentka asistentky asistentek
dotace dotací dotaci dotacemi
příspěvek příspěvku příspěvky příspěvků příspěvkem
oddlužení oddlužením
věřitel věřitele věřitelé věřitelů věřitelem
vzdělávání vzděláváním vzdělávat vzdělávací
Litoměřice Litoměřic Litoměřicích
Skuteč Skutče Skutči
Kraslice Kraslic Kraslicích
Drážďany Drážďan Drážďanech
čtvrť čtvrti čtvrtí čtvrtích
opatření opatřeních opatřením
zkušenost zkušenosti zkušeností zkušenostech
domácnost domácnosti domácností
dobrovolník dobrovolníci dobrovolnictví dobrovolnický dobrovolnické
starosta starostové starostů starostou
matka matky matek matce matkou
ohrožený ohrožené ohrožených ohrožení
`
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

describe('the Czech stemmer', () => {
  test.each(FORMS.map((forms) => [forms[0] ?? '', forms] as const))('joins the forms of %s', (_, forms) => {
    const stems = forms.map((form) => stemCzech(fold(form)));
    expect(stems).toEqual(forms.map(() => stems[0]));
  });

  test('keeps different words apart', () => {
    const stems = FORMS.map(([first = '']) => stemCzech(fold(first)));
    expect(new Set(stems).size).toBe(FORMS.length);
  });

  test('puts k with c and h with z', () => {
    expect(stemCzech('dluzich')).toBe('dluh');
    expect(stemCzech('pracovnici')).toBe('pracovnik');
  });

  test.each(['a', 'v', '67', 'asz', 'constructor', '__proto__', ''])('leaves %j a word', (word) => {
    expect(typeof stemCzech(word)).toBe('string');
  });
});
