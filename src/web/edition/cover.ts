type Point = readonly [number, number];

/** The front of the brochure as print draws it, in millimetres; `bank` is the place of a country among those compared. */
export interface Cover {
  width: number;
  height: number;
  margin: number;
  line: readonly { path: string; bank?: number }[];
  borders: readonly { at: Point; above: { code: string; bank?: number }; below: { code: string; bank?: number } }[];
  places: readonly { name: string; at: Point; label: { at: Point; align: 'left' | 'right' }; bank?: number }[];
  /** Where the title stands and how large it is. */
  text: { x: number; y: number; width: number; size: number };
  title: string;
  /** The title in the other languages. */
  others: readonly { lang: string; title: string }[];
  subtitle?: string;
  partners: readonly string[];
}
