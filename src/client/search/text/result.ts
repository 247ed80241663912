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

/** A result with what it is ranked and grouped by, which the release room has put into its address. */
export interface Entry {
  result: Result;
  kind: string;
  /** What names it in its address; empty of a page of the site's own. */
  id: string;
  /** Who shows it; may be empty. */
  by: string;
  /** Its place among all entries: authors begin with what is ordinary. */
  place: number;
}

/** The results of one kind of entry. */
export interface Kind {
  id: string;
  label: string;
  results: Result[];
}
