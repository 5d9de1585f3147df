// Takes the secret of a mailed link from the address and keeps it for as long as the tab lives.

/** What a mailed link opens. */
export class Link {
  #name;

  /** @param {string} page such as case */
  constructor(page) {
    this.#name = `${page} secret`;
    this.take();
  }

  /** The secret leaves the address at once, so that it is neither seen, nor copied, nor kept in the history. */
  take() {
    const secret = location.hash.slice(1);
    if (!secret || secret === 'main') return;
    sessionStorage.setItem(this.#name, secret);
    history.replaceState(null, '', location.pathname);
  }

  /** The header that opens it; empty without a link. */
  authorization() {
    const secret = sessionStorage.getItem(this.#name);
    return secret ? `Capability ${secret}` : '';
  }

  /** Forgets a secret that opens nothing any more. */
  drop() {
    sessionStorage.removeItem(this.#name);
  }
}
