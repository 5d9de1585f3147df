// Brings a case to where somebody's task begins, as programs do it.

/** @typedef {'enquired' | 'asked' | 'eligible' | 'ordered'} Given */

/**
 * Opens a case and brings it there.
 * @param {string} base
 * @param {{given: Given, language: string, address: string}} wanted
 */
export async function caseOf(base, { given, language, address }) {
  const { reference } = await post(`${base}/api/enquiries`, {
    name: 'A. Applicant',
    email: address,
    organisation: 'Example Ltd',
    audience: 'commercial',
    kind: 'framework',
    title: 'Listening',
    description: 'Used in twelve shops.',
    quantity: 'single',
    language,
  });
  if (given === 'enquired') return;
  const staff = `${base}/api/staff/cases/${reference}`;
  const authorization = `Bearer ${(await post(`${base}/_local/sign-in/token?role=secretary`)).access_token}`;
  if (given === 'asked') {
    await post(`${staff}/messages`, { text: 'Who has used it so far?' }, { authorization });
    return;
  }
  await post(`${staff}/decision`, { outcome: 'eligible', reason: 'Described well.' }, { authorization, 'if-match': '"1"' });
  if (given === 'ordered') await order(base, address);
}

/** @param {string} base @param {string} address */
async function order(base, address) {
  const { CONFIRMATION, Mailbox } = await import('./mailbox.mjs');
  const mailbox = new Mailbox(base);
  const { match } = await mailbox.next(address, /\/case#([A-Za-z0-9_-]+)&at=quote/);
  const authorization = `Capability ${match[1]}`;
  const quote = await fetch(`${base}/api/quote`, { headers: { authorization } });
  const { full, rules } = await quote.json();
  const asked = await send(`${base}/api/case/confirmations`, {}, { authorization, 'if-match': quote.headers.get('etag') ?? '' });
  const { match: [, code] } = await mailbox.next(address, CONFIRMATION);
  await post(`${base}/api/quote/acceptance`, {
    net: full.net,
    listed: true,
    published: false,
    sharedShare: 0,
    declared: [],
    billingName: 'Example Ltd',
    billingStreet: ['1 Example Street'],
    billingPostCode: '1010',
    billingCity: 'Wien',
    billingCountry: 'AT',
    rules,
    confirmation: { code, name: 'A. Applicant', function: 'Managing director' },
  }, { authorization, 'if-match': asked.headers.get('etag') ?? '' });
}

/**
 * @param {string} address
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 */
async function post(address, body, headers) {
  return (await send(address, body, headers)).json();
}

/**
 * @param {string} address
 * @param {unknown} [body]
 * @param {Record<string, string>} [headers]
 */
async function send(address, body = {}, headers = {}) {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
  return response;
}
