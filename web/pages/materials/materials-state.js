// Says where a submission stands, and what comes next.

import { say } from '../kit/say.js';
import { writtenDay } from '../kit/words.js';

/** @param {import('./submission.js').Shown} shown @returns {{title: string, text: string}} */
export function stateOf({ state, caseStatus, mayUpload, seals }) {
  const last = seals.at(-1);
  const on = last ? say(` on ${writtenDay(last.sealedAt)}`, ` am ${writtenDay(last.sealedAt)}`) : '';
  switch (state) {
    case 'open': return openState(mayUpload, seals.length > 0);
    case 'sealed': return caseStatus === 'complete'
      ? { title: say('The institute has found it complete', 'Das Institut hat sie für vollständig befunden'), text: say(`You submitted it${on}. Next comes the review: you are told by mail.`, `Sie haben sie${on} eingereicht. Als Nächstes kommt die Prüfung: Sie hören per E-Mail davon.`) }
      : { title: say(`Submitted${on}`, `Eingereicht${on}`), text: say('The institute looks whether anything is missing, and tells you by mail. Until then nothing can be changed.', 'Das Institut sieht nach, ob etwas fehlt, und sagt es Ihnen per E-Mail. Bis dahin lässt sich nichts ändern.') };
    case 'closed': return { title: say('The case is closed', 'Der Fall ist geschlossen'), text: say('Nothing can be added or changed any more.', 'Es lässt sich nichts mehr hinzufügen oder ändern.') };
    case 'erased': return { title: say('The files were deleted', 'Die Dateien wurden gelöscht'), text: say('What was sealed can still be told from its manifest.', 'Was versiegelt wurde, sagt noch das Verzeichnis.') };
  }
}

/** @param {boolean} mayUpload @param {boolean} again */
function openState(mayUpload, again) {
  if (!mayUpload) return { title: say('Nothing can be added now', 'Jetzt lässt sich nichts hinzufügen'), text: say('You can look at what you have handed in.', 'Sie können ansehen, was Sie eingereicht haben.') };
  return again
    ? { title: say('Open once more', 'Noch einmal offen'), text: say('Add what is missing, then submit again. What was sealed before stays as it is.', 'Fügen Sie hinzu, was fehlt, und reichen Sie noch einmal ein. Was schon versiegelt war, bleibt, wie es ist.') }
    : { title: say('Open for your files', 'Offen für Ihre Dateien'), text: say('Add them now or later, from any device: the link in our mail opens this page again. When all is there, submit it for review.', 'Fügen Sie sie jetzt oder später hinzu, von jedem Gerät: Der Link in unserer E-Mail öffnet diese Seite wieder. Wenn alles da ist, reichen Sie es zur Prüfung ein.') };
}
