import { type Cbor, decodeCbor } from '../bundle/cbor.ts';
import { PAGEFIND_SIGNATURE } from '../bundle/search-data.ts';

/** Where a word stands in a record. */
export interface Places {
  /** Number of the record. */
  record: number;
  /** Places in the text, by word, with the weight of each. */
  text: readonly { place: number; weight: number }[];
  /** Numbers of the meta fields in which it stands. */
  fields: ReadonlySet<number>;
}

/** A word of the index, without diacritics, with the forms in which it is written. */
export interface IndexedWord {
  word: string;
  forms: readonly { form: string; places: readonly Places[] }[];
}

/** The weight of a word to which Pagefind gives none. */
const USUAL_WEIGHT = 25;
const MOST_WEIGHT = 255;

const SIGNATURE = new TextEncoder().encode(PAGEFIND_SIGNATURE);

function list(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error('This is no file of an index: a list is missing.');
  return value;
}

/**
 * Reads a file of Pagefind's index: its words in their order.
 *
 * @throws when it is something else, such as a page that a host sends instead.
 */
export function readWords(bytes: Uint8Array): IndexedWord[] {
  if (!SIGNATURE.every((sign, at) => bytes[at] === sign)) throw new Error('This is no file of an index.');
  const [words] = list(decodeCbor(bytes.subarray(PAGEFIND_SIGNATURE.length)));
  return list(words).map((item) => {
    const [name, records, variants] = list(item);
    const word = String(name);
    const others = list(variants).map((variant) => {
      const [form, own] = list(variant);
      return { form: String(form), places: placesOf(own) };
    });
    return { word, forms: [{ form: word, places: placesOf(records) }, ...others] };
  });
}

/** Numbers of records and places are written as what they are more than the one before. */
function placesOf(records: Cbor | undefined): Places[] {
  let record = 0;
  return list(records).map((item) => {
    const [more, text, meta] = list(item);
    record += Number(more);
    return { record, text: textPlaces(list(text)), fields: fieldsOf(list(meta)) };
  });
}

/** A negative number is a weight, which holds for the places after it. */
function textPlaces(numbers: readonly Cbor[]): Places['text'] {
  let weight = USUAL_WEIGHT;
  let place = 0;
  return numbers.flatMap((item) => {
    const number = Number(item);
    if (number >= 0) {
      place += number;
      return [{ place, weight }];
    }
    weight = Math.min(MOST_WEIGHT, -number - 1);
    place = 0;
    return [];
  });
}

/** A negative number names a field; the places in it, which follow, do not count. */
const fieldsOf = (numbers: readonly Cbor[]): ReadonlySet<number> =>
  new Set(numbers.flatMap((item) => (Number(item) < 0 ? [-Number(item) - 1] : [])));
