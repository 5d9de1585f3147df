// A form in steps: one is shown at a time, and each is looked at before the next.

import { clearErrors, showErrors } from './form.js';

/** The steps are the form's sections with data-step; the list with the class stepper names them in their order. */
export class Stepper {
  #now = 0;
  #form;
  #summary;
  #missing;

  /**
   * @param {HTMLFormElement} form
   * @param {HTMLElement} summary where its errors are shown
   * @param {(step: number) => import('./api.js').FieldError[]} missing what a step, counted from 0, still lacks
   */
  constructor(form, summary, missing) {
    this.#form = form;
    this.#summary = summary;
    this.#missing = missing;
    form.querySelectorAll('[data-next]').forEach((button) => button.addEventListener('click', () => this.next()));
    form.querySelectorAll('[data-back]').forEach((button) => button.addEventListener('click', () => this.#show(this.#now - 1)));
    this.#mark();
  }

  /** Whether the last step is shown. */
  isLast() {
    return this.#now === this.#steps().length - 1;
  }

  /** Goes on, unless something is missing here. */
  next() {
    clearErrors(this.#form, this.#summary);
    const missing = this.#missing(this.#now);
    if (missing.length) showErrors(this.#form, this.#summary, missing);
    else this.#show(this.#now + 1);
  }

  /** Shows the step that has this field. @param {string} name */
  showField(name) {
    const field = this.#form.querySelector(`[name="${CSS.escape(name)}"]`);
    const step = this.#steps().findIndex((section) => section.contains(field));
    if (step >= 0 && step !== this.#now) this.#show(step);
  }

  /** @param {number} step */
  #show(step) {
    clearErrors(this.#form, this.#summary);
    this.#now = step;
    this.#mark();
    const heading = /** @type {HTMLElement | null} */ (this.#steps()[step].querySelector('h2, h3'));
    heading?.setAttribute('tabindex', '-1');
    heading?.focus();
    this.#form.scrollIntoView({ block: 'start' });
  }

  #mark() {
    this.#steps().forEach((section, index) => { section.hidden = index !== this.#now; });
    this.#form.querySelectorAll('.stepper > li').forEach((entry, index) => {
      entry.classList.toggle('done', index < this.#now);
      if (index === this.#now) entry.setAttribute('aria-current', 'step');
      else entry.removeAttribute('aria-current');
    });
  }

  /** @returns {HTMLElement[]} */
  #steps() {
    return [...this.#form.querySelectorAll('section')].filter((section) => 'step' in section.dataset);
  }
}
