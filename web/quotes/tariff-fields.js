// The fields of a tariff's draft, and their words.

/** @type {Record<string, string>} */
const WORDS = {
  singleInitial: 'Single, first time',
  singleRecertification: 'Single, re-certification',
  singleRerun: 'Single, rerun',
  programmeInitial: 'Programme, first time',
  programmeRecertification: 'Programme, re-certification',
  programmeRerun: 'Programme, rerun',
  discountPercent: 'Discount, in per cent',
  discountMoreThanShare: 'Needed share, more than, in per cent',
  rerunMonths: 'Rerun within, in months',
  opensMonths: 'Re-certification opens, in months before',
  reducedMonths: 'Reduced fee until, in months after',
  quoteDays: 'A quote holds, in days',
  paymentDays: 'An invoice is due within, in days',
};

export const WHOLE_NUMBERS = new Set(['discountPercent', 'discountMoreThanShare', 'rerunMonths', 'opensMonths', 'reducedMonths', 'quoteDays', 'paymentDays']);

/** The words for a field. @param {string} name */
export function changeWords(name) {
  return WORDS[name] ?? name;
}

/** Whether a field holds an amount. @param {string} name */
export function isMoney(name) {
  return name in WORDS && !WHOLE_NUMBERS.has(name);
}

/**
 * A version as the draft's fields have it.
 * @param {import('./fees.js').Tariff} version
 * @returns {Record<string, string>}
 */
export function fieldsOf({ fees, discount, windows, days }) {
  const amounts = fees.map(({ scope, occasion, amount }) => [`${scope}${occasion[0].toUpperCase()}${occasion.slice(1)}`, amount]);
  return {
    ...Object.fromEntries(amounts),
    discountPercent: String(discount.percent),
    discountMoreThanShare: String(discount.moreThanShare),
    rerunMonths: String(windows.rerunMonths),
    opensMonths: String(windows.opensMonths),
    reducedMonths: String(windows.reducedMonths),
    quoteDays: String(days.quote),
    paymentDays: String(days.payment),
  };
}
