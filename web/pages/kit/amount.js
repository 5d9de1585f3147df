// Reads amounts as people write them, whichever signs part their thousands and their decimals.

const BLANKS = /[\s\u00a0\u202f]/g;
const WHOLE_ONLY = /[.,][-\u2013\u2014]$/;

/** Thousands told apart by nothing, points, commas, apostrophes or blanks. */
const PLAIN = /^\d+$/;
const BY_ANY = /^\d{1,3}([.,'\u2019 ])\d{3}(?:\1\d{3})*$/;

/**
 * The amount that a text means: `4.900,00`, `4,900.00`, `4 900` and `4’900.00` alike. A single point or comma before three
 * digits parts thousands, unless the number begins with a nought. The currency may stand before or behind it.
 * @param {string} text
 * @returns {string | undefined} as the portal writes it, such as 4900.00; nothing, if it is no amount
 */
export function amountIn(text) {
  const bare = text.replace(BLANKS, ' ').trim().replace(/^(?:[A-Z]{3}|€|%) ?| ?(?:[A-Z]{3}|€|%)$/g, '').replace(WHOLE_ONLY, '');
  const whole = wholeIn(bare);
  if (whole !== undefined) return whole;
  const [, before, sign, decimals] = bare.match(/^(.*)([.,])(\d+)$/) ?? [];
  if (sign === undefined || before.includes(sign)) return undefined;
  const units = before === '' ? '0' : wholeIn(before);
  return units === undefined ? undefined : `${units}.${decimals}`;
}

/** @param {string} text @returns {string | undefined} */
function wholeIn(text) {
  const isParted = BY_ANY.test(text) && !text.startsWith('0');
  return PLAIN.test(text) || isParted ? text.replace(/\D/g, '').replace(/^0+(?=\d)/, '') : undefined;
}
