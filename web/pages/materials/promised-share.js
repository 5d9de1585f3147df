// Compares the share that was promised with what is marked publishable. The figures are the portal's.

import { say } from '../kit/say.js';

/** What the difference means; empty if nothing falls short. @param {import('./submission.js').Shown} shown */
export function shareWarning({ share }) {
  if (!share?.short) return '';
  return say(`You promised to share ${share.promised} %. What is marked publishable is ${share.percent} % of the files (${share.publishable} of ${share.files}). The chair confirms the share at the outcome, and a lower share costs the discount.`, `Sie haben zugesagt, ${share.promised} % freizugeben. Als öffentlich gekennzeichnet sind ${share.percent} % der Dateien (${share.publishable} von ${share.files}). Der Vorsitz bestätigt den Anteil beim Ergebnis, und ein kleinerer kostet den Nachlass.`);
}
