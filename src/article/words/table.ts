/** The shape of a table of words: what an article in one language uses to name its parts. Data, so that a language is one file. */
import type { Look, SectionKind, Side } from '../../guide/index.ts';

/** The labels an author can write at the start of a line of an entry. */
export type LabelName =
  | 'producer'
  | 'look'
  | 'side'
  | 'means'
  | 'code'
  | 'firstSteps'
  | 'status'
  | 'instead'
  | 'remedy'
  | 'workedIf'
  | 'takes'
  | 'offlineFor'
  | 'risk';

/** All phrases are lower case, straight-quoted, with single spaces; `…` in one stands for any words, and `=` before it for nothing beside it. */
export interface WordTable {
  /** Phrases in a heading that give its section a kind; the first kind with a match wins. */
  kinds: [SectionKind, string[]][];
  /** Programs and devices that show messages, as headings over them name them. */
  platforms: string[];
  /** Phrases in a table's heading by which its column holds the entries of a section of that kind. */
  columns: [SectionKind, string[]][];
  /** Phrases in a heading that name whom its steps are for. */
  audiences: [Side, string[]][];
  /** How each label is written. */
  labels: [LabelName, string[]][];
  /** Values of the label `side`. */
  sides: [Side, string[]][];
  /** Values of the label `look`, the first of each as messages name it. */
  looks: [Look, string[]][];
  /** Words before a colon that begin a remark, never a heading. */
  remarks: string[];
  /** First words of a line that leads into a list, never a heading. */
  leadIns: string[];
  /** Words that a title in title case leaves in lower case. */
  smallWords: string[];
  /** What help sites put round an article; a line that begins or ends so is not its text. */
  furniture: string[];
  /** What a line begins with that says who wrote an article, or when. */
  bylines: string[];
  /** How a time to read ends. */
  readingTimes: string[];
  /** Words that a date may hold beside numbers. */
  calendar: string[];
  /** Headings of such parts, with links under them. `=` before a phrase stands for nothing beside it. */
  trailers: string[];
  /** What names an article's list of its own parts. */
  contents: string[];
  /** Words by which the name of a help centre is known, behind the title of its pages. */
  siteNames: string[];
  /** What headings begin with that belong to no kind: "Conclusion". */
  proseHeadings: string[];
  /** Words that a heading may have beside an audience's name and still only name the audience. */
  audienceFillers: string[];
  /** Words that a heading may have beside a kind's phrase and still only name the kind. */
  kindFillers: string[];
  /** Nouns that count entries: "Method 3". */
  counters: string[];
  /** Those of them that count causes. */
  causeCounters: string[];
  /** What a wiki's page shows behind each heading. */
  editMarks: string[];
  /** What the lines above a mail's text begin with, and which of them is its title. */
  mailHeader: string[];
  mailSubject: string[];
  /** Numbers as words, behind such a noun: "Step two". */
  numbers: string[];
  /** What stands before a question, and before its answer: "Q:", "Answer:". */
  questionMarks: string[];
  answerMarks: string[];
  /** Nouns for what a picture shows; a fragment with one is a caption. */
  pictures: string[];
  /** Words behind such a noun that say whose the picture is: "Image credit". */
  credits: string[];
  /** Words before a noun, which a caption's noun lacks. */
  determiners: string[];
  /** Words that only a sentence has: pronouns, auxiliaries and the like. */
  finite: string[];
  /** Words that join a caption's parts. */
  prepositions: string[];
  /** Verbs that instructions begin with, in their base form. */
  imperatives: string[];
  /** Words and phrases before an instruction that a title leaves out; the longest match wins. */
  openers: string[];
  /** First words of a clause before the instruction that ends at a comma. */
  conditions: string[];
  /** Words after which a gerund's predicate begins: "Contacting them | might help". */
  predicates: string[];
  /** Words at which a long title is cut, the best places first, and words that must not be its last. */
  cuts: { strong: string[]; weak: string[]; dangling: string[] };
  /** What stands before a message: verbs that a program is the subject of, and nouns for a message. */
  namers: { verbs: string[]; nouns: string[] };
  /** Words that only an error message has, of a phrase that is not quoted. */
  evidence: string[];
  /** How words end that only an error message has: "FileNotFoundException". */
  evidenceEndings: string[];
  /** Words behind a constant that is a setting and no message. */
  settings: string[];
  /** How a message's own number may be introduced: "HTTP Error 502.3". */
  codePrefixes: string[];
  /** Abbreviations whose full stop ends no sentence. */
  abbreviations: string[];
  /** What points to a link: "click here", "the link above"; what stands in the place of one; and words behind which say that it is elsewhere. */
  links: { phrases: string[]; stubs: string[]; elsewhere: string[] };
  /** Phrases of a sentence that says how one sees that a step worked. */
  successes: string[];
  /** How a step joins two instructions. */
  joins: {
    /** Words between two. */
    joiners: string[];
    /** Words that a sentence begins with that goes on with another. */
    sequels: string[];
    /** Verbs of what is a step by itself, and may be followed by another. */
    first: string[];
    /** Those of them that never only complete what was done before. */
    second: string[];
    /** First words of what a verb is done to that need no determiner: "contact support". */
    objects: string[];
  };
}
