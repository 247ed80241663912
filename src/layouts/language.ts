/** In which language and direction a part of a page stands, where they are not those of what is round it. */

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The attributes that tell a browser of another language; none where it is that of what is round it. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'rtl' | 'ltr';
}

/**
 * The attributes of an element whose content is in a language.
 *
 * @param language BCP 47 tag; one that is none, as an author may mistype it, reads from left to right.
 * @param around The language of what is round the element.
 */
export function languageAttributes(language: string, around: string): LanguageAttributes {
  const direction = directionOf(language);
  return {
    ...(language !== around && { lang: language }),
    ...(direction !== directionOf(around) && { dir: direction }),
  };
}

function directionOf(language: string): 'rtl' | 'ltr' {
  return rightToLeft.has(scriptOf(language)) ? 'rtl' : 'ltr';
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
