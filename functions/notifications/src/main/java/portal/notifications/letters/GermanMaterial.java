package portal.notifications.letters;

/** German. */
final class GermanMaterial implements MaterialWording {

  @Override
  public Letter opened(String reference) {
    return German.letter(
        "Das Hochladen zu " + reference + " ist eröffnet",
        "Ihr Code wurde verwendet, die Einreichung zu " + reference + " hat begonnen.",
        "Mit dem ersten Link unten machen Sie auf jedem Gerät weiter: Er zeigt, was angekommen ist,"
            + " und setzt fort, was abgebrochen wurde. Wer diesen Link hat, kann Dateien"
            + " hinzufügen und entfernen; behalten Sie ihn für sich.",
        "Wenn nicht Sie den Code verwendet haben, antworten Sie auf diese Nachricht: Wir ziehen den"
            + " Link sofort zurück.");
  }

  @Override
  public Letter freshLink(String reference) {
    return German.letter(
        "Ein neuer Link zum Hochladen für " + reference,
        "Der Code von "
            + reference
            + " wurde noch einmal eingegeben. Er wirkt nur einmal; mit dem"
            + " ersten Link unten setzen Sie Ihre Einreichung fort.",
        "Wenn das nicht Sie waren, müssen Sie nichts tun.");
  }

  @Override
  public Letter codeReissued(String reference, String codeHolds) {
    return German.letter(
        "Ein neuer Einladungscode für " + reference,
        "Hier ist ein neuer Code für "
            + reference
            + ". Er gilt bis "
            + codeHolds
            + ". Frühere Codes und die Links zum Hochladen, die daraus entstanden sind, öffnen"
            + " nichts mehr; was Sie hochgeladen haben, ist noch da. Der Grund:");
  }

  @Override
  public Letter codeRevoked(String reference) {
    return German.letter(
        "Der Einladungscode von " + reference + " wurde zurückgezogen",
        "Der Einladungscode von "
            + reference
            + " und die Links zum Hochladen, die daraus entstanden sind, öffnen nichts mehr. Was"
            + " Sie hochgeladen haben, ist noch da. Der Grund:");
  }

  @Override
  public Letter codeEndsSoon(String reference, String codeHolds) {
    return German.letter(
        "Der Einladungscode von " + reference + " endet am " + codeHolds,
        "Den Einladungscode von "
            + reference
            + " hat noch niemand verwendet. Er gilt bis "
            + codeHolds
            + ". Falls Sie ihn nicht mehr haben, steht er unten.",
        "Ist er einmal verwendet, können Sie sich mit den Unterlagen Zeit lassen.");
  }

  @Override
  public Letter receipt(String reference, int version, String manifest) {
    return German.letter(
        "Empfangsbestätigung: die Unterlagen zu " + reference,
        "Vielen Dank. Sie haben die Unterlagen zu " + reference + " zur Prüfung eingereicht.",
        "Das wurde versiegelt, als Version "
            + version
            + ". Die SHA-256 des Verzeichnisses ist "
            + manifest
            + ". Heben Sie diese Nachricht auf: Mit dieser Zahl kann jeder prüfen, ob eine Datei"
            + " dazugehört hat, ohne eine andere zu sehen.",
        "Unser Büro sieht nun nach, ob alles da ist.");
  }

  @Override
  public Letter complete(String reference) {
    return German.letter(
        "Die Unterlagen zu " + reference + " sind vollständig",
        "Unser Büro hat festgestellt, dass alles da ist, was der Vorstand für "
            + reference
            + " braucht.",
        "Der Vorstand prüft in einer Sitzung, in der Sie vortragen. Wir melden uns, um einen"
            + " Zeitpunkt zu vereinbaren.");
  }

  @Override
  public Letter reopened(String reference) {
    return German.letter(
        "In den Unterlagen zu " + reference + " fehlt etwas",
        "Wir haben die Einreichung zu "
            + reference
            + " wieder geöffnet. Ergänzen Sie mit dem ersten Link unten, was fehlt, und reichen Sie"
            + " noch einmal ein. Was Sie vorher eingereicht haben, bleibt festgehalten.");
  }

  @Override
  public Letter erasureRequested(String reference, String day) {
    return German.letter(
        "Sie haben uns gebeten, die Unterlagen zu " + reference + " zu löschen",
        "Wir löschen sie am "
            + day
            + ". Bis dahin können Sie das mit dem ersten Link unten zurücknehmen.",
        "Wenn die Bitte nicht von Ihnen kam, nehmen Sie sie zurück und antworten auf diese"
            + " Nachricht.");
  }

  @Override
  public Letter erased(String reference) {
    return German.letter(
        "Die Unterlagen zu " + reference + " wurden gelöscht",
        "Alle Dateien, die zu "
            + reference
            + " eingereicht wurden, sind gelöscht. Wir behalten die Verzeichnisse, die die Dateien"
            + " und ihre SHA-256 nennen, damit sich noch sagen lässt, was geprüft wurde.");
  }

  @Override
  public String uploadLinkLabel() {
    return "Zum Hochladen";
  }

  @Override
  public String codeLinkLabel() {
    return "Den Code verwenden";
  }

  @Override
  public String checkLinkLabel() {
    return "Eine Datei mit dem Verzeichnis vergleichen";
  }
}
