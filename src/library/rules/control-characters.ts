import { characterCode } from '#i18n/character-code.ts';
import { lineFinder } from '../parse/lines.ts';
import { fieldFiles, leaves } from './field-files.ts';
import type { Rule } from './rule.ts';

/** Control characters but for the ends of lines and tabs, halves of characters, and what Unicode gives to no character. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/u;
const EVERY_CONTROL = new RegExp(CONTROL, 'gu');

/** A character by its number, as texts may have it. */
const BY_NUMBER = /&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi;

const named = (sign: string): { sign: string } => ({ sign: characterCode(sign) });

/** No file holds control characters, be they typed, or written as `\u0007` in fields or as `&#7;` in a text. */
export const textHasNoControlCharacters: Rule = (draft, report) => {
  const sources = new Map(draft.texts.map(({ file, text }) => [file, text]));
  const typed = new Set<string>();
  for (const [file, text] of sources) {
    if (!CONTROL.test(text)) continue;
    typed.add(file);
    const find = lineFinder(text, 0);
    for (const { 0: sign, index } of text.matchAll(EVERY_CONTROL))
      report('text-has-no-control-characters', { file, ...find(index) }, named(sign));
  }
  for (const { fields } of fieldFiles(draft)) {
    if (typed.has(fields.file) || !sources.get(fields.file)?.includes('\\')) continue;
    for (const { path, value } of leaves(fields.value)) {
      const sign = typeof value === 'string' ? CONTROL.exec(value)?.[0] : undefined;
      if (sign !== undefined) report('text-has-no-control-characters', fields.place(path), named(sign));
      const inName = CONTROL.exec(path.join(''))?.[0];
      if (inName !== undefined) report('text-has-no-control-characters', fields.keyPlace(path), named(inName));
    }
  }
  for (const { texts } of draft.entries) {
    for (const { file, source } of texts.values()) {
      const find = lineFinder(source, 0);
      for (const { index, 1: hex, 2: decimal } of source.matchAll(BY_NUMBER)) {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        const sign = code <= 0x10ffff ? String.fromCodePoint(code) : '';
        if (CONTROL.test(sign)) report('text-has-no-control-characters', { file, ...find(index) }, named(sign));
      }
    }
  }
};
