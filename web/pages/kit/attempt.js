// Remembers what was typed and under which key it was sent, for as long as the tab lives.

/**
 * The key of an attempt: the same text sent again, also after a reload, gets the same key, so that it is not recorded
 * twice; another text gets another.
 * @param {string} name what is attempted
 * @param {unknown} body
 * @returns {string}
 */
export function keyFor(name, body) {
  const text = JSON.stringify(body);
  const kept = read(`attempt ${name}`);
  if (kept?.text === text) return kept.key;
  const key = crypto.randomUUID();
  write(`attempt ${name}`, { text, key });
  return key;
}

/**
 * Forgets an attempt that has been answered for good, and its draft.
 * @param {string} name
 */
export function finish(name) {
  sessionStorage.removeItem(`attempt ${name}`);
  forgetDraft(name);
}

/**
 * Forgets what was typed, and not under which key it was sent: whoever goes back and sends the same again is answered as
 * at first.
 * @param {string} name
 */
export function forgetDraft(name) {
  sessionStorage.removeItem(`draft ${name}`);
}

/**
 * Puts what was typed before into a form, and keeps what is typed from now on.
 * @param {string} name
 * @param {HTMLFormElement} form
 */
export function keepDraft(name, form) {
  restore(form, read(`draft ${name}`) ?? {});
  form.addEventListener('input', () => write(`draft ${name}`, Object.fromEntries([...new FormData(form)].filter(([field]) => !isPassing(form, field)))));
}

/**
 * @param {HTMLFormElement} form
 * @param {Record<string, string>} draft
 */
function restore(form, draft) {
  for (const [name, value] of Object.entries(draft)) {
    const field = form.elements.namedItem(name);
    if (field instanceof RadioNodeList || isFillable(field)) field.value = value;
  }
}

/** A code that is used once is worth no keeping. @param {HTMLFormElement} form @param {string} name */
function isPassing(form, name) {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement && field.autocomplete === 'one-time-code';
}

/** @param {unknown} field @returns {field is HTMLInputElement} */
function isFillable(field) {
  return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement
    || (field instanceof HTMLInputElement && field.type !== 'hidden');
}

/** @param {string} name @returns {any} */
function read(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name) ?? 'null');
  } catch {
    return null; // what another version of this page wrote is no reason to fail
  }
}

/** @param {string} name @param {unknown} value */
function write(name, value) {
  try {
    sessionStorage.setItem(name, JSON.stringify(value));
  } catch {
    // a full or forbidden storage costs the draft, not the form
  }
}
