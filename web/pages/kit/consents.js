// The three questions on what is made known: reads and fills their fields.

import { say } from './say.js';

/** @typedef {{listed: boolean, published: boolean, sharedShare: number}} Consents */

/**
 * What the fields say so far.
 * @param {HTMLFormElement} form
 * @returns {{listed?: boolean, published?: boolean, sharedShare?: number}} without what is not answered
 */
export function consentsOf(form) {
  const data = new FormData(form);
  const share = String(data.get('sharedShare') ?? '').trim().replace(/\s*%$/, '');
  return {
    listed: flag(data.get('listed')),
    published: flag(data.get('published')),
    sharedShare: /^\d{1,3}$/.test(share) && Number(share) <= 100 ? Number(share) : undefined,
  };
}

/**
 * What is missing, or contradicts itself, before the answers can be sent.
 * @param {ReturnType<typeof consentsOf>} given
 * @returns {import('./api.js').FieldError[]}
 */
export function missingConsents({ listed, published, sharedShare }) {
  const missing = [];
  if (listed === undefined) missing.push({ pointer: '/listed', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (published === undefined) missing.push({ pointer: '/published', code: 'required', detail: say('Choose one.', 'Wählen Sie eines.') });
  if (sharedShare === undefined) {
    missing.push({ pointer: '/sharedShare', code: 'required', detail: say('Write a whole number from 0 to 100.', 'Schreiben Sie eine ganze Zahl von 0 bis 100.') });
  }
  if (published && listed === false) {
    missing.push({ pointer: '/published', code: 'needs-listed', detail: say('Who is publicly certified is listed in the register, too.', 'Wer öffentlich zertifiziert ist, steht auch im Register.') });
  }
  return missing;
}

/** @param {HTMLFormElement} form @param {Consents} consents */
export function fillConsents(form, { listed, published, sharedShare }) {
  const set = (/** @type {string} */ name, /** @type {string} */ value) => {
    /** @type {HTMLInputElement | RadioNodeList} */ (form.elements.namedItem(name)).value = value;
  };
  set('listed', String(listed));
  set('published', String(published));
  set('sharedShare', String(sharedShare));
}

/** The three facts in words. @param {Consents} consents @returns {string[]} */
export function consentWords({ listed, published, sharedShare }) {
  return [
    listed ? say('Your name stands in the public register of certificates.', 'Ihr Name steht im öffentlichen Register der Zertifikate.') : say('Your name does not stand in the public register.', 'Ihr Name steht nicht im öffentlichen Register.'),
    published ? say('The certification is made public.', 'Die Zertifizierung wird veröffentlicht.') : say('The certification is not made public.', 'Die Zertifizierung wird nicht veröffentlicht.'),
    say(`You share ${sharedShare} % of the material that is reviewed.`, `Sie geben ${sharedShare} % der geprüften Unterlagen frei.`),
  ];
}

/** @param {FormDataEntryValue | null} value */
function flag(value) {
  return value === null || value === '' ? undefined : value === 'true';
}
