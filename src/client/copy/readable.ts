/** What the writers of text and HTML read of a document: a part of the DOM's own interfaces. */

/** A node: of elements the name is in capitals, of text it is `#text`. */
export interface Readable {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Readable>;
  /** Of links and pictures: the whole address. */
  readonly href?: string;
  readonly src?: string;
  /** Elements have it. */
  getAttribute?(name: string): string | null;
}
