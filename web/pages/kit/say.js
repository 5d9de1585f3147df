// The page's language: its words, and the addresses of the pages in it.

/** @type {'en' | 'de'} */
export const language = document.documentElement.lang === 'de' ? 'de' : 'en';

/** How numbers and dates are written in it, by its usual place. */
export const locale = language === 'de' ? 'de-AT' : 'en-GB';

/**
 * What stands in the page's language. Both stand where they are used, so that none is forgotten.
 * @template T
 * @param {T} english
 * @param {T} german
 * @returns {T}
 */
export function say(english, german) {
  return language === 'de' ? german : english;
}

/** The address of a page in the page's language, by its English one. @param {string} english */
export function to(english) {
  return language === 'de' ? `/de${english}` : english;
}
