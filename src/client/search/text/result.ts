/** One entry or page that full text found. */

/** A piece of text; `marked` where it answers the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

export interface Result {
  title: string;
  /** Address of the exact entry. */
  address: string;
  /** Where it is from, such as its guide's title; may be empty. */
  source: string;
  /** BCP 47 language of all this; empty where it is the site's. */
  lang: string;
  excerpt: Piece[];
}

/** The results of one kind of entry. */
export interface Kind {
  id: string;
  label: string;
  results: Result[];
}
