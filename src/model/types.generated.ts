// Generated from schemas/ by `npm run generate`. Do not edit.

/** Ein Anliegen der Zusammenarbeit und was daraus wurde. */
export interface Thema {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Wo das Thema steht. */
  status: "angeregt" | "in-pruefung" | "vereinbart" | "laeuft" | "zurueckgestellt" | "verworfen" | "abgeschlossen";
  /** Wann das Thema welchen Status bekam und warum; der letzte Eintrag ist der heutige Status. */
  statusverlauf?: readonly {
    /** Tag des Statuswechsels. */
    datum: string;
    /** Wo das Thema steht. */
    status: "angeregt" | "in-pruefung" | "vereinbart" | "laeuft" | "zurueckgestellt" | "verworfen" | "abgeschlossen";
    /** Warum der Status wechselte; bei „zurückgestellt“ und „verworfen“ Pflicht. */
    grund?: string;
  }[];
  /** Zahlen, auf denen die Entscheidung beruht. */
  kennzahlen?: readonly Kennzahl[];
  /** Tag, an dem das Thema wieder auf den Tisch kommt. */
  wiedervorlage?: string;
  /** Was sich ändern müsste, damit ein zurückgestelltes oder verworfenes Thema wieder auf den Tisch kommt. */
  bedingung?: string;
  /** Wie die Verwaltungen bei diesem Thema zusammenarbeiten. */
  kooperationsform?:
    | "erfahrungsaustausch"
    | "gegenseitige-hilfe"
    | "vertretung"
    | "gemeinsame-beschaffung"
    | "gemeinsame-schulung"
    | "aufgabenuebertragung"
    | "zweckvereinbarung"
    | "zweckverband";
  /** Auf welchen Ebenen das Thema beraten wird. */
  ebenen?: readonly ("AV" | "LVB" | "AL" | "SB")[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Bericht über Treffen, Klausuren, Werkstätten oder den Stand einer Sache. */
export interface Bericht {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Anlass des Berichts. */
  art: "treffen" | "auftakt" | "klausur" | "schulung" | "werkstatt" | "sachstand";
  /** Tag des Berichts. */
  datum: string;
  /** Der genaue Tag ist nicht überliefert und nur zur Einordnung gesetzt. */
  datum_beispiel?: boolean;
  /** Die Treffen, von denen der Bericht erzählt; es können mehrere sein. */
  treffen?: readonly {
    /** Tag des Treffens. */
    datum?: string;
    /** Wann das Treffen war, in Worten, wenn der Tag nicht bekannt ist. */
    zeitraum?: string;
    /** Wo das Treffen stattfand. */
    ort?: string;
    /** Verwaltung, bei der das Treffen stattfand. */
    gastgeber?: string;
    /** Sachgebiet, das sich getroffen hat. */
    sachgebiet?: string;
    /** Wer dabei war, nach Funktion. */
    teilnehmende?: readonly string[];
  }[];
  /** Reihe, zu der das Treffen gehört. */
  reihe?: string;
  /** Verbund, der berichtet; seine Selbstdarstellung steht im Pressetext. */
  verbund?: string;
  /** Projekte, von denen der Bericht handelt. */
  projekte?: readonly string[];
  /** Firmen, Initiativen und Einrichtungen, die beteiligt waren. */
  partner?: readonly string[];
  /** In welcher Form gearbeitet wurde. */
  format?: string;
  /** Aussagen aus dem Treffen, mit Freigabe. */
  zitate?: readonly {
    /** Die Aussage, ohne Anführungszeichen. */
    text: string;
    /** Funktion der Person, die das gesagt hat. */
    funktion: string;
    /** Name der Person; nur mit Freigabe. */
    name?: string;
    /** Hat die Person diesen Wortlaut freigegeben? Sonst erscheint das Zitat als sinngemäß. */
    freigegeben: boolean;
  }[];
  /** Was vereinbart wurde, wer es tut und bis wann. */
  massnahmen?: readonly {
    /** Was getan werden soll. */
    was: string;
    /** Stelle, die sich darum kümmert. */
    zustaendig?: string;
    /** Tag, bis zu dem es erledigt sein soll. */
    faellig?: string;
    /** Wie der Zeitpunkt vereinbart wurde, wenn kein Tag genannt ist. */
    faellig_wortlaut?: string;
    /** Wie weit die Maßnahme ist. */
    status?: "offen" | "laeuft" | "erledigt" | "entfallen";
    /** Was herausgekommen ist. */
    ergebnis?: string;
    /** Eine Zahl mit Einheit, Stand und Quelle. */
    kennzahl?: Kennzahl;
  }[];
  /** Angaben für Redaktionen, die den Bericht übernehmen. */
  presse?: {
    /** Ort am Anfang des Pressetextes. */
    ortsmarke?: string;
    /** Kürzel der Verfasserin oder des Verfassers. */
    kuerzel?: string;
    /** Wen die Redaktion fragen kann: Stelle, Telefon, E-Mail. */
    kontakt?: {
      /** Stelle, die Auskunft gibt. */
      stelle: string;
      /** E-Mail-Adresse für Rückfragen. */
      email?: string;
      /** Telefonnummer für Rückfragen. */
      telefon?: string;
    };
    /** Überschrift für den Abdruck. */
    ueberschrift_kurz?: string;
  };
  /** Wo der Bericht übernommen wurde. */
  nachdrucke?: readonly {
    /** Zeitung, Amtsblatt oder Webseite. */
    medium: string;
    /** Adresse der Übernahme. */
    url?: string;
    /** Tag der Übernahme. */
    datum?: string;
  }[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Ein Treffen, eine Werkstatt, eine Schulung oder eine Sitzung mit Tag und Ort. */
export interface Termin {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Was für ein Termin es ist. */
  art: "treffen" | "werkstatt" | "schulung" | "klausur" | "sitzung" | "informationsveranstaltung";
  /** Tag oder Zeitpunkt mit Zeitzone, an dem der Termin beginnt. */
  beginn: string;
  /** Tag oder Zeitpunkt mit Zeitzone, an dem der Termin endet; bei ganzen Tagen der letzte Tag. */
  ende?: string;
  /** Wo der Termin stattfindet. */
  ort?: string;
  /** Adresse der Videokonferenz oder der Seite zum Termin. */
  link?: string;
  /** In welcher Form der Termin stattfindet. */
  format?: "vor-ort" | "online" | "tandem";
  /** Reihe, zu der der Termin gehört. */
  reihe?: string;
  /** Wer zum Termin einlädt. */
  veranstalter?: string;
  /** Verbund, in dessen Rahmen der Termin stattfindet. */
  verbund?: string;
  /** Projekte, zu denen der Termin gehört. */
  projekte?: readonly string[];
  /** Wer vorträgt oder anleitet, nach Funktion. */
  referenten?: readonly string[];
  /** Wo und bis wann man sich anmeldet. */
  anmeldung?: {
    /** Stelle, die Anmeldungen annimmt. */
    stelle?: string;
    /** E-Mail-Adresse für Anmeldungen. */
    email?: string;
    /** Letzter Tag für die Anmeldung. */
    frist?: string;
    /** Adresse der Seite, auf der man sich anmeldet. */
    link?: string;
  };
  /** Angaben zu einer Schulung, die zustande kommt, wenn genug Plätze zugesagt sind. */
  schulung?: {
    /** Wer die Schulung hält. */
    anbieter?: string;
    /** Wie viele Personen teilnehmen müssen, damit die Schulung stattfindet. */
    mindestteilnehmer?: number;
    /** Wie viele Personen höchstens teilnehmen können. */
    plaetze?: number;
    /** Preis für die ganze Schulung in Euro. */
    pauschale?: number;
    /** Was für jede Person zu zahlen ist, zusätzlich zur Pauschale, wenn es eine gibt; in Euro. */
    kosten_pro_kopf?: number;
    /** Was ein Platz kostet, wenn ihn ein Haus allein bucht, in Euro; zum Vergleich. */
    einzelpreis?: number;
    /** Tag, bis zu dem Plätze zugesagt sein müssen. */
    frist?: string;
    /** Wie viele Plätze die Verwaltungen zugesagt haben. */
    zusagen?: readonly {
      /** Verwaltung, die Plätze zusagt. */
      verwaltung: string;
      /** Zahl der zugesagten Plätze. */
      plaetze: number;
      /** Gilt die Zusage verbindlich? */
      verbindlich?: boolean;
      /** Die Zusage ist zur Veranschaulichung erfunden. */
      beispiel?: boolean;
    }[];
  };
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Eine Verwaltung sucht Hilfe oder bietet sie an. */
export interface Gesuch {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Ob Hilfe gesucht oder angeboten wird. */
  richtung: "suche" | "biete";
  /** Verwaltung, die sucht oder anbietet. */
  verwaltung: string;
  /** Sachgebiet, um das es geht. */
  sachgebiet: string;
  /** Thema der Zusammenarbeit, zu dem das Gesuch gehört. */
  thema?: string;
  /** Letzter Tag, an dem das Gesuch gilt. */
  gueltig_bis: string;
  /** Was die andere Seite mitbringen muss. */
  voraussetzungen?: {
    /** Programme, die auf beiden Seiten gebraucht werden. */
    fachverfahren?: readonly string[];
    /** Weitere Voraussetzungen in Worten. */
    text?: string;
  };
  /** Wer Auskunft gibt: Stelle, E-Mail, Telefon. */
  kontakt?: {
    /** Stelle, die Auskunft gibt. */
    stelle: string;
    /** E-Mail-Adresse für Antworten. */
    email?: string;
    /** Telefonnummer für Rückfragen. */
    telefon?: string;
  };
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  verwaltungen?: undefined;
  sachgebiete?: undefined;
  themen?: undefined;
}

/** Ein Text zum Übernehmen und Anpassen: Dienstanweisung, Satzung, Kalkulation oder Muster. */
export interface Vorlage {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Was für ein Text die Vorlage ist. */
  art:
    | "dienstanweisung"
    | "dienstvereinbarung"
    | "satzung"
    | "gebuehrenkalkulation"
    | "vereinbarung"
    | "vertrag"
    | "formular"
    | "checkliste"
    | "muster";
  /** Fassungen der Vorlage, die neueste zuletzt. */
  fassungen: readonly {
    /** Nummer der Fassung; sie steht in Anführungszeichen. */
    nummer: string;
    /** Tag, an dem die Fassung entstand. */
    datum: string;
    /** Was sich gegenüber der vorigen Fassung geändert hat. */
    aenderung?: string;
    /** Die Fassung ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  }[];
  /** Gesetze und Verordnungen, auf denen die Vorlage beruht. */
  rechtsgrundlagen?: readonly string[];
  /** Wer die Vorlage unter welcher Lizenz freigegeben hat; bei öffentlichen Vorlagen Pflicht. */
  rechte?: {
    /** SPDX-Kennung der Lizenz oder „presse-frei“ (frei zum Abdruck mit Nachweis). */
    lizenz:
      | "CC0-1.0"
      | "CC-BY-4.0"
      | "CC-BY-SA-4.0"
      | "CC-BY-NC-4.0"
      | "CC-BY-ND-4.0"
      | "DL-DE-ZERO-2.0"
      | "DL-DE-BY-2.0"
      | "EUPL-1.2"
      | "MIT"
      | "presse-frei";
    /** Warum die Stelle den Text weitergeben darf. */
    begruendung: string;
    /** Stelle, die die Weitergabe erlaubt hat. */
    freigebende_stelle: string;
    /** Teile, die von anderen stammen, und unter welchen Bedingungen sie weitergegeben werden. */
    drittanteile?: string;
  };
  /** Vorlage, aus der diese hervorgegangen ist. */
  basiert_auf?: string;
  /** Verwaltungen, die die Vorlage nutzen oder nutzen wollen. */
  uebernahmen?: readonly {
    /** Verwaltung, die die Vorlage übernimmt. */
    verwaltung: string;
    /** Nummer der übernommenen Fassung; sie steht in Anführungszeichen. */
    fassung?: string;
    /** Wie weit die Übernahme ist. */
    status?: "geplant" | "in-beratung" | "uebernommen" | "angepasst" | "abgeloest";
    /** Tag, seit dem der Status gilt. */
    datum?: string;
    /** Worin die Verwaltung vom Text der Vorlage abweicht. */
    abweichungen?: string;
    /** Die Übernahme ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  }[];
  /** Was die Platzhalter im Text bedeuten, zum Beispiel [[Gemeinde]]. */
  platzhalter?: readonly {
    /** Name des Platzhalters, ohne die eckigen Klammern. */
    name: string;
    /** Was an dieser Stelle einzusetzen ist. */
    erklaerung?: string;
    /** Wie es eingesetzt aussehen kann. */
    beispielwert?: string;
  }[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Ein gemeinsames Vorhaben mit Beteiligten, Zielen und Laufzeit. */
export interface Projekt {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Wo das Projekt steht. */
  status: "geplant" | "laeuft" | "abgeschlossen" | "eingestellt";
  /** Von wann bis wann das Projekt läuft. */
  laufzeit?: {
    /** Beginn des Projekts: Jahr, Monat oder Tag. */
    von?: string;
    /** Ende des Projekts: Jahr, Monat oder Tag. */
    bis?: string;
    /** Laufzeit in Worten, wenn Beginn oder Ende nicht genau bekannt sind. */
    text?: string;
    /** Die Laufzeit ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  };
  /** Verwaltungen und Partner, die mitmachen, mit ihrer Rolle. */
  beteiligte?: readonly {
    /** Beteiligte Verwaltung. */
    verwaltung?: string;
    /** Beteiligte Firma, Initiative oder Einrichtung. */
    partner?: string;
    /** Was die Stelle im Projekt tut. */
    rolle?: string;
  }[];
  /** Warum das Projekt begonnen wurde. */
  anlass?: string;
  /** Was das Projekt erreichen soll, ein Ziel je Zeile. */
  ziele?: readonly string[];
  /** Teile, aus denen das Projekt besteht. */
  bausteine?: readonly {
    /** Name des Bausteins. */
    titel: string;
    /** Was der Baustein ist. */
    art?: "werkstatt" | "bibliothek" | "schulung" | "plattform" | "sonstiges";
    /** Wozu der Baustein dient. */
    text?: string;
  }[];
  /** Wichtige Tage im Projekt, der früheste zuerst. */
  meilensteine?: readonly {
    /** Tag des Meilensteins. */
    datum?: string;
    /** Was bis dahin erreicht ist. */
    titel: string;
    /** Ob der Meilenstein erreicht ist. */
    status?: "geplant" | "erreicht" | "verschoben" | "entfallen";
    /** Der Meilenstein ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  }[];
  /** Wer das Projekt mit Geld unterstützt. */
  foerderung?: {
    /** Stelle, die das Geld gibt. */
    geber: string;
    /** Name des Förderprogramms. */
    programm?: string;
    /** Bewilligter Betrag in Euro, ohne Tausenderpunkt. */
    betrag?: number;
    /** Die Förderung ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  };
  /** Prozesse, die im Projekt bearbeitet werden. */
  prozesse?: readonly string[];
  /** Verbund, der das Projekt trägt. */
  verbund?: string;
  /** Adresse, unter der das Projekt sich vorstellt. */
  webseite?: string;
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  verwaltungen?: undefined;
}

/** Ein Arbeitsablauf, den mehrere Verwaltungen gemeinsam beschreiben und verbessern. */
export interface Prozess {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Wie weit die Arbeit am Prozess ist. */
  stufe: "identifiziert" | "gestaltet" | "dokumentiert" | "gesteuert" | "verbessert" | "digitalisiert";
  /** Wann der gemeinsame Prozess welche Stufe erreichte; der letzte Eintrag ist die heutige Stufe. */
  stufenverlauf?: readonly {
    /** Tag, an dem die Stufe erreicht war. */
    datum: string;
    /** Stufe, die der gemeinsame Prozess damals erreichte. */
    stufe: "identifiziert" | "gestaltet" | "dokumentiert" | "gesteuert" | "verbessert" | "digitalisiert";
  }[];
  /** Schlüssel der Verwaltungsleistung im Leistungskatalog (LeiKa). */
  leistung?: string;
  /** Ebenen der Verwaltung, die am Prozess beteiligt sind. */
  ebenen?: readonly ("gemeinde" | "kreis" | "land" | "bund")[];
  /** Fachverfahren und Programme, die gebraucht werden. */
  systeme?: readonly string[];
  /** Wer am Prozess mitwirkt, nach Funktion. */
  rollen?: readonly {
    /** Name der Funktion, nicht der Person. */
    name: string;
    /** Was diese Funktion im Prozess tut. */
    aufgabe?: string;
  }[];
  /** Die Schritte des Prozesses in ihrer Reihenfolge. */
  schritte?: readonly {
    /** Was in diesem Schritt geschieht. */
    titel: string;
    /** Funktion, die den Schritt ausführt. */
    rolle?: string;
    /** Programm, in dem gearbeitet wird. */
    system?: string;
    /** Was dabei zu beachten ist. */
    text?: string;
  }[];
  /** Name der BPMN-Datei im Ordner des Eintrags. */
  bpmn?: string;
  /** Wie weit einzelne Verwaltungen sind und wie sie vom gemeinsamen Ablauf abweichen. */
  varianten?: readonly {
    /** Verwaltung, in der die Variante gilt. */
    verwaltung: string;
    /** Wie weit der Prozess in dieser Verwaltung ist, wenn anders als gemeinsam. */
    stufe?: "identifiziert" | "gestaltet" | "dokumentiert" | "gesteuert" | "verbessert" | "digitalisiert";
    /** Seit wann diese Verwaltung so weit ist: Jahr, Monat oder Tag. */
    seit?: string;
    /** Name der BPMN-Datei der Variante im Ordner des Eintrags. */
    bpmn?: string;
    /** Worin sich der Ablauf unterscheidet. */
    abweichung?: string;
    /** Die Variante ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  }[];
  /** Termine und Berichte der Werkstätten, in denen der Prozess bearbeitet wurde. */
  werkstaetten?: readonly string[];
  /** Vorlagen, die im Prozess gebraucht werden. */
  vorlagen?: readonly string[];
  /** Gesetze und Verordnungen, nach denen sich der Prozess richtet. */
  rechtsgrundlagen?: readonly string[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Eine Vorlage für Rat, Ausschuss oder Kreistag zur Zusammenarbeit. */
export interface Ratsvorlage {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Nummer der Vorlage im Sitzungsdienst. */
  nummer: string;
  /** Was für eine Vorlage es ist. */
  art?: "informationsvorlage" | "beschlussvorlage" | "antrag" | "anfrage" | "mitteilung";
  /** Tag der Vorlage. */
  datum?: string;
  /** Verwaltung, deren Gremien beraten. */
  verwaltung: string;
  /** Stelle, die die Vorlage verfasst hat. */
  federfuehrend?: string;
  /** Wie weit die Beratung ist. */
  status?: "in-vorbereitung" | "in-beratung" | "abgeschlossen" | "zurueckgezogen";
  /** Gremien, die über die Vorlage beraten, in ihrer Reihenfolge. */
  beratungsfolge?: readonly {
    /** Name des Gremiums. */
    gremium: string;
    /** Tag der Sitzung. */
    datum?: string;
    /** Was das Gremium mit der Vorlage tut. */
    rolle?: "vorberatung" | "anhoerung" | "entscheidung" | "kenntnisnahme";
    /** Was das Gremium beschlossen hat. */
    beschluss?: string;
    /** Wie viele Stimmen es gab; „einstimmig“ oder „mehrheitlich“ ergibt sich daraus. */
    abstimmung?: {
      /** Zahl der Ja-Stimmen. */
      ja: number;
      /** Zahl der Nein-Stimmen. */
      nein: number;
      /** Zahl der Enthaltungen. */
      enthaltungen?: number;
    };
    /** Ob die Beratung stattgefunden hat. */
    status?: "geplant" | "erledigt" | "vertagt";
  }[];
  /** Themen und Projekte, um die es in der Vorlage geht. */
  betrifft?: {
    /** Themen der Zusammenarbeit, die die Vorlage behandelt. */
    themen?: readonly string[];
    /** Projekte, die die Vorlage behandelt. */
    projekte?: readonly string[];
  };
  /** Ratsvorlagen anderer Verwaltungen, mit denen derselbe Text in deren Gremien liegt; es genügt, wenn eine Seite die andere nennt. */
  gemeinsam_mit?: readonly string[];
  /** Adresse der Vorlage im Ratsinformationssystem. */
  url?: string;
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  verwaltungen?: undefined;
  themen?: undefined;
}

/** Eine Gemeinde, eine Stadt, ein Kreis, ein Amt oder ein anderer Träger öffentlicher Aufgaben, der mitarbeitet. */
export interface Verwaltung {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Welche Art von Verwaltung es ist. */
  art: "gemeinde" | "stadt" | "kreis" | "amt" | "verwaltungsgemeinschaft" | "zweckverband";
  /** Land, in dem die Verwaltung liegt. */
  land: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
  /** Schlüssel der Gemeinde im amtlichen Verzeichnis, acht Ziffern. */
  ags?: string;
  /** Schlüssel der Verwaltung im amtlichen Verzeichnis, zwölf Ziffern; für Kreise, Ämter und Verwaltungsgemeinschaften, die keinen Gemeindeschlüssel haben. */
  ars?: string;
  /** Drei Großbuchstaben für die Kachel der Verwaltung; fehlt die Angabe, wird das Kürzel aus dem Namen gebildet. */
  kuerzel?: string;
  /** Verwaltung, zu der diese gehört: der Kreis, das Amt oder die Verwaltungsgemeinschaft. */
  gehoert_zu?: string;
  /** Wie viele Menschen im Gebiet der Verwaltung wohnen, mit Stand und Quelle. */
  einwohner?: {
    /** Die Zahl, ohne Tausenderpunkt. */
    wert: number;
    /** Tag, für den die Zahl gilt. */
    stand?: string;
    /** Woher die Zahl kommt: eine Fundstelle oder eine Adresse. */
    quelle?: string;
    /** Die Zahl ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  };
  /** Adresse des eigenen Auftritts der Verwaltung. */
  webseite?: string;
  /** Wen andere Verwaltungen zur Zusammenarbeit fragen können: Stelle, E-Mail, Telefon. */
  kontakt?: {
    /** Stelle, die Auskunft gibt. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, möglichst ein Funktionspostfach. */
    email?: string;
    /** Telefonnummer der Stelle. */
    telefon?: string;
  };
  /** Wo das Rathaus oder der Sitz liegt, als geografische Breite und Länge in Grad. */
  lage?: {
    /** Geografische Breite in Grad, mit Punkt als Dezimalzeichen. */
    breite: number;
    /** Geografische Länge in Grad, mit Punkt als Dezimalzeichen. */
    laenge: number;
  };
  /** Welche Software die Verwaltung in welchem Sachgebiet einsetzt. */
  fachverfahren?: readonly {
    /** Sachgebiet, das mit dem Verfahren arbeitet. */
    sachgebiet: string;
    /** Name der Software. */
    produkt: string;
    /** Wer die Software herstellt oder betreibt. */
    anbieter?: string;
    /** Tag, für den die Angabe gilt. */
    stand?: string;
    /** Die Angabe ist zur Veranschaulichung erfunden. */
    beispiel?: boolean;
  }[];
  /** Zahlen, mit denen sich die Verwaltung mit anderen vergleichen lässt. */
  kennzahlen?: readonly Kennzahl[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  verwaltungen?: undefined;
}

/** Ein Zusammenschluss von Verwaltungen, die miteinander arbeiten. */
export interface Verbund {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** In welcher Form sich die Verwaltungen zusammengeschlossen haben. */
  art?: "ile" | "arbeitsgemeinschaft" | "zweckverband" | "kreis-und-staedte" | "aemterkooperation" | "netzwerk";
  /** Verwaltungen, die zum Verbund gehören. */
  mitglieder: readonly string[];
  /** Wie viele Verwaltungen dem Verbund angehören, wenn nicht alle einen eigenen Eintrag haben. */
  mitgliederzahl?: number;
  /** Firmen, Initiativen und Einrichtungen, die den Verbund begleiten. */
  partner?: readonly string[];
  /** Jahr, Monat oder Tag, seit dem es den Verbund gibt. */
  seit?: string;
  /** Kurzer Text über den Verbund, der unter Pressetexten steht. */
  selbstdarstellung?: string;
  /** Adresse des eigenen Auftritts des Verbunds. */
  webseite?: string;
  /** Wen man zum Verbund fragen kann: Stelle, E-Mail, Telefon. */
  kontakt?: {
    /** Stelle, die Auskunft gibt. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, möglichst ein Funktionspostfach. */
    email?: string;
    /** Telefonnummer der Stelle. */
    telefon?: string;
  };
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  verwaltungen?: undefined;
}

/** Eine Firma, eine Initiative oder eine Einrichtung, die Verwaltungen bei der Zusammenarbeit begleitet. */
export interface Partner {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Um welche Art von Partner es sich handelt. */
  art:
    | "firma"
    | "initiative"
    | "rechenzentrum"
    | "verband"
    | "hochschule"
    | "geschaeftsstelle"
    | "behoerde"
    | "bildungseinrichtung";
  /** Abkürzung, unter der der Partner bekannt ist. */
  kuerzel?: string;
  /** Adresse des eigenen Auftritts des Partners. */
  webseite?: string;
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Ein Arbeitsgebiet der Verwaltung, in dem sich Fachleute austauschen. */
export interface Sachgebiet {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Abkürzung des Sachgebiets, höchstens sechs Zeichen. */
  kuerzel?: string;
  /** Sachgebiet, zu dem dieses gehört. */
  ueber?: string;
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
  sachgebiete?: undefined;
}

/** Eine Folge von Treffen mit gleichem Anlass und gleichem Kreis. */
export interface Reihe {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Jahr, Monat oder Tag, seit dem es die Reihe gibt. */
  seit?: string;
  /** Wie oft die Treffen stattfinden, in Worten. */
  rhythmus?: string;
  /** Für wen die Treffen gedacht sind, nach Funktion. */
  zielgruppe?: string;
  /** Verbund, der zu den Treffen einlädt. */
  verbund?: string;
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Eine Abkürzung oder ein Fachwort und was es bedeutet. */
export interface Begriff {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Ausgeschriebene Form des Begriffs. */
  langform: string;
  /** Andere Wörter für dasselbe; auch unter ihnen findet die Suche den Begriff. */
  synonyme?: readonly string[];
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Eine feste Seite des Auftritts, zum Beispiel das Impressum. */
export interface Seite {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Platz der Seite im Menü; die kleinste Zahl steht vorn. */
  reihenfolge?: number;
  /** In welchem Menü die Seite steht. */
  menue?: "fuss" | "kopf" | "keines";
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Felder, die jeder Eintrag haben kann, gleich welchen Typs. */
export interface Shared {
  /** Überschrift des Eintrags, so wie sie in Listen und im Suchergebnis steht. */
  titel: string;
  /** Ein bis zwei Sätze ohne Formatierung, die den Eintrag in Listen und Suchergebnissen erklären. */
  kurzfassung: string;
  /** Öffentlich erscheint der Eintrag für alle, intern nur im internen Auftritt. */
  sichtbarkeit: "intern" | "oeffentlich";
  /** Solange „ja“ gilt, erscheint der Eintrag nur in der Vorschau. */
  entwurf?: boolean;
  /** Zeitpunkt mit Zeitzone, vor dem der Eintrag nicht öffentlich erscheint. */
  sperrfrist?: string;
  /** Der Eintrag ist zur Veranschaulichung erfunden und wird so gekennzeichnet. */
  beispiel?: boolean;
  /** Sachgebiete, in die der Eintrag gehört. */
  sachgebiete?: readonly string[];
  /** Themen der Zusammenarbeit, zu denen der Eintrag gehört. */
  themen?: readonly string[];
  /** Verwaltungen, die beteiligt sind. */
  verwaltungen?: readonly string[];
  /** Weitere Wörter, unter denen jemand den Eintrag suchen würde. */
  schlagworte?: readonly string[];
  /** Bilder neben diesem Eintrag, mit Nachweis und Rechten. */
  bilder?: readonly Bild[];
  /** Dateien zum Herunterladen, die neben dem Eintrag liegen. */
  dateien?: readonly Datei[];
  /** Wer den Eintrag pflegt: eine Stelle und ihr Funktionspostfach, keine Person. */
  verantwortlich?: {
    /** Amt, Sachgebiet oder Geschäftsstelle. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, nicht die einer Person. */
    funktionspostfach?: string;
  };
  /** Tag, an dem der Inhalt zuletzt fachlich geprüft wurde. */
  stand?: string;
  /** Tag, bis zu dem jemand den Inhalt wieder prüfen soll. */
  pruefen_bis?: string;
  /** Berichtigungen eines Fehlers, der schon veröffentlicht war. */
  korrekturen?: readonly Notiz[];
  /** Änderungen, die für Leserinnen und Leser wichtig sind. */
  aenderungen?: readonly Notiz[];
  /** Kennungen, unter denen der Eintrag früher zu finden war; von dort wird weitergeleitet. */
  frueher?: readonly string[];
  /** Der Eintrag gilt nicht mehr; seine Seite nennt nur noch Tag und Grund. */
  zurueckgezogen?: {
    /** Tag, an dem der Eintrag zurückgezogen wurde. */
    datum: string;
    /** Warum der Eintrag zurückgezogen wurde. */
    grund: string;
  };
  /** Tag, seit dem der Eintrag nicht mehr gepflegt wird. */
  archiviert?: string;
}

/** Angaben zum ganzen Auftritt: Name, Träger, Kontakt, Farben und Anbindung der Redaktion. */
export interface HubData {
  /** Name des Auftritts, wie er oben auf jeder Seite steht. */
  name?: string;
  /** Ein Satz für die Startseite, der sagt, was hier zu finden ist. */
  beschreibung?: string;
  /** Adresse, unter der der Auftritt veröffentlicht wird; ein Pfad ist erlaubt. */
  url?: string;
  /** Land, für das der Auftritt vor allem gedacht ist. */
  land?: "BW" | "BY" | "BE" | "BB" | "HB" | "HH" | "HE" | "MV" | "NI" | "NW" | "RP" | "SL" | "SN" | "ST" | "SH" | "TH";
  /** Wer den Auftritt verantwortet; diese Angaben stehen im Impressum. */
  traeger?: {
    /** Name der Verwaltung oder des Verbunds. */
    name?: string;
    /** Postanschrift, eine Zeile je Eintrag. */
    anschrift?: readonly string[];
    /** Wer den Träger nach außen vertritt. */
    vertreten_durch?: string;
    /** Telefonnummer des Trägers. */
    telefon?: string;
    /** E-Mail-Adresse des Trägers. */
    email?: string;
  };
  /** Wen man zum Auftritt fragen kann: Stelle, E-Mail, Telefon. */
  kontakt?: {
    /** Stelle, die Auskunft gibt. */
    stelle: string;
    /** E-Mail-Adresse der Stelle, möglichst ein Funktionspostfach. */
    email?: string;
    /** Telefonnummer der Stelle. */
    telefon?: string;
  };
  /** Lizenz der Texte und Daten, soweit am Eintrag nichts anderes steht; sie steht in Feeds, Katalog und auf der Seite „Daten“. */
  lizenz?:
    | "CC0-1.0"
    | "CC-BY-4.0"
    | "CC-BY-SA-4.0"
    | "CC-BY-NC-4.0"
    | "CC-BY-ND-4.0"
    | "DL-DE-ZERO-2.0"
    | "DL-DE-BY-2.0"
    | "EUPL-1.2"
    | "MIT"
    | "presse-frei";
  /** Eigene Farben des Auftritts; ohne Angabe gelten die mitgelieferten. Die Prüfung weist Farben zurück, die sich nicht lesen lassen. */
  farben?: {
    /** Farbe der kurzen Linie im Zeichen, zwischen Verwaltungen und in Zeichnungen. */
    strecke?: Farbe;
    /** Grund von Kopf, Fuß und Kästen; darauf steht Text. */
    mappe?: Farbe;
    /** Farbe der Verweise im Text. */
    verweis?: Farbe;
    /** Rahmen um das, was die Tastatur gerade ansteuert. */
    fokus?: Farbe;
  };
  /** Name der Bilddatei neben hub.yaml, die oben auf jeder Seite neben dem Zeichen erscheint: PNG, JPG, WebP oder SVG. */
  logo?: string;
  /** Angaben für die Erklärung zur Barrierefreiheit. */
  barrierefreiheit?: {
    /** Tag, an dem die Erklärung zum ersten Mal abgegeben wurde. */
    erstellt?: string;
    /** Tag, an dem die Erklärung zuletzt geprüft wurde. */
    stand?: string;
    /** Wie weit der Auftritt die Anforderungen erfüllt; ohne Angabe „teilweise“, sobald Lücken genannt sind. */
    vereinbarkeit?: "vollstaendig" | "teilweise" | "nicht";
    /** Wie geprüft wurde, ob der Auftritt barrierefrei ist. */
    methode?: string;
    /** Was noch nicht barrierefrei ist. */
    luecken?: readonly {
      /** Welcher Inhalt nicht barrierefrei ist. */
      was: string;
      /** Warum der Inhalt nicht barrierefrei ist. */
      grund?: string;
      /** Wie man den Inhalt trotzdem bekommt. */
      alternative?: string;
      /** Warum die Lücke besteht, nach der Mustererklärung der EU. */
      art?: "unvereinbar" | "belastung" | "ausgenommen";
    }[];
    /** E-Mail-Adresse, an die man Barrieren melden kann. */
    feedback?: string;
    /** Wohin man sich wendet, wenn die Antwort nicht hilft; ohne Angabe die Stelle des Landes, das oben genannt ist. */
    durchsetzung?: {
      /** Name der Schlichtungs-, Ombuds- oder Durchsetzungsstelle. */
      name: string;
      /** Postanschrift, eine Zeile je Eintrag. */
      anschrift?: readonly string[];
      /** Seite der Stelle. */
      web?: string;
    };
    /** Adresse eines Videos in Deutscher Gebärdensprache, das den Auftritt erklärt; es steht dann oben auf jeder Seite. */
    gebaerdensprache?: string;
  };
  /** Wo die Redaktion Einträge speichert; ohne diese Angabe hat der Auftritt keine Redaktionsseite. */
  backend?: {
    /** Welcher Dienst das Git-Verzeichnis verwaltet. */
    art: "gitlab" | "github" | "gitea" | "forgejo" | "git-gateway";
    /** Pfad des Git-Verzeichnisses beim Dienst; nötig außer bei Git Gateway. */
    repo?: string;
    /** Zweig, in den die Redaktion speichert. */
    branch?: string;
    /** Ordner im Git-Verzeichnis, in dem die Einträge liegen. */
    ordner?: string;
    /** Adresse des Dienstes, bei dem sich die Redaktion anmeldet; bei GitHub die des Anmeldedienstes (OAuth-Proxy). Ohne Angabe bei GitLab https://gitlab.com. */
    base_url?: string;
    /** Pfad unter der Adresse der Anmeldung, wenn er vom üblichen abweicht; nur bei GitLab und GitHub. */
    auth_endpoint?: string;
    /** Kennung, unter der die Redaktion beim Dienst eingetragen ist; nötig bei GitLab, Forgejo und Gitea. */
    app_id?: string;
    /** Adresse der Programmierschnittstelle des Dienstes, wenn sie von der üblichen abweicht. */
    api_root?: string;
    /** Adresse des Dienstes, der die Konten verwaltet; nur bei Git Gateway, wenn er nicht zum Auftritt selbst gehört. */
    identity_url?: string;
    /** Adresse, über die Git Gateway das Git-Verzeichnis erreicht, wenn sie nicht zum Auftritt selbst gehört. */
    gateway_url?: string;
    /** Änderungen werden erst nach einer Freigabe veröffentlicht; nicht bei Gitea. */
    workflow?: boolean;
    /** Name der Prüfung beim Dienst, deren Verweis zur Vorschau einer Änderung führt; ohne Angabe die erste, die „deploy“ im Namen trägt. Nur bei GitLab und GitHub. */
    vorschau?: string;
  };
  /** Befreundete Auftritte, auf die verwiesen wird. */
  hubs?: readonly {
    /** Name des anderen Auftritts. */
    name: string;
    /** Adresse des anderen Auftritts. */
    url: string;
  }[];
  /** Tag, seit dem der Auftritt nicht mehr gepflegt wird. */
  archiviert?: string;
  /** Adresse des Git-Verzeichnisses, zu dem die Verweise „Verbessern“ führen. */
  repository?: string;
}

/** Eine Zahl mit Einheit, Stand und Quelle. */
export interface Kennzahl {
  /** Was gezählt oder gemessen wurde. */
  bezeichnung: string;
  /** Die Zahl, ohne Tausenderpunkt, mit Punkt als Dezimalzeichen. */
  wert: number;
  /** Einheit der Zahl. */
  einheit?: string;
  /** Verwaltung, für die die Zahl gilt. */
  verwaltung?: string;
  /** Tag, für den die Zahl gilt. */
  stand?: string;
  /** Woher die Zahl kommt: eine Fundstelle oder eine Adresse. */
  quelle?: string;
  /** Die Zahl ist zur Veranschaulichung erfunden. */
  beispiel?: boolean;
}

/** Ein Bild mit Beschreibung, Urheber und Lizenz. */
export interface Bild {
  /** Name der Bilddatei im Ordner des Eintrags. */
  datei: string;
  /** Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen. */
  alt: string;
  /** Text unter dem Bild. */
  bildunterschrift?: string;
  /** Wer das Bild gemacht hat; diese Angabe erscheint als Bildnachweis. */
  urheber: string;
  /** Wem die Nutzungsrechte gehören, wenn es nicht der Urheber ist. */
  rechteinhaber?: string;
  /** SPDX-Kennung der Lizenz oder „presse-frei“ (frei zum Abdruck mit Nachweis). */
  lizenz:
    | "CC0-1.0"
    | "CC-BY-4.0"
    | "CC-BY-SA-4.0"
    | "CC-BY-NC-4.0"
    | "CC-BY-ND-4.0"
    | "DL-DE-ZERO-2.0"
    | "DL-DE-BY-2.0"
    | "EUPL-1.2"
    | "MIT"
    | "presse-frei";
  /** Adresse, unter der das Bild zu finden ist. */
  quelle?: string;
  /** Sind Personen auf dem Bild zu erkennen? */
  personen: boolean;
  /** Einwilligung der erkennbaren Personen; nach einem Widerruf verschwindet das Bild überall. */
  einwilligung?: "liegt-vor" | "widerrufen";
}

/** Eine Datei zum Herunterladen. */
export interface Datei {
  /** Name der Datei im Ordner des Eintrags. */
  datei: string;
  /** Wie die Datei im Verweis heißt. */
  titel: string;
  /** SPDX-Kennung der Lizenz oder „presse-frei“ (frei zum Abdruck mit Nachweis). */
  lizenz?:
    | "CC0-1.0"
    | "CC-BY-4.0"
    | "CC-BY-SA-4.0"
    | "CC-BY-NC-4.0"
    | "CC-BY-ND-4.0"
    | "DL-DE-ZERO-2.0"
    | "DL-DE-BY-2.0"
    | "EUPL-1.2"
    | "MIT"
    | "presse-frei";
}

/** Ein Vermerk mit Datum. */
export interface Notiz {
  /** Tag des Vermerks. */
  datum: string;
  /** Was berichtigt oder geändert wurde. */
  text: string;
}

/** Aufbau mehrerer Felder. */
export interface Farbe {
  /** Farbe in heller Darstellung. */
  hell: string;
  /** Farbe in dunkler Darstellung; ohne Angabe wird sie aus der hellen abgeleitet. */
  dunkel?: string;
}

/** Front matter of each content type by its name. */
export interface EntryData {
  thema: Thema;
  bericht: Bericht;
  termin: Termin;
  gesuch: Gesuch;
  vorlage: Vorlage;
  projekt: Projekt;
  prozess: Prozess;
  ratsvorlage: Ratsvorlage;
  verwaltung: Verwaltung;
  verbund: Verbund;
  partner: Partner;
  sachgebiet: Sachgebiet;
  reihe: Reihe;
  begriff: Begriff;
  seite: Seite;
}

/** Names of all content types. */
export type TypeName = keyof EntryData;
