// Says where a submission stands, and what comes next.

import { writtenDay } from '../kit/words.js';

/** @param {import('./submission.js').Shown} shown @returns {{title: string, text: string}} */
export function stateOf({ state, caseStatus, mayUpload, seals }) {
  const last = seals.at(-1);
  const on = last ? ` on ${writtenDay(last.sealedAt)}` : '';
  switch (state) {
    case 'open': return openState(mayUpload, seals.length > 0);
    case 'sealed': return caseStatus === 'complete'
      ? { title: 'The institute has found it complete', text: `You submitted it${on}. Next comes the review: you are told by mail.` }
      : { title: `Submitted${on}`, text: 'The institute looks whether anything is missing, and tells you by mail. Until then nothing can be changed.' };
    case 'closed': return { title: 'The case is closed', text: 'Nothing can be added or changed any more.' };
    case 'erased': return { title: 'The files were deleted', text: 'What was sealed can still be told from its manifest.' };
  }
}

/** @param {boolean} mayUpload @param {boolean} again */
function openState(mayUpload, again) {
  if (!mayUpload) return { title: 'Nothing can be added now', text: 'You can look at what you have handed in.' };
  return again
    ? { title: 'Open once more', text: 'Add what is missing, then submit again. What was sealed before stays as it is.' }
    : { title: 'Open for your files', text: 'Add them now or later, from any device: the link in our mail opens this page again. When all is there, submit it for review.' };
}
