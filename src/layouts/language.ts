/** In which language and direction the content of a page stands, where they are not those of the frame round it. */
import { frameLanguage } from './words.ts';

/** Scripts written from right to left, by their ISO 15924 codes. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Nkoo', 'Rohg', 'Syrc', 'Thaa']);

/** The attributes that tell a browser of another language; none where it is the frame's. */
export interface LanguageAttributes {
  lang?: string;
  dir?: 'rtl';
}

/**
 * The attributes of an element whose content is in a language.
 *
 * @param language BCP 47 tag; one that is none, as an author may mistype it, reads from left to right.
 */
export function languageAttributes(language: string): LanguageAttributes {
  const lang = language === frameLanguage(language) ? {} : { lang: language };
  return rightToLeft.has(scriptOf(language)) ? { ...lang, dir: 'rtl' } : lang;
}

function scriptOf(language: string): string {
  try {
    return new Intl.Locale(language).maximize().script ?? '';
  } catch {
    return '';
  }
}
