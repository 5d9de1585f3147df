// Takes the secret of a mailed link from the address and keeps it for as long as the tab lives.

/** What a link may say beside its secret: the invitation code, and where on the page it leads. */
const SAID = ['code', 'at'];

/**
 * What a mailed link opens. Behind the secret, its fragment may say more: `#SECRET&at=quote&code=…`.
 */
export class Link {
  #name;

  /** @param {string} page such as case */
  constructor(page) {
    this.#name = `${page} secret`;
    this.take();
  }

  /** The secret leaves the address at once, so that it is neither seen, nor copied, nor kept in the history. */
  take() {
    const [secret, ...said] = location.hash.slice(1).split('&');
    if (!secret || secret === 'main') return;
    this.give(secret);
    for (const [what, text] of new URLSearchParams(said.join('&'))) {
      if (SAID.includes(what)) sessionStorage.setItem(this.#kept(what), text);
    }
    history.replaceState(null, '', location.pathname);
  }

  /** Takes a secret that a page of ours has minted, as if its link had been followed. @param {string} secret */
  give(secret) {
    if (sessionStorage.getItem(this.#name) !== secret) this.#forget();
    sessionStorage.setItem(this.#name, secret);
  }

  /** The page as it opens for another link has nothing of the one before. */
  reloadForAnother() {
    addEventListener('hashchange', () => {
      this.take();
      location.reload();
    });
  }

  /** The header that opens it; empty without a link. */
  authorization() {
    const secret = this.secret();
    return secret ? `Capability ${secret}` : '';
  }

  /** The secret itself; empty without a link. */
  secret() {
    return sessionStorage.getItem(this.#name) ?? '';
  }

  /** The invitation code that came with the link; empty if none did. */
  get code() {
    return sessionStorage.getItem(this.#kept('code')) ?? '';
  }

  /** Where on its page the link leads, once. */
  takePlace() {
    const place = sessionStorage.getItem(this.#kept('at')) ?? '';
    sessionStorage.removeItem(this.#kept('at'));
    return place;
  }

  /** Forgets the code once it is used. */
  dropCode() {
    sessionStorage.removeItem(this.#kept('code'));
  }

  /** Forgets a secret that opens nothing any more. */
  drop() {
    this.#forget();
    sessionStorage.removeItem(this.#name);
  }

  /** @param {string} what */
  #kept(what) {
    return `${this.#name} ${what}`;
  }

  #forget() {
    [...SAID, 'person'].forEach((what) => sessionStorage.removeItem(this.#kept(what)));
  }
}
