<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>applink::app::AppLinkRun</name>
    <message>
        <source>Open: %1</source>
        <translation>Öffnen Sie: %1</translation>
    </message>
    <message>
        <source>The browser %1 could not be started.</source>
        <translation>Der Browser %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>AppLink is not connected: %1</source>
        <translation>AppLink ist nicht verbunden: %1</translation>
    </message>
    <message>
        <source>The API is not published: %1</source>
        <translation>Die API ist nicht veröffentlicht: %1</translation>
    </message>
    <message>
        <source>practice person</source>
        <translation>Übungsperson</translation>
    </message>
    <message>
        <source>You were given the permission sets that callers need: %1.</source>
        <translation>Sie haben die Berechtigungssätze erhalten, die Aufrufer brauchen: %1.</translation>
    </message>
    <message>
        <source>Did the consent page list the access to your data, the identity and the permission to work at any time? y: yes, n: not all three, s: no page appeared, Enter: I don&apos;t know [y/n/s]</source>
        <translation>Hat die Zustimmungsseite den Zugriff auf Ihre Daten, die Identität und die Erlaubnis, jederzeit zu arbeiten, aufgeführt? j: ja, n: nicht alle drei, s: es erschien keine Seite, Eingabetaste: weiß ich nicht [j/n/s]</translation>
    </message>
    <message>
        <source>The program plays the person: it signs in and answers the consent page</source>
        <translation>Das Programm spielt die Person: Es meldet sich an und beantwortet die Zustimmungsseite</translation>
    </message>
</context>
<context>
    <name>applink::app::CommandLine</name>
    <message>
        <source>needs a value</source>
        <translation>braucht einen Wert</translation>
    </message>
    <message>
        <source>must be a port number, or 0 for any free one</source>
        <translation>muss eine Portnummer sein oder 0 für einen beliebigen freien Port</translation>
    </message>
    <message>
        <source>must be a full address, such as https://host</source>
        <translation>muss eine vollständige Adresse sein, zum Beispiel https://host</translation>
    </message>
    <message>
        <source>must be a full address, such as https://acme.my.salesforce.com</source>
        <translation>muss eine vollständige Adresse sein, zum Beispiel https://acme.my.salesforce.com</translation>
    </message>
    <message>
        <source>must not hold a user or a password</source>
        <translation>darf weder Benutzer noch Kennwort enthalten</translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to 86400</source>
        <translation>muss eine Zahl von Sekunden zwischen 1 und 86400 sein</translation>
    </message>
    <message>
        <source>Use a practice org of its own; no real org is touched.</source>
        <translation>Eine eigene Übungs-Org verwenden; keine echte Org wird berührt.</translation>
    </message>
    <message>
        <source>Apply without asking.</source>
        <translation>Ohne Rückfrage anwenden.</translation>
    </message>
    <message>
        <source>Have the org validate everything, and write nothing.</source>
        <translation>Die Org alles validieren lassen und nichts schreiben.</translation>
    </message>
    <message>
        <source>Create or renew the AppLink connection and run its sign-in.</source>
        <translation>Die AppLink-Verbindung anlegen oder erneuern und die Anmeldung durchführen.</translation>
    </message>
    <message>
        <source>Publish the API spec.</source>
        <translation>Die API-Spezifikation veröffentlichen.</translation>
    </message>
    <message>
        <source>The report file; its ending chooses the kind: .html .pdf .json .md .xml (JUnit).</source>
        <translation>Die Berichtsdatei; ihre Endung bestimmt das Format: .html .pdf .json .md .xml (JUnit).</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe ausgeben.</translation>
    </message>
    <message>
        <source>Print the outcome and problems only, no progress.</source>
        <translation>Nur Ergebnis und Probleme ausgeben, keinen Fortschritt.</translation>
    </message>
    <message>
        <source>Append what happens to a file; secrets are taken out.</source>
        <translation>Alle Vorgänge an eine Datei anhängen; Geheimnisse werden entfernt.</translation>
    </message>
    <message>
        <source>The org&apos;s address, instead of the one in the setup file.</source>
        <translation>Die Adresse der Org, anstelle der in der Einrichtungsdatei.</translation>
    </message>
    <message>
        <source>Give up after so many seconds.</source>
        <translation>Nach so vielen Sekunden aufgeben.</translation>
    </message>
    <message>
        <source>The state of the practice org at the start.</source>
        <translation>Der Zustand der Übungs-Org zu Beginn.</translation>
    </message>
    <message>
        <source>The same, described in JSON.</source>
        <translation>Dasselbe, in JSON beschrieben.</translation>
    </message>
    <message>
        <source>Print the names of the scenarios and end.</source>
        <translation>Die Namen der Szenarien ausgeben und beenden.</translation>
    </message>
    <message>
        <source>Where the practice org listens; 0 for any free port.</source>
        <translation>Port der Übungs-Org; 0 für einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>Where the practice Heroku listens; 0 for any free port.</source>
        <translation>Port des Übungs-Heroku; 0 für einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>How the outside reaches the practice org, when a proxy stands before it.</source>
        <translation>Unter welcher Adresse die Übungs-Org von außen erreichbar ist, wenn ein Proxy davorsteht.</translation>
    </message>
    <message>
        <source>The same for the practice AppLink service.</source>
        <translation>Dasselbe für den AppLink-Übungsservice.</translation>
    </message>
    <message>
        <source>Speak https with this certificate (PEM).</source>
        <translation>HTTPS mit diesem Zertifikat (PEM) verwenden.</translation>
    </message>
    <message>
        <source>The key of the certificate (PEM).</source>
        <translation>Der Schlüssel des Zertifikats (PEM).</translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation>Diesen Text ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>“report” needs --output and the name of the report file.</source>
        <translation>„report“ braucht --output und den Namen der Berichtsdatei.</translation>
    </message>
    <message>
        <source>--practice brings its own org; leave --instance-url out.</source>
        <translation>--practice bringt eine eigene Org mit; lassen Sie --instance-url weg.</translation>
    </message>
    <message>
        <source>--scenario and --scenario-file belong to --practice.</source>
        <translation>--scenario und --scenario-file gehören zu --practice.</translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation>--tls-cert und --tls-key gehören zusammen.</translation>
    </message>
    <message>
        <source>--check-only writes nothing, so it does not go with --connect or --publish.</source>
        <translation>--check-only schreibt nichts und verträgt sich daher nicht mit --connect oder --publish.</translation>
    </message>
    <message>
        <source>--%1 needs a verb that takes it.</source>
        <translation>--%1 braucht einen Befehl, der diese Option kennt.</translation>
    </message>
    <message>
        <source>“%1” does not take --%2.</source>
        <translation>„%1“ kennt die Option --%2 nicht.</translation>
    </message>
    <message>
        <source>Usage: applink-setup [FILE] [--practice]
       applink-setup VERB …

Without a verb the wizard opens, with the setup file if one is named. The verbs work without a window:

  plan FILE                  Print what would change in the org; write nothing.
  apply FILE                 Change the org, then verify it.
  verify FILE                Run the checks.
  report FILE --output OUT   Verify, then write a report.
  practice                   Run a practice org for other programs to use.

“applink-setup VERB --help” tells more.
</source>
        <translation>Aufruf: applink-setup [DATEI] [--practice]
        applink-setup BEFEHL …

Ohne Befehl öffnet sich der Assistent, mit der Einrichtungsdatei, falls eine genannt ist. Die Befehle arbeiten ohne Fenster:

  plan DATEI                 Ausgeben, was sich in der Org ändern würde; nichts schreiben.
  apply DATEI                Die Org ändern und dann überprüfen.
  verify DATEI               Die Prüfungen ausführen.
  report DATEI --output AUS  Überprüfen und dann einen Bericht schreiben.
  practice                   Eine Übungs-Org für andere Programme betreiben.

„applink-setup BEFEHL --help“ sagt mehr.
</translation>
    </message>
    <message>
        <source>Usage: applink-setup plan FILE

Reads the org and prints what would change. Writes nothing.
</source>
        <translation>Aufruf: applink-setup plan DATEI

Liest die Org und gibt aus, was sich ändern würde. Schreibt nichts.
</translation>
    </message>
    <message>
        <source>Usage: applink-setup apply FILE [--yes] [--check-only]

Plans, applies and verifies. Asks first on a terminal.
</source>
        <translation>Aufruf: applink-setup apply DATEI [--yes] [--check-only]

Plant, wendet an und überprüft. Fragt in einem Terminal vorher nach.
</translation>
    </message>
    <message>
        <source>Usage: applink-setup verify FILE

Runs every check. Changes nothing, unless told to by --connect or --publish.
</source>
        <translation>Aufruf: applink-setup verify DATEI

Führt alle Prüfungen aus. Ändert nichts, außer mit --connect oder --publish.
</translation>
    </message>
    <message>
        <source>Usage: applink-setup report FILE --output OUT

Verifies, then writes a report.
</source>
        <translation>Aufruf: applink-setup report DATEI --output AUS

Überprüft und schreibt dann einen Bericht.
</translation>
    </message>
    <message>
        <source>Usage: applink-setup practice

Starts a practice org and a practice Heroku on this computer, prints one line of JSON that says where, and runs until it is ended.
</source>
        <translation>Aufruf: applink-setup practice

Startet eine Übungs-Org und ein Übungs-Heroku auf diesem Computer, gibt deren Adressen in einer Zeile JSON aus und läuft, bis es beendet wird.
</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Who signs in: SF_ACCESS_TOKEN for the org, HEROKU_API_KEY for Heroku; never as arguments.
HEROKU_API_URL names another Platform API. With --practice nobody needs to sign in, and FILE may be left out.

Exit codes: 0 all well; 1 could not run; 2 changes (plan) or problems; 3 something could not be told;
64 wrong usage; 130 cancelled.
</source>
        <translation>Anmeldung: SF_ACCESS_TOKEN für die Org, HEROKU_API_KEY für Heroku; nie als Argument.
HEROKU_API_URL nennt eine andere Platform API. Mit --practice ist keine Anmeldung nötig, und DATEI kann fehlen.

Exit-Codes: 0 alles in Ordnung; 1 konnte nicht laufen; 2 Änderungen (plan) oder Probleme; 3 etwas war nicht feststellbar;
64 falscher Aufruf; 130 abgebrochen.
</translation>
    </message>
    <message>
        <source>“%1” is none of: %2</source>
        <translation>„%1“ ist keiner dieser Werte: %2</translation>
    </message>
    <message>
        <source>“%1” needs a setup file: applink-setup %1 FILE.</source>
        <translation>„%1“ braucht eine Einrichtungsdatei: applink-setup %1 DATEI.</translation>
    </message>
    <message>
        <source>No report can be written to “%1”: its name must end in one of: %2.</source>
        <translation>In „%1“ kann kein Bericht geschrieben werden: Der Name muss eine dieser Endungen haben: %2.</translation>
    </message>
    <message>
        <source>must be a user name or an alias of the Salesforce CLI</source>
        <translation>muss ein Benutzername oder ein Alias der Salesforce CLI sein</translation>
    </message>
    <message>
        <source>Sign in with the session that the Salesforce CLI (sf) has under this user name or alias.</source>
        <translation>Mit der Sitzung anmelden, die die Salesforce CLI (sf) unter diesem Benutzernamen oder Alias hat.</translation>
    </message>
    <message>
        <source>--practice brings its own org; leave --sf-org out.</source>
        <translation>--practice bringt eine eigene Org mit; lassen Sie --sf-org weg.</translation>
    </message>
    <message>
        <source>--output names the setup file itself.</source>
        <translation>--output nennt die Einrichtungsdatei selbst.</translation>
    </message>
</context>
<context>
    <name>applink::app::DesktopSurroundings</name>
    <message>
        <source>This address does not belong to the practice org. Open it in your browser.</source>
        <translation>Diese Adresse gehört nicht zur Übungs-Org. Öffnen Sie sie in Ihrem Browser.</translation>
    </message>
</context>
<context>
    <name>applink::app::HeadlessRun</name>
    <message>
        <source>The verification could not run.</source>
        <translation>Die Überprüfung konnte nicht ausgeführt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n seconds, as --timeout says.</source>
        <translation>
            <numerusform>Nach %n Sekunde aufgegeben, wie mit --timeout verlangt.</numerusform>
            <numerusform>Nach %n Sekunden aufgegeben, wie mit --timeout verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfungen laufen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Stopping at the next safe point. Once more ends at once, and leaves open what was done.</source>
        <translation>Anhalten an der nächsten sicheren Stelle. Ein weiteres Mal beendet sofort und lässt offen, was geschehen ist.</translation>
    </message>
    <message>
        <source>Sign-in and consent were played by the program, as %1.</source>
        <translation>Anmeldung und Zustimmung hat das Programm übernommen, als %1.</translation>
    </message>
    <message>
        <source>The practice app %1 stood in for the Heroku app %2.</source>
        <translation>Die Übungs-App %1 vertrat die Heroku-App %2.</translation>
    </message>
    <message>
        <source>Starting the practice org</source>
        <translation>Übungs-Org wird gestartet</translation>
    </message>
    <message>
        <source>The setup file names no org. Add org.url to it, or give --instance-url.</source>
        <translation>Die Einrichtungsdatei nennt keine Org. Ergänzen Sie darin org.url, oder geben Sie --instance-url an.</translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation>Anmeldung bei %1</translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>Apply this to %1? [y/N]</source>
        <translation>Dies auf %1 anwenden? [j/N]</translation>
    </message>
    <message>
        <source>This is a production org. Type its name to go on:</source>
        <translation>Dies ist eine Produktions-Org. Geben Sie zum Fortfahren ihren Namen ein:</translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The org checks the changes</source>
        <translation>Die Org validiert die Änderungen</translation>
    </message>
    <message>
        <source>Try %1 in %2 s: %3 (%4)</source>
        <comment>number, seconds, request, reason</comment>
        <translation>Versuch %1 in %2 s: %3 (%4)</translation>
    </message>
    <message>
        <source>Nobody is signed in to Salesforce. Put an access token into SF_ACCESS_TOKEN, name a session of the Salesforce CLI by --sf-org, or use the wizard.</source>
        <translation>Niemand ist bei Salesforce angemeldet. Legen Sie ein Zugriffstoken in SF_ACCESS_TOKEN ab, nennen Sie mit --sf-org eine Sitzung der Salesforce CLI, oder verwenden Sie den Assistenten.</translation>
    </message>
    <message>
        <source>Asking the Salesforce CLI for the session of %1</source>
        <translation>Die Salesforce CLI wird nach der Sitzung von %1 gefragt</translation>
    </message>
    <message>
        <source>The Salesforce CLI&apos;s session %1 is for %2, but the setup is for %3.</source>
        <translation>Die Sitzung %1 der Salesforce CLI gilt für %2, aber die Einrichtung ist für %3.</translation>
    </message>
    <message>
        <source>Some people lose access, as said above. Go on? [y/N]</source>
        <translation>Einige Personen verlieren den Zugriff, wie oben gesagt. Fortfahren? [j/N]</translation>
    </message>
    <message>
        <source>An apply of %1 did not end, and its journal %2 can&apos;t be read: what it did is not known.</source>
        <translation>Ein Anwenden auf %1 wurde nicht beendet, und sein Journal %2 kann nicht gelesen werden: Was es getan hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>An apply of %1 did not end: %2.</source>
        <comment>time, how each step stands</comment>
        <translation>Ein Anwenden auf %1 wurde nicht beendet: %2.</translation>
    </message>
    <message>
        <source>“apply” goes on with it.</source>
        <translation>„apply“ setzt es fort.</translation>
    </message>
    <message>
        <source>Read again: %1. The plan holds what is left.</source>
        <translation>Neu gelesen: %1. Der Plan enthält, was noch fehlt.</translation>
    </message>
    <message>
        <source>The practice user %1 stood in for %2.</source>
        <translation>Der Übungsbenutzer %1 stand für %2 ein.</translation>
    </message>
    <message>
        <source>The plan is blocked, so nothing was connected or published either.</source>
        <translation>Der Plan ist blockiert, deshalb wurde auch nichts verbunden oder veröffentlicht.</translation>
    </message>
    <message>
        <source>The plan was not applied to its end, so nothing was published.</source>
        <translation>Der Plan wurde nicht bis zum Ende angewendet, daher wurde nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Publishing makes permission sets for those who call the app. Those that it makes anew are given to you as well.</source>
        <translation>Das Veröffentlichen legt Berechtigungssätze für alle an, die die App aufrufen. Die dabei neu angelegten werden auch Ihnen gegeben.</translation>
    </message>
    <message>
        <source>The sign-in was played by the program, as %1.</source>
        <translation>Die Anmeldung hat das Programm gespielt, als %1.</translation>
    </message>
</context>
<context>
    <name>applink::app::Question</name>
    <message>
        <source>yes</source>
        <comment>answer to a question on the terminal</comment>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>applink::app::SignInFromEnvironment</name>
    <message>
        <source>“%1” is where everybody signs in. A token belongs to one org: give its My Domain address, such as https://acme.my.salesforce.com.</source>
        <translation>Unter „%1“ melden sich alle an. Ein Token gehört zu einer Org: Geben Sie ihre My Domain-Adresse an, zum Beispiel https://acme.my.salesforce.com.</translation>
    </message>
</context>
<context>
    <name>applink::app::TextOutput</name>
    <message>
        <source>Org: %1</source>
        <translation>Org: %1</translation>
    </message>
    <message>
        <source>Plan for %1: %2</source>
        <translation>Plan für %1: %2</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation>Nur validiert: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Angewendet</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Zu tun: %1</translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
</context>
<context>
    <name>applink::app::main</name>
    <message>
        <source>“applink-setup --help” tells what there is.</source>
        <translation>„applink-setup --help“ zeigt, was möglich ist.</translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written: %2</source>
        <translation>Die Protokolldatei %1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>“apply” asks before it changes the org, and here is no terminal to ask on. Give --yes to apply without.</source>
        <translation>„apply“ fragt, bevor es die Org ändert, und hier ist kein Terminal für die Frage. Geben Sie --yes an, um ohne Rückfrage anzuwenden.</translation>
    </message>
</context>
<context>
    <name>applink::base::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>applink::base::Program</name>
    <message>
        <source>The program %1 did not answer in time.</source>
        <translation>Das Programm %1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The program %1 could not be started.</source>
        <translation>Das Programm %1 konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::AddonLocator</name>
    <message>
        <source>The app %1 has no AppLink add-on. Add it with: heroku addons:create heroku-applink -a %1</source>
        <translation>Die App %1 hat kein AppLink-Add-on. Fügen Sie es hinzu mit: heroku addons:create heroku-applink -a %1</translation>
    </message>
    <message>
        <source>The add-on %1 is not ready yet. Wait for it with: heroku addons:wait %1 -a %2</source>
        <translation>Das Add-on %1 ist noch nicht bereit. Warten Sie darauf mit: heroku addons:wait %1 -a %2</translation>
    </message>
    <message>
        <source>The app %1 has no AppLink add-on named %2. It has: %3.</source>
        <translation>Die App %1 hat kein AppLink-Add-on namens %2. Vorhanden: %3.</translation>
    </message>
    <message>
        <source>The app %1 has several AppLink add-ons: %2. Choose one.</source>
        <translation>Die App %1 hat mehrere AppLink-Add-ons: %2. Wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>The address of the add-on in %1_API_URL is not one that may be used.</source>
        <translation>Die Adresse des Add-ons in %1_API_URL darf nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The address in %1_API_URL does not end in the add-on&apos;s id.</source>
        <translation>Die Adresse in %1_API_URL endet nicht mit der ID des Add-ons.</translation>
    </message>
    <message>
        <source>The add-on %1 could not be made, or is being taken away (%2). Look at it with: heroku addons:info %1 -a %3</source>
        <translation>Das Add-on %1 konnte nicht eingerichtet werden oder wird gerade entfernt (%2). Sehen Sie es sich an mit: heroku addons:info %1 -a %3</translation>
    </message>
</context>
<context>
    <name>applink::heroku::ApiSpec</name>
    <message>
        <source>The file holds several YAML documents; only the first counts.</source>
        <translation>Die Datei enthält mehrere YAML-Dokumente; nur das erste zählt.</translation>
    </message>
    <message>
        <source>The file has no paths, so it is no API spec.</source>
        <translation>Die Datei hat keine paths und ist daher keine API-Spezifikation.</translation>
    </message>
    <message>
        <source>No path has an operation.</source>
        <translation>Kein Pfad hat eine Operation.</translation>
    </message>
    <message>
        <source>The file does not say which version of OpenAPI it is.</source>
        <translation>Die Datei nennt ihre OpenAPI-Version nicht.</translation>
    </message>
    <message>
        <source>OpenAPI %1 may not be understood; 3.0 is.</source>
        <translation>OpenAPI %1 wird vielleicht nicht verstanden; 3.0 wird verstanden.</translation>
    </message>
    <message>
        <source>“%1” stands here a second time, first in line %2.</source>
        <translation>„%1“ steht hier ein zweites Mal, zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>The operationId %1 is used in line %2 already.</source>
        <translation>Die operationId %1 wird bereits in Zeile %2 verwendet.</translation>
    </message>
    <message>
        <source>%1 has no operationId.</source>
        <translation>%1 hat keine operationId.</translation>
    </message>
    <message>
        <source>%1 has a request body, which Salesforce refuses.</source>
        <translation>%1 hat einen Request-Body; Salesforce lehnt das ab.</translation>
    </message>
    <message>
        <source>%1 has no x-sfdc.heroku.authorization, so it is published without the app.</source>
        <translation>%1 hat kein x-sfdc.heroku.authorization und wird daher ohne die App veröffentlicht.</translation>
    </message>
    <message>
        <source>The authorization is at the wrong place: it belongs under x-sfdc, heroku, authorization of the operation.</source>
        <translation>authorization steht an der falschen Stelle: Es gehört unter x-sfdc, heroku, authorization der Operation.</translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation>„%1“ braucht einen Namen.</translation>
    </message>
    <message>
        <source>An operation names either an externalClientApp or a connectedApp, not both.</source>
        <translation>Eine Operation nennt entweder eine externalClientApp oder eine connectedApp, nicht beides.</translation>
    </message>
    <message>
        <source>A connected app is named here; new ones can no longer be made.</source>
        <translation>Hier ist eine verbundene Anwendung genannt; neue können nicht mehr erstellt werden.</translation>
    </message>
    <message>
        <source>The operations name different apps: %1.</source>
        <translation>Die Operationen nennen verschiedene Apps: %1.</translation>
    </message>
    <message>
        <source>The file says “%1”, the app is called “%2”. Capital letters and blanks count.</source>
        <translation>Die Datei nennt „%1“, die App heißt „%2“. Großbuchstaben und Leerzeichen zählen.</translation>
    </message>
    <message>
        <source>The file says “%1”, the app is called “%2”.</source>
        <translation>Die Datei nennt „%1“, die App heißt „%2“.</translation>
    </message>
    <message>
        <source>No operation names the app %1 as its externalClientApp.</source>
        <translation>Keine Operation nennt die App %1 als externalClientApp.</translation>
    </message>
    <message>
        <source>The API spec file %1 could not be read.</source>
        <translation>Die API-Spezifikationsdatei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 is larger than any API spec that Salesforce takes.</source>
        <translation>Die Datei %1 ist größer als jede API-Spezifikation, die Salesforce annimmt.</translation>
    </message>
    <message>
        <source>“%1” is not known; write “%2”.</source>
        <translation>„%1“ ist unbekannt; schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>The operationId %1 is no legal name in Apex; Salesforce will call it differently.</source>
        <translation>Die operationId %1 ist kein zulässiger Name in Apex; Salesforce wird sie anders nennen.</translation>
    </message>
    <message>
        <source>No permissionSet stands beside the app, so calls can&apos;t run with more rights than the user&apos;s.</source>
        <translation>Neben der App steht kein permissionSet, daher können Aufrufe nicht mit mehr Rechten laufen, als der Benutzer hat.</translation>
    </message>
    <message>
        <source>The file has %1 operations; an org takes %2 at most.</source>
        <translation>Die Datei hat %1 Operationen; eine Org nimmt höchstens %2 an.</translation>
    </message>
    <message>
        <source>The file has %1 operations; at most %2 can be active in an org.</source>
        <translation>Die Datei hat %1 Operationen; in einer Org können höchstens %2 aktiv sein.</translation>
    </message>
    <message>
        <source>The file looks generated (“%1”). Change what it is made from as well, or the next build undoes a correction.</source>
        <translation>Die Datei sieht generiert aus („%1“). Ändern Sie auch, woraus sie entsteht, sonst macht der nächste Build eine Korrektur rückgängig.</translation>
    </message>
    <message>
        <source>The authorization of %1 names no externalClientApp.</source>
        <translation>Die Autorisierung von %1 nennt keine externalClientApp.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::AppLinkApi</name>
    <message>
        <source>create the connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. The connection still waits for it (status: %1).</source>
        <translation>Niemand hat die Anmeldung im Browser rechtzeitig abgeschlossen. Die Verbindung wartet noch darauf (Status: %1).</translation>
    </message>
    <message>
        <source>publish the API spec</source>
        <translation>API-Spezifikation veröffentlichen</translation>
    </message>
</context>
<context>
    <name>applink::heroku::AppLinkTypes</name>
    <message>
        <source>The connection %1 failed.</source>
        <translation>Die Verbindung %1 ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The connection %1 is disconnected.</source>
        <translation>Die Verbindung %1 ist getrennt.</translation>
    </message>
    <message>
        <source>AppLink says: %1</source>
        <translation>AppLink meldet: %1</translation>
    </message>
</context>
<context>
    <name>applink::heroku::AuthorizeUrl</name>
    <message>
        <source>AppLink gave a link that is not opened, because %1.</source>
        <translation>AppLink hat einen Link geliefert, der nicht geöffnet wird, weil %1.</translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation>er keine Adresse ist</translation>
    </message>
    <message>
        <source>it holds a user name</source>
        <translation>er einen Benutzernamen enthält</translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation>er auf diesen Computer führt</translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation>er nicht verschlüsselt ist</translation>
    </message>
    <message>
        <source>%1 is no host of Salesforce</source>
        <translation>%1 kein Host von Salesforce ist</translation>
    </message>
    <message>
        <source>it is not Salesforce&apos;s authorize page</source>
        <translation>er nicht zur Autorisierungsseite von Salesforce führt</translation>
    </message>
    <message>
        <source>it names no OAuth client</source>
        <translation>er keinen OAuth-Client nennt</translation>
    </message>
</context>
<context>
    <name>applink::heroku::ClientName</name>
    <message>
        <source>At most 40 letters, digits and single underscores, beginning with a letter, not ending in an underscore, and no word of Apex.</source>
        <translation>Höchstens 40 Buchstaben, Ziffern und einzelne Unterstriche, mit einem Buchstaben beginnend, nicht mit einem Unterstrich endend und kein Apex-Schlüsselwort.</translation>
    </message>
    <message>
        <source>Name the client. The External Service in the org will be called so.</source>
        <translation>Geben Sie dem Client einen Namen. So heißt dann der externe Service in der Org.</translation>
    </message>
    <message>
        <source>A client name has no spaces.</source>
        <translation>Ein Clientname enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation>„%1“ ist nicht zulässig, nur die Buchstaben A bis Z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>A client name begins with a letter.</source>
        <translation>Ein Clientname beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A client name has single underscores only, and none at its end.</source>
        <translation>Ein Clientname enthält nur einzelne Unterstriche und keinen am Ende.</translation>
    </message>
    <message>
        <source>A client name has at most 40 characters.</source>
        <translation>Ein Clientname hat höchstens 40 Zeichen.</translation>
    </message>
    <message>
        <source>“%1” is a word of Apex and cannot name a client.</source>
        <translation>„%1“ ist ein Apex-Schlüsselwort und kann kein Clientname sein.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::ConnectionName</name>
    <message>
        <source>3 to 30 letters, digits and single underscores, beginning with a letter and not ending in an underscore.</source>
        <translation>3 bis 30 Buchstaben, Ziffern und einzelne Unterstriche, mit einem Buchstaben beginnend und nicht mit einem Unterstrich endend.</translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>A connection name has no spaces. Use an underscore.</source>
        <translation>Ein Verbindungsname enthält keine Leerzeichen. Verwenden Sie einen Unterstrich.</translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation>„%1“ ist nicht zulässig, nur die Buchstaben A bis Z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>A connection name begins with a letter.</source>
        <translation>Ein Verbindungsname beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>A connection name does not end in an underscore.</source>
        <translation>Ein Verbindungsname endet nicht mit einem Unterstrich.</translation>
    </message>
    <message>
        <source>Two underscores in a row are not allowed.</source>
        <translation>Zwei Unterstriche nacheinander sind nicht zulässig.</translation>
    </message>
    <message>
        <source>A connection name has 3 to 30 characters.</source>
        <translation>Ein Verbindungsname hat 3 bis 30 Zeichen.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuCli</name>
    <message>
        <source>The Heroku CLI is not installed on this computer. Paste a token instead.</source>
        <translation>Die Heroku CLI ist auf diesem Computer nicht installiert. Fügen Sie stattdessen ein Token ein.</translation>
    </message>
    <message>
        <source>The Heroku CLI did not answer in time. Try again, or paste a token.</source>
        <translation>Die Heroku CLI hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder fügen Sie ein Token ein.</translation>
    </message>
    <message>
        <source>The Heroku CLI at %1 could not be started.</source>
        <translation>Die Heroku CLI unter %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The Heroku CLI is not signed in. Run “heroku login” in a terminal, or paste a token.</source>
        <translation>Die Heroku CLI ist nicht angemeldet. Führen Sie „heroku login“ in einem Terminal aus, oder fügen Sie ein Token ein.</translation>
    </message>
    <message>
        <source>The Heroku CLI gave no token. Paste one instead.</source>
        <translation>Die Heroku CLI hat kein Token geliefert. Fügen Sie stattdessen eines ein.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuError</name>
    <message>
        <source>this</source>
        <translation>dieses Objekt</translation>
    </message>
    <message>
        <source>Heroku suspended the account or the app.</source>
        <translation>Heroku hat das Konto oder die App gesperrt.</translation>
    </message>
    <message>
        <source>Your Heroku account has no right to %1. Ask the app&apos;s owner.</source>
        <translation>Ihr Heroku-Konto hat keine Rechte für %1. Fragen Sie den Besitzer der App.</translation>
    </message>
    <message>
        <source>Heroku does not take the token: it is wrong or has expired. Sign in to Heroku again.</source>
        <translation>Heroku akzeptiert das Token nicht: Es ist falsch oder abgelaufen. Melden Sie sich erneut bei Heroku an.</translation>
    </message>
    <message>
        <source>Heroku reports a billing problem of the account or team.</source>
        <translation>Heroku meldet ein Abrechnungsproblem des Kontos oder Teams.</translation>
    </message>
    <message>
        <source>Heroku does not know %1, or your account may not see it.</source>
        <translation>Heroku kennt %1 nicht, oder Ihr Konto darf es nicht sehen.</translation>
    </message>
    <message>
        <source>Somebody else changed %1 at Heroku at the same time. Look again.</source>
        <translation>Jemand anderes hat %1 bei Heroku gleichzeitig geändert. Sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>Heroku no longer offers this.</source>
        <translation>Heroku bietet dies nicht mehr an.</translation>
    </message>
    <message>
        <source>Heroku wants a payment method on the account first.</source>
        <translation>Heroku verlangt zuerst eine Zahlungsmethode für das Konto.</translation>
    </message>
    <message>
        <source>Heroku refused the request: %1</source>
        <translation>Heroku hat die Anforderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>Heroku takes no more requests of this account for the moment. Wait a little.</source>
        <translation>Heroku nimmt von diesem Konto im Moment keine Anforderungen mehr an. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>Heroku failed on its own side. Try again in a while.</source>
        <translation>Bei Heroku ist ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>AppLink refused the add-on&apos;s token or single sign-on. See whether you may use the add-on on this app, then try again.</source>
        <translation>AppLink hat das Token oder das Single Sign-On des Add-ons abgelehnt. Prüfen Sie, ob Sie das Add-on dieser App verwenden dürfen, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>AppLink does not know %1.</source>
        <translation>AppLink kennt %1 nicht.</translation>
    </message>
    <message>
        <source>AppLink has %1 already.</source>
        <translation>AppLink hat %1 bereits.</translation>
    </message>
    <message>
        <source>AppLink takes no more requests for the moment. Wait a little.</source>
        <translation>AppLink nimmt im Moment keine Anforderungen mehr an. Warten Sie ein wenig.</translation>
    </message>
    <message>
        <source>AppLink failed on its own side. Try again in a while.</source>
        <translation>Bei AppLink ist ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>AppLink refused it: %1</source>
        <translation>AppLink hat dies abgelehnt: %1</translation>
    </message>
    <message>
        <source>The answer to “%1” was lost, so it is not known whether it happened. Look before you do it again.</source>
        <translation>Die Antwort auf „%1“ ging verloren; ob es geschehen ist, ist daher nicht bekannt. Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
    <message>
        <source>Heroku asks for a second factor. Type a code of your authenticator app where you signed in to Heroku, or use a token made for automation.</source>
        <translation>Heroku verlangt einen zweiten Faktor. Geben Sie dort, wo Sie sich bei Heroku angemeldet haben, einen Code Ihrer Authenticator-App ein, oder verwenden Sie ein Token für Automatisierung.</translation>
    </message>
    <message>
        <source>AppLink failed in the middle of “%1”, so it is not known whether it happened. Look before you do it again.</source>
        <translation>AppLink ist mitten in „%1“ gescheitert; ob es geschehen ist, ist daher nicht bekannt. Sehen Sie nach, bevor Sie es wiederholen.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuHosts</name>
    <message>
        <source>%1 names %2, which is neither a host of Heroku nor this computer. The Heroku token is not sent there. Correct the variable, or unset it.</source>
        <extracomment>%1 is the name of an environment variable, %2 a host name</extracomment>
        <translation>%1 nennt %2; das ist weder ein Heroku-Host noch dieser Computer. Das Heroku-Token wird nicht dorthin gesendet. Korrigieren Sie die Variable, oder entfernen Sie sie.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuToken</name>
    <message>
        <source>From %1 in the environment; not stored</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation>Aus %1 in der Umgebung; nicht gespeichert</translation>
    </message>
    <message>
        <source>From the login of the Heroku CLI</source>
        <translation>Aus der Anmeldung der Heroku CLI</translation>
    </message>
    <message>
        <source>Token that was entered here</source>
        <translation>Hier eingegebenes Token</translation>
    </message>
    <message>
        <source>Of the practice org</source>
        <translation>Aus der Übungs-Org</translation>
    </message>
    <message>
        <source>There is no Heroku token yet. Paste one.</source>
        <translation>Es gibt noch kein Heroku-Token. Fügen Sie eines ein.</translation>
    </message>
    <message>
        <source>This is not a Heroku token: a token is one word of letters, digits and dashes. Copy it again, without blanks or line breaks inside.</source>
        <translation>Dies ist kein Heroku-Token: Ein Token ist ein einzelnes Wort aus Buchstaben, Ziffern und Bindestrichen. Kopieren Sie es erneut, ohne Leerzeichen oder Zeilenumbrüche darin.</translation>
    </message>
    <message>
        <source>From your netrc file</source>
        <translation>Aus Ihrer netrc-Datei</translation>
    </message>
    <message>
        <source>From the keyring of this computer</source>
        <translation>Aus dem Schlüsselbund dieses Computers</translation>
    </message>
</context>
<context>
    <name>applink::heroku::JwtConnection</name>
    <message>
        <source>The org does not let AppLink in as %1: by JWT only users whom an administrator has approved beforehand can be connected. See in step 4 that approved users are pre-authorized, and that %1 has one of the profiles or permission sets.</source>
        <translation>Die Org lässt AppLink nicht als %1 herein: Per JWT lassen sich nur Benutzer verbinden, die ein Administrator vorab genehmigt hat. Sehen Sie in Schritt 4 nach, dass genehmigte Benutzer vorab autorisiert sind und dass %1 eines der Profile oder einen der Berechtigungssätze hat.</translation>
    </message>
    <message>
        <source>The org does not know the app yet: Salesforce takes 2 to 10 minutes to publish it. Connect again then.</source>
        <translation>Die Org kennt die App noch nicht: Salesforce braucht 2 bis 10 Minuten, um sie zu veröffentlichen. Verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The org does not accept the signature: the certificate on the app is not the one of this key, or it has ended. A new certificate takes up to ten minutes to be published.</source>
        <translation>Die Org nimmt die Signatur nicht an: Das Zertifikat der App gehört nicht zu diesem Schlüssel, oder es ist abgelaufen. Bis ein neues Zertifikat veröffentlicht ist, können zehn Minuten vergehen.</translation>
    </message>
    <message>
        <source>The org takes the sign-in for another org&apos;s. Use its My Domain address.</source>
        <translation>Die Org hält die Anmeldung für die einer anderen Org. Verwenden Sie ihre My-Domain-Adresse.</translation>
    </message>
    <message>
        <source>The user %1 is not active in the org.</source>
        <translation>Der Benutzer %1 ist in der Org nicht aktiv.</translation>
    </message>
    <message>
        <source>The org lets %1 in from some IP addresses only, and Heroku&apos;s change. Set IP Relaxation to “Relax IP restrictions” in the app&apos;s policies.</source>
        <translation>Die Org lässt %1 nur von bestimmten IP-Adressen herein, und die von Heroku wechseln. Stellen Sie in den Richtlinien der App die IP-Lockerung auf „IP-Einschränkungen lockern“.</translation>
    </message>
    <message>
        <source>The app lacks scopes that AppLink needs: at least “api” and “refresh_token”. See step 2.</source>
        <translation>Der App fehlen Bereiche, die AppLink braucht: mindestens „api“ und „refresh_token“. Siehe Schritt 2.</translation>
    </message>
    <message>
        <source>AppLink has not finished in time. It still tries to sign in; look again in a while.</source>
        <translation>AppLink ist nicht rechtzeitig fertig geworden. Es versucht noch, sich anzumelden; sehen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>AppLink refused the call. Either it does not take the add-on&apos;s token or single sign-on, or Salesforce did not take the key.</source>
        <translation>AppLink hat den Aufruf abgelehnt. Entweder nimmt es das Token oder das Single Sign-On des Add-ons nicht an, oder Salesforce hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Salesforce did not let AppLink in as %1, and AppLink does not say why. See that the certificate on the app is the one of this key, that %1 is pre-authorized, and that the app is published, which takes up to ten minutes.</source>
        <translation>Salesforce hat AppLink nicht als %1 hereingelassen, und AppLink sagt nicht, warum. Sehen Sie nach, dass das Zertifikat der App zu diesem Schlüssel gehört, dass %1 vorab autorisiert ist und dass die App veröffentlicht ist, was bis zu zehn Minuten dauert.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::NameDifference</name>
    <message>
        <source>the character %1</source>
        <extracomment>%1 is a code such as U+00A0</extracomment>
        <translation>das Zeichen %1</translation>
    </message>
    <message>
        <source>Character %1, %2, is missing here.</source>
        <extracomment>%1 a position, %2 a character</extracomment>
        <translation>Das %1. Zeichen, %2, fehlt hier.</translation>
    </message>
    <message>
        <source>Character %1, %2, is too much here.</source>
        <translation>Das %1. Zeichen, %2, ist hier zu viel.</translation>
    </message>
    <message>
        <source>Character %1 is %2 here and %3 there.</source>
        <extracomment>%1 a position, %2 and %3 characters</extracomment>
        <translation>Das %1. Zeichen ist hier %2 und dort %3.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::Netrc</name>
    <message>
        <source>No netrc file of yours holds a login for %1. Since July 2026 the Heroku CLI keeps it in the system&apos;s keyring: ask the CLI instead.</source>
        <translation>Keine Ihrer netrc-Dateien enthält eine Anmeldung für %1. Seit Juli 2026 bewahrt die Heroku CLI sie im Schlüsselbund des Systems auf: Fragen Sie stattdessen die CLI.</translation>
    </message>
    <message>
        <source>The file %1 could not be read.</source>
        <translation>Die Datei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>What %1 holds for %2 is no Heroku token.</source>
        <translation>Was %1 für %2 enthält, ist kein Heroku-Token.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::PlatformApi</name>
    <message>
        <source>The Heroku token is not sent to %1: it is no host of Heroku.</source>
        <translation>Das Heroku-Token wird nicht an %1 gesendet: Das ist kein Host von Heroku.</translation>
    </message>
    <message>
        <source>Heroku&apos;s list does not come to an end.</source>
        <translation>Die Liste von Heroku nimmt kein Ende.</translation>
    </message>
    <message>
        <source>Heroku&apos;s answer to the config vars is not JSON.</source>
        <translation>Herokus Antwort zu den Config Vars ist kein JSON.</translation>
    </message>
    <message>
        <source>Heroku&apos;s answer to the add-on&apos;s single sign-on is not JSON.</source>
        <translation>Herokus Antwort zum Single Sign-On des Add-ons ist kein JSON.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::PublishForm</name>
    <message>
        <source>The files for publishing could not be packed.</source>
        <translation>Die Dateien zum Veröffentlichen konnten nicht gepackt werden.</translation>
    </message>
    <message>
        <source>An API spec file ends in .yaml, .yml or .json; %1 does not.</source>
        <translation>Eine API-Spezifikationsdatei endet auf .yaml, .yml oder .json, %1 aber nicht.</translation>
    </message>
    <message>
        <source>The API spec file is empty.</source>
        <translation>Die API-Spezifikationsdatei ist leer.</translation>
    </message>
    <message>
        <source>A permission set file and a permission set name exclude each other.</source>
        <translation>Berechtigungssatzdatei und Berechtigungssatzname schließen einander aus.</translation>
    </message>
    <message>
        <source>The permission set file is too large to be one.</source>
        <translation>Die Berechtigungssatzdatei ist zu groß, um eine zu sein.</translation>
    </message>
    <message>
        <source>The permission set file declares a document type. Take that out.</source>
        <translation>Die Berechtigungssatzdatei erklärt einen Dokumenttyp. Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>The permission set file describes a %1, and no PermissionSet.</source>
        <translation>Die Berechtigungssatzdatei beschreibt ein „%1“ und kein PermissionSet.</translation>
    </message>
    <message>
        <source>The permission set file is no XML: line %1, %2</source>
        <translation>Die Berechtigungssatzdatei ist kein XML: Zeile %1, %2</translation>
    </message>
</context>
<context>
    <name>applink::heroku::SpecFix</name>
    <message>
        <source>Line %1: the name is written in a way that can&apos;t be replaced letter for letter. Correct it by hand.</source>
        <translation>Zeile %1: Der Name ist so geschrieben, dass er sich nicht Buchstabe für Buchstabe ersetzen lässt. Berichtigen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>%1 could not be written; the file is as it was.</source>
        <translation>%1 konnte nicht geschrieben werden; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>The API spec file %1 could not be read.</source>
        <translation>Die API-Spezifikationsdatei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>No name in the file differs from %1 in capitals or blanks only.</source>
        <translation>Kein Name in der Datei unterscheidet sich von %1 nur in Großbuchstaben oder Leerzeichen.</translation>
    </message>
</context>
<context>
    <name>applink::heroku::SpecTree</name>
    <message>
        <source>an alias refers to itself or to nothing</source>
        <translation>ein Alias verweist auf sich selbst oder ins Leere</translation>
    </message>
    <message>
        <source>there is more in it than any API spec holds</source>
        <translation>es ist mehr darin als in jeder API-Spezifikation</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>die Verschachtelung ist zu tief</translation>
    </message>
    <message>
        <source>Line %1: the JSON is broken: %2.</source>
        <translation>Zeile %1: Das JSON ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Line %1: the YAML is broken: %2.</source>
        <translation>Zeile %1: Das YAML ist fehlerhaft: %2.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is larger than Salesforce takes: 10,000,000 characters of JSON, 3,000,000 of YAML.</source>
        <translation>Die Datei ist größer, als Salesforce annimmt: 10.000.000 Zeichen JSON, 3.000.000 Zeichen YAML.</translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation>Die Datei ist kein UTF-8-Text. Speichern Sie sie als UTF-8, und wählen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Line %1: the file is nested too deeply.</source>
        <translation>Zeile %1: Die Datei ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Line %1: there is more in the file than any API spec holds.</source>
        <translation>Zeile %1: Die Datei enthält mehr als jede API-Spezifikation.</translation>
    </message>
</context>
<context>
    <name>applink::keys::Certificate</name>
    <message>
        <source>The certificate could not be made.</source>
        <translation>Das Zertifikat konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>applink::keys::KeyFile</name>
    <message>
        <source>There is no key file %1.</source>
        <translation>Es gibt keine Schlüsseldatei %1.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>The key file %1 could not be read.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is too large for a key. This is probably not the file you meant.</source>
        <translation>%1 ist zu groß für einen Schlüssel. Das ist wohl nicht die Datei, die Sie meinten.</translation>
    </message>
    <message>
        <source>%1 exists already, and a key is never overwritten. Choose another name.</source>
        <translation>%1 gibt es schon, und ein Schlüssel wird nie überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The key file %1 could not be written.</source>
        <translation>Die Schlüsseldatei %1 konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>applink::keys::PrivateKey</name>
    <message>
        <source>The key file is empty.</source>
        <translation>Die Schlüsseldatei ist leer.</translation>
    </message>
    <message>
        <source>The key is cut off: its BEGIN or END line is missing.</source>
        <translation>Der Schlüssel ist abgeschnitten: Die Zeile BEGIN oder END fehlt.</translation>
    </message>
    <message>
        <source>This is a certificate. Choose the private key that belongs to it.</source>
        <translation>Das ist ein Zertifikat. Wählen Sie den privaten Schlüssel, der dazu gehört.</translation>
    </message>
    <message>
        <source>This is a public key. Choose the private key that belongs to it.</source>
        <translation>Das ist ein öffentlicher Schlüssel. Wählen Sie den privaten Schlüssel, der dazu gehört.</translation>
    </message>
    <message>
        <source>This is a key of PuTTY. Export it in PuTTYgen as an OpenSSH key of the old PEM form, without a passphrase.</source>
        <translation>Das ist ein Schlüssel von PuTTY. Exportieren Sie ihn in PuTTYgen als OpenSSH-Schlüssel der alten PEM-Form, ohne Passphrase.</translation>
    </message>
    <message>
        <source>This key is not in PEM form, which is text. Convert it, for instance by: openssl pkey -in KEY -inform DER -out key.pem, or openssl pkcs12 -in KEY -nocerts -nodes -out key.pem.</source>
        <translation>Dieser Schlüssel hat nicht die PEM-Form, die aus Text besteht. Wandeln Sie ihn um, zum Beispiel so: openssl pkey -in KEY -inform DER -out key.pem, oder: openssl pkcs12 -in KEY -nocerts -nodes -out key.pem.</translation>
    </message>
    <message>
        <source>This is not a private key in PEM form (a text file with a line “BEGIN PRIVATE KEY”).</source>
        <translation>Das ist kein privater Schlüssel in PEM-Form (eine Textdatei mit einer Zeile „BEGIN PRIVATE KEY“).</translation>
    </message>
    <message>
        <source>The file holds several private keys. Choose a file with one.</source>
        <translation>Die Datei enthält mehrere private Schlüssel. Wählen Sie eine Datei mit nur einem.</translation>
    </message>
    <message>
        <source>The key has a passphrase, and AppLink needs it without one. Write it without, for instance by: openssl pkey -in KEY -out key.pem.</source>
        <translation>Der Schlüssel hat eine Passphrase, und AppLink braucht ihn ohne. Schreiben Sie ihn ohne Passphrase, zum Beispiel so: openssl pkey -in KEY -out key.pem.</translation>
    </message>
    <message>
        <source>The key is damaged: it cannot be read.</source>
        <translation>Der Schlüssel ist beschädigt: Er lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>This is a key for %1. Salesforce takes RSA keys for JWT.</source>
        <translation>Das ist ein Schlüssel für %1. Salesforce nimmt für JWT RSA-Schlüssel.</translation>
    </message>
    <message>
        <source>The key has %1 bits. At least %2 are needed.</source>
        <translation>Der Schlüssel hat %1 Bit. Mindestens %2 werden gebraucht.</translation>
    </message>
    <message>
        <source>The key has %1 bits. At most %2 are taken.</source>
        <translation>Der Schlüssel hat %1 Bit. Höchstens %2 werden angenommen.</translation>
    </message>
    <message>
        <source>The key is damaged: its numbers do not fit together.</source>
        <translation>Der Schlüssel ist beschädigt: Seine Zahlen passen nicht zusammen.</translation>
    </message>
    <message>
        <source>The key could not be made.</source>
        <translation>Der Schlüssel konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>This key has the form of OpenSSH. Convert a copy of it by: ssh-keygen -p -m PEM -f COPY, and leave the new passphrase empty.</source>
        <translation>Dieser Schlüssel hat die Form von OpenSSH. Wandeln Sie eine Kopie davon um: ssh-keygen -p -m PEM -f COPY, und lassen Sie die neue Passphrase leer.</translation>
    </message>
</context>
<context>
    <name>applink::net::HttpClient</name>
    <message>
        <source>%1 sent more data than can be right.</source>
        <translation>%1 hat mehr Daten gesendet, als richtig sein kann.</translation>
    </message>
    <message>
        <source>The address %1 is not used: only https, or http on this computer, is safe.</source>
        <translation>Die Adresse %1 wird nicht verwendet: Nur https oder, auf diesem Computer, http ist sicher.</translation>
    </message>
</context>
<context>
    <name>applink::net::LoopbackListener</name>
    <message>
        <source>Port %1 of this computer is in use by another program, perhaps a sign-in of the Salesforce CLI. Close that program and try again.</source>
        <translation>Port %1 dieses Computers wird von einem anderen Programm verwendet, vielleicht von einer Anmeldung der Salesforce CLI. Schließen Sie dieses Programm, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>applink::net::TransportError</name>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Prüfen Sie das Netzwerk, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address and the network.</source>
        <translation>%1 hat die Verbindung abgelehnt. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation>%1 hat die Verbindung geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation>Es wurde kein Server namens %1 gefunden. Prüfen Sie Adresse und Netzwerk.</translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check the date of this computer, and ask your network team whether a proxy inspects traffic.</source>
        <translation>Keine sichere Verbindung zu %1: Das Zertifikat wurde abgelehnt. Prüfen Sie das Datum dieses Computers, und fragen Sie Ihr Netzwerkteam, ob ein Proxy den Datenverkehr untersucht.</translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed. Check the proxy settings.</source>
        <translation>Der Proxy auf dem Weg zu %1 ist ausgefallen. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation>Das Netzwerk ist auf dem Weg zu %1 ausgefallen.</translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood.</source>
        <translation>%1 hat auf eine Weise geantwortet, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>The request to %1 ended in an unexpected way.</source>
        <translation>Die Anforderung an %1 endete auf unerwartete Weise.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. It may be under maintenance, or a proxy or sign-in page stands in between.</source>
        <translation>%1 hat mit einer Webseite statt mit Daten geantwortet. Vielleicht laufen dort Wartungsarbeiten, oder ein Proxy oder eine Anmeldeseite steht dazwischen.</translation>
    </message>
    <message>
        <source>%1 no longer accepts the session. Sign in again.</source>
        <translation>%1 akzeptiert die Sitzung nicht mehr. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>%1 does not allow this for the signed-in user.</source>
        <translation>%1 erlaubt dies dem angemeldeten Benutzer nicht.</translation>
    </message>
    <message>
        <source>%1 does not know the requested thing.</source>
        <translation>%1 kennt das angeforderte Objekt nicht.</translation>
    </message>
    <message>
        <source>It exists already at %1, or was changed meanwhile.</source>
        <translation>Es ist bei %1 bereits vorhanden oder wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>%1 received too many requests. Wait a little, then try again.</source>
        <translation>%1 hat zu viele Anforderungen erhalten. Warten Sie ein wenig, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 reports a failure of its own. Try again in a few minutes.</source>
        <translation>%1 meldet einen eigenen Fehler. Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation>%1 hat die Anforderung abgelehnt.</translation>
    </message>
</context>
<context>
    <name>applink::practice::PracticePerson</name>
    <message>
        <source>The practice sign-in was led to %1, which is not on this computer.</source>
        <translation>Die Übungsanmeldung wurde zu %1 geführt; das liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>The practice sign-in went round in circles at %1.</source>
        <translation>Die Übungsanmeldung drehte sich bei %1 im Kreis.</translation>
    </message>
    <message>
        <source>The practice sign-in got no answer from %1: %2.</source>
        <translation>Die Übungsanmeldung erhielt keine Antwort von %1: %2.</translation>
    </message>
    <message>
        <source>The practice org refused the sign-in: %1</source>
        <translation>Die Übungs-Org hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The practice sign-in ended at a page with status %1: %2</source>
        <translation>Die Übungsanmeldung endete auf einer Seite mit Status %1: %2</translation>
    </message>
    <message>
        <source>The practice sign-in took too long.</source>
        <translation>Die Übungsanmeldung hat zu lange gedauert.</translation>
    </message>
    <message>
        <source>The practice org refused the sign-in: %1, %2</source>
        <translation>Die Übungs-Org hat die Anmeldung abgelehnt: %1, %2</translation>
    </message>
    <message>
        <source>The program that the sign-in went back to did not take it (status %1): %2</source>
        <translation>Das Programm, zu dem die Anmeldung zurückkehrte, hat sie nicht angenommen (Status %1): %2</translation>
    </message>
</context>
<context>
    <name>applink::practice::PracticeServices</name>
    <message>
        <source>The certificate or key file could not be read.</source>
        <translation>Die Zertifikats- oder Schlüsseldatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The certificate or key file holds no PEM certificate or key.</source>
        <translation>Die Zertifikats- oder Schlüsseldatei enthält kein PEM-Zertifikat oder keinen PEM-Schlüssel.</translation>
    </message>
    <message>
        <source>There is no scenario named %1. There are: %2.</source>
        <translation>Es gibt kein Szenario namens %1. Es gibt: %2.</translation>
    </message>
    <message>
        <source>The scenario file %1 could not be read: %2</source>
        <translation>Die Szenariodatei %1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The practice services could not listen: %1</source>
        <translation>Die Übungsservices konnten ihre Ports nicht öffnen: %1</translation>
    </message>
</context>
<context>
    <name>applink::practice::Scenario</name>
    <message>
        <source>No app yet: the whole way from the start (default)</source>
        <translation>Noch keine App: der ganze Weg von Anfang an (Standard)</translation>
    </message>
    <message>
        <source>The app is there and right; only Heroku is to be connected</source>
        <translation>Die App ist da und richtig; nur Heroku ist noch zu verbinden</translation>
    </message>
    <message>
        <source>The app was begun by hand, with one scope and the platform&apos;s policies</source>
        <translation>Die App wurde von Hand begonnen, mit einem Bereich und den Standardrichtlinien</translation>
    </message>
    <message>
        <source>The app was changed: scopes, callback, PKCE and token policy</source>
        <translation>Die App wurde verändert: Bereiche, Callback-URL, PKCE und Tokenrichtlinie</translation>
    </message>
    <message>
        <source>The administrator lacks the permissions</source>
        <translation>Dem Administrator fehlen die Berechtigungen</translation>
    </message>
    <message>
        <source>The org is on Spring &apos;26, one release too old</source>
        <translation>Die Org ist auf Spring &apos;26, ein Release zu alt</translation>
    </message>
    <message>
        <source>The org has the app&apos;s name in other capitals</source>
        <translation>Die Org hat den Namen der App in anderer Großschreibung</translation>
    </message>
    <message>
        <source>The consent of AppLink is denied</source>
        <translation>Die Zustimmung zu AppLink wird verweigert</translation>
    </message>
    <message>
        <source>2,500 permission sets to choose from</source>
        <translation>2.500 Berechtigungssätze zur Auswahl</translation>
    </message>
    <message>
        <source>The scenario file is not a JSON object: %1</source>
        <translation>Die Szenariodatei ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>The Heroku token expires after some calls</source>
        <translation>Das Heroku-Token läuft nach einigen Aufrufen ab</translation>
    </message>
    <message>
        <source>The Heroku account asks for a second factor (123456)</source>
        <translation>Das Heroku-Konto verlangt einen zweiten Faktor (123456)</translation>
    </message>
    <message>
        <source>The Heroku app asks for a second factor until it is pre-authorized (123456)</source>
        <translation>Die Heroku-App verlangt einen zweiten Faktor, bis sie vorab autorisiert ist (123456)</translation>
    </message>
    <message>
        <source>Heroku refuses two calls because there were too many</source>
        <translation>Heroku lehnt zwei Aufrufe ab, weil es zu viele waren</translation>
    </message>
    <message>
        <source>The Heroku account is suspended</source>
        <translation>Das Heroku-Konto ist gesperrt</translation>
    </message>
    <message>
        <source>The Heroku account has not paid</source>
        <translation>Das Heroku-Konto hat nicht bezahlt</translation>
    </message>
    <message>
        <source>The Heroku account has no payment method, and the app no add-on</source>
        <translation>Das Heroku-Konto hat keine Zahlungsmethode und die App kein Add-on</translation>
    </message>
    <message>
        <source>The Heroku account signs in over single sign-on</source>
        <translation>Das Heroku-Konto meldet sich über Single Sign-On an</translation>
    </message>
    <message>
        <source>The Heroku token may only read, and no config vars</source>
        <translation>Das Heroku-Token darf nur lesen, und keine Config Vars</translation>
    </message>
    <message>
        <source>The Heroku account may not see the config vars of the app</source>
        <translation>Das Heroku-Konto darf die Config Vars der App nicht sehen</translation>
    </message>
    <message>
        <source>1,200 Heroku apps to choose from</source>
        <translation>1.200 Heroku-Apps zur Auswahl</translation>
    </message>
    <message>
        <source>The app has no AppLink add-on</source>
        <translation>Die App hat kein AppLink-Add-on</translation>
    </message>
    <message>
        <source>The app has two AppLink add-ons</source>
        <translation>Die App hat zwei AppLink-Add-ons</translation>
    </message>
    <message>
        <source>The add-on is shared from another app</source>
        <translation>Das Add-on ist von einer anderen App freigegeben</translation>
    </message>
    <message>
        <source>The add-on is still being made</source>
        <translation>Das Add-on wird noch angelegt</translation>
    </message>
    <message>
        <source>Making the add-on fails</source>
        <translation>Das Anlegen des Add-ons schlägt fehl</translation>
    </message>
    <message>
        <source>The add-on&apos;s token changes after some calls</source>
        <translation>Das Token des Add-ons wechselt nach einigen Aufrufen</translation>
    </message>
    <message>
        <source>Add-on sign-on answers to its old version only</source>
        <translation>Die Anmeldung am Add-on antwortet nur auf ihre alte Version</translation>
    </message>
    <message>
        <source>AppLink never learns that the consent was given</source>
        <translation>AppLink erfährt nie, dass die Zustimmung erteilt wurde</translation>
    </message>
    <message>
        <source>The connection shows an unknown status for a while</source>
        <translation>Die Verbindung zeigt eine Zeit lang einen unbekannten Status</translation>
    </message>
    <message>
        <source>The consent is denied, and the status is an old word</source>
        <translation>Die Zustimmung wird verweigert, und der Status ist ein altes Wort</translation>
    </message>
    <message>
        <source>AppLink leaves out who made what, and when</source>
        <translation>AppLink lässt weg, wer was wann angelegt hat</translation>
    </message>
    <message>
        <source>AppLink writes dates with microseconds</source>
        <translation>AppLink schreibt Datumsangaben mit Mikrosekunden</translation>
    </message>
    <message>
        <source>The connection ends at another org</source>
        <translation>Die Verbindung endet bei einer anderen Org</translation>
    </message>
    <message>
        <source>The add-on has connections: a good one, a failed one, one half made, one to Data Cloud</source>
        <translation>Das Add-on hat Verbindungen: eine gute, eine fehlgeschlagene, eine halb angelegte, eine zu Data Cloud</translation>
    </message>
    <message>
        <source>The first publish comes before the app is known everywhere</source>
        <translation>Die erste Veröffentlichung kommt, bevor die App überall bekannt ist</translation>
    </message>
    <message>
        <source>Publishing works, but its answer is lost</source>
        <translation>Das Veröffentlichen gelingt, aber die Antwort geht verloren</translation>
    </message>
    <message>
        <source>Publishing meets a gateway&apos;s error page</source>
        <translation>Das Veröffentlichen trifft auf die Fehlerseite eines Gateways</translation>
    </message>
    <message>
        <source>Publishing leaves no permission set for callers</source>
        <translation>Das Veröffentlichen hinterlässt keinen Berechtigungssatz für Aufrufer</translation>
    </message>
    <message>
        <source>Nobody holds the permission sets that callers need</source>
        <translation>Niemand hat die Berechtigungssätze, die Aufrufer brauchen</translation>
    </message>
    <message>
        <source>Who publishes holds the permission sets that callers need</source>
        <translation>Wer veröffentlicht, hat die Berechtigungssätze, die Aufrufer brauchen</translation>
    </message>
    <message>
        <source>Nothing guards the app</source>
        <translation>Nichts schützt die App</translation>
    </message>
    <message>
        <source>The app does not run</source>
        <translation>Die App läuft nicht</translation>
    </message>
    <message>
        <source>The org insists on PKCE, which AppLink does not send</source>
        <translation>Die Org besteht auf PKCE, das AppLink nicht sendet</translation>
    </message>
    <message>
        <source>A connection by JWT fails</source>
        <translation>Eine Verbindung über JWT schlägt fehl</translation>
    </message>
    <message>
        <source>Every answer takes two seconds</source>
        <translation>Jede Antwort dauert zwei Sekunden</translation>
    </message>
    <message>
        <source>Every connection to the add-on is dropped</source>
        <translation>Jede Verbindung zum Add-on wird getrennt</translation>
    </message>
    <message>
        <source>Heroku&apos;s certificate is not to be trusted</source>
        <translation>Dem Zertifikat von Heroku ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The app&apos;s label has reserved characters, emoji and Arabic</source>
        <translation>Die Bezeichnung der App enthält reservierte Zeichen, Emojis und Arabisch</translation>
    </message>
    <message>
        <source>The app&apos;s parts have names another tool gave them</source>
        <translation>Die Teile der App haben Namen, die ein anderes Werkzeug vergeben hat</translation>
    </message>
    <message>
        <source>The app has the policies that the platform makes by itself</source>
        <translation>Die App hat die Richtlinien, die die Plattform selbst anlegt</translation>
    </message>
    <message>
        <source>The app was made, but nothing of its OAuth</source>
        <translation>Die App wurde erstellt, aber nichts von ihrem OAuth</translation>
    </message>
    <message>
        <source>The app has callbacks, scopes, attributes and settings of others, which must survive</source>
        <translation>Die App hat fremde Callback-URLs, Bereiche, Attribute und Einstellungen, die erhalten bleiben müssen</translation>
    </message>
    <message>
        <source>The app has a certificate, which must survive an update</source>
        <translation>Die App hat ein Zertifikat, das eine Aktualisierung überstehen muss</translation>
    </message>
    <message>
        <source>The app&apos;s scopes come in another order</source>
        <translation>Die Bereiche der App kommen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>The app&apos;s IP relaxation is spelled as live orgs do</source>
        <translation>Die IP-Lockerung der App ist so geschrieben wie in echten Orgs</translation>
    </message>
    <message>
        <source>The org speaks Japanese</source>
        <translation>Die Org spricht Japanisch</translation>
    </message>
    <message>
        <source>The app is granted to a profile whose name has a comma</source>
        <translation>Die App ist für ein Profil freigegeben, dessen Name ein Komma enthält</translation>
    </message>
    <message>
        <source>A connected app has the name, and settings to take over</source>
        <translation>Eine verbundene Anwendung trägt den Namen und hat Einstellungen zum Übernehmen</translation>
    </message>
    <message>
        <source>Access tokens have the JWT format, which SOAP refuses</source>
        <translation>Zugriffstoken haben das JWT-Format, das SOAP ablehnt</translation>
    </message>
    <message>
        <source>The Salesforce CLI&apos;s app is not installed: sign-in ends in the browser</source>
        <translation>Die App der Salesforce CLI ist nicht installiert: Die Anmeldung endet im Browser</translation>
    </message>
    <message>
        <source>A new app is unknown to the sign-in pages for two minutes</source>
        <translation>Eine neue App ist den Anmeldeseiten zwei Minuten lang unbekannt</translation>
    </message>
    <message>
        <source>Everybody may use the app, and two people do</source>
        <translation>Jeder darf die App verwenden, und zwei Personen tun es</translation>
    </message>
    <message>
        <source>Deploys wait for their turn and take a while</source>
        <translation>Bereitstellungen warten in der Schlange und dauern eine Weile</translation>
    </message>
    <message>
        <source>Refresh tokens of the app end after 30 idle days</source>
        <translation>Aktualisierungstoken der App enden nach 30 Tagen ohne Verwendung</translation>
    </message>
    <message>
        <source>2,001 permission sets: one more than a page holds</source>
        <translation>2.001 Berechtigungssätze: einer mehr, als eine Seite fasst</translation>
    </message>
    <message>
        <source>10,000 permission sets more</source>
        <translation>10.000 weitere Berechtigungssätze</translation>
    </message>
    <message>
        <source>The org takes an app&apos;s policies only once the app is there</source>
        <translation>Die Org nimmt die Richtlinien einer App erst an, wenn es die App gibt</translation>
    </message>
    <message>
        <source>The policy&apos;s list of permission sets takes ids, no names</source>
        <translation>Die Liste der Berechtigungssätze in der Richtlinie nimmt IDs an, keine Namen</translation>
    </message>
    <message>
        <source>The policy&apos;s lists find nobody: access takes records</source>
        <translation>Die Listen der Richtlinie finden niemanden: Zugriff geht über Datensätze</translation>
    </message>
</context>
<context>
    <name>applink::report::HtmlReport</name>
    <message>
        <source>Request id: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation>Nichts musste geändert werden.</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation>Nur validiert: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation>Bereitstellung %1</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation>Warum sie nicht ausgeführt werden konnte</translation>
    </message>
    <message>
        <source>Every value was read back from the org or from Heroku. Passwords, tokens and keys are never part of a report.</source>
        <translation>Jeder Wert wurde aus der Org oder aus Heroku zurückgelesen. Kennwörter, Token und Schlüssel sind nie Teil eines Berichts.</translation>
    </message>
</context>
<context>
    <name>applink::report::MarkdownReport</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation>Nur validiert: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponente</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation>Warum sie nicht ausgeführt werden konnte</translation>
    </message>
</context>
<context>
    <name>applink::report::PdfReport</name>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation>Nur validiert: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation>Blockiert: %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation>Warum sie nicht ausgeführt werden konnte</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>applink::report::Report</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>applink::report::ReportText</name>
    <message>
        <source>AppLink Setup report</source>
        <translation>Bericht von AppLink Setup</translation>
    </message>
    <message>
        <source>Practice org: nothing in this report is about a real org.</source>
        <translation>Übungs-Org: Nichts in diesem Bericht betrifft eine echte Org.</translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation>%1 bestanden</translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation>%1 mit Warnung</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 could not tell</source>
        <translation>%1 nicht feststellbar</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1 übersprungen</translation>
    </message>
    <message>
        <source>%1 waiting for you</source>
        <translation>%1 warten auf Sie</translation>
    </message>
    <message>
        <source>%1 to create, %2 to update, %3 right already</source>
        <translation>%1 zu erstellen, %2 zu aktualisieren, %3 bereits richtig</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Org id</source>
        <translation>Org-ID</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edition</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation>Angemeldet als</translation>
    </message>
    <message>
        <source>External Client App</source>
        <translation>External Client App</translation>
    </message>
    <message>
        <source>%1 (API name %2)</source>
        <translation>%1 (API-Name %2)</translation>
    </message>
    <message>
        <source>Heroku app</source>
        <translation>Heroku-App</translation>
    </message>
    <message>
        <source>AppLink connection</source>
        <translation>AppLink-Verbindung</translation>
    </message>
    <message>
        <source>API spec file</source>
        <translation>API-Spezifikationsdatei</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>AppLink Setup %1</source>
        <translation>AppLink Setup %1</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Right already</source>
        <translation>Bereits richtig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht erledigt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 (not a Salesforce host)</source>
        <translation>%1 (kein Salesforce-Host)</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::ApiName</name>
    <message>
        <source>Give the app an API name.</source>
        <translation>Geben Sie der App einen API-Namen.</translation>
    </message>
    <message>
        <source>An API name has no spaces. Use an underscore.</source>
        <translation>Ein API-Name enthält keine Leerzeichen. Verwenden Sie einen Unterstrich.</translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation>„%1“ ist nicht zulässig, nur die Buchstaben A bis Z, Ziffern und Unterstriche.</translation>
    </message>
    <message>
        <source>An API name begins with a letter.</source>
        <translation>Ein API-Name beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>An API name does not end in an underscore.</source>
        <translation>Ein API-Name endet nicht mit einem Unterstrich.</translation>
    </message>
    <message>
        <source>Two underscores in a row are not allowed.</source>
        <translation>Zwei Unterstriche nacheinander sind nicht zulässig.</translation>
    </message>
    <message>
        <source>Keep the API name to %1 characters: the names of the app&apos;s parts are made from it.</source>
        <translation>Beschränken Sie den API-Namen auf %1 Zeichen: Aus ihm werden die Namen der Teile der App gebildet.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::AuthorizeProbe</name>
    <message>
        <source>the org does not have the app, or has not published it yet</source>
        <translation>die Org hat die App nicht oder hat sie noch nicht veröffentlicht</translation>
    </message>
    <message>
        <source>the org does not know the consumer key, or not yet</source>
        <translation>die Org kennt den Verbraucherschlüssel nicht oder noch nicht</translation>
    </message>
    <message>
        <source>the org knows the app and refuses the callback</source>
        <translation>die Org kennt die App und lehnt die Callback-URL ab</translation>
    </message>
    <message>
        <source>the org knows the app and demands PKCE</source>
        <translation>die Org kennt die App und verlangt PKCE</translation>
    </message>
    <message>
        <source>the org knows the app and takes the callback</source>
        <translation>die Org kennt die App und akzeptiert die Callback-URL</translation>
    </message>
    <message>
        <source>an answer that says nothing about the app (HTTP %1)</source>
        <translation>eine Antwort, die nichts über die App aussagt (HTTP %1)</translation>
    </message>
    <message>
        <source>the org knows the app, and an administrator has blocked it</source>
        <translation>die Org kennt die App, und ein Administrator hat sie blockiert</translation>
    </message>
    <message>
        <source>the org says that it is not active</source>
        <translation>die Org sagt, dass sie nicht aktiv ist</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::DeployPackage</name>
    <message>
        <source>The deploy package could not be packed.</source>
        <translation>Das Bereitstellungspaket konnte nicht gepackt werden.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::MetadataSoap</name>
    <message>
        <source>The org&apos;s answer is not the XML that the Metadata API gives.</source>
        <translation>Die Antwort der Org ist nicht das XML der Metadata API.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s SOAP Metadata API does not take this session (its access token has the JWT format, or is for REST only), and only that API shows callback URLs, PKCE and the secret switches.</source>
        <translation>Die SOAP Metadata API von Salesforce akzeptiert diese Sitzung nicht (ihr Zugriffstoken hat das JWT-Format oder gilt nur für REST), und nur diese API zeigt Callback-URLs, PKCE und die Schalter für das Geheimnis.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::OrgAddress</name>
    <message>
        <source>“%1” is not the address of a Salesforce org. Paste any address from the browser while you are in the org, such as https://acme.my.salesforce.com.</source>
        <translation>„%1“ ist nicht die Adresse einer Salesforce-Org. Fügen Sie eine beliebige Adresse aus dem Browser ein, während Sie in der Org sind, zum Beispiel https://acme.my.salesforce.com.</translation>
    </message>
    <message>
        <source>The address holds a user name. Paste it without what stands before the @; for a user name alone, paste the address of its org.</source>
        <translation>Die Adresse enthält einen Benutzernamen. Fügen Sie sie ohne den Teil vor dem @ ein; statt eines bloßen Benutzernamens fügen Sie die Adresse seiner Org ein.</translation>
    </message>
    <message>
        <source>“%1” is the address of a site, which does not tell its org. Paste the address that you see in the browser in Setup.</source>
        <translation>„%1“ ist die Adresse einer Site, die ihre Org nicht verrät. Fügen Sie die Adresse ein, die Sie im Browser in Setup sehen.</translation>
    </message>
    <message>
        <source>“%1” is a page of Salesforce itself, not of an org. Paste an address from the browser while you are in the org.</source>
        <translation>„%1“ ist eine Seite von Salesforce selbst, nicht von einer Org. Fügen Sie eine Adresse aus dem Browser ein, während Sie in der Org sind.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SalesforceClient</name>
    <message>
        <source>The Salesforce session has ended. Sign in again.</source>
        <translation>Die Salesforce-Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SalesforceError</name>
    <message>
        <source>The Salesforce session has ended. Sign in again.</source>
        <translation>Die Salesforce-Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The API is switched off for this org&apos;s edition or for your profile (API Enabled).</source>
        <translation>Die API ist für die Edition dieser Org oder für Ihr Profil ausgeschaltet (API aktiviert).</translation>
    </message>
    <message>
        <source>The org&apos;s API is switched off at the moment. Try again later.</source>
        <translation>Die API der Org ist im Moment ausgeschaltet. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>You lack the permission for this in Salesforce.</source>
        <translation>Ihnen fehlt in Salesforce die Berechtigung dafür.</translation>
    </message>
    <message>
        <source>The org lacks this feature.</source>
        <translation>Der Org fehlt diese Funktion.</translation>
    </message>
    <message>
        <source>A security policy of the org blocked this.</source>
        <translation>Eine Sicherheitsrichtlinie der Org hat dies blockiert.</translation>
    </message>
    <message>
        <source>Salesforce does not allow this to you.</source>
        <translation>Salesforce erlaubt Ihnen dies nicht.</translation>
    </message>
    <message>
        <source>The org does not know this. Its release may be older than Summer &apos;26.</source>
        <translation>Die Org kennt dies nicht. Ihr Release ist vielleicht älter als Summer &apos;26.</translation>
    </message>
    <message>
        <source>The org does not know this kind of object, or hides it from you.</source>
        <translation>Die Org kennt diese Art von Objekt nicht oder verbirgt sie vor Ihnen.</translation>
    </message>
    <message>
        <source>The org lacks one of the columns that were asked for.</source>
        <translation>Der Org fehlt eine der angeforderten Spalten.</translation>
    </message>
    <message>
        <source>It exists already in the org.</source>
        <translation>Es ist in der Org bereits vorhanden.</translation>
    </message>
    <message>
        <source>The name is taken in the org.</source>
        <translation>Der Name ist in der Org bereits vergeben.</translation>
    </message>
    <message>
        <source>Somebody else was changing the same thing at this moment. Try again.</source>
        <translation>Jemand anderes hat dasselbe im selben Moment geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salesforce is not available at the moment. Try again later.</source>
        <translation>Salesforce ist im Moment nicht verfügbar. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Salesforce failed on its own side. Try again.</source>
        <translation>Bei Salesforce ist ein Fehler aufgetreten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The org does not let this program&apos;s sign-in use the API. Ask an administrator to approve the app you signed in with, or sign in with another one.</source>
        <translation>Die Org lässt die Anmeldung dieses Programms die API nicht verwenden. Bitten Sie einen Administrator, die App zu genehmigen, mit der Sie sich angemeldet haben, oder melden Sie sich mit einer anderen an.</translation>
    </message>
    <message>
        <source>Salesforce refused the request: %1</source>
        <translation>Salesforce hat die Anforderung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The org has used up its API requests. The limit counts the last 24 hours, so they come back bit by bit; all of them are back a day from now. Nothing more was asked.</source>
        <translation>Die Org hat ihre API-Anforderungen aufgebraucht. Das Limit zählt die letzten 24 Stunden, sie kommen also nach und nach zurück; in einem Tag sind alle wieder da. Es wurde nichts weiter angefragt.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SfCli</name>
    <message>
        <source>The Salesforce CLI gave an answer that can&apos;t be read. Update it by “sf update”, or sign in in another way.</source>
        <translation>Die Salesforce CLI hat eine Antwort gegeben, die nicht gelesen werden kann. Aktualisieren Sie sie mit „sf update“, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The Salesforce CLI is not signed in to any org. Run “sf org login web” in a terminal, or sign in in another way.</source>
        <translation>Die Salesforce CLI ist bei keiner Org angemeldet. Führen Sie „sf org login web“ in einem Terminal aus, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The Salesforce CLI does not know %1 any more. Look for its sessions again.</source>
        <translation>Die Salesforce CLI kennt %1 nicht mehr. Suchen Sie ihre Sitzungen erneut.</translation>
    </message>
    <message>
        <source>The Salesforce CLI&apos;s session of %1 has ended. Run “sf org login web” in a terminal, or sign in in another way.</source>
        <translation>Die Sitzung der Salesforce CLI von %1 ist beendet. Führen Sie „sf org login web“ in einem Terminal aus, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The Salesforce CLI refused: %1</source>
        <translation>Die Salesforce CLI hat abgelehnt: %1</translation>
    </message>
    <message>
        <source>The Salesforce CLI (sf) is not installed on this computer, or not where programs are looked for. Sign in in another way.</source>
        <translation>Die Salesforce CLI (sf) ist auf diesem Computer nicht installiert oder nicht dort, wo nach Programmen gesucht wird. Melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The Salesforce CLI did not answer in time. Try again, or sign in in another way.</source>
        <translation>Die Salesforce CLI hat nicht rechtzeitig geantwortet. Versuchen Sie es erneut, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The Salesforce CLI at %1 could not be started.</source>
        <translation>Die Salesforce CLI unter %1 konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>The Salesforce CLI names an address of %1 that is none of Salesforce: %2</source>
        <translation>Die Salesforce CLI nennt für %1 eine Adresse, die nicht zu Salesforce gehört: %2</translation>
    </message>
    <message>
        <source>The Salesforce CLI gave no access token of %1. Sign in in another way.</source>
        <translation>Die Salesforce CLI hat kein Zugriffstoken von %1 geliefert. Melden Sie sich auf andere Weise an.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SignIn</name>
    <message>
        <source>%1 is not an address to sign in at.</source>
        <translation>%1 ist keine Adresse für die Anmeldung.</translation>
    </message>
    <message>
        <source>A sign-in needs a client id.</source>
        <translation>Eine Anmeldung braucht eine Client-ID.</translation>
    </message>
    <message>
        <source>The sign-in link could not be made.</source>
        <translation>Der Anmeldelink konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled in AppLink Setup.</source>
        <translation>Die Anmeldung wurde in AppLink Setup abgebrochen.</translation>
    </message>
    <message>
        <source>Not the sign-in that AppLink Setup waits for</source>
        <translation>Nicht die Anmeldung, auf die AppLink Setup wartet</translation>
    </message>
    <message>
        <source>Close this page and use the link in AppLink Setup.</source>
        <translation>Schließen Sie diese Seite, und verwenden Sie den Link in AppLink Setup.</translation>
    </message>
    <message>
        <source>The browser came back without a code. Try again.</source>
        <translation>Der Browser kam ohne Code zurück. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You can close this page and go back to AppLink Setup.</source>
        <translation>Sie können diese Seite schließen und zu AppLink Setup zurückkehren.</translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation>Sie sind angemeldet</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>Sie sind nicht angemeldet</translation>
    </message>
    <message>
        <source>Or sign in with an own client id whose callback has another port.</source>
        <translation>Oder melden Sie sich mit einer eigenen Client-ID an, deren Callback-URL einen anderen Port hat.</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time; perhaps it was closed. Begin again.</source>
        <translation>Niemand kam rechtzeitig aus dem Browser zurück; vielleicht wurde er geschlossen. Beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer to the sign-in is not complete: it names no org that this program could call. Try again.</source>
        <translation>Die Antwort von Salesforce auf die Anmeldung ist unvollständig: Sie nennt keine Org, die dieses Programm aufrufen könnte. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SignInError</name>
    <message>
        <source>You are not approved for {app} in this org. Ask an administrator to assign you a permission set or profile of that app, or sign in with an own client id.</source>
        <translation>Sie sind für {app} in dieser Org nicht genehmigt. Bitten Sie einen Administrator, Ihnen einen Berechtigungssatz oder ein Profil dieser App zuzuweisen, oder melden Sie sich mit einer eigenen Client-ID an.</translation>
    </message>
    <message>
        <source>An administrator blocked {app} in this org. Ask for it to be unblocked in Setup, Connected Apps OAuth Usage, or sign in with an own client id.</source>
        <translation>Ein Administrator hat {app} in dieser Org blockiert. Bitten Sie darum, die Blockierung in Setup, OAuth-Nutzung von verbundenen Anwendungen, aufzuheben, oder melden Sie sich mit einer eigenen Client-ID an.</translation>
    </message>
    <message>
        <source>The org does not let people authorize {app} because it is not installed there. An administrator can install it in Setup, Connected Apps OAuth Usage, or give you the permission Approve Uninstalled Connected Apps. Or sign in with an own client id.</source>
        <translation>Die Org lässt {app} nicht autorisieren, weil es dort nicht installiert ist. Ein Administrator kann es in Setup, OAuth-Nutzung von verbundenen Anwendungen, installieren oder Ihnen die Berechtigung „Nicht installierte verbundene Anwendungen genehmigen“ (Approve Uninstalled Connected Apps) geben. Oder melden Sie sich mit einer eigenen Client-ID an.</translation>
    </message>
    <message>
        <source>Salesforce has seen too many sign-ins of yours in a short time. Wait some minutes and try again.</source>
        <translation>Salesforce hat in kurzer Zeit zu viele Anmeldungen von Ihnen gesehen. Warten Sie einige Minuten, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salesforce failed on its own side during the sign-in. Try again later.</source>
        <translation>Bei Salesforce ist während der Anmeldung ein Fehler aufgetreten. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The org at {host} does not know this app, or not yet: a new one takes up to ten minutes. Sign in at the org&apos;s own My Domain address, where the app was made.</source>
        <translation>Die Org unter {host} kennt diese App nicht oder noch nicht: Bei einer neuen dauert es bis zu zehn Minuten. Melden Sie sich unter der My Domain-Adresse der Org an, in der die App erstellt wurde.</translation>
    </message>
    <message>
        <source>Access was denied on the consent page. Try again and choose Allow.</source>
        <translation>Der Zugriff wurde auf der Zustimmungsseite verweigert. Versuchen Sie es erneut, und wählen Sie „Zulassen“.</translation>
    </message>
    <message>
        <source>The org does not know the client id. See that it is right; a new app takes up to ten minutes.</source>
        <translation>Die Org kennt die Client-ID nicht. Prüfen Sie, ob sie richtig ist; bei einer neuen App dauert es bis zu zehn Minuten.</translation>
    </message>
    <message>
        <source>The client id does not have the callback {callback}. Add it to the app in Setup, letter for letter.</source>
        <translation>Die Client-ID hat nicht die Callback-URL {callback}. Fügen Sie sie der App in Setup hinzu, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>The app of this client id lacks a scope: it needs “Manage user data via APIs” (api) and “Perform requests at any time” (refresh_token). Add them in Setup.</source>
        <translation>Der App dieser Client-ID fehlt ein Bereich: Sie braucht „Benutzerdaten über APIs verwalten“ (api) und „Anforderungen jederzeit ausführen“ (refresh_token). Fügen Sie beide in Setup hinzu.</translation>
    </message>
    <message>
        <source>The org does not accept the client id with this client secret. See that both are right, and that the secret is given where the app requires one.</source>
        <translation>Die Org akzeptiert die Client-ID mit diesem Client-Geheimnis nicht. Prüfen Sie, ob beide richtig sind und ob das Geheimnis angegeben ist, wo die App eines verlangt.</translation>
    </message>
    <message>
        <source>The org refused {app}: either it is not installed in the org, so that an administrator has to do that in Setup, Connected Apps OAuth Usage, or the client secret is wrong.</source>
        <translation>Die Org hat {app} abgelehnt: Entweder ist es in der Org nicht installiert, sodass ein Administrator das in Setup, OAuth-Nutzung von verbundenen Anwendungen, nachholen muss, oder das Client-Geheimnis ist falsch.</translation>
    </message>
    <message>
        <source>The browser was signed in to another org than the one this app belongs to. Sign out there, or use a private window, and sign in at the org&apos;s own My Domain address.</source>
        <translation>Der Browser war bei einer anderen Org angemeldet als der, zu der diese App gehört. Melden Sie sich dort ab, oder verwenden Sie ein privates Fenster, und melden Sie sich unter der eigenen My Domain-Adresse der Org an.</translation>
    </message>
    <message>
        <source>Salesforce could not finish the consent page. Try again; if it happens again, sign in with an own client id.</source>
        <translation>Salesforce konnte die Zustimmungsseite nicht abschließen. Versuchen Sie es erneut; geschieht es wieder, melden Sie sich mit einer eigenen Client-ID an.</translation>
    </message>
    <message>
        <source>Salesforce did not accept the proof that this program began the sign-in (PKCE). Begin again, and use the newest link.</source>
        <translation>Salesforce hat den Nachweis nicht akzeptiert, dass dieses Programm die Anmeldung begonnen hat (PKCE). Beginnen Sie erneut, und verwenden Sie den neuesten Link.</translation>
    </message>
    <message>
        <source>The sign-in took too long: the code that the browser brought had expired. Try again.</source>
        <translation>Die Anmeldung dauerte zu lange: Der Code, den der Browser brachte, war abgelaufen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The code that the browser brought was used already or is not of this sign-in. Begin again, and use the newest link.</source>
        <translation>Der Code, den der Browser brachte, wurde schon verwendet oder gehört nicht zu dieser Anmeldung. Beginnen Sie erneut, und verwenden Sie den neuesten Link.</translation>
    </message>
    <message>
        <source>Your profile does not allow sign-ins from this network (login IP ranges). Sign in from an allowed network, or ask an administrator.</source>
        <translation>Ihr Profil erlaubt keine Anmeldungen aus diesem Netzwerk (IP-Bereiche für die Anmeldung). Melden Sie sich aus einem zugelassenen Netzwerk an, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The user or the org is inactive. Ask an administrator.</source>
        <translation>Der Benutzer oder die Org ist inaktiv. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The sign-in took too long or was used twice. Try again.</source>
        <translation>Die Anmeldung dauerte zu lange oder wurde zweimal verwendet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This way of signing in is switched off for {app} or for the org (web server flow). Ask an administrator, or sign in in another way.</source>
        <translation>Diese Art der Anmeldung ist für {app} oder für die Org ausgeschaltet (Webserver-Ablauf). Fragen Sie einen Administrator, oder melden Sie sich auf andere Weise an.</translation>
    </message>
    <message>
        <source>The org asks for a stronger sign-in for {app} (high assurance). Sign in with multi-factor authentication and try again.</source>
        <translation>Die Org verlangt für {app} eine stärkere Anmeldung (hohe Sicherheit). Melden Sie sich mit Multi-Faktor-Authentifizierung an, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salesforce refused the sign-in: %1</source>
        <translation>Salesforce hat die Anmeldung abgelehnt: %1</translation>
    </message>
    <message>
        <source>The browser came back, but %1 did not answer this program. See whether a proxy or firewall is in the way, then begin again.</source>
        <translation>Der Browser kam zurück, aber %1 hat diesem Programm nicht geantwortet. Prüfen Sie, ob ein Proxy oder eine Firewall im Weg ist, und beginnen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The browser came back, but %1 answered this program with something that is no sign-in (status %2), perhaps a page of a proxy or of maintenance. Begin again.</source>
        <translation>Der Browser kam zurück, aber %1 hat diesem Programm mit etwas geantwortet, das keine Anmeldung ist (Status %2), vielleicht mit der Seite eines Proxys oder einer Wartung. Beginnen Sie erneut.</translation>
    </message>
    <message>
        <source>If the browser shows that the app must be installed, an administrator can install %1 in Setup, Connected Apps OAuth Usage, or give you the permission Approve Uninstalled Connected Apps. Or sign in with an own client id.</source>
        <translation>Wenn der Browser anzeigt, dass die App installiert werden muss, kann ein Administrator %1 in Setup, OAuth-Nutzung von verbundenen Anwendungen, installieren oder Ihnen die Berechtigung „Nicht installierte verbundene Anwendungen genehmigen“ (Approve Uninstalled Connected Apps) geben. Oder melden Sie sich mit einer eigenen Client-ID an.</translation>
    </message>
</context>
<context>
    <name>applink::salesforce::TokenRefresh</name>
    <message>
        <source>The Salesforce session has ended. Sign in again.</source>
        <translation>Die Salesforce-Sitzung ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The renewed session belongs to another org or user. Sign in again.</source>
        <translation>Die erneuerte Sitzung gehört zu einer anderen Org oder einem anderen Benutzer. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The org does not take this access token. It may have expired, or belong to another org.</source>
        <translation>Die Org akzeptiert dieses Zugriffstoken nicht. Es ist vielleicht abgelaufen oder gehört zu einer anderen Org.</translation>
    </message>
</context>
<context>
    <name>applink::setup::AdaptivePackage</name>
    <message>
        <source>This org&apos;s release does not know the setting “%1”. It was left out and stays at the org&apos;s default.</source>
        <translation>Das Release dieser Org kennt die Einstellung „%1“ nicht. Sie wurde weggelassen und bleibt auf dem Standardwert der Org.</translation>
    </message>
    <message>
        <source>If the org has a 30-day limit for unused refresh tokens, a connection that rests that long ends. Check R2 tells what the org shows.</source>
        <translation>Hat die Org eine 30-Tage-Grenze für ungenutzte Aktualisierungstoken, endet eine Verbindung, die so lange ruht. Prüfung R2 sagt, was die Org zeigt.</translation>
    </message>
    <message>
        <source>The default is off, which is what AppLink needs. Check R3 tells what the org shows.</source>
        <translation>Der Standardwert ist „aus“, wie AppLink es braucht. Prüfung R3 sagt, was die Org zeigt.</translation>
    </message>
    <message>
        <source>The default may be “required”. If connecting fails, look at check O9 and at Setup → External Client App Manager → your app → Settings.</source>
        <translation>Der Standardwert kann „erforderlich“ sein. Wenn das Verbinden misslingt, sehen Sie sich Prüfung O9 und Setup → External Client App Manager → Ihre App → Einstellungen an.</translation>
    </message>
    <message>
        <source>The default asks for the secret. Checks O7 and O8 tell what the org shows.</source>
        <translation>Der Standardwert verlangt das Geheimnis. Die Prüfungen O7 und O8 sagen, was die Org zeigt.</translation>
    </message>
    <message>
        <source>The default is access tokens in the usual format, which is what AppLink needs.</source>
        <translation>Der Standardwert sind Zugriffstoken im üblichen Format, wie AppLink es braucht.</translation>
    </message>
    <message>
        <source>The default applies the org&apos;s IP rules to AppLink&apos;s calls. Check U5 tells whether they could keep Heroku out.</source>
        <translation>Der Standardwert wendet die IP-Regeln der Org auf die Aufrufe von AppLink an. Prüfung U5 sagt, ob sie Heroku aussperren könnten.</translation>
    </message>
    <message>
        <source>It would have been switched off; AppLink does not use it.</source>
        <translation>Sie wäre ausgeschaltet worden; AppLink verwendet sie nicht.</translation>
    </message>
    <message>
        <source>It would have been set to “%1”. Look at it in Setup if it matters to you.</source>
        <translation>Sie wäre auf „%1“ gesetzt worden. Sehen Sie in Setup nach, falls das für Sie wichtig ist.</translation>
    </message>
</context>
<context>
    <name>applink::setup::Apply</name>
    <message>
        <source>Somebody changed the org since the plan was made. Nothing was written. Look at the plan again.</source>
        <translation>Jemand hat die Org geändert, seit der Plan erstellt wurde. Nichts wurde geschrieben. Sehen Sie sich den Plan erneut an.</translation>
    </message>
    <message>
        <source>The connection was lost while the org was being written to, and it is not known whether it did what was asked. Read the org again: the new plan holds only what is still missing.</source>
        <translation>Die Verbindung ging verloren, während in die Org geschrieben wurde, und es ist nicht bekannt, ob die Org den Auftrag ausgeführt hat. Lesen Sie die Org neu ein: Der neue Plan enthält nur, was noch fehlt.</translation>
    </message>
    <message>
        <source>The deploy did not reach the org: %1</source>
        <translation>Die Bereitstellung hat die Org nicht erreicht: %1</translation>
    </message>
    <message>
        <source>The org went on with the deploy, but how it ended could not be read: %1 Read the org again to see.</source>
        <translation>Die Org hat die Bereitstellung fortgesetzt, aber ihr Ergebnis konnte nicht gelesen werden: %1 Lesen Sie die Org neu ein, um es zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>The org refused the package, for %n reasons. Nothing of it was saved. The first: %1</source>
        <translation>
            <numerusform>Die Org hat das Paket aus %n Grund abgelehnt. Nichts davon wurde gespeichert. Der Grund: %1</numerusform>
            <numerusform>Die Org hat das Paket aus %n Gründen abgelehnt. Nichts davon wurde gespeichert. Der erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The org refused the package. Nothing of it was saved. %1</source>
        <translation>Die Org hat das Paket abgelehnt. Nichts davon wurde gespeichert. %1</translation>
    </message>
    <message>
        <source>This org&apos;s release does not know one of the settings.</source>
        <translation>Das Release dieser Org kennt eine der Einstellungen nicht.</translation>
    </message>
    <message>
        <source>The name is taken by another app. Choose another API name.</source>
        <translation>Der Name ist von einer anderen App belegt. Wählen Sie einen anderen API-Namen.</translation>
    </message>
    <message>
        <source>A value that Salesforce demands is missing. See that contact email and callback URL are filled in.</source>
        <translation>Ein Wert fehlt, den Salesforce verlangt. Prüfen Sie, ob Kontakt-E-Mail und Callback-URL ausgefüllt sind.</translation>
    </message>
    <message>
        <source>The app itself could not be created, so its settings could not be either.</source>
        <translation>Die App selbst konnte nicht erstellt werden, ihre Einstellungen daher auch nicht.</translation>
    </message>
    <message>
        <source>A chosen profile or permission set does not exist under this name. Profile names are translated.</source>
        <translation>Ein ausgewähltes Profil oder ein ausgewählter Berechtigungssatz ist unter diesem Namen nicht vorhanden. Profilnamen sind übersetzt.</translation>
    </message>
    <message>
        <source>You may not do this. See the page Permissions for what is missing.</source>
        <translation>Sie dürfen dies nicht. Auf der Seite „Berechtigungen“ sehen Sie, was fehlt.</translation>
    </message>
    <message>
        <source>The name carries a namespace that does not belong to this org.</source>
        <translation>Der Name enthält einen Namespace, der nicht zu dieser Org gehört.</translation>
    </message>
    <message>
        <source>A refresh token period needs a unit: hours, days or months.</source>
        <translation>Der Zeitraum eines Aktualisierungstokens braucht eine Einheit: Stunden, Tage oder Monate.</translation>
    </message>
    <message>
        <source>The package was not whole when it arrived. Try again.</source>
        <translation>Das Paket kam nicht vollständig an. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Salesforce says: %1</source>
        <translation>Salesforce meldet: %1</translation>
    </message>
    <message>
        <source>The org validates the package</source>
        <translation>Die Org validiert das Paket</translation>
    </message>
    <message>
        <source>Creating and assigning permission sets</source>
        <translation>Berechtigungssätze werden erstellt und zugewiesen</translation>
    </message>
    <message>
        <source>The org deploys the app</source>
        <translation>Die Org stellt die App bereit</translation>
    </message>
    <message>
        <source>Granting access</source>
        <translation>Zugriff wird gewährt</translation>
    </message>
    <message>
        <source>%1: the org could not take it just now. Try %2 of %3 in %4 s</source>
        <comment>operation, number, number, seconds</comment>
        <translation>%1: Die Org konnte dies gerade nicht annehmen. Versuch %2 von %3 in %4 s</translation>
    </message>
    <message>
        <source>The org no longer knows the deploy. Only reading the app tells whether it was carried out.</source>
        <translation>Die Org kennt die Bereitstellung nicht mehr. Nur ein Einlesen der App zeigt, ob sie ausgeführt wurde.</translation>
    </message>
    <message>
        <source>This org&apos;s release does not know the setting “%1”, and AppLink cannot work without it. Ask Salesforce Support whether this org can have it.</source>
        <translation>Das Release dieser Org kennt die Einstellung „%1“ nicht, und AppLink kann ohne sie nicht arbeiten. Fragen Sie den Salesforce-Support, ob diese Org sie haben kann.</translation>
    </message>
    <message>
        <source>The app has such settings already, under another name. Read the org again: the new plan takes them over under the name they have.</source>
        <translation>Die App hat solche Einstellungen bereits unter einem anderen Namen. Lesen Sie die Org neu ein: Der neue Plan übernimmt sie unter ihrem vorhandenen Namen.</translation>
    </message>
    <message>
        <source>You may not do this. See the page Permissions for what is missing. If nothing is, this org also demands the permission “View External Client App Consumer Secrets” and the switch “Allow access to External Client App consumer secrets” in Setup → External Client App Settings.</source>
        <translation>Sie dürfen dies nicht. Auf der Seite „Berechtigungen“ sehen Sie, was fehlt. Fehlt dort nichts, verlangt diese Org auch die Berechtigung „View External Client App Consumer Secrets“ und den Schalter „Allow access to External Client App consumer secrets“ in Setup → External Client App-Einstellungen.</translation>
    </message>
    <message>
        <source>The org took the app and its OAuth settings, and takes the policies only afterwards. They are not there yet: look at the plan again and apply what is left.</source>
        <translation>Die Org hat die App und ihre OAuth-Einstellungen angenommen und nimmt die Richtlinien erst danach an. Diese fehlen noch: Sehen Sie sich den Plan noch einmal an, und wenden Sie an, was übrig ist.</translation>
    </message>
    <message>
        <source>This org takes the app&apos;s policies only once the app is there, so they could not be checked yet. Apply sends them after the app.</source>
        <translation>Diese Org nimmt die Richtlinien der App erst an, wenn es die App gibt; sie konnten daher noch nicht geprüft werden. Beim Anwenden werden sie nach der App gesendet.</translation>
    </message>
    <message>
        <source>The policy&apos;s list does not take %1 in this org. Access is granted by records instead, which comes to the same.</source>
        <translation>Die Liste der Richtlinie nimmt in dieser Org %1 nicht an. Der Zugriff wird stattdessen über Datensätze gewährt, was auf dasselbe hinausläuft.</translation>
    </message>
    <message>
        <source>It gave no reason.</source>
        <translation>Sie hat keinen Grund genannt.</translation>
    </message>
</context>
<context>
    <name>applink::setup::ConnectedAppPattern</name>
    <message>
        <source>several settings</source>
        <translation>mehrere Einstellungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation>Callback-URLs</translation>
    </message>
    <message>
        <source>The callback URL %1 is added: AppLink needs it.</source>
        <translation>Die Callback-URL %1 wird hinzugefügt: AppLink braucht sie.</translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation>OAuth-Bereiche</translation>
    </message>
    <message>
        <source>These scopes are added, because AppLink needs them: %1.</source>
        <translation>Diese Bereiche werden hinzugefügt, weil AppLink sie braucht: %1.</translation>
    </message>
    <message>
        <source>These scopes go beyond what AppLink needs: %1. Step 2 can take them away.</source>
        <translation>Diese Bereiche gehen über das hinaus, was AppLink braucht: %1. Schritt 2 kann sie entfernen.</translation>
    </message>
    <message>
        <source>Scopes that this program does not know: %1.</source>
        <translation>Bereiche, die dieses Programm nicht kennt: %1.</translation>
    </message>
    <message>
        <source>The web server flow asks for the secret, as documented; the connected app&apos;s does not.</source>
        <translation>Der Webserver-Ablauf verlangt wie dokumentiert das Geheimnis; der der verbundenen Anwendung verlangt es nicht.</translation>
    </message>
    <message>
        <source>The refresh token flow asks for the secret, as documented; the connected app&apos;s does not.</source>
        <translation>Der Aktualisierungstoken-Ablauf verlangt wie dokumentiert das Geheimnis; der der verbundenen Anwendung verlangt es nicht.</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>PKCE erforderlich</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation>Richtlinie für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>valid until revoked</source>
        <translation>gültig bis zum Widerruf</translation>
    </message>
    <message>
        <source>expires immediately</source>
        <translation>läuft sofort ab</translation>
    </message>
    <message>
        <source>expires after %1</source>
        <translation>läuft nach %1 ab</translation>
    </message>
    <message>
        <source>expires if not used for %1</source>
        <translation>läuft ab, wenn es %1 lang nicht verwendet wird</translation>
    </message>
    <message>
        <source>The refresh token is valid until revoked, because the connection ends with it. The connected app has: %1.</source>
        <translation>Das Aktualisierungstoken gilt bis zum Widerruf, weil die Verbindung mit ihm endet. Die verbundene Anwendung hat: %1.</translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation>Zulässige Benutzer</translation>
    </message>
    <message>
        <source>admin approved users are pre-authorized</source>
        <translation>vom Administrator genehmigte Benutzer sind vorab autorisiert</translation>
    </message>
    <message>
        <source>all users may self-authorize</source>
        <translation>alle Benutzer können sich selbst autorisieren</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>The consumer key: every app has its own. Salesforce makes a new one.</source>
        <translation>Der Verbraucherschlüssel: Jede App hat ihren eigenen. Salesforce erstellt einen neuen.</translation>
    </message>
    <message>
        <source>The consumer secret: every app has its own. Salesforce makes a new one.</source>
        <translation>Das Verbrauchergeheimnis: Jede App hat ihr eigenes. Salesforce erstellt ein neues.</translation>
    </message>
    <message>
        <source>The certificate of the JWT bearer flow. AppLink&apos;s flow does not use it.</source>
        <translation>Das Zertifikat des JWT-Bearer-Ablaufs. Der Ablauf von AppLink verwendet es nicht.</translation>
    </message>
    <message>
        <source>The 30-day limit for unused refresh tokens: it would end the connection, so it is off.</source>
        <translation>Die 30-Tage-Grenze für ungenutzte Aktualisierungstoken: Sie würde die Verbindung beenden und ist daher ausgeschaltet.</translation>
    </message>
    <message>
        <source>Refresh token rotation: it breaks long-lived connections, so it is off.</source>
        <translation>Rotation der Aktualisierungstoken: Sie unterbricht langlebige Verbindungen und ist daher ausgeschaltet.</translation>
    </message>
    <message>
        <source>Access tokens in JWT format: SOAP calls would be refused, so it is off.</source>
        <translation>Zugriffstoken im JWT-Format: SOAP-Aufrufe würden abgelehnt, daher ist es ausgeschaltet.</translation>
    </message>
    <message>
        <source>Trusted IP ranges: Heroku&apos;s addresses change, so they could keep AppLink out.</source>
        <translation>Vertrauenswürdige IP-Bereiche: Die Adressen von Heroku wechseln, sie könnten AppLink also aussperren.</translation>
    </message>
    <message>
        <source>The plug-in handler: another part of External Client Apps.</source>
        <translation>Der Plug-in-Handler: ein anderer Teil von External Client Apps.</translation>
    </message>
    <message>
        <source>Contact phone</source>
        <translation>Kontakttelefon</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Info URL</source>
        <translation>Info-URL</translation>
    </message>
    <message>
        <source>Start URL</source>
        <translation>Start-URL</translation>
    </message>
    <message>
        <source>Mobile start URL</source>
        <translation>Mobile Start-URL</translation>
    </message>
    <message>
        <source>Custom attributes</source>
        <translation>Benutzerdefinierte Attribute</translation>
    </message>
    <message>
        <source>Canvas settings</source>
        <translation>Canvas-Einstellungen</translation>
    </message>
    <message>
        <source>SAML settings</source>
        <translation>SAML-Einstellungen</translation>
    </message>
    <message>
        <source>Mobile settings</source>
        <translation>Mobile Einstellungen</translation>
    </message>
    <message>
        <source>ID token settings</source>
        <translation>Einstellungen für ID-Token</translation>
    </message>
    <message>
        <source>Asset token settings</source>
        <translation>Einstellungen für Asset-Token</translation>
    </message>
    <message>
        <source>Introspect all tokens</source>
        <translation>Selbstprüfung aller Token</translation>
    </message>
    <message>
        <source>Device flow</source>
        <translation>Geräte-Ablauf</translation>
    </message>
    <message>
        <source>Client credentials flow</source>
        <translation>Client-Anmeldeinformationen-Ablauf</translation>
    </message>
    <message>
        <source>User of the client credentials flow</source>
        <translation>Benutzer des Client-Anmeldeinformationen-Ablaufs</translation>
    </message>
    <message>
        <source>Headless code and credentials flow</source>
        <translation>Headless-Ablauf mit Code und Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Headless flow by POST only</source>
        <translation>Headless-Ablauf nur über POST</translation>
    </message>
    <message>
        <source>Token exchange flow</source>
        <translation>Tokenaustausch-Ablauf</translation>
    </message>
    <message>
        <source>Require secret for token exchange</source>
        <translation>Geheimnis für Tokenaustausch erforderlich</translation>
    </message>
    <message>
        <source>Binding of tokens to IP addresses</source>
        <translation>Bindung von Token an IP-Adressen</translation>
    </message>
    <message>
        <source>Mutual TLS</source>
        <translation>Gegenseitiges TLS</translation>
    </message>
    <message>
        <source>Single logout URL</source>
        <translation>URL für einmaliges Abmelden</translation>
    </message>
    <message>
        <source>Single logout URL of the policies</source>
        <translation>URL für einmaliges Abmelden der Richtlinien</translation>
    </message>
    <message>
        <source>IP relaxation</source>
        <translation>IP-Lockerung</translation>
    </message>
    <message>
        <source>Session timeout in minutes</source>
        <translation>Sitzungszeitlimit in Minuten</translation>
    </message>
    <message>
        <source>Required session level</source>
        <translation>Erforderliche Sitzungsebene</translation>
    </message>
    <message>
        <source>Session level action</source>
        <translation>Aktion der Sitzungsebene</translation>
    </message>
    <message>
        <source>The API name is %1: Salesforce refuses the connected app&apos;s own name, %2, for a second app.</source>
        <translation>Der API-Name ist %1: Salesforce verweigert einer zweiten App den eigenen Namen der verbundenen Anwendung, %2.</translation>
    </message>
</context>
<context>
    <name>applink::setup::DeployWatch</name>
    <message>
        <source>Asking the org to stop</source>
        <translation>Die Org wird gebeten anzuhalten</translation>
    </message>
    <message>
        <source>The org goes on with it, but does not answer; look %1. %2</source>
        <translation>Die Org fährt damit fort, antwortet aber nicht; Abfrage %1. %2</translation>
    </message>
    <message>
        <source>The org validates the package</source>
        <translation>Die Org validiert das Paket</translation>
    </message>
    <message>
        <source>The org deploys the app</source>
        <translation>Die Org stellt die App bereit</translation>
    </message>
    <message>
        <source>The org has this waiting behind other deploys</source>
        <translation>Dies wartet in der Org hinter anderen Bereitstellungen</translation>
    </message>
    <message>
        <source>This takes longer than usual. You can go on waiting, or cancel</source>
        <translation>Dies dauert länger als gewöhnlich. Sie können weiter warten oder abbrechen</translation>
    </message>
    <message>
        <source>The org is finishing this deploy and can&apos;t stop it any more</source>
        <translation>Die Org schließt diese Bereitstellung gerade ab und kann sie nicht mehr anhalten</translation>
    </message>
    <message>
        <source>The answer was lost; asking the org whether the deploy arrived</source>
        <translation>Die Antwort ging verloren; die Org wird gefragt, ob die Bereitstellung ankam</translation>
    </message>
</context>
<context>
    <name>applink::setup::EarlierRun</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>step %1 %2</source>
        <comment>number of the step, how it ended</comment>
        <translation>Schritt %1 %2</translation>
    </message>
</context>
<context>
    <name>applink::setup::Journal</name>
    <message>
        <source>The journal %1 could not be used. Without it nothing is written to the org.</source>
        <translation>Das Journal %1 konnte nicht verwendet werden. Ohne Journal wird nichts in die Org geschrieben.</translation>
    </message>
</context>
<context>
    <name>applink::setup::OrgSnapshot</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Developer Edition</source>
        <translation>Developer Edition</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Scratch org</source>
        <translation>Scratch-Org</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Testversion</translation>
    </message>
</context>
<context>
    <name>applink::setup::Plan</name>
    <message>
        <source>Part of every new app.</source>
        <translation>Teil jeder neuen App.</translation>
    </message>
    <message>
        <source>%1 could not be read whole, and changing it blindly could destroy what it holds: %2</source>
        <translation>%1 konnte nicht vollständig gelesen werden, und eine blinde Änderung könnte den Inhalt zerstören: %2</translation>
    </message>
    <message>
        <source>The permission sets could not be read: %1</source>
        <translation>Die Berechtigungssätze konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>It says who may use the app.</source>
        <translation>Er legt fest, wer die App verwenden darf.</translation>
    </message>
    <message>
        <source>You connect Heroku, so you must be covered.</source>
        <translation>Sie verbinden Heroku und müssen daher selbst Zugriff haben.</translation>
    </message>
    <message>
        <source>Who has access could not be read: %1</source>
        <translation>Wer Zugriff hat, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Its name has a comma, so the policy&apos;s list cannot hold it.</source>
        <translation>Der Name enthält ein Komma, daher kann die Liste der Richtlinie ihn nicht aufnehmen.</translation>
    </message>
    <message>
        <source>The policy names it, but it has no access.</source>
        <translation>Die Richtlinie nennt den Eintrag, aber er hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>Whether the app exists could not be read: %1</source>
        <translation>Ob die App vorhanden ist, konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The org has an app named %1. Salesforce takes %2 for the same name, AppLink does not.</source>
        <translation>Die Org hat eine App namens %1. Für Salesforce ist %2 derselbe Name, für AppLink nicht.</translation>
    </message>
    <message>
        <source>A connected app holds the name %1 already.</source>
        <translation>Eine verbundene Anwendung trägt bereits den Namen %1.</translation>
    </message>
    <message>
        <source>Every usual name for the new %1 is held by another app&apos;s. Choose another API name for the app.</source>
        <translation>Jeder übliche Name für %1 ist von einer anderen App belegt. Wählen Sie einen anderen API-Namen für die App.</translation>
    </message>
    <message>
        <source>Before the app is closed to others, so that nobody is without access.</source>
        <translation>Bevor die App für andere geschlossen wird, damit niemand ohne Zugriff ist.</translation>
    </message>
    <message>
        <source>The policy&apos;s list takes only what you hold yourself.</source>
        <translation>Die Liste der Richtlinie nimmt nur, was Sie selbst haben.</translation>
    </message>
    <message>
        <source>Lets its holders use the External Client App %1.</source>
        <translation>Erlaubt den Inhabern, die External Client App %1 zu verwenden.</translation>
    </message>
</context>
<context>
    <name>applink::setup::RecordWrites</name>
    <message>
        <source>Salesforce refused a record, and none was written: %1</source>
        <translation>Salesforce hat einen Datensatz abgelehnt, und keiner wurde geschrieben: %1</translation>
    </message>
    <message>
        <source>A chosen profile or permission set, or the app, is no longer there. Read the org again.</source>
        <translation>Ein ausgewähltes Profil, ein ausgewählter Berechtigungssatz oder die App ist nicht mehr da. Lesen Sie die Org neu ein.</translation>
    </message>
    <message>
        <source>Salesforce answered for other records than those that were sent.</source>
        <translation>Salesforce hat für andere Datensätze geantwortet als für die gesendeten.</translation>
    </message>
</context>
<context>
    <name>applink::setup::SnapshotDifference</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: added %2.</source>
        <comment>kind of thing, names</comment>
        <translation>%1: %2 hinzugefügt.</translation>
    </message>
    <message>
        <source>%1: removed %2.</source>
        <comment>kind of thing, names</comment>
        <translation>%1: %2 entfernt.</translation>
    </message>
    <message>
        <source>%1 could not be read this time: %2</source>
        <translation>„%1“ konnte diesmal nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 could be read this time.</source>
        <translation>„%1“ konnte diesmal gelesen werden.</translation>
    </message>
    <message>
        <source>%1 %2 was created.</source>
        <comment>type, name</comment>
        <translation>%1 %2 wurde erstellt.</translation>
    </message>
    <message>
        <source>%1 %2 was deleted.</source>
        <comment>type, name</comment>
        <translation>%1 %2 wurde gelöscht.</translation>
    </message>
    <message>
        <source>%1 %2 is now %3.</source>
        <comment>type, name, name</comment>
        <translation>%1 %2 heißt jetzt %3.</translation>
    </message>
    <message>
        <source>%1 of %2 changed from %3 to %4.</source>
        <comment>element, component, value, value</comment>
        <translation>%1 von %2 wurde von %3 auf %4 geändert.</translation>
    </message>
    <message>
        <source>%1 changed in a part that holds others.</source>
        <translation>%1 wurde in einem Teil geändert, der andere enthält.</translation>
    </message>
    <message>
        <source>The list of apps</source>
        <translation>Liste der Apps</translation>
    </message>
    <message>
        <source>External Client Apps</source>
        <translation>External Client Apps</translation>
    </message>
    <message>
        <source>The app %1 was deleted and made anew.</source>
        <translation>Die App %1 wurde gelöscht und neu erstellt.</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Wer Zugriff hat</translation>
    </message>
    <message>
        <source>Access to the app</source>
        <translation>Zugriff auf die App</translation>
    </message>
    <message>
        <source>The list of permission sets</source>
        <translation>Liste der Berechtigungssätze</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>The list of profiles</source>
        <translation>Liste der Profile</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Your permission sets</source>
        <translation>Ihre Berechtigungssätze</translation>
    </message>
    <message>
        <source>The list of connected apps</source>
        <translation>Liste der verbundenen Anwendungen</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Verbundene Anwendungen</translation>
    </message>
    <message>
        <source>%1 could not be read this time, so nothing was written: %2</source>
        <comment>thing, reason</comment>
        <translation>%1: Das konnte diesmal nicht gelesen werden, daher wurde nichts geschrieben: %2</translation>
    </message>
    <message>
        <source>Parts of other apps</source>
        <translation>Teile anderer Apps</translation>
    </message>
</context>
<context>
    <name>applink::steps::AppLinkChecks</name>
    <message>
        <source>AppLink API</source>
        <translation>AppLink-API</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Solve what the reason names, then run the verification again.</source>
        <translation>Beheben Sie, was der Grund nennt, und führen Sie die Überprüfung dann erneut aus.</translation>
    </message>
    <message>
        <source>The setup names no Heroku app.</source>
        <translation>Die Einrichtung nennt keine Heroku-App.</translation>
    </message>
    <message>
        <source>Choose the app, the connection and the API spec file in step 5.</source>
        <translation>Wählen Sie in Schritt 5 die App, die Verbindung und die API-Spezifikationsdatei aus.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Heroku.</source>
        <translation>Niemand ist bei Heroku angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to Heroku in step 5, or set HEROKU_API_KEY.</source>
        <translation>Melden Sie sich in Schritt 5 bei Heroku an, oder setzen Sie HEROKU_API_KEY.</translation>
    </message>
    <message>
        <source>Heroku Platform API</source>
        <translation>Heroku Platform API</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>The Heroku account %1 is suspended.</source>
        <translation>Das Heroku-Konto %1 ist gesperrt.</translation>
    </message>
    <message>
        <source>Ask Heroku support, or sign in as somebody else.</source>
        <translation>Wenden Sie sich an den Heroku-Support, oder melden Sie sich mit einem anderen Konto an.</translation>
    </message>
    <message>
        <source>Look whether this is what you want.</source>
        <translation>Prüfen Sie, ob das so gewollt ist.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>authorize endpoint, before login</source>
        <translation>Autorisierungsendpunkt, vor der Anmeldung</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The org knows the app and refuses its callback.</source>
        <translation>Die Org kennt die App und lehnt ihre Callback-URL ab.</translation>
    </message>
    <message>
        <source>Apply the plan to register the callback. A change takes up to ten minutes to be published.</source>
        <translation>Wenden Sie den Plan an, um die Callback-URL zu registrieren. Bis eine Änderung wirkt, vergehen bis zu zehn Minuten.</translation>
    </message>
    <message>
        <source>The sign-in page could not be asked: %1</source>
        <translation>Die Anmeldeseite konnte nicht befragt werden: %1</translation>
    </message>
    <message>
        <source>Run the verification again. If it stays so, see whether a proxy answers in place of the org.</source>
        <translation>Führen Sie die Überprüfung erneut aus. Bleibt es dabei, prüfen Sie, ob ein Proxy anstelle der Org antwortet.</translation>
    </message>
    <message>
        <source>The setup names no connection.</source>
        <translation>Die Einrichtung nennt keine Verbindung.</translation>
    </message>
    <message>
        <source>Name the connection in step 5.</source>
        <translation>Geben Sie der Verbindung in Schritt 5 einen Namen.</translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation>Stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>AppLink has no connection named %1.</source>
        <translation>AppLink hat keine Verbindung namens %1.</translation>
    </message>
    <message>
        <source>Connect the org in step 5.</source>
        <translation>Verbinden Sie die Org in Schritt 5.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>AppLink waits for somebody to authorize the connection in a browser (status: %1).</source>
        <translation>AppLink wartet darauf, dass jemand die Verbindung in einem Browser autorisiert (Status: %1).</translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or connect again with a fresh link.</source>
        <translation>Schließen Sie die Anmeldung im Browser ab, oder stellen Sie die Verbindung mit einem neuen Link erneut her.</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>AppLink does not say which org the connection belongs to.</source>
        <translation>AppLink sagt nicht, zu welcher Org die Verbindung gehört.</translation>
    </message>
    <message>
        <source>The org&apos;s id</source>
        <translation>ID der Org</translation>
    </message>
    <message>
        <source>AppLink does not say which user the connection belongs to.</source>
        <translation>AppLink sagt nicht, zu welchem Benutzer die Verbindung gehört.</translation>
    </message>
    <message>
        <source>Look it up in Heroku, or connect again.</source>
        <translation>Sehen Sie in Heroku nach, oder stellen Sie die Verbindung erneut her.</translation>
    </message>
    <message>
        <source>The org&apos;s sign-in page still does not know the app, after a quarter of an hour.</source>
        <translation>Die Anmeldeseite der Org kennt die App nach einer Viertelstunde immer noch nicht.</translation>
    </message>
    <message>
        <source>See in Setup → External Client App Manager that the app is there and enabled, then run the verification again. If it stays so, ask Salesforce Support.</source>
        <translation>Sehen Sie in Setup → External Client App Manager nach, ob die App da und aktiviert ist, und führen Sie die Überprüfung dann erneut aus. Bleibt es dabei, fragen Sie den Salesforce-Support.</translation>
    </message>
    <message>
        <source>AppLink has not yet finished signing in by JWT (status: %1).</source>
        <translation>AppLink hat die Anmeldung per JWT noch nicht abgeschlossen (Status: %1).</translation>
    </message>
    <message>
        <source>Run the verification again in a while, or connect again.</source>
        <translation>Starten Sie die Prüfung später noch einmal, oder verbinden Sie erneut.</translation>
    </message>
    <message>
        <source>The org&apos;s sign-in page does not know the app yet. Salesforce takes 2 to 10 minutes to publish a new one.</source>
        <translation>Die Anmeldeseite der Org kennt die App noch nicht. Salesforce braucht 2 bis 10 Minuten, um eine neue zu veröffentlichen.</translation>
    </message>
    <message>
        <source>Go on meanwhile, and verify again then. If the app is older than that, see in Setup → External Client App Manager whether it is enabled.</source>
        <translation>Machen Sie inzwischen weiter und überprüfen Sie dann erneut. Ist die App älter, sehen Sie unter Setup → External Client App Manager nach, ob sie aktiviert ist.</translation>
    </message>
    <message>
        <source>Ask a Salesforce administrator to give the permission “Manage Heroku AppLink” to that user by a permission set, then connect again.</source>
        <translation>Bitten Sie einen Salesforce-Administrator, diesem Benutzer die Berechtigung „Heroku AppLink verwalten“ (Manage Heroku AppLink) durch einen Berechtigungssatz zu geben, und verbinden Sie dann erneut.</translation>
    </message>
    <message>
        <source>An administrator has blocked the app in this org, so that nobody can authorize it.</source>
        <translation>Ein Administrator hat die App in dieser Org blockiert, sodass niemand sie autorisieren kann.</translation>
    </message>
    <message>
        <source>Unblock it in Setup → Quick Find: Connected Apps OAuth Usage.</source>
        <translation>Heben Sie die Blockierung in Setup → Schnellsuche: OAuth-Nutzung verbundener Anwendungen auf.</translation>
    </message>
</context>
<context>
    <name>applink::steps::AppLinkWork</name>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation>Niemand ist bei Salesforce angemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Heroku.</source>
        <translation>Niemand ist bei Heroku angemeldet.</translation>
    </message>
    <message>
        <source>Choose the Heroku app first.</source>
        <translation>Wählen Sie zuerst die Heroku-App aus.</translation>
    </message>
    <message>
        <source>Name the connection first.</source>
        <translation>Geben Sie der Verbindung zuerst einen Namen.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation>Warten auf die Anmeldung im Browser</translation>
    </message>
    <message>
        <source>Choose the API spec file first.</source>
        <translation>Wählen Sie zuerst die API-Spezifikationsdatei aus.</translation>
    </message>
    <message>
        <source>The API spec file %1 could not be read.</source>
        <translation>Die API-Spezifikationsdatei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The API spec file is larger than Salesforce takes.</source>
        <translation>Die API-Spezifikationsdatei ist größer, als Salesforce annimmt.</translation>
    </message>
    <message>
        <source>Publishing the API spec</source>
        <translation>API-Spezifikation wird veröffentlicht</translation>
    </message>
    <message>
        <source>AppLink took the API spec, but does not list it. Look again in a minute.</source>
        <translation>AppLink hat die API-Spezifikation angenommen, führt sie aber nicht auf. Sehen Sie in einer Minute noch einmal nach.</translation>
    </message>
    <message>
        <source>The org has an app of exactly that name. A new app takes 2 to 10 minutes to be known everywhere: try again in a while.</source>
        <translation>Die Org hat eine App mit genau diesem Namen. Bis eine neue App überall bekannt ist, vergehen 2 bis 10 Minuten: Versuchen Sie es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>The file says “%1”, the org&apos;s app is called “%2”.</source>
        <translation>In der Datei steht „%1“, die App der Org heißt „%2“.</translation>
    </message>
    <message>
        <source>The file says “%1”; the org has no app of that name.</source>
        <translation>In der Datei steht „%1“; die Org hat keine App dieses Namens.</translation>
    </message>
    <message>
        <source>Looking whether the API spec was published</source>
        <translation>Es wird nachgesehen, ob die API-Spezifikation veröffentlicht wurde</translation>
    </message>
    <message>
        <source>Heroku is still making the add-on. This takes a few minutes</source>
        <translation>Heroku richtet das Add-on noch ein. Das dauert einige Minuten</translation>
    </message>
    <message>
        <source>AppLink has not yet taken the connection %1 away. Try again in a minute, or choose another name.</source>
        <translation>AppLink hat die Verbindung %1 noch nicht entfernt. Versuchen Sie es in einer Minute noch einmal, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Waiting until AppLink has taken the old connection away</source>
        <translation>Es wird gewartet, bis AppLink die alte Verbindung entfernt hat</translation>
    </message>
    <message>
        <source>Deleting the old connection %1</source>
        <translation>Die alte Verbindung %1 wird gelöscht</translation>
    </message>
    <message>
        <source>The answer was lost, and the connection %1 was not created. Try again.</source>
        <translation>Die Antwort ging verloren, und die Verbindung %1 wurde nicht angelegt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser (AppLink says: %1)</source>
        <translation>Es wird auf die Anmeldung im Browser gewartet (AppLink meldet: %1)</translation>
    </message>
    <message>
        <source>Looking at key, certificate and user</source>
        <translation>Schlüssel, Zertifikat und Benutzer werden angesehen</translation>
    </message>
    <message>
        <source>AppLink signs in to the org with the key</source>
        <translation>AppLink meldet sich mit dem Schlüssel bei der Org an</translation>
    </message>
    <message>
        <source>The connection %1 acts as %2, and planned is %3. Choose another name for the connection, replace it, or plan the other user.</source>
        <translation>Die Verbindung %1 handelt für %2, und geplant ist %3. Wählen Sie einen anderen Namen für die Verbindung, ersetzen Sie sie, oder planen Sie den anderen Benutzer.</translation>
    </message>
    <message>
        <source>The permission set file %1 could not be read.</source>
        <translation>Die Berechtigungssatzdatei %1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The plan was not applied to its end, so AppLink was not connected.</source>
        <translation>Der Plan wurde nicht zu Ende angewendet, also wurde AppLink nicht verbunden.</translation>
    </message>
</context>
<context>
    <name>applink::steps::AssignUsers</name>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation>Zulässige Benutzer</translation>
    </message>
    <message>
        <source>everybody may authorize the app</source>
        <translation>jeder darf die App autorisieren</translation>
    </message>
    <message>
        <source>Profiles and permission sets with access</source>
        <translation>Profile und Berechtigungssätze mit Zugriff</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>No access for %1.</source>
        <translation>Kein Zugriff für %1.</translation>
    </message>
    <message>
        <source>Apply the plan to grant it.</source>
        <translation>Wenden Sie den Plan an, um ihn zu gewähren.</translation>
    </message>
    <message>
        <source>Access of the signed-in user</source>
        <translation>Zugriff des angemeldeten Benutzers</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>%1 holds none of the permission sets and profiles that may use the app.</source>
        <translation>%1 hat keinen der Berechtigungssätze und keines der Profile, die die App verwenden dürfen.</translation>
    </message>
    <message>
        <source>Choose “assign to me” in step 4 and apply the plan, or let somebody connect who is covered.</source>
        <translation>Wählen Sie in Schritt 4 „mir zuweisen“, und wenden Sie den Plan an, oder lassen Sie jemanden verbinden, der Zugriff hat.</translation>
    </message>
    <message>
        <source>IP relaxation</source>
        <translation>IP-Lockerung</translation>
    </message>
    <message>
        <source>Trusted IP ranges of the app</source>
        <translation>Vertrauenswürdige IP-Bereiche der App</translation>
    </message>
    <message>
        <source>set</source>
        <translation>gesetzt</translation>
    </message>
    <message>
        <source>The app takes calls only from some IP ranges, and Heroku&apos;s addresses change.</source>
        <translation>Die App nimmt Aufrufe nur aus bestimmten IP-Bereichen an, und die Adressen von Heroku wechseln.</translation>
    </message>
    <message>
        <source>If AppLink&apos;s calls are refused, set IP Relaxation to “Relax IP restrictions” in the app&apos;s policies.</source>
        <translation>Wenn Aufrufe von AppLink abgelehnt werden, setzen Sie die IP-Lockerung in den Richtlinien der App auf „IP-Einschränkungen lockern“.</translation>
    </message>
    <message>
        <source>Step 4: Who may use the app</source>
        <translation>Schritt 4: Wer die App verwenden darf</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Say which profiles and permission sets are approved. Whoever connects Heroku must be among them.</source>
        <translation>Legen Sie fest, welche Profile und Berechtigungssätze genehmigt sind. Wer Heroku verbindet, muss darunter sein.</translation>
    </message>
    <message>
        <source>With “Admin approved users are pre-authorized” only the people you name can use the app, and an empty list means nobody. The user who connects Heroku, and every user AppLink acts for, must be covered. A permission set of its own makes it easy to see later who has access.</source>
        <translation>Mit „Vom Administrator genehmigte Benutzer sind vorab autorisiert“ können nur die Personen die App verwenden, die Sie nennen; eine leere Liste bedeutet niemand. Der Benutzer, der Heroku verbindet, und jeder Benutzer, für den AppLink handelt, muss Zugriff haben. Ein eigener Berechtigungssatz macht später leicht erkennbar, wer Zugriff hat.</translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies: Permitted Users under Plugin Policies, profiles and permission sets under App Policies.</source>
        <translation>Setup → External Client App Manager → Ihre App → Richtlinien → Bearbeiten → OAuth-Richtlinien: Zulässige Benutzer unter Plug-in-Richtlinien, Profile und Berechtigungssätze unter App-Richtlinien.</translation>
    </message>
    <message>
        <source>Every user of the org may then authorize the app.</source>
        <translation>Jeder Benutzer der Org darf die App dann autorisieren.</translation>
    </message>
    <message>
        <source>Nobody could use the app. Choose at least one permission set or profile.</source>
        <translation>Niemand könnte die App verwenden. Wählen Sie mindestens einen Berechtigungssatz oder ein Profil aus.</translation>
    </message>
    <message>
        <source>%1 is not a legal API name: letters, digits and single underscores, beginning with a letter.</source>
        <translation>%1 ist kein zulässiger API-Name: Buchstaben, Ziffern und einzelne Unterstriche, mit einem Buchstaben beginnend.</translation>
    </message>
    <message>
        <source>Give the permission set a label of at most 80 characters.</source>
        <translation>Geben Sie dem Berechtigungssatz eine Bezeichnung mit höchstens 80 Zeichen.</translation>
    </message>
    <message>
        <source>There is no permission set to assign; you are covered only by your profile.</source>
        <translation>Es gibt keinen Berechtigungssatz zum Zuweisen; Sie haben nur über Ihr Profil Zugriff.</translation>
    </message>
    <message>
        <source>You yourself would not be able to connect Heroku.</source>
        <translation>Sie selbst könnten Heroku nicht verbinden.</translation>
    </message>
    <message>
        <source>Permitted users as planned.</source>
        <translation>Zulässige Benutzer wie geplant.</translation>
    </message>
    <message>
        <source>The org has no permission set named %1.</source>
        <translation>Die Org hat keinen Berechtigungssatz namens %1.</translation>
    </message>
    <message>
        <source>The org shows no profile named %1. Profile names are translated; take the name as you see it.</source>
        <translation>Die Org zeigt kein Profil namens %1. Profilnamen sind übersetzt; nehmen Sie den Namen so, wie Sie ihn sehen.</translation>
    </message>
    <message>
        <source>These may use the app.</source>
        <translation>Diese dürfen die App verwenden.</translation>
    </message>
    <message>
        <source>Permitted users are as planned</source>
        <translation>Die zulässigen Benutzer sind wie geplant</translation>
    </message>
    <message>
        <source>The org has %1.</source>
        <translation>Die Org hat %1.</translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation>Wenden Sie den Plan an, um den geplanten Wert zu setzen.</translation>
    </message>
    <message>
        <source>Every chosen profile and permission set has access</source>
        <translation>Jedes ausgewählte Profil und jeder ausgewählte Berechtigungssatz hat Zugriff</translation>
    </message>
    <message>
        <source>The person who connects is covered</source>
        <translation>Wer die Verbindung herstellt, hat Zugriff</translation>
    </message>
    <message>
        <source>Nobody is locked out by an empty list</source>
        <translation>Niemand ist durch eine leere Liste ausgesperrt</translation>
    </message>
    <message>
        <source>Only approved users may use the app, and nobody is approved.</source>
        <translation>Nur genehmigte Benutzer dürfen die App verwenden, und niemand ist genehmigt.</translation>
    </message>
    <message>
        <source>Choose a permission set in step 4 and apply the plan.</source>
        <translation>Wählen Sie in Schritt 4 einen Berechtigungssatz aus, und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>No IP range on the app keeps Heroku out</source>
        <translation>Kein IP-Bereich der App sperrt Heroku aus</translation>
    </message>
    <message>
        <source>AppLink connects by JWT, which takes users only whom you have approved beforehand.</source>
        <translation>AppLink verbindet per JWT, und das geht nur für Benutzer, die Sie vorab genehmigt haben.</translation>
    </message>
    <message>
        <source>Token IP ranges of the app, login IP ranges of profiles</source>
        <translation>Token-IP-Bereiche der App, Anmelde-IP-Bereiche von Profilen</translation>
    </message>
    <message>
        <source>not read. Where the app, or the profile of a user whom AppLink acts for, has some, Heroku is outside of them and is refused with “restricted IP”, until IP Relaxation is set to “Relax IP restrictions”</source>
        <translation>nicht gelesen. Wo die App oder das Profil eines Benutzers, für den AppLink handelt, welche hat, liegt Heroku außerhalb und wird mit „restricted IP“ abgewiesen, bis die IP-Lockerung auf „IP-Einschränkungen lockern“ steht</translation>
    </message>
    <message>
        <source>The permission set %1 is named twice.</source>
        <translation>Der Berechtigungssatz %1 ist zweimal genannt.</translation>
    </message>
</context>
<context>
    <name>applink::steps::AuthorizeProbe</name>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>the consumer key could not be read</source>
        <translation>der Verbraucherschlüssel konnte nicht gelesen werden</translation>
    </message>
</context>
<context>
    <name>applink::steps::CallerAccess</name>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation>Niemand ist bei Salesforce angemeldet.</translation>
    </message>
</context>
<context>
    <name>applink::steps::ConnectedApps</name>
    <message>
        <source>The org has no connected app named %1 any more.</source>
        <translation>Die Org hat keine verbundene Anwendung namens %1 mehr.</translation>
    </message>
</context>
<context>
    <name>applink::steps::ConnectionRules</name>
    <message>
        <source>AppLink has a connection named %1 already, and it can&apos;t be used: %2. It has to be deleted and made anew, or take another name.</source>
        <translation>AppLink hat bereits eine Verbindung namens %1, und sie ist nicht zu gebrauchen: %2. Sie muss gelöscht und neu angelegt werden; oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected as %1</source>
        <translation>verbunden als %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>being deleted</source>
        <translation>wird gelöscht</translation>
    </message>
    <message>
        <source>disconnected</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>nobody has finished the sign-in in the browser</source>
        <translation>niemand hat die Anmeldung im Browser abgeschlossen</translation>
    </message>
    <message>
        <source>The connection %1 is one to Data Cloud.</source>
        <translation>Die Verbindung %1 führt zu Data Cloud.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The connection belongs to org %1, and you set up org %2.</source>
        <translation>Die Verbindung gehört zur Org %1, und Sie richten die Org %2 ein.</translation>
    </message>
    <message>
        <source>Choose another name, or connect anew and sign in to %1 in the browser; in a private window, if the browser is signed in elsewhere.</source>
        <translation>Wählen Sie einen anderen Namen, oder verbinden Sie neu und melden Sie sich im Browser bei %1 an; in einem privaten Fenster, wenn der Browser anderswo angemeldet ist.</translation>
    </message>
    <message>
        <source>The connection belongs to the user %1, and you are signed in as %2.</source>
        <translation>Die Verbindung gehört dem Benutzer %1, und Sie sind als %2 angemeldet.</translation>
    </message>
    <message>
        <source>Connect anew as %1. Or, if AppLink is meant to work as %2, sign in to Salesforce here as %2.</source>
        <translation>Verbinden Sie neu als %1. Oder melden Sie sich, wenn AppLink als %2 arbeiten soll, hier als %2 bei Salesforce an.</translation>
    </message>
    <message>
        <source>The connection belongs to another user of the name %1 (%2) than you are (%3).</source>
        <translation>Die Verbindung gehört einem anderen Benutzer namens %1 (%2) als Ihnen (%3).</translation>
    </message>
    <message>
        <source>Connect anew, as the user that AppLink is meant to work as.</source>
        <translation>Verbinden Sie neu, als der Benutzer, als der AppLink arbeiten soll.</translation>
    </message>
</context>
<context>
    <name>applink::steps::Consent</name>
    <message>
        <source>those that the client has</source>
        <translation>die des Clients</translation>
    </message>
    <message>
        <source>the app itself</source>
        <translation>die App selbst</translation>
    </message>
    <message>
        <source>another client than the app: the page tells of that client&apos;s scopes</source>
        <translation>ein anderer Client als die App: Die Seite nennt dessen Bereiche</translation>
    </message>
    <message>
        <source>whether it is the app is not known, because its consumer key can&apos;t be read</source>
        <translation>ob es die App ist, ist nicht bekannt, weil ihr Verbraucherschlüssel nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>authorize link</source>
        <translation>Autorisierungslink</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>none was made here; the connection was there already</source>
        <translation>hier wurde keiner erzeugt; die Verbindung gab es schon</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation>OAuth-Client</translation>
    </message>
    <message>
        <source>That is</source>
        <translation>Das ist</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation>Verlangte Bereiche</translation>
    </message>
    <message>
        <source>The consent page did not list all three scopes.</source>
        <translation>Die Zustimmungsseite hat nicht alle drei Bereiche aufgeführt.</translation>
    </message>
    <message>
        <source>See whether step 2 is as planned, then connect again.</source>
        <translation>Prüfen Sie, ob Schritt 2 wie geplant ist, und stellen Sie die Verbindung dann erneut her.</translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation>Zulässige Benutzer</translation>
    </message>
    <message>
        <source>approved beforehand by an administrator</source>
        <translation>vorab von einem Administrator zugelassen</translation>
    </message>
    <message>
        <source>everybody may allow access</source>
        <translation>jeder darf den Zugriff erlauben</translation>
    </message>
    <message>
        <source>To see the page, delete the connection and connect anew in a private window; or take the scopes of step 2 (O3 to O5) as the answer.</source>
        <translation>Um die Seite zu sehen, löschen Sie die Verbindung und verbinden Sie neu in einem privaten Fenster; oder nehmen Sie die Bereiche aus Schritt 2 (O3 bis O5) als Antwort.</translation>
    </message>
    <message>
        <source>No page appeared, and the link is not known to be the app&apos;s: why the page was skipped, and which scopes were granted, can&apos;t be seen.</source>
        <translation>Es erschien keine Seite, und dass der Link zur App gehört, ist nicht bekannt: Warum die Seite ausblieb und welche Bereiche gewährt wurden, ist nicht zu sehen.</translation>
    </message>
    <message>
        <source>No page appeared, although the app does not say that its users are approved beforehand: access may have been allowed earlier, for other scopes.</source>
        <translation>Es erschien keine Seite, obwohl die App nicht sagt, dass ihre Benutzer vorab zugelassen sind: Der Zugriff kann früher erlaubt worden sein, für andere Bereiche.</translation>
    </message>
    <message>
        <source>No page appeared, and the link does not say which scopes were asked for.</source>
        <translation>Es erschien keine Seite, und der Link sagt nicht, welche Bereiche verlangt wurden.</translation>
    </message>
    <message>
        <source>The client is: %1</source>
        <extracomment>%1 is &quot;the app itself&quot;, &quot;another client than the app: …&quot; or the like</extracomment>
        <translation>Der Client ist: %1</translation>
    </message>
    <message>
        <source>The link does not ask for all three scopes; the connection will not hold.</source>
        <translation>Der Link verlangt nicht alle drei Bereiche; die Verbindung wird nicht halten.</translation>
    </message>
    <message>
        <source>The app insists on PKCE, and the link has no code challenge: if Salesforce refuses it, switch PKCE off in step 2 and apply.</source>
        <translation>Die App besteht auf PKCE, und der Link hat keine „code challenge“: Wenn Salesforce ihn ablehnt, schalten Sie PKCE in Schritt 2 aus und wenden den Plan an.</translation>
    </message>
    <message>
        <source>Nobody has said yet what the consent page showed. The program cannot see it.</source>
        <translation>Noch hat niemand gesagt, was die Zustimmungsseite gezeigt hat. Das Programm kann sie nicht sehen.</translation>
    </message>
    <message>
        <source>Tick in step 5 what you saw when you connected: the three scopes, or that the page was skipped.</source>
        <translation>Kreuzen Sie in Schritt 5 an, was Sie beim Verbinden gesehen haben: die drei Bereiche oder dass die Seite übersprungen wurde.</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>Angabe von %1</translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation>Zustimmungsseite</translation>
    </message>
    <message>
        <source>did not appear</source>
        <translation>erschien nicht</translation>
    </message>
    <message>
        <source>did not list all three scopes</source>
        <translation>nannte nicht alle drei Bereiche</translation>
    </message>
    <message>
        <source>listed the three scopes</source>
        <translation>hat die drei Bereiche aufgeführt</translation>
    </message>
    <message>
        <source>Scopes on the consent page</source>
        <translation>Bereiche auf der Zustimmungsseite</translation>
    </message>
</context>
<context>
    <name>applink::steps::CreateApp</name>
    <message>
        <source>Step 1: Create the External Client App</source>
        <translation>Schritt 1: Die External Client App erstellen</translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation>App erstellen</translation>
    </message>
    <message>
        <source>Give the app its names. The API name is the one that your API spec file must repeat, letter for letter.</source>
        <translation>Geben Sie der App ihre Namen. Der API-Name ist der, den Ihre API-Spezifikationsdatei Buchstabe für Buchstabe wiederholen muss.</translation>
    </message>
    <message>
        <source>AppLink finds the app by its API name, and capital letters count. The name stands in your API spec file as externalClientApp. Renaming later is hard, so choose it with care. Local means that the app belongs to this org only.</source>
        <translation>AppLink findet die App über ihren API-Namen, und Großbuchstaben zählen. Der Name steht in Ihrer API-Spezifikationsdatei als externalClientApp. Späteres Umbenennen ist schwierig; wählen Sie ihn daher mit Bedacht. „Lokal“ bedeutet, dass die App nur zu dieser Org gehört.</translation>
    </message>
    <message>
        <source>Setup → Quick Find: External Client App Manager → New External Client App → Basic Information. In some releases the page is called External Client Apps.</source>
        <translation>Setup → Schnellsuche: External Client App Manager → Neue External Client App → Grundlegende Informationen. In manchen Releases heißt die Seite „External Client Apps“.</translation>
    </message>
    <message>
        <source>Give the app a name that people read.</source>
        <translation>Geben Sie der App einen Namen, den Menschen lesen.</translation>
    </message>
    <message>
        <source>Keep the name to 80 characters.</source>
        <translation>Beschränken Sie den Namen auf 80 Zeichen.</translation>
    </message>
    <message>
        <source>Salesforce needs a contact email for the app.</source>
        <translation>Salesforce braucht für die App eine Kontakt-E-Mail.</translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation>Dies sieht nicht wie eine E-Mail-Adresse aus.</translation>
    </message>
    <message>
        <source>A connected app holds this name already. Choose another name.</source>
        <translation>Eine verbundene Anwendung trägt diesen Namen bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The app differs from what you want.</source>
        <translation>Die App weicht von Ihren Angaben ab.</translation>
    </message>
    <message>
        <source>AppLink needs an app of this name.</source>
        <translation>AppLink braucht eine App dieses Namens.</translation>
    </message>
    <message>
        <source>The app must be enabled.</source>
        <translation>Die App muss aktiviert sein.</translation>
    </message>
    <message>
        <source>The app exists with exactly this API name</source>
        <translation>Die App ist mit genau diesem API-Namen vorhanden</translation>
    </message>
    <message>
        <source>External Client Apps</source>
        <translation>External Client Apps</translation>
    </message>
    <message>
        <source>API name</source>
        <translation>API-Name</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>You want %1, the org has %2. They differ in capital letters, and AppLink is case-sensitive.</source>
        <translation>Sie wollen %1, die Org hat %2. Die Großschreibung ist verschieden, und AppLink unterscheidet Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>Write %1 in the setup and in the API spec file, or choose a new name.</source>
        <translation>Schreiben Sie %1 in die Einrichtung und in die API-Spezifikationsdatei, oder wählen Sie einen neuen Namen.</translation>
    </message>
    <message>
        <source>API name wanted</source>
        <translation>Gewünschter API-Name</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>API name found</source>
        <translation>Gefundener API-Name</translation>
    </message>
    <message>
        <source>The org has no External Client App named %1.</source>
        <translation>Die Org hat keine External Client App namens %1.</translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation>Wenden Sie den Plan an, um sie zu erstellen.</translation>
    </message>
    <message>
        <source>Apps in the org</source>
        <translation>Apps in der Org</translation>
    </message>
    <message>
        <source>The app has the name you chose</source>
        <translation>Die App hat den gewählten Namen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The app is called “%1” in the org.</source>
        <translation>Die App heißt in der Org „%1“.</translation>
    </message>
    <message>
        <source>Apply the plan, or take the name from the org.</source>
        <translation>Wenden Sie den Plan an, oder übernehmen Sie den Namen aus der Org.</translation>
    </message>
    <message>
        <source>The app has its contact email</source>
        <translation>Die App hat ihre Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>The contact email is %1.</source>
        <translation>Die Kontakt-E-Mail ist %1.</translation>
    </message>
    <message>
        <source>Apply the plan, or take the email from the org.</source>
        <translation>Wenden Sie den Plan an, oder übernehmen Sie die E-Mail aus der Org.</translation>
    </message>
    <message>
        <source>The app is local to this org</source>
        <translation>Die App ist lokal in dieser Org</translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation>Verteilungsstatus</translation>
    </message>
    <message>
        <source>The distribution state is %1.</source>
        <translation>Der Verteilungsstatus ist %1.</translation>
    </message>
    <message>
        <source>No connected app holds the same name</source>
        <translation>Keine verbundene Anwendung trägt denselben Namen</translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation>Verbundene Anwendungen</translation>
    </message>
    <message>
        <source>A connected app is named %1 as well. Salesforce does not keep both.</source>
        <translation>Auch eine verbundene Anwendung heißt %1. Salesforce lässt nicht beide zu.</translation>
    </message>
    <message>
        <source>Choose another API name, or migrate the connected app in Setup → App Manager.</source>
        <translation>Wählen Sie einen anderen API-Namen, oder migrieren Sie die verbundene Anwendung in Setup → Anwendungsmanager.</translation>
    </message>
    <message>
        <source>The app is enabled</source>
        <translation>Die App ist aktiviert</translation>
    </message>
    <message>
        <source>App enabled</source>
        <translation>App aktiviert</translation>
    </message>
    <message>
        <source>The app is switched off (enabled: %1).</source>
        <translation>Die App ist ausgeschaltet (aktiviert: %1).</translation>
    </message>
    <message>
        <source>Apply the plan to switch it on.</source>
        <translation>Wenden Sie den Plan an, um sie einzuschalten.</translation>
    </message>
    <message>
        <source>The org has an app named %1, you want %2. Salesforce treats both as the same name, AppLink does not: take %1, or another name.</source>
        <translation>Die Org hat eine App namens %1, Sie wollen %2. Für Salesforce ist beides derselbe Name, für AppLink nicht: Nehmen Sie %1 oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>A connected app is named %1 as well. After a migration in Setup the old one stays, read-only.</source>
        <translation>Auch eine verbundene Anwendung heißt %1. Nach einer Migration in Setup bleibt die alte schreibgeschützt bestehen.</translation>
    </message>
    <message>
        <source>If you did not migrate it, find out which of the two is used, and delete the other.</source>
        <translation>Falls Sie sie nicht migriert haben, stellen Sie fest, welche der beiden verwendet wird, und löschen Sie die andere.</translation>
    </message>
    <message>
        <source>Apply the plan to set it to %1.</source>
        <translation>Wenden Sie den Plan an, um ihn auf %1 zu setzen.</translation>
    </message>
    <message>
        <source>The app is %1, as planned. The documented setup keeps it local.</source>
        <translation>Die App ist %1, wie geplant. Die dokumentierte Einrichtung lässt sie lokal.</translation>
    </message>
</context>
<context>
    <name>applink::steps::EnableOAuth</name>
    <message>
        <source>Step 2: Enable OAuth and the required scopes</source>
        <translation>Schritt 2: OAuth und die nötigen Bereiche aktivieren</translation>
    </message>
    <message>
        <source>OAuth and scopes</source>
        <translation>OAuth und Bereiche</translation>
    </message>
    <message>
        <source>The defaults are what AppLink needs. Change them only if you know why.</source>
        <translation>Die Vorgaben sind das, was AppLink braucht. Ändern Sie sie nur mit gutem Grund.</translation>
    </message>
    <message>
        <source>With “api” AppLink calls Salesforce for the user. With the identity scope it learns the user&apos;s name when the sign-in comes back. With “refresh_token” the connection outlives its first access token. Each one missing breaks the connection in its own way. The two secret switches keep a stolen client id from being enough.</source>
        <translation>Mit „api“ ruft AppLink Salesforce für den Benutzer auf. Mit dem Identitätsbereich erfährt es den Namen des Benutzers, wenn die Anmeldung zurückkommt. Mit „refresh_token“ überlebt die Verbindung ihr erstes Zugriffstoken. Fehlt einer davon, bricht die Verbindung, jeweils auf eigene Weise. Dank der beiden Schalter für das Geheimnis genügt eine gestohlene Client-ID allein nicht.</translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Settings → Edit → OAuth Settings: Enable OAuth, Callback URL, OAuth Scopes; and the Security section below.</source>
        <translation>Setup → External Client App Manager → Ihre App → Einstellungen → Bearbeiten → OAuth-Einstellungen: OAuth aktivieren, Callback-URL, OAuth-Bereiche; darunter der Abschnitt „Sicherheit“.</translation>
    </message>
    <message>
        <source>Salesforce needs at least one callback URL; the documented one is https://localhost.</source>
        <translation>Salesforce braucht mindestens eine Callback-URL; dokumentiert ist https://localhost.</translation>
    </message>
    <message>
        <source>%1 is not a callback URL that Salesforce takes. Use https, or http://localhost.</source>
        <translation>%1 ist keine Callback-URL, die Salesforce annimmt. Verwenden Sie https oder http://localhost.</translation>
    </message>
    <message>
        <source>All callback URLs together may have 2,000 characters.</source>
        <translation>Alle Callback-URLs zusammen dürfen 2.000 Zeichen haben.</translation>
    </message>
    <message>
        <source>Without “api” AppLink cannot call Salesforce.</source>
        <translation>Ohne „api“ kann AppLink Salesforce nicht aufrufen.</translation>
    </message>
    <message>
        <source>Without the identity scope the sign-in cannot learn the user&apos;s name.</source>
        <translation>Ohne den Identitätsbereich kann die Anmeldung den Namen des Benutzers nicht erfahren.</translation>
    </message>
    <message>
        <source>Without “refresh_token” the connection dies with its first access token.</source>
        <translation>Ohne „refresh_token“ endet die Verbindung mit ihrem ersten Zugriffstoken.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Wählen Sie mindestens einen Bereich aus.</translation>
    </message>
    <message>
        <source>The documented setup leaves this on.</source>
        <translation>Die dokumentierte Einrichtung lässt dies eingeschaltet.</translation>
    </message>
    <message>
        <source>It is not known whether AppLink sends PKCE. Leave this off unless your policy demands it.</source>
        <translation>Es ist nicht bekannt, ob AppLink PKCE sendet. Lassen Sie dies ausgeschaltet, sofern Ihre Richtlinien es nicht verlangen.</translation>
    </message>
    <message>
        <source>AppLink&apos;s callback must be registered.</source>
        <translation>Die Callback-URL von AppLink muss registriert sein.</translation>
    </message>
    <message>
        <source>The secret is required for the web server flow.</source>
        <translation>Für den Webserver-Ablauf ist das Geheimnis erforderlich.</translation>
    </message>
    <message>
        <source>The secret is required for the refresh token flow.</source>
        <translation>Für den Aktualisierungstoken-Ablauf ist das Geheimnis erforderlich.</translation>
    </message>
    <message>
        <source>PKCE as planned.</source>
        <translation>PKCE wie geplant.</translation>
    </message>
    <message>
        <source>AppLink needs these three scopes.</source>
        <translation>AppLink braucht diese drei Bereiche.</translation>
    </message>
    <message>
        <source>OAuth must be on.</source>
        <translation>OAuth muss eingeschaltet sein.</translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation>OAuth-Bereiche</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>The scope %1 is missing.</source>
        <translation>Der Bereich %1 fehlt.</translation>
    </message>
    <message>
        <source>Apply the plan to add it.</source>
        <translation>Wenden Sie den Plan an, um ihn hinzuzufügen.</translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation>PKCE erforderlich</translation>
    </message>
    <message>
        <source>Planned is “%1”, the org shows “%2”.</source>
        <translation>Geplant ist „%1“, die Org zeigt „%2“.</translation>
    </message>
    <message>
        <source>Apply the plan once. If the org keeps its value, watch whether connecting works (E4).</source>
        <translation>Wenden Sie den Plan einmal an. Behält die Org ihren Wert, achten Sie darauf, ob das Verbinden gelingt (E4).</translation>
    </message>
    <message>
        <source>Authorize endpoint</source>
        <translation>Autorisierungsendpunkt</translation>
    </message>
    <message>
        <source>probe before login</source>
        <translation>Probe vor der Anmeldung</translation>
    </message>
    <message>
        <source>The org demands PKCE of every app, whatever this app says.</source>
        <translation>Die Org verlangt PKCE von jeder App, was auch immer diese App angibt.</translation>
    </message>
    <message>
        <source>See Setup → OAuth and OpenID Connect Settings. If connecting fails, ask whoever owns that policy.</source>
        <translation>Siehe Setup → OAuth- und OpenID Connect-Einstellungen. Wenn das Verbinden misslingt, fragen Sie die für diese Richtlinie zuständige Person.</translation>
    </message>
    <message>
        <source>OAuth is on</source>
        <translation>OAuth ist eingeschaltet</translation>
    </message>
    <message>
        <source>OAuth settings</source>
        <translation>OAuth-Einstellungen</translation>
    </message>
    <message>
        <source>The app has no OAuth settings.</source>
        <translation>Die App hat keine OAuth-Einstellungen.</translation>
    </message>
    <message>
        <source>Apply the plan to add them.</source>
        <translation>Wenden Sie den Plan an, um sie hinzuzufügen.</translation>
    </message>
    <message>
        <source>OAuth enabled</source>
        <translation>OAuth aktiviert</translation>
    </message>
    <message>
        <source>The OAuth part of the app is switched off (enabled: %1).</source>
        <translation>Der OAuth-Teil der App ist ausgeschaltet (aktiviert: %1).</translation>
    </message>
    <message>
        <source>Apply the plan to switch it on.</source>
        <translation>Wenden Sie den Plan an, um ihn einzuschalten.</translation>
    </message>
    <message>
        <source>The callback URL is registered</source>
        <translation>Die Callback-URL ist registriert</translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation>Callback-URLs</translation>
    </message>
    <message>
        <source>The org has %1.</source>
        <translation>Die Org hat %1.</translation>
    </message>
    <message>
        <source>Apply the plan to register what is missing.</source>
        <translation>Wenden Sie den Plan an, um zu registrieren, was fehlt.</translation>
    </message>
    <message>
        <source>Scope api is granted</source>
        <translation>Der Bereich api ist gewährt</translation>
    </message>
    <message>
        <source>The identity scope is granted</source>
        <translation>Der Identitätsbereich ist gewährt</translation>
    </message>
    <message>
        <source>Scope refresh_token is granted</source>
        <translation>Der Bereich refresh_token ist gewährt</translation>
    </message>
    <message>
        <source>No scope goes beyond what AppLink needs</source>
        <translation>Kein Bereich geht über das hinaus, was AppLink braucht</translation>
    </message>
    <message>
        <source>The app may also do this: %1.</source>
        <translation>Die App darf außerdem: %1.</translation>
    </message>
    <message>
        <source>The web server flow asks for the secret as planned</source>
        <translation>Der Webserver-Ablauf verlangt das Geheimnis wie geplant</translation>
    </message>
    <message>
        <source>Secret optional</source>
        <translation>Geheimnis optional</translation>
    </message>
    <message>
        <source>The org has “secret optional”: %1.</source>
        <translation>Die Org hat „Geheimnis optional“: %1.</translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation>Wenden Sie den Plan an, um den geplanten Wert zu setzen.</translation>
    </message>
    <message>
        <source>The refresh token flow asks for the secret as planned</source>
        <translation>Der Aktualisierungstoken-Ablauf verlangt das Geheimnis wie geplant</translation>
    </message>
    <message>
        <source>Secret required</source>
        <translation>Geheimnis erforderlich</translation>
    </message>
    <message>
        <source>The org has “secret required”: %1.</source>
        <translation>Die Org hat „Geheimnis erforderlich“: %1.</translation>
    </message>
    <message>
        <source>PKCE is as planned, and not forced by the org</source>
        <translation>PKCE ist wie geplant und wird von der Org nicht erzwungen</translation>
    </message>
    <message>
        <source>You chose to take away the scopes that AppLink does not need.</source>
        <translation>Sie haben gewählt, die Bereiche zu entfernen, die AppLink nicht braucht.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>The org does not show whether PKCE is required.</source>
        <translation>Die Org zeigt nicht, ob PKCE verlangt wird.</translation>
    </message>
    <message>
        <source>Watch whether connecting works (E4).</source>
        <translation>Beobachten Sie, ob das Verbinden gelingt (E4).</translation>
    </message>
    <message>
        <source>Planned is “%1”. The org took it, and shows “%2” all the same.</source>
        <translation>Geplant ist „%1“. Die Org hat es angenommen und zeigt trotzdem „%2“.</translation>
    </message>
    <message>
        <source>Nothing more can be done here. AppLink may or may not send PKCE: connect (E4) and see. If it fails, look at the app&apos;s settings in Setup, and at OAuth and OpenID Connect Settings.</source>
        <translation>Hier lässt sich nichts weiter tun. Ob AppLink PKCE sendet, ist offen: Verbinden Sie (E4), und sehen Sie nach. Wenn es misslingt, sehen Sie sich die Einstellungen der App in Setup und die OAuth- und OpenID Connect-Einstellungen an.</translation>
    </message>
    <message>
        <source>Apply the plan to take them away, as you chose.</source>
        <translation>Wenden Sie den Plan an, um sie wie gewählt zu entfernen.</translation>
    </message>
    <message>
        <source>Choose “remove” in step 2 and apply the plan, unless something else needs it.</source>
        <translation>Wählen Sie in Schritt 2 „entfernen“, und wenden Sie den Plan an, sofern nichts anderes sie braucht.</translation>
    </message>
    <message>
        <source>Whether there are other scopes</source>
        <translation>Ob es andere Bereiche gibt</translation>
    </message>
    <message>
        <source>The certificate for connecting by JWT is right, where that is planned</source>
        <translation>Das Zertifikat für das Verbinden per JWT stimmt, wo das geplant ist</translation>
    </message>
    <message>
        <source>The authorize endpoint does not tell yet whether the org demands PKCE.</source>
        <translation>Der Autorisierungsendpunkt sagt noch nicht, ob die Org PKCE verlangt.</translation>
    </message>
    <message>
        <source>Verify again when E2 has passed.</source>
        <translation>Überprüfen Sie erneut, wenn E2 bestanden ist.</translation>
    </message>
    <message>
        <source>The documented callback %1 is not among them.</source>
        <translation>Die dokumentierte Callback-URL %1 ist nicht dabei.</translation>
    </message>
    <message>
        <source>The web server flow takes clients without the secret. The documented setup asks for it.</source>
        <translation>Der Webserver-Ablauf nimmt Clients ohne Geheimnis. Die dokumentierte Einrichtung verlangt es.</translation>
    </message>
    <message>
        <source>The refresh token flow takes clients without the secret. The documented setup asks for it.</source>
        <translation>Der Aktualisierungstoken-Ablauf nimmt Clients ohne Geheimnis. Die dokumentierte Einrichtung verlangt es.</translation>
    </message>
    <message>
        <source>Choose it in step 2, then apply the plan.</source>
        <translation>Wählen Sie ihn in Schritt 2, dann wenden Sie den Plan an.</translation>
    </message>
</context>
<context>
    <name>applink::steps::JwtCertificate</name>
    <message>
        <source>The app holds a certificate of another key: %1.</source>
        <translation>Die App hat ein Zertifikat eines anderen Schlüssels: %1.</translation>
    </message>
    <message>
        <source>Choose the key in step 5 again, which makes a new certificate for it, and apply the plan.</source>
        <translation>Wählen Sie den Schlüssel in Schritt 5 noch einmal, wodurch ein neues Zertifikat dafür entsteht, und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>The certificate ended on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate is valid from %1 on only.</source>
        <translation>Das Zertifikat gilt erst ab dem %1.</translation>
    </message>
    <message>
        <source>Wait until then, or choose another key in step 5.</source>
        <translation>Warten Sie bis dahin, oder wählen Sie in Schritt 5 einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The certificate ends on %1. AppLink cannot connect by JWT after that.</source>
        <translation>Das Zertifikat läuft am %1 ab. Danach kann AppLink nicht mehr per JWT verbinden.</translation>
    </message>
    <message>
        <source>not readable as a certificate</source>
        <translation>nicht als Zertifikat lesbar</translation>
    </message>
    <message>
        <source>What the setup names as the certificate for JWT is none. Choose the key again.</source>
        <translation>Was die Einrichtung als Zertifikat für JWT nennt, ist keines. Wählen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>Whoever signs in with that key could no longer do so. Choose in step 5 to replace it, or the key that belongs to it.</source>
        <translation>Wer sich mit jenem Schlüssel anmeldet, könnte das nicht mehr. Wählen Sie in Schritt 5, es zu ersetzen, oder den Schlüssel, der dazu gehört.</translation>
    </message>
    <message>
        <source>You chose to replace the certificate of another key. Who signs in with that key no longer can.</source>
        <translation>Sie haben gewählt, das Zertifikat eines anderen Schlüssels zu ersetzen. Wer sich mit jenem anmeldet, kann das dann nicht mehr.</translation>
    </message>
    <message>
        <source>The org knows by it that AppLink signs in with your key.</source>
        <translation>Daran erkennt die Org, dass AppLink sich mit Ihrem Schlüssel anmeldet.</translation>
    </message>
    <message>
        <source>Certificate on the app</source>
        <translation>Zertifikat der App</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>in a browser, which needs no certificate</source>
        <translation>im Browser, wofür kein Zertifikat nötig ist</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>The setup says “by JWT”, and there is no key yet.</source>
        <translation>Die Einrichtung sagt „per JWT“, und es gibt noch keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Choose or make a key in step 5.</source>
        <translation>Wählen oder erstellen Sie in Schritt 5 einen Schlüssel.</translation>
    </message>
    <message>
        <source>What the setup names as the certificate for JWT is none.</source>
        <translation>Was die Einrichtung als Zertifikat für JWT nennt, ist keines.</translation>
    </message>
    <message>
        <source>Choose the key in step 5 again.</source>
        <translation>Wählen Sie in Schritt 5 den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The app holds no certificate, so the org cannot know AppLink by its key.</source>
        <translation>Die App hat kein Zertifikat, daher kann die Org AppLink nicht an seinem Schlüssel erkennen.</translation>
    </message>
    <message>
        <source>Apply the plan to put it there.</source>
        <translation>Wenden Sie den Plan an, um es dort abzulegen.</translation>
    </message>
    <message>
        <source>Apply the plan to replace it, as you chose.</source>
        <translation>Wenden Sie den Plan an, um es wie gewählt zu ersetzen.</translation>
    </message>
    <message>
        <source>Choose in step 5 to replace it, or the key that belongs to it.</source>
        <translation>Wählen Sie in Schritt 5, es zu ersetzen, oder den Schlüssel, der dazu gehört.</translation>
    </message>
    <message>
        <source>The setup has a certificate of the same key that lasts longer.</source>
        <translation>Die Einrichtung hat ein Zertifikat desselben Schlüssels, das länger gilt.</translation>
    </message>
</context>
<context>
    <name>applink::steps::JwtChecks</name>
    <message>
        <source>User whom AppLink acts as</source>
        <translation>Benutzer, für den AppLink handelt</translation>
    </message>
    <message>
        <source>The setup lets everybody authorize the app, and by JWT only users can be connected whom an administrator has approved beforehand.</source>
        <translation>Die Einrichtung lässt alle die App autorisieren, und per JWT lassen sich nur Benutzer verbinden, die ein Administrator vorab genehmigt hat.</translation>
    </message>
    <message>
        <source>Choose “pre-authorized” in step 4 and apply the plan.</source>
        <translation>Wählen Sie in Schritt 4 „vorab autorisiert“, und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>user, permission set</comment>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>Give this user one of the permission sets of step 4, or name another user in step 5.</source>
        <translation>Geben Sie diesem Benutzer einen der Berechtigungssätze aus Schritt 4, oder nennen Sie in Schritt 5 einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>AppLink does not say whether this connection was made by JWT, as the setup plans it.</source>
        <translation>AppLink sagt nicht, ob diese Verbindung per JWT entstanden ist, wie es die Einrichtung vorsieht.</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Art der Verbindung</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>AppLink API</source>
        <translation>AppLink-API</translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation>Zustimmungsseite</translation>
    </message>
    <message>
        <source>none: the connection was made by JWT</source>
        <translation>keine: Die Verbindung entstand per JWT</translation>
    </message>
    <message>
        <source>Scopes of the app</source>
        <translation>Bereiche der App</translation>
    </message>
    <message>
        <source>Without a consent page AppLink gets what the app&apos;s scopes allow, and they are not the three.</source>
        <translation>Ohne Zustimmungsseite bekommt AppLink, was die Bereiche der App erlauben, und das sind nicht die drei.</translation>
    </message>
    <message>
        <source>Apply the plan to add what is missing, then connect again.</source>
        <translation>Wenden Sie den Plan an, um das Fehlende zu ergänzen, und verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>The connection acts as %1, and planned is %2.</source>
        <translation>Die Verbindung handelt für %1, und geplant ist %2.</translation>
    </message>
    <message>
        <source>Connect again, or name the other user in step 5.</source>
        <translation>Verbinden Sie noch einmal, oder nennen Sie in Schritt 5 den anderen Benutzer.</translation>
    </message>
    <message>
        <source>Connect anew in step 5 to be sure: the connection is then deleted and made by JWT.</source>
        <translation>Verbinden Sie in Schritt 5 neu, um sicher zu sein: Die Verbindung wird dann gelöscht und per JWT angelegt.</translation>
    </message>
</context>
<context>
    <name>applink::steps::JwtConnect</name>
    <message>
        <source>Choose or make the key first.</source>
        <translation>Wählen oder erstellen Sie zuerst den Schlüssel.</translation>
    </message>
    <message>
        <source>The app does not hold the certificate of your key yet. Review and apply the plan, then connect.</source>
        <translation>Die App hat das Zertifikat Ihres Schlüssels noch nicht. Prüfen Sie den Plan, wenden Sie ihn an, und verbinden Sie dann.</translation>
    </message>
    <message>
        <source>The certificate on the app ended on %1. Choose the key again, which makes a new one, and apply the plan.</source>
        <translation>Das Zertifikat der App ist am %1 abgelaufen. Wählen Sie den Schlüssel noch einmal, wodurch ein neues entsteht, und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>Choose the file of the private key.</source>
        <translation>Wählen Sie die Datei des privaten Schlüssels.</translation>
    </message>
    <message>
        <source>The key in %1 is not the one that the certificate on the app belongs to. Choose that key, or choose this one anew and apply the plan.</source>
        <translation>Zum Schlüssel in %1 gehört das Zertifikat der App nicht. Wählen Sie den, zu dem es gehört, oder wählen Sie diesen neu und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>By JWT only users whom an administrator has approved beforehand can be connected, and the app lets everybody authorize it instead. Choose “pre-authorized” in step 4 and apply the plan.</source>
        <translation>Per JWT lassen sich nur Benutzer verbinden, die ein Administrator vorab genehmigt hat, und bei der App dürfen stattdessen alle selbst autorisieren. Wählen Sie in Schritt 4 „vorab autorisiert“, und wenden Sie den Plan an.</translation>
    </message>
    <message>
        <source>AppLink cannot be connected by JWT as this user; see step 4, or name another.</source>
        <translation>Mit diesem Benutzer lässt sich AppLink nicht per JWT verbinden; siehe Schritt 4, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Salesforce is still publishing the app (2 to 10 minutes). Connect again then.</source>
        <translation>Salesforce veröffentlicht die App noch (2 bis 10 Minuten). Verbinden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation>Niemand ist bei Salesforce angemeldet.</translation>
    </message>
    <message>
        <source>The org does not show the app&apos;s consumer key, which AppLink needs. Read the org again, or look whether you may see it in Setup.</source>
        <translation>Die Org zeigt den Verbraucherschlüssel der App nicht, den AppLink braucht. Lesen Sie die Org noch einmal, oder sehen Sie nach, ob Sie ihn in Setup sehen dürfen.</translation>
    </message>
</context>
<context>
    <name>applink::steps::JwtUser</name>
    <message>
        <source>profile %1</source>
        <translation>Profil %1</translation>
    </message>
    <message>
        <source>The org has no user %1.</source>
        <translation>Die Org hat keinen Benutzer %1.</translation>
    </message>
    <message>
        <source>The user %1 is not active.</source>
        <translation>Der Benutzer %1 ist nicht aktiv.</translation>
    </message>
    <message>
        <source>%1 holds none of the permission sets and profiles that may use the app.</source>
        <translation>%1 hat keinen der Berechtigungssätze und keines der Profile, die die App nutzen dürfen.</translation>
    </message>
</context>
<context>
    <name>applink::steps::LockOut</name>
    <message>
        <source>Today every user may authorize this app. After this, only the profiles and permission sets of step 4 may: everybody else loses access at once, and what they have authorized ends.</source>
        <translation>Heute darf jeder Benutzer diese App autorisieren. Danach dürfen es nur noch die Profile und Berechtigungssätze aus Schritt 4: Alle anderen verlieren sofort den Zugriff, und was sie autorisiert haben, endet.</translation>
    </message>
    <message>
        <source>Who uses it today was not asked.</source>
        <translation>Wer sie heute verwendet, wurde nicht erfragt.</translation>
    </message>
    <message>
        <source>Who uses it today can&apos;t be told: %1</source>
        <translation>Wer sie heute verwendet, ist nicht feststellbar: %1</translation>
    </message>
    <message>
        <source>Nobody has authorized it so far.</source>
        <translation>Bisher hat niemand sie autorisiert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Authorized today by: %1.</source>
        <translation>Heute autorisiert von: %1.</translation>
    </message>
</context>
<context>
    <name>applink::steps::Permissions</name>
    <message>
        <source>Permissions of the user</source>
        <translation>Berechtigungen des Benutzers</translation>
    </message>
    <message>
        <source>not shown by this org</source>
        <translation>von dieser Org nicht angezeigt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>%1 lacks the permission %2.</source>
        <translation>%1 fehlt die Berechtigung %2.</translation>
    </message>
    <message>
        <source>Ask a Salesforce administrator to give it by a permission set, then read the org again.</source>
        <translation>Bitten Sie einen Salesforce-Administrator, sie über einen Berechtigungssatz zu vergeben, und lesen Sie die Org dann neu ein.</translation>
    </message>
    <message>
        <source>This org does not show all of these permissions.</source>
        <translation>Diese Org zeigt nicht alle diese Berechtigungen an.</translation>
    </message>
    <message>
        <source>Go on: the check by the org before anything is written decides.</source>
        <translation>Fahren Sie fort: Die Prüfung durch die Org vor dem Schreiben entscheidet.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Before anything is written: does this org have what AppLink needs, and may you do it?</source>
        <translation>Bevor etwas geschrieben wird: Hat diese Org, was AppLink braucht, und dürfen Sie es tun?</translation>
    </message>
    <message>
        <source>Creating an External Client App takes Customize Application, and Modify All Data or the permission to create, edit, and delete External Client Apps. AppLink takes such an app by its name only in orgs on Summer &apos;26 or later. Knowing this first saves you from stopping half way.</source>
        <translation>Um eine External Client App zu erstellen, brauchen Sie „Anwendung anpassen“ und entweder „Alle Daten modifizieren“ oder die Berechtigung, External Client Apps zu erstellen, zu bearbeiten und zu löschen. AppLink nimmt eine solche App nur in Orgs ab Summer &apos;26 über ihren Namen an. Wer das vorab weiß, bleibt nicht auf halbem Weg stecken.</translation>
    </message>
    <message>
        <source>Setup → Users → Permission Sets → your permission set → App Permissions and System Permissions. The release is shown at the top of Setup → Company Information.</source>
        <translation>Setup → Benutzer → Berechtigungssätze → Ihr Berechtigungssatz → Anwendungsberechtigungen und Systemberechtigungen. Das Release steht oben in Setup → Unternehmensinformationen.</translation>
    </message>
    <message>
        <source>You lack the permission %1. An administrator can give it.</source>
        <translation>Ihnen fehlt die Berechtigung %1. Ein Administrator kann sie vergeben.</translation>
    </message>
    <message>
        <source>This org does not know External Client Apps. Salesforce can switch them on.</source>
        <translation>Diese Org kennt keine External Client Apps. Salesforce kann sie einschalten.</translation>
    </message>
    <message>
        <source>This org is on %1. AppLink takes an External Client App by name from Summer &apos;26 on.</source>
        <translation>Diese Org ist auf %1. AppLink nimmt eine External Client App ab Summer &apos;26 über ihren Namen an.</translation>
    </message>
    <message>
        <source>The org is reached and you are known there</source>
        <translation>Die Org ist erreichbar, und Sie sind dort bekannt</translation>
    </message>
    <message>
        <source>Org and user</source>
        <translation>Org und Benutzer</translation>
    </message>
    <message>
        <source>Org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>The org is on Summer &apos;26 or later</source>
        <translation>Die Org ist auf Summer &apos;26 oder neuer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>The org is on %1. AppLink takes an External Client App by its name only from Summer &apos;26 (API 67.0) on.</source>
        <translation>Die Org ist auf %1. AppLink nimmt eine External Client App erst ab Summer &apos;26 (API 67.0) über ihren Namen an.</translation>
    </message>
    <message>
        <source>Wait for the release, or use a sandbox that has it already. Salesforce Trust shows the date for your instance.</source>
        <translation>Warten Sie auf das Release, oder verwenden Sie eine Sandbox, die es schon hat. Salesforce Trust zeigt den Termin für Ihre Instanz.</translation>
    </message>
    <message>
        <source>You may customize the application</source>
        <translation>Sie dürfen die Anwendung anpassen</translation>
    </message>
    <message>
        <source>You may create External Client Apps</source>
        <translation>Sie dürfen External Client Apps erstellen</translation>
    </message>
    <message>
        <source>You may use the API and deploy metadata</source>
        <translation>Sie dürfen die API verwenden und Metadaten bereitstellen</translation>
    </message>
    <message>
        <source>You may edit the policies of External Client Apps</source>
        <translation>Sie dürfen die Richtlinien von External Client Apps bearbeiten</translation>
    </message>
    <message>
        <source>The org has External Client Apps</source>
        <translation>Die Org hat External Client Apps</translation>
    </message>
    <message>
        <source>External Client Apps in this org</source>
        <translation>External Client Apps in dieser Org</translation>
    </message>
    <message>
        <source>available</source>
        <translation>verfügbar</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
    <message>
        <source>This org does not know External Client Apps.</source>
        <translation>Diese Org kennt keine External Client Apps.</translation>
    </message>
    <message>
        <source>Ask Salesforce Support whether the edition can have them.</source>
        <translation>Fragen Sie den Salesforce-Support, ob diese Edition sie haben kann.</translation>
    </message>
    <message>
        <source>Customize Application</source>
        <translation>Anwendung anpassen (Customize Application)</translation>
    </message>
    <message>
        <source>Modify All Data</source>
        <translation>Alle Daten modifizieren (Modify All Data)</translation>
    </message>
    <message>
        <source>Create, edit, and delete External Client Apps</source>
        <translation>External Client Apps erstellen, bearbeiten und löschen (Create, edit, and delete External Client Apps)</translation>
    </message>
    <message>
        <source>View all External Client Apps, view their settings, and edit their policies</source>
        <translation>Alle External Client Apps und ihre Einstellungen anzeigen und ihre Richtlinien bearbeiten (View all External Client Apps, view their settings, and edit their policies)</translation>
    </message>
    <message>
        <source>Modify Metadata Through Metadata API Functions</source>
        <translation>Metadaten über Metadata API-Funktionen modifizieren (Modify Metadata Through Metadata API Functions)</translation>
    </message>
    <message>
        <source>API Enabled</source>
        <translation>API aktiviert (API Enabled)</translation>
    </message>
    <message>
        <source>Assign Permission Sets</source>
        <translation>Berechtigungssätze zuweisen (Assign Permission Sets)</translation>
    </message>
    <message>
        <source>Manage Profiles and Permission Sets</source>
        <translation>Profile und Berechtigungssätze verwalten (Manage Profiles and Permission Sets)</translation>
    </message>
    <message>
        <source>View Setup and Configuration</source>
        <translation>Setup und Konfiguration anzeigen (View Setup and Configuration)</translation>
    </message>
    <message>
        <source>The org answered, and did not say which org it is or who you are.</source>
        <translation>Die Org hat geantwortet, aber nicht gesagt, welche Org sie ist oder wer Sie sind.</translation>
    </message>
    <message>
        <source>Sign in again, then run the verification once more.</source>
        <translation>Melden Sie sich erneut an, und führen Sie die Überprüfung noch einmal aus.</translation>
    </message>
    <message>
        <source>API requests left today</source>
        <translation>Heute noch verfügbare API-Anfragen</translation>
    </message>
    <message numerus="yes">
        <source>The org has only %n API request(s) left for today; this program needs up to 60 for each run.</source>
        <translation>
            <numerusform>Die Org hat heute nur noch %n API-Anfrage übrig; dieses Programm braucht für jeden Durchgang bis zu 60.</numerusform>
            <numerusform>Die Org hat heute nur noch %n API-Anfragen übrig; dieses Programm braucht für jeden Durchgang bis zu 60.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until tomorrow, or look in Setup → Company Information who uses them up.</source>
        <translation>Warten Sie bis morgen, oder sehen Sie in Setup → Unternehmensinformationen nach, wer sie verbraucht.</translation>
    </message>
</context>
<context>
    <name>applink::steps::PublishChecks</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Waits for E7: nothing of that name is published.</source>
        <translation>Wartet auf E7: Unter diesem Namen ist nichts veröffentlicht.</translation>
    </message>
    <message>
        <source>Publish the API spec in step 5.</source>
        <translation>Veröffentlichen Sie die API-Spezifikation in Schritt 5.</translation>
    </message>
    <message>
        <source>No API spec file is chosen.</source>
        <translation>Es ist keine API-Spezifikationsdatei ausgewählt.</translation>
    </message>
    <message>
        <source>Choose the file in step 5.</source>
        <translation>Wählen Sie die Datei in Schritt 5 aus.</translation>
    </message>
    <message>
        <source>Choose another file, or mend this one.</source>
        <translation>Wählen Sie eine andere Datei, oder berichtigen Sie diese.</translation>
    </message>
    <message>
        <source>externalClientApp in the file</source>
        <translation>externalClientApp in der Datei</translation>
    </message>
    <message>
        <source>API name of the app</source>
        <translation>API-Name der App</translation>
    </message>
    <message>
        <source>setup</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operationen</translation>
    </message>
    <message>
        <source>Mend the file: each operation names %1, letter for letter.</source>
        <translation>Berichtigen Sie die Datei: Jede Operation nennt %1, Buchstabe für Buchstabe.</translation>
    </message>
    <message>
        <source>Look whether this is what you want.</source>
        <translation>Prüfen Sie, ob das so gewollt ist.</translation>
    </message>
    <message>
        <source>AppLink API</source>
        <translation>AppLink-API</translation>
    </message>
    <message>
        <source>Mend what the reason names, then publish again.</source>
        <translation>Beheben Sie, was der Grund nennt, und veröffentlichen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Published before</source>
        <translation>Früher veröffentlicht</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>AppLink lists nothing named %1 over this connection.</source>
        <translation>AppLink führt über diese Verbindung nichts namens %1 auf.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published as</source>
        <translation>Veröffentlicht als</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registrierung</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>It is published to org %1, not to the connected one.</source>
        <translation>Sie ist in der Org %1 veröffentlicht, nicht in der verbundenen.</translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation>Veröffentlichen Sie erneut.</translation>
    </message>
    <message>
        <source>Tooling SOQL ExternalServiceRegistration</source>
        <translation>Tooling-SOQL ExternalServiceRegistration</translation>
    </message>
    <message>
        <source>External Service</source>
        <translation>Externer Service</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>The org calls the service %1, AppLink calls it %2.</source>
        <translation>In der Org heißt der Service %1, in AppLink %2.</translation>
    </message>
    <message>
        <source>The org has no External Service with the id %1 that AppLink lists.</source>
        <translation>Die Org hat keinen externen Service mit der ID %1, die AppLink aufführt.</translation>
    </message>
    <message>
        <source>Publish again. If somebody deleted the service in Setup, that brings it back.</source>
        <translation>Veröffentlichen Sie erneut. Falls jemand den Service in Setup gelöscht hat, stellt das ihn wieder her.</translation>
    </message>
    <message>
        <source>External Services in the org</source>
        <translation>Externe Services in der Org</translation>
    </message>
    <message>
        <source>Nothing names a permission set that callers would need.</source>
        <translation>Nichts nennt einen Berechtigungssatz, den Aufrufer bräuchten.</translation>
    </message>
    <message>
        <source>SOQL PermissionSetAssignment</source>
        <translation>SOQL PermissionSetAssignment</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n Benutzer</numerusform>
            <numerusform>%n Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not hold %2, and cannot call the app&apos;s actions without.</source>
        <translation>%1 besitzt %2 nicht und kann daher die Aktionen der App nicht aufrufen.</translation>
    </message>
    <message>
        <source>Assign the permission sets to everybody who shall call the app.</source>
        <translation>Weisen Sie die Berechtigungssätze allen zu, die die App aufrufen sollen.</translation>
    </message>
    <message>
        <source>Publish again in step 5, which makes the permission set of the client. If it is still missing then, correct the name in the API spec, or deploy the permission set to the org.</source>
        <translation>Veröffentlichen Sie in Schritt 5 erneut; das legt den Berechtigungssatz des Clients an. Fehlt er dann noch, korrigieren Sie den Namen in der API-Spezifikation oder stellen Sie den Berechtigungssatz in der Org bereit.</translation>
    </message>
    <message>
        <source>The org has no permission set %1.</source>
        <translation>Die Org hat keinen Berechtigungssatz %1.</translation>
    </message>
    <message>
        <source>not in the org</source>
        <translation>nicht in der Org</translation>
    </message>
    <message>
        <source>The setup does not say under what name the API is published.</source>
        <translation>Die Einrichtung sagt nicht, unter welchem Namen die API veröffentlicht ist.</translation>
    </message>
    <message>
        <source>Give the client name in step 5 (appLink.clientName), then publish the API spec.</source>
        <translation>Geben Sie in Schritt 5 den Client-Namen an (appLink.clientName) und veröffentlichen Sie die API-Spezifikation.</translation>
    </message>
    <message>
        <source>The service is registered by %1, not by Heroku.</source>
        <translation>Der Service ist von %1 registriert, nicht von Heroku.</translation>
    </message>
    <message>
        <source>See in Setup, External Services, who made it; publish again if it should be AppLink.</source>
        <translation>Sehen Sie in Setup unter External Services nach, wer ihn erstellt hat; veröffentlichen Sie erneut, wenn es AppLink sein soll.</translation>
    </message>
    <message>
        <source>The service belongs to another AppLink (%1) than the one that published it (%2).</source>
        <translation>Der Service gehört zu einem anderen AppLink (%1) als dem, das ihn veröffentlicht hat (%2).</translation>
    </message>
    <message>
        <source>Publish again, so that this AppLink&apos;s calls reach it.</source>
        <translation>Veröffentlichen Sie erneut, damit die Aufrufe dieses AppLink ihn erreichen.</translation>
    </message>
    <message>
        <source>Solve what the reason names, then run the verification again.</source>
        <translation>Beheben Sie, was der Grund nennt, und führen Sie die Überprüfung dann erneut aus.</translation>
    </message>
</context>
<context>
    <name>applink::steps::PublishWait</name>
    <message>
        <source>Salesforce is still publishing the app (2 to 10 minutes)</source>
        <translation>Salesforce veröffentlicht die App noch (2 bis 10 Minuten)</translation>
    </message>
</context>
<context>
    <name>applink::steps::RefreshTokenPolicy</name>
    <message>
        <source>Step 3: Refresh token policy</source>
        <translation>Schritt 3: Richtlinie für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Decide how long the connection between Heroku and this org may live without a new sign-in.</source>
        <translation>Legen Sie fest, wie lange die Verbindung zwischen Heroku und dieser Org ohne neue Anmeldung bestehen darf.</translation>
    </message>
    <message>
        <source>AppLink keeps a refresh token and gets new access tokens with it. When the refresh token ends, the connection breaks, often at night and long after the setup. “Valid until revoked” ends only when somebody revokes it.</source>
        <translation>AppLink bewahrt ein Aktualisierungstoken auf und holt damit neue Zugriffstoken. Endet das Aktualisierungstoken, bricht die Verbindung ab, oft nachts und lange nach der Einrichtung. „Gültig bis zum Widerruf“ endet nur, wenn jemand es widerruft.</translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies → App Authorization → Refresh Token Policy.</source>
        <translation>Setup → External Client App Manager → Ihre App → Richtlinien → Bearbeiten → OAuth-Richtlinien → App-Autorisierung → Richtlinie für Aktualisierungstoken.</translation>
    </message>
    <message>
        <source>Give a period of at least 1.</source>
        <translation>Geben Sie einen Zeitraum von mindestens 1 an.</translation>
    </message>
    <message>
        <source>With this policy the connection dies with its first access token, after about two hours.</source>
        <translation>Mit dieser Richtlinie endet die Verbindung mit ihrem ersten Zugriffstoken, nach etwa zwei Stunden.</translation>
    </message>
    <message>
        <source>The connection breaks when this period is over.</source>
        <translation>Die Verbindung bricht ab, wenn dieser Zeitraum vorüber ist.</translation>
    </message>
    <message>
        <source>The refresh token must live as long as the integration.</source>
        <translation>Das Aktualisierungstoken muss so lange gelten wie die Integration.</translation>
    </message>
    <message>
        <source>The refresh token lives as long as planned</source>
        <translation>Das Aktualisierungstoken gilt so lange wie geplant</translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation>Richtlinie für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>The policy in the org is %1.</source>
        <translation>Die Richtlinie in der Org ist %1.</translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation>Wenden Sie den Plan an, um den geplanten Wert zu setzen.</translation>
    </message>
    <message>
        <source>The policy is as planned, and it ends the connection some day: %1.</source>
        <translation>Die Richtlinie ist wie geplant und beendet die Verbindung eines Tages: %1.</translation>
    </message>
    <message>
        <source>Choose “valid until revoked” unless you renew the connection in time.</source>
        <translation>Wählen Sie „Gültig bis zum Widerruf“, sofern Sie die Verbindung nicht rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>Apply the plan to switch it off.</source>
        <translation>Wenden Sie den Plan an, um dies auszuschalten.</translation>
    </message>
    <message>
        <source>No 30-day limit ends unused refresh tokens</source>
        <translation>Keine 30-Tage-Grenze beendet ungenutzte Aktualisierungstoken</translation>
    </message>
    <message>
        <source>30-day idle limit</source>
        <translation>30-Tage-Grenze bei Nichtverwendung</translation>
    </message>
    <message>
        <source>Salesforce ends refresh tokens that are not used for 30 days (limit on: %1).</source>
        <translation>Salesforce beendet Aktualisierungstoken, die 30 Tage lang nicht verwendet werden (Grenze eingeschaltet: %1).</translation>
    </message>
    <message>
        <source>Refresh tokens are not rotated</source>
        <translation>Aktualisierungstoken werden nicht rotiert</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Each use replaces the refresh token (rotation on: %1), which breaks long-lived connections.</source>
        <translation>Jede Verwendung ersetzt das Aktualisierungstoken (Rotation eingeschaltet: %1); das unterbricht langlebige Verbindungen.</translation>
    </message>
    <message>
        <source>The org does not show whether it ends refresh tokens that are not used for 30 days.</source>
        <translation>Die Org zeigt nicht, ob sie Aktualisierungstoken beendet, die 30 Tage lang nicht benutzt werden.</translation>
    </message>
    <message>
        <source>Look in Setup → External Client App Manager → your app → Settings → OAuth Settings.</source>
        <translation>Sehen Sie nach unter Setup → External Client App Manager → Ihre App → Einstellungen → OAuth-Einstellungen.</translation>
    </message>
</context>
<context>
    <name>applink::steps::RequestText</name>
    <message>
        <source>read the Heroku account</source>
        <translation>Heroku-Konto lesen</translation>
    </message>
    <message>
        <source>list Heroku apps</source>
        <translation>Heroku-Apps auflisten</translation>
    </message>
    <message>
        <source>read the Heroku app</source>
        <translation>Heroku-App lesen</translation>
    </message>
    <message>
        <source>list add-ons</source>
        <translation>Add-ons auflisten</translation>
    </message>
    <message>
        <source>list add-on attachments</source>
        <translation>Add-on-Anhänge auflisten</translation>
    </message>
    <message>
        <source>read the add-on&apos;s config vars</source>
        <translation>Config Vars des Add-ons lesen</translation>
    </message>
    <message>
        <source>sign in to the add-on</source>
        <translation>beim Add-on anmelden</translation>
    </message>
    <message>
        <source>list connections</source>
        <translation>Verbindungen auflisten</translation>
    </message>
    <message>
        <source>read the connection</source>
        <translation>Verbindung lesen</translation>
    </message>
    <message>
        <source>create the connection</source>
        <translation>Verbindung anlegen</translation>
    </message>
    <message>
        <source>delete the connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>publish the API spec</source>
        <translation>API-Spezifikation veröffentlichen</translation>
    </message>
    <message>
        <source>list what is published</source>
        <translation>Veröffentlichtes auflisten</translation>
    </message>
    <message>
        <source>read the org&apos;s releases</source>
        <translation>Releases der Org lesen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>describe %1</source>
        <translation>%1 beschreiben</translation>
    </message>
    <message>
        <source>create %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>read the API allowance</source>
        <translation>API-Kontingent lesen</translation>
    </message>
    <message>
        <source>write records</source>
        <translation>Datensätze schreiben</translation>
    </message>
    <message>
        <source>revoke the session</source>
        <translation>Sitzung widerrufen</translation>
    </message>
    <message>
        <source>renew the session</source>
        <translation>Sitzung erneuern</translation>
    </message>
    <message>
        <source>ask whose token this is</source>
        <translation>Inhaber des Tokens erfragen</translation>
    </message>
    <message>
        <source>ask the authorize endpoint about the app</source>
        <translation>Autorisierungsendpunkt nach der App fragen</translation>
    </message>
    <message>
        <source>validate the package</source>
        <translation>Paket validieren</translation>
    </message>
    <message>
        <source>deploy the package</source>
        <translation>Paket bereitstellen</translation>
    </message>
    <message>
        <source>ask how the deploy stands</source>
        <translation>Stand der Bereitstellung erfragen</translation>
    </message>
    <message>
        <source>cancel the deploy</source>
        <translation>Bereitstellung abbrechen</translation>
    </message>
    <message>
        <source>list app components</source>
        <translation>App-Komponenten auflisten</translation>
    </message>
    <message>
        <source>read app components</source>
        <translation>App-Komponenten lesen</translation>
    </message>
    <message>
        <source>send the second factor</source>
        <translation>zweiten Faktor senden</translation>
    </message>
    <message>
        <source>ask who uses the app</source>
        <translation>Benutzer der App erfragen</translation>
    </message>
    <message>
        <source>create the connection by JWT</source>
        <translation>Verbindung per JWT anlegen</translation>
    </message>
</context>
<context>
    <name>applink::steps::StepText</name>
    <message>
        <source>%1 was not read.</source>
        <translation>„%1“ wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>„%1“ konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Solve what the reason names, then run the verification again.</source>
        <translation>Beheben Sie, was der Grund nennt, und führen Sie die Überprüfung dann erneut aus.</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation>Niemand ist bei Salesforce angemeldet.</translation>
    </message>
    <message>
        <source>Sign in to the org first.</source>
        <translation>Melden Sie sich zuerst bei der Org an.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>The org</source>
        <translation>Org</translation>
    </message>
    <message>
        <source>Sign in with the browser, as “Salesforce CLI” or with a client id whose tokens are not in JWT format, and run the verification again. Or look in Setup → External Client App Manager → your app → Settings.</source>
        <translation>Melden Sie sich mit dem Browser an, als „Salesforce CLI“ oder mit einer Client-ID, deren Token nicht das JWT-Format haben, und führen Sie die Überprüfung erneut aus. Oder sehen Sie in Setup → External Client App Manager → Ihre App → Einstellungen nach.</translation>
    </message>
    <message>
        <source>Change it in step %1, unless you have a reason.</source>
        <translation>Ändern Sie es in Schritt %1, wenn nichts dagegen spricht.</translation>
    </message>
</context>
<context>
    <name>applink::steps::VerifyWithAppLink</name>
    <message>
        <source>Step 5: Connect Heroku AppLink and verify</source>
        <translation>Schritt 5: Heroku AppLink verbinden und überprüfen</translation>
    </message>
    <message>
        <source>Connect and verify</source>
        <translation>Verbinden und überprüfen</translation>
    </message>
    <message>
        <source>Connect the org to your Heroku app, publish the API spec, and watch every check.</source>
        <translation>Verbinden Sie die Org mit Ihrer Heroku-App, veröffentlichen Sie die API-Spezifikation, und verfolgen Sie jede Prüfung.</translation>
    </message>
    <message>
        <source>Only a real sign-in and a real publish prove that both sides fit. If publishing ends in an error about the app&apos;s name, the API name and externalClientApp in your API spec file differ, perhaps only in a capital letter.</source>
        <translation>Nur eine echte Anmeldung und eine echte Veröffentlichung beweisen, dass beide Seiten zusammenpassen. Endet das Veröffentlichen mit einem Fehler zum Namen der App, unterscheiden sich der API-Name und externalClientApp in Ihrer API-Spezifikationsdatei, vielleicht nur in einem Großbuchstaben.</translation>
    </message>
    <message>
        <source>Setup → Quick Find: Heroku → Apps shows what is published. On the Heroku side: heroku salesforce:connect and heroku salesforce:publish.</source>
        <translation>Setup → Schnellsuche: Heroku → Apps zeigt, was veröffentlicht ist. Auf der Heroku-Seite: heroku salesforce:connect und heroku salesforce:publish.</translation>
    </message>
    <message>
        <source>Choose the Heroku app.</source>
        <translation>Wählen Sie die Heroku-App aus.</translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation>Geben Sie der Verbindung einen Namen.</translation>
    </message>
    <message>
        <source>Choose the API spec file, or leave publishing for later.</source>
        <translation>Wählen Sie die API-Spezifikationsdatei aus, oder veröffentlichen Sie später.</translation>
    </message>
    <message>
        <source>Heroku account, app and add-on are ready</source>
        <translation>Heroku-Konto, App und Add-on sind bereit</translation>
    </message>
    <message>
        <source>The org&apos;s sign-in page knows the app and takes its callback</source>
        <translation>Die Anmeldeseite der Org kennt die App und akzeptiert ihre Callback-URL</translation>
    </message>
    <message>
        <source>The API spec names the app letter for letter</source>
        <translation>Die API-Spezifikation nennt die App Buchstabe für Buchstabe</translation>
    </message>
    <message>
        <source>The AppLink connection exists</source>
        <translation>Die AppLink-Verbindung ist vorhanden</translation>
    </message>
    <message>
        <source>The consent page listed the three scopes</source>
        <translation>Die Zustimmungsseite hat die drei Bereiche aufgeführt</translation>
    </message>
    <message>
        <source>The connection is stored, for this org and a known user</source>
        <translation>Die Verbindung ist gespeichert, für diese Org und einen bekannten Benutzer</translation>
    </message>
    <message>
        <source>The API spec is published</source>
        <translation>Die API-Spezifikation ist veröffentlicht</translation>
    </message>
    <message>
        <source>The org holds the published service</source>
        <translation>Die Org enthält den veröffentlichten Service</translation>
    </message>
    <message>
        <source>Callers have the permission sets they need</source>
        <translation>Aufrufer haben die Berechtigungssätze, die sie brauchen</translation>
    </message>
    <message>
        <source>Choose the file of the private key, or make a new key.</source>
        <translation>Wählen Sie die Datei des privaten Schlüssels, oder erstellen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>The three scopes are granted without a consent page</source>
        <translation>Die drei Bereiche sind ohne Zustimmungsseite gewährt</translation>
    </message>
</context>
<context>
    <name>applink::steps::Workflow</name>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation>Niemand ist bei Salesforce angemeldet.</translation>
    </message>
    <message>
        <source>Reading the org again</source>
        <translation>Org wird neu eingelesen</translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>You signed in as %1 at %2 (org %3). What is under way here belongs to %4 at %5 (org %6). Sign in as that user; to change the org, cancel and use Switch org.</source>
        <translation>Sie haben sich als %1 bei %2 (Org %3) angemeldet. Was hier läuft, gehört zu %4 bei %5 (Org %6). Melden Sie sich als dieser Benutzer an; um die Org zu wechseln, brechen Sie ab, und verwenden Sie „Org wechseln“.</translation>
    </message>
    <message>
        <source>Looking up the deploy of the earlier run</source>
        <translation>Bereitstellung des früheren Laufs wird gesucht</translation>
    </message>
    <message>
        <source>The settings were changed after the verification: its checks are about the settings before.</source>
        <translation>Die Einstellungen wurden nach der Überprüfung geändert: Ihre Prüfungen gelten den Einstellungen davor.</translation>
    </message>
    <message>
        <source>A later verification, begun at %1, was stopped before its end and is not in here.</source>
        <translation>Eine spätere Überprüfung, begonnen %1, wurde vor ihrem Ende angehalten und ist hier nicht enthalten.</translation>
    </message>
    <message>
        <source>A verification begun at %1 was stopped before its end and is not in here.</source>
        <translation>Eine Überprüfung, begonnen %1, wurde vor ihrem Ende angehalten und ist hier nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>applink::storage::FileAccess</name>
    <message>
        <source>The folder for %1 could not be made.</source>
        <translation>Der Ordner für %1 konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 could not be kept private.</source>
        <translation>%1 konnte nicht vor anderen geschützt werden.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 kB. This is probably not the file you meant.</source>
        <translation>%1 ist größer als %2 kB. Dies ist wahrscheinlich nicht die gemeinte Datei.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, not a file.</source>
        <translation>%1 ist eine Pipe oder ein Gerät, keine Datei.</translation>
    </message>
</context>
<context>
    <name>applink::storage::JournalFiles</name>
    <message>
        <source>The folder %1 can&apos;t be written. Nothing is applied without a journal.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden. Ohne Journal wird nichts angewendet.</translation>
    </message>
</context>
<context>
    <name>applink::storage::Keychain</name>
    <message>
        <source>The keyring of this computer can&apos;t be used. Choose “This session only”, or unlock the keyring and try again.</source>
        <translation>Der Schlüsselbund dieses Computers kann nicht verwendet werden. Wählen Sie „Nur diese Sitzung“, oder entsperren Sie den Schlüsselbund, und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>applink::storage::SetupFileJson</name>
    <message>
        <source>“org.url” must be the bare address of the org, such as https://acme.my.salesforce.com, without user, path or query.</source>
        <translation>„org.url“ muss die reine Adresse der Org sein, zum Beispiel https://acme.my.salesforce.com, ohne Benutzer, Pfad oder Abfrage.</translation>
    </message>
    <message>
        <source>“%1” is not an OAuth scope of Salesforce. Allowed: %2.</source>
        <translation>„%1“ ist kein OAuth-Bereich von Salesforce. Zulässig: %2.</translation>
    </message>
    <message>
        <source>“refreshToken.%1” belongs to the policies expireIfNotUsedFor and expireAfter only.</source>
        <translation>„refreshToken.%1“ gehört nur zu den Richtlinien expireIfNotUsedFor und expireAfter.</translation>
    </message>
    <message>
        <source>A permission set must be a name or an object with a name, not %1.</source>
        <translation>Ein Berechtigungssatz muss ein Name oder ein Objekt mit einem Namen sein, nicht %1.</translation>
    </message>
    <message>
        <source>A permission set needs a name.</source>
        <translation>Ein Berechtigungssatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>A setup file has at most %1 kB.</source>
        <translation>Eine Einrichtungsdatei hat höchstens %1 kB.</translation>
    </message>
    <message>
        <source>Line %1: this is not JSON (%2).</source>
        <translation>Zeile %1: Dies ist kein JSON (%2).</translation>
    </message>
    <message>
        <source>Line 1: a setup file is a JSON object, but this is %1.</source>
        <translation>Zeile 1: Eine Einrichtungsdatei ist ein JSON-Objekt, aber dies ist %1.</translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <translation>Der Schlüssel „%1“ steht hier zweimal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (und %n weiteres)</numerusform>
            <numerusform>%1 (und %n weitere)</numerusform>
        </translation>
    </message>
    <message>
        <source>The setup file %1 can&apos;t be used. %2</source>
        <translation>Die Einrichtungsdatei %1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Line %1: “schema” is %2, so a newer version of AppLink Setup made this file. This version reads schema %3; update the program.</source>
        <translation>Zeile %1: „schema“ ist %2, also stammt diese Datei von einer neueren Version von AppLink Setup. Diese Version liest Schema %3; aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>“appLink.jwt.%1” holds a private key, and a setup file holds no secrets. Put the key into a file of its own, which only you may read, and name that in “keyFile”.</source>
        <translation>„appLink.jwt.%1“ enthält einen privaten Schlüssel, und in eine Einrichtungsdatei gehören keine Geheimnisse. Legen Sie den Schlüssel in eine eigene Datei, die nur Sie lesen dürfen, und nennen Sie diese in „keyFile“.</translation>
    </message>
</context>
<context>
    <name>applink::storage::StrictObject</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation>„%1“ muss %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation>„%1“ muss eine ganze Zahl von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>“%1” must hold text only, not %2.</source>
        <translation>„%1“ darf nur Text enthalten, nicht %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”. Allowed: %3.</source>
        <translation>„%1“ kann nicht „%2“ sein. Zulässig: %3.</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>“%1” is not a key that belongs in %2. Allowed: %3.</source>
        <translation>„%1“ ist kein Schlüssel, der in %2 gehört. Zulässig: %3.</translation>
    </message>
</context>
<context>
    <name>applink::ui::AssignUsersPage</name>
    <message>
        <source>permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Profile, %1</source>
        <translation>Profil, %1</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation>Die Liste ist nicht vollständig: %1</translation>
    </message>
    <message>
        <source>Reading permission sets and profiles …</source>
        <translation>Berechtigungssätze und Profile werden gelesen …</translation>
    </message>
    <message>
        <source>The org has this permission set already; it is used as it is.</source>
        <translation>Die Org hat diesen Berechtigungssatz bereits; er wird unverändert verwendet.</translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation>%1 hat %2 bereits.</translation>
    </message>
    <message>
        <source>%1 would get: %2</source>
        <translation>%1 würde erhalten: %2</translation>
    </message>
    <message>
        <source>not in this org</source>
        <translation>nicht in dieser Org</translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation>Zulässige Benutzer</translation>
    </message>
    <message>
        <source>&amp;Admin approved users are pre-authorized</source>
        <translation>&amp;Vom Administrator genehmigte Benutzer sind vorab autorisiert</translation>
    </message>
    <message>
        <source>All &amp;users may self-authorize</source>
        <translation>Alle &amp;Benutzer können sich selbst autorisieren</translation>
    </message>
    <message>
        <source>&amp;Create a permission set of its own for this app</source>
        <translation>Einen eigenen Berechtigungssatz für diese App e&amp;rstellen</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>Bezei&amp;chnung</translation>
    </message>
    <message>
        <source>Label of the new permission set</source>
        <translation>Bezeichnung des neuen Berechtigungssatzes</translation>
    </message>
    <message>
        <source>API na&amp;me</source>
        <translation>API-&amp;Name</translation>
    </message>
    <message>
        <source>API name of the new permission set</source>
        <translation>API-Name des neuen Berechtigungssatzes</translation>
    </message>
    <message>
        <source>Assi&amp;gn the first permission set to me</source>
        <translation>Den ersten Berechtigungssatz &amp;mir zuweisen</translation>
    </message>
    <message>
        <source>Permission sets and profiles with access</source>
        <translation>Berechtigungssätze und Profile mit Zugriff</translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation>Berechtigungssätze</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation>&amp;Liste neu einlesen</translation>
    </message>
    <message>
        <source>You stopped it: the list is not complete.</source>
        <translation>Sie haben das Lesen angehalten: Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Reading permission sets and profiles</source>
        <translation>Berechtigungssätze und Profile werden gelesen</translation>
    </message>
</context>
<context>
    <name>applink::ui::AuthorizeLinkPanel</name>
    <message>
        <source>Salesforce asks you to sign in and to allow access. Look at what the link says before you open it:</source>
        <translation>Salesforce bittet Sie, sich anzumelden und den Zugriff zuzulassen. Sehen Sie sich an, was der Link besagt, bevor Sie ihn öffnen:</translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation>Führt zu: %1</translation>
    </message>
    <message>
        <source>For the client: %1</source>
        <translation>Für den Client: %1</translation>
    </message>
    <message>
        <source>Comes back to: %1</source>
        <translation>Kehrt zurück zu: %1</translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation>Verlangt: %1</translation>
    </message>
    <message>
        <source>every scope that the app has (the link names none)</source>
        <translation>jeden Bereich der App (der Link nennt keinen)</translation>
    </message>
    <message>
        <source>Link to authorize AppLink</source>
        <translation>Link zum Autorisieren von AppLink</translation>
    </message>
    <message>
        <source>Open in b&amp;rowser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>Im Browser öffnen</translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Appro&amp;ve here</source>
        <translation>Hier &amp;genehmigen</translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation>Hier genehmigen</translation>
    </message>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation>Der Browser konnte nicht geöffnet werden. Kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
</context>
<context>
    <name>applink::ui::BrowserSignInBox</name>
    <message>
        <source>Finishing the sign-in</source>
        <translation>Anmeldung wird abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your sign-in in the browser; %n second(s) left</source>
        <translation>
            <numerusform>Warten auf Ihre Anmeldung im Browser; noch %n Sekunde</numerusform>
            <numerusform>Warten auf Ihre Anmeldung im Browser; noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stuck? %1</source>
        <translation>Kommen Sie nicht weiter? %1</translation>
    </message>
    <message>
        <source>Approving here did not work: %1</source>
        <translation>Das Genehmigen hier ist misslungen: %1</translation>
    </message>
    <message>
        <source>Waiting for your sign-in in the browser</source>
        <translation>Warten auf Ihre Anmeldung im Browser</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>Signing in to the practice org as %1</source>
        <translation>Anmeldung bei der Übungs-Org als %1</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows. If none came up, copy the link and open it yourself.</source>
        <translation>Melden Sie sich auf der Seite an, die Ihr Browser zeigt. Falls keine erschienen ist, kopieren Sie den Link, und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>This link opens Salesforce&apos;s own sign-in page. Nothing has been opened yet.</source>
        <translation>Dieser Link öffnet die eigene Anmeldeseite von Salesforce. Noch wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation>Anmeldelink</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>Im &amp;Browser öffnen</translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation>Den Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Approve &amp;here</source>
        <translation>Hier &amp;genehmigen</translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation>Hier genehmigen</translation>
    </message>
    <message>
        <source>The program signs in to the practice org and presses Allow, as you would in the browser.</source>
        <translation>Das Programm meldet sich bei der Übungs-Org an und klickt auf „Zulassen“, so wie Sie es im Browser tun würden.</translation>
    </message>
    <message>
        <source>Use an own client id</source>
        <translation>Eigene Client-ID verwenden</translation>
    </message>
    <message>
        <source>This link opens the sign-in page of the practice org. Nothing has been opened yet.</source>
        <translation>Dieser Link öffnet die Anmeldeseite der Übungs-Org. Noch wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>No browser can be opened from here; the link works in any.</source>
        <translation>Von hier lässt sich kein Browser öffnen; der Link geht in jedem.</translation>
    </message>
    <message>
        <source>“Approve here” signs in to the practice org and presses Allow, as you would in the browser.</source>
        <translation>„Hier genehmigen“ meldet sich an der Übungs-Org an und drückt Zulassen, wie Sie es im Browser täten.</translation>
    </message>
</context>
<context>
    <name>applink::ui::BusyRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation>Laufenden Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation>Bisherige Dauer</translation>
    </message>
</context>
<context>
    <name>applink::ui::CheckDetails</name>
    <message>
        <source>&amp;Review and apply</source>
        <translation>Prüfe&amp;n und anwenden</translation>
    </message>
    <message>
        <source>&amp;Go to the setting</source>
        <translation>Zur Einstellun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Choose the Heroku app</source>
        <translation>Heroku-App a&amp;uswählen</translation>
    </message>
    <message>
        <source>&amp;Choose the API spec file</source>
        <translation>API-Spezifikationsdatei a&amp;uswählen</translation>
    </message>
    <message>
        <source>C&amp;onnect AppLink</source>
        <translation>AppLink &amp;verbinden</translation>
    </message>
    <message>
        <source>P&amp;ublish the API spec</source>
        <translation>API-Spez&amp;ifikation veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Assign them to me</source>
        <translation>Mi&amp;r zuweisen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation>Wählen Sie eine Prüfung aus, um den Befund zu sehen.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>value, source</comment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>Details:</source>
        <translation>Details:</translation>
    </message>
    <message>
        <source>Sign &amp;in to Salesforce</source>
        <translation>Bei Salesforce an&amp;melden</translation>
    </message>
    <message>
        <source>Sign &amp;in to Heroku</source>
        <translation>Bei Heroku an&amp;melden</translation>
    </message>
    <message>
        <source>Confir&amp;m what the page listed</source>
        <translation>An&amp;gaben zur Seite bestätigen</translation>
    </message>
    <message>
        <source>O&amp;pen Salesforce Setup</source>
        <translation>Salesforce-&amp;Setup öffnen</translation>
    </message>
    <message>
        <source>&amp;Choose the key</source>
        <translation>S&amp;chlüssel wählen</translation>
    </message>
</context>
<context>
    <name>applink::ui::CheckModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>check id, title</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation>%1 von %2 bestanden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>applink::ui::CliSignInBox</name>
    <message>
        <source>Asking the Salesforce CLI for its sessions</source>
        <translation>Die Salesforce CLI wird nach ihren Sitzungen gefragt</translation>
    </message>
    <message>
        <source>Asking the Salesforce CLI for the session of %1</source>
        <translation>Die Salesforce CLI wird nach der Sitzung von %1 gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, expired</source>
        <translation>%1, abgelaufen</translation>
    </message>
    <message>
        <source>&amp;Look for sessions</source>
        <translation>&amp;Sitzungen suchen</translation>
    </message>
    <message>
        <source>Look for sessions of the Salesforce CLI</source>
        <translation>Sitzungen der Salesforce CLI suchen</translation>
    </message>
    <message>
        <source>Session of the Salesforce CLI</source>
        <translation>Sitzung der Salesforce CLI</translation>
    </message>
    <message>
        <source>Use this session</source>
        <translation>Diese Sitzung verwenden</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConfirmDeleteDialog</name>
    <message>
        <source>Delete the connection?</source>
        <translation>Verbindung löschen?</translation>
    </message>
    <message>
        <source>To go on, &amp;type the name of the connection: %1</source>
        <translation>Geben Sie &amp;zum Fortfahren den Namen der Verbindung ein: %1</translation>
    </message>
    <message>
        <source>Name of the connection</source>
        <translation>Name der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Delete it</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the connection</source>
        <translation>Die Verbindung löschen</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConfirmOrgDialog</name>
    <message>
        <source>This is a production org</source>
        <translation>Dies ist eine Produktions-Org</translation>
    </message>
    <message>
        <source>%1 is a production org: people work in it. %2</source>
        <translation>%1 ist eine Produktions-Org: Hier wird gearbeitet. %2</translation>
    </message>
    <message>
        <source>To go on, &amp;type the name of the org: %1</source>
        <translation>Geben Sie zum Fortfahren den &amp;Namen der Org ein: %1</translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation>Name der Org</translation>
    </message>
    <message>
        <source>&amp;Apply to this org</source>
        <translation>A&amp;uf diese Org anwenden</translation>
    </message>
    <message>
        <source>Apply to this org</source>
        <translation>Auf diese Org anwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConnectPage</name>
    <message>
        <source>Approving here did not work: %1</source>
        <translation>Das Genehmigen hier ist misslungen: %1</translation>
    </message>
    <message>
        <source>Asking AppLink for the connection</source>
        <translation>Verbindung wird bei AppLink angefragt</translation>
    </message>
    <message>
        <source>practice person</source>
        <translation>Übungsperson</translation>
    </message>
    <message>
        <source>AppLink is connected with this org.</source>
        <translation>AppLink ist mit dieser Org verbunden.</translation>
    </message>
    <message>
        <source>Signing in and allowing access in the practice org</source>
        <translation>Anmelden und Zulassen des Zugriffs in der Übungs-Org</translation>
    </message>
    <message>
        <source>Publishing the API spec. This can take three minutes</source>
        <translation>API-Spezifikation wird veröffentlicht. Das kann drei Minuten dauern</translation>
    </message>
    <message>
        <source>The API spec is published. Go on to the verification.</source>
        <translation>Die API-Spezifikation ist veröffentlicht. Fahren Sie mit der Überprüfung fort.</translation>
    </message>
    <message>
        <source>You stopped waiting. Whether the API spec was published is not known; the verification shows it.</source>
        <translation>Sie haben das Warten beendet. Ob die API-Spezifikation veröffentlicht wurde, ist nicht bekannt; die Überprüfung zeigt es.</translation>
    </message>
    <message>
        <source>You stopped waiting. Connect again to go on.</source>
        <translation>Sie haben das Warten beendet. Verbinden Sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>P&amp;ublish the API spec</source>
        <translation>API-Spezifikation verö&amp;ffentlichen</translation>
    </message>
    <message>
        <source>Publish the API spec</source>
        <translation>API-Spezifikation veröffentlichen</translation>
    </message>
    <message>
        <source>Deleting the connection %1</source>
        <translation>Die Verbindung %1 wird gelöscht</translation>
    </message>
    <message>
        <source>The connection %1 is deleted.</source>
        <translation>Die Verbindung %1 ist gelöscht.</translation>
    </message>
    <message>
        <source>You stopped waiting. AppLink may still take the connection away.</source>
        <translation>Sie warten nicht länger. AppLink kann die Verbindung trotzdem noch entfernen.</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConnectedAppBox</name>
    <message>
        <source>Reading the connected app %1</source>
        <translation>Verbundene Anwendung %1 wird gelesen</translation>
    </message>
    <message>
        <source>Reading the connected apps of the org</source>
        <translation>Verbundene Anwendungen der Org werden gelesen</translation>
    </message>
    <message>
        <source>The org has no connected app.</source>
        <translation>Die Org hat keine verbundene Anwendung.</translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>Whether %1 was migrated could not be read.</source>
        <translation>Ob %1 migriert wurde, konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The org has no External Client App named %1 yet. Migrate it in Setup first, or use its settings for a new app.</source>
        <translation>Die Org hat noch keine External Client App namens %1. Migrieren Sie sie zuerst in Setup, oder verwenden Sie ihre Einstellungen für eine neue App.</translation>
    </message>
    <message>
        <source>%1 was migrated: it is an External Client App now, and as AppLink needs it.</source>
        <translation>%1 wurde migriert: Sie ist jetzt eine External Client App, und zwar so, wie AppLink sie braucht.</translation>
    </message>
    <message>
        <source>%1 was migrated: it is an External Client App now. The next pages and the plan show what AppLink needs otherwise.</source>
        <translation>%1 wurde migriert: Sie ist jetzt eine External Client App. Die nächsten Seiten und der Plan zeigen, was AppLink anders braucht.</translation>
    </message>
    <message>
        <source>Taken over from %1:</source>
        <translation>Übernommen von %1:</translation>
    </message>
    <message>
        <source>Different, because AppLink needs it so:</source>
        <translation>Abweichend, weil AppLink es so braucht:</translation>
    </message>
    <message>
        <source>Not taken over:</source>
        <translation>Nicht übernommen:</translation>
    </message>
    <message>
        <source>I &amp;have a connected app for this already</source>
        <translation>Ich habe dafür &amp;schon eine verbundene Anwendung</translation>
    </message>
    <message>
        <source>I have a connected app for this already</source>
        <translation>Ich habe dafür schon eine verbundene Anwendung</translation>
    </message>
    <message>
        <source>Connected app</source>
        <translation>Verbundene Anwendung</translation>
    </message>
    <message>
        <source>Connected app to &amp;take as the pattern</source>
        <translation>Verbundene Anwendung als &amp;Vorlage</translation>
    </message>
    <message>
        <source>Connected app to take as the pattern</source>
        <translation>Verbundene Anwendung als Vorlage</translation>
    </message>
    <message>
        <source>&amp;Use its settings for the new app</source>
        <translation>&amp;Ihre Einstellungen für die neue App verwenden</translation>
    </message>
    <message>
        <source>Use its settings for the new app</source>
        <translation>Ihre Einstellungen für die neue App verwenden</translation>
    </message>
    <message>
        <source>Fills in the wizard. The connected app stays as it is; nothing is written to the org.</source>
        <translation>Füllt den Assistenten aus. Die verbundene Anwendung bleibt, wie sie ist; nichts wird in die Org geschrieben.</translation>
    </message>
    <message>
        <source>Read the &amp;list again</source>
        <translation>&amp;Liste neu einlesen</translation>
    </message>
    <message>
        <source>Read the list again</source>
        <translation>Liste neu einlesen</translation>
    </message>
    <message>
        <source>Or migrate it, with its key and secret. Only Setup can do that: Setup → App Manager → your app → Migrate to External Client App. It works for apps of this org only, without the username-password flow, and takes the permission to create, edit, and delete External Client Apps. The connected app is read-only then, and comes back if the External Client App is deleted. Afterwards choose it above and have this program look.</source>
        <translation>Oder migrieren Sie sie mit Schlüssel und Geheimnis. Das kann nur Setup: Setup → Anwendungsmanager → Ihre App → Zur External Client App migrieren. Es geht nur bei Apps dieser Org ohne Benutzername-Kennwort-Ablauf und braucht die Berechtigung, External Client Apps zu erstellen, zu bearbeiten und zu löschen. Die verbundene Anwendung ist danach schreibgeschützt und kehrt zurück, wenn die External Client App gelöscht wird. Wählen Sie sie anschließend oben aus, und lassen Sie dieses Programm nachsehen.</translation>
    </message>
    <message>
        <source>&amp;Open App Manager in Setup</source>
        <translation>Anwendungsmanager in Setup &amp;öffnen</translation>
    </message>
    <message>
        <source>Open App Manager in Setup</source>
        <translation>Anwendungsmanager in Setup öffnen</translation>
    </message>
    <message>
        <source>It is migrated: loo&amp;k at it</source>
        <translation>Sie ist &amp;migriert: ansehen</translation>
    </message>
    <message>
        <source>It is migrated: look at it</source>
        <translation>Sie ist migriert: ansehen</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConnectionBox</name>
    <message>
        <source>AppLink connection</source>
        <translation>AppLink-Verbindung</translation>
    </message>
    <message>
        <source>Connection na&amp;me</source>
        <translation>Verbindungs&amp;name</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindungsname</translation>
    </message>
    <message>
        <source>C&amp;onnect AppLink</source>
        <translation>AppLink &amp;verbinden</translation>
    </message>
    <message>
        <source>Connect AppLink</source>
        <translation>AppLink verbinden</translation>
    </message>
    <message>
        <source>The connection %1 works (%2). Connecting anew deletes it first: until somebody has signed in again, apps that use it lose their access.</source>
        <translation>Die Verbindung %1 funktioniert (%2). Beim neuen Verbinden wird sie zuerst gelöscht: Bis sich wieder jemand angemeldet hat, verlieren Apps, die sie nutzen, ihren Zugriff.</translation>
    </message>
    <message>
        <source>The connection %1 works (%2). Apps that use it lose their access to the org.</source>
        <translation>Die Verbindung %1 funktioniert (%2). Apps, die sie nutzen, verlieren ihren Zugriff auf die Org.</translation>
    </message>
    <message>
        <source>The connection %1 is of no use: %2.</source>
        <translation>Die Verbindung %1 ist nicht zu gebrauchen: %2.</translation>
    </message>
    <message>
        <source>A new connection</source>
        <translation>Eine neue Verbindung</translation>
    </message>
    <message>
        <source>Connection %1: %2.</source>
        <translation>Verbindung %1: %2.</translation>
    </message>
    <message>
        <source>It can&apos;t be revived: a fresh link needs it deleted and made anew.</source>
        <translation>Sie lässt sich nicht wiederbeleben: Für einen frischen Link muss sie gelöscht und neu angelegt werden.</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Diese Verbindung nutzen</translation>
    </message>
    <message>
        <source>Connect anew</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Delete it and connect anew</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Choose the Heroku app first; then the connection can be made.</source>
        <translation>Wählen Sie zuerst die Heroku-App; dann lässt sich die Verbindung herstellen.</translation>
    </message>
    <message>
        <source>Connections of this add-on</source>
        <translation>Verbindungen dieses Add-ons</translation>
    </message>
    <message>
        <source>Delete this connection …</source>
        <translation>Diese Verbindung löschen …</translation>
    </message>
    <message>
        <source>Delete this connection</source>
        <translation>Diese Verbindung löschen</translation>
    </message>
    <message>
        <source>Connect anew …</source>
        <translation>Neu verbinden …</translation>
    </message>
</context>
<context>
    <name>applink::ui::ConsentPanel</name>
    <message>
        <source>Only you saw what Salesforce showed you. The three scopes are: manage user data via APIs, access the identity URL service, perform requests at any time. Tick what is true:</source>
        <translation>Nur Sie haben gesehen, was Salesforce Ihnen gezeigt hat. Die drei Bereiche sind: Benutzerdaten über APIs verwalten, auf den Identitäts-URL-Service zugreifen, Anforderungen jederzeit ausführen. Kreuzen Sie an, was zutrifft:</translation>
    </message>
    <message>
        <source>The &amp;page listed all three</source>
        <translation>Die &amp;Seite hat alle drei aufgeführt</translation>
    </message>
    <message>
        <source>The consent page listed all three scopes</source>
        <translation>Die Zustimmungsseite hat alle drei Bereiche aufgeführt</translation>
    </message>
    <message>
        <source>The page did not list all three</source>
        <translation>Die Seite nannte nicht alle drei</translation>
    </message>
    <message>
        <source>The consent page did not list all three scopes</source>
        <translation>Die Zustimmungsseite nannte nicht alle drei Bereiche</translation>
    </message>
    <message>
        <source>No page appeared (pre-authori&amp;zed)</source>
        <translation>&amp;Keine Seite erschienen (vorab autorisiert)</translation>
    </message>
    <message>
        <source>No consent page appeared because I am pre-authorized</source>
        <translation>Keine Zustimmungsseite erschienen, weil ich vorab autorisiert bin</translation>
    </message>
</context>
<context>
    <name>applink::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
</context>
<context>
    <name>applink::ui::CreateAppPage</name>
    <message>
        <source>The org has this app already. What differs will be changed, nothing else.</source>
        <translation>Die Org hat diese App bereits. Was abweicht, wird geändert, sonst nichts.</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>External Client App Name</source>
        <translation>Name der External Client App</translation>
    </message>
    <message>
        <source>What people read in Salesforce Setup.</source>
        <translation>Diesen Namen sehen die Benutzer im Salesforce-Setup.</translation>
    </message>
    <message>
        <source>&amp;API name</source>
        <translation>A&amp;PI-Name</translation>
    </message>
    <message>
        <source>API name</source>
        <translation>API-Name</translation>
    </message>
    <message>
        <source>Must equal externalClientApp in your API spec file, letter for letter. Renaming it later is hard.</source>
        <translation>Muss Buchstabe für Buchstabe mit externalClientApp in Ihrer API-Spezifikationsdatei übereinstimmen. Späteres Umbenennen ist schwierig.</translation>
    </message>
    <message>
        <source>&amp;Contact email</source>
        <translation>&amp;Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation>Verteilungsstatus</translation>
    </message>
    <message>
        <source>Local: the app belongs to this org only.</source>
        <translation>Lokal: Die App gehört nur zu dieser Org.</translation>
    </message>
    <message>
        <source>%1, as the setup file says. The documented setup is Local, for this org only.</source>
        <translation>%1, wie die Einrichtungsdatei sagt. Die dokumentierte Einrichtung ist „Local“, nur für diese Org.</translation>
    </message>
    <message>
        <source>Make it Local</source>
        <translation>Auf „Local“ setzen</translation>
    </message>
    <message>
        <source>Make the distribution state Local</source>
        <translation>Verteilungsstatus auf „Local“ setzen</translation>
    </message>
    <message>
        <source>Left empty, the org keeps the description it has.</source>
        <translation>Bleibt das Feld leer, behält die Org ihre Beschreibung.</translation>
    </message>
</context>
<context>
    <name>applink::ui::EarlierRunsBox</name>
    <message>
        <source>On %1, setting up %2 in %3 did not end, and how far it came can&apos;t be read from its journal.</source>
        <comment>time, app, org</comment>
        <translation>Am %1 wurde die Einrichtung von %2 in %3 nicht beendet, und wie weit sie kam, lässt sich aus ihrem Journal nicht lesen.</translation>
    </message>
    <message>
        <source>On %1, setting up %2 in %3 did not end: %4.</source>
        <comment>time, app, org, how each step stands</comment>
        <translation>Am %1 wurde die Einrichtung von %2 in %3 nicht beendet: %4.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Don&apos;t show again</source>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Don&apos;t show %1 again</source>
        <translation>%1 nicht mehr anzeigen</translation>
    </message>
</context>
<context>
    <name>applink::ui::EnableOAuthPage</name>
    <message>
        <source>Besides these, the settings ask for: %1</source>
        <translation>Außerdem verlangen die Einstellungen: %1</translation>
    </message>
    <message>
        <source>Now in the org: %1. Scopes that are there besides the three are kept.</source>
        <translation>Jetzt in der Org: %1. Vorhandene Bereiche außer den dreien bleiben erhalten.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Now in the org: %1</source>
        <translation>Jetzt in der Org: %1</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>&amp;Callback URLs, one in each line</source>
        <translation>&amp;Callback-URLs, eine je Zeile</translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation>Callback-URLs</translation>
    </message>
    <message>
        <source>AppLink needs https://localhost. Others that the app has already are kept.</source>
        <translation>AppLink braucht https://localhost. Weitere, die die App schon hat, bleiben erhalten.</translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation>OAuth-Bereiche</translation>
    </message>
    <message>
        <source>&amp;Manage user data via APIs (api)</source>
        <translation>&amp;Benutzerdaten über APIs verwalten (api)</translation>
    </message>
    <message>
        <source>AppLink calls Salesforce for the user.</source>
        <translation>AppLink ruft Salesforce für den Benutzer auf.</translation>
    </message>
    <message>
        <source>Access the &amp;identity URL service (id)</source>
        <translation>Auf den &amp;Identitäts-URL-Service zugreifen (id)</translation>
    </message>
    <message>
        <source>The sign-in learns who the user is: id, profile, email, address, phone.</source>
        <translation>Die Anmeldung erfährt, wer der Benutzer ist: id, profile, email, address, phone.</translation>
    </message>
    <message>
        <source>&amp;Perform requests at any time (refresh_token)</source>
        <translation>Anforderungen &amp;jederzeit ausführen (refresh_token)</translation>
    </message>
    <message>
        <source>The connection lives on after the first access token.</source>
        <translation>Die Verbindung besteht über das erste Zugriffstoken hinaus.</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Require secret for &amp;refresh token flow</source>
        <translation>Geheimnis für Aktualisierungs&amp;token-Ablauf erforderlich</translation>
    </message>
    <message>
        <source>Require P&amp;KCE</source>
        <translation>P&amp;KCE erforderlich</translation>
    </message>
    <message>
        <source>Proof Key for Code Exchange. The documented setup leaves it off.</source>
        <translation>Proof Key for Code Exchange. Die dokumentierte Einrichtung lässt dies ausgeschaltet.</translation>
    </message>
    <message>
        <source>Now in the org: %1.</source>
        <translation>Jetzt in der Org: %1.</translation>
    </message>
    <message>
        <source>Now in the org: %1. These will be taken away: %2.</source>
        <translation>Jetzt in der Org: %1. Diese werden entfernt: %2.</translation>
    </message>
    <message>
        <source>Remove the &amp;other scopes</source>
        <translation>Üb&amp;rige Bereiche entfernen</translation>
    </message>
    <message>
        <source>Whatever else signs in with this app loses them. The plan shows the change first.</source>
        <translation>Alles andere, was sich mit dieser App anmeldet, verliert sie. Der Plan zeigt die Änderung vorher.</translation>
    </message>
    <message>
        <source>Require secret for web server f&amp;low</source>
        <translation>Geheimnis für Web&amp;server-Ablauf erforderlich</translation>
    </message>
</context>
<context>
    <name>applink::ui::ErrorPanel</name>
    <message>
        <source>Request id: %1</source>
        <translation>Anforderungs-ID: %1</translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation>Details des Fehlers</translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation>Fehler kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Read the org again</source>
        <translation>Die Org erneut lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>applink::ui::HelpPanel</name>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Where it is in Setup</source>
        <translation>Wo es in Setup steht</translation>
    </message>
</context>
<context>
    <name>applink::ui::HelpWindow</name>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>applink::ui::HerokuSignInBox</name>
    <message>
        <source>Asking the Heroku CLI</source>
        <translation>Heroku CLI wird befragt</translation>
    </message>
    <message>
        <source>Asking Heroku whose token this is</source>
        <translation>Heroku wird gefragt, wem dieses Token gehört</translation>
    </message>
    <message>
        <source>Signed in as %1. %2.</source>
        <translation>Angemeldet als %1. %2.</translation>
    </message>
    <message>
        <source>The token of the practice account is filled in. Press Sign in.</source>
        <translation>Das Token des Übungskontos ist eingetragen. Klicken Sie auf „Anmelden“.</translation>
    </message>
    <message>
        <source>Heroku account</source>
        <translation>Heroku-Konto</translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation>Heroku-Token</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Sign in to Heroku</source>
        <translation>Bei Heroku anmelden</translation>
    </message>
    <message>
        <source>Use HEROKU_API_KEY</source>
        <translation>HEROKU_API_KEY verwenden</translation>
    </message>
    <message>
        <source>Use the token in HEROKU_API_KEY</source>
        <translation>Das Token aus HEROKU_API_KEY verwenden</translation>
    </message>
    <message>
        <source>As&amp;k the Heroku CLI</source>
        <translation>&amp;Token von der Heroku CLI holen</translation>
    </message>
    <message>
        <source>Ask the Heroku CLI for its token</source>
        <translation>Das Token von der Heroku CLI holen</translation>
    </message>
    <message>
        <source>Sign out of Heroku</source>
        <translation>Von Heroku abmelden</translation>
    </message>
    <message>
        <source>Sending the second factor</source>
        <translation>Zweiter Faktor wird gesendet</translation>
    </message>
    <message>
        <source>Heroku asks for a second factor. Type the code that your authenticator app shows now:</source>
        <translation>Heroku verlangt einen zweiten Faktor. Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt:</translation>
    </message>
    <message>
        <source>Heroku asks for a second factor for the app %1. Type the code that your authenticator app shows now:</source>
        <translation>Heroku verlangt für die App %1 einen zweiten Faktor. Geben Sie den Code ein, den Ihre Authenticator-App jetzt zeigt:</translation>
    </message>
    <message>
        <source>The account signs in through your company; its tokens end after eight hours.</source>
        <translation>Das Konto meldet sich über Ihr Unternehmen an; seine Token enden nach acht Stunden.</translation>
    </message>
    <message>
        <source>Heroku has suspended this account.</source>
        <translation>Heroku hat dieses Konto gesperrt.</translation>
    </message>
    <message>
        <source>Use the netrc file</source>
        <translation>netrc-Datei verwenden</translation>
    </message>
    <message>
        <source>Use the login in your netrc file</source>
        <translation>Die Anmeldung aus Ihrer netrc-Datei verwenden</translation>
    </message>
    <message>
        <source>Code of the second factor</source>
        <translation>Code des zweiten Faktors</translation>
    </message>
    <message>
        <source>Send code</source>
        <translation>Code senden</translation>
    </message>
    <message>
        <source>Send the code of the second factor</source>
        <translation>Den Code des zweiten Faktors senden</translation>
    </message>
    <message>
        <source>Go on as %1</source>
        <translation>Als %1 weitermachen</translation>
    </message>
    <message>
        <source>Go on with the kept token of %1</source>
        <translation>Mit dem aufbewahrten Token von %1 weitermachen</translation>
    </message>
    <message>
        <source>Paste a Heroku token (heroku auth:token shows one), or let the program ask. It opens every app of the account, so it stays in memory only, unless you have it kept in the keyring.</source>
        <translation>Fügen Sie ein Heroku-Token ein (heroku auth:token zeigt eines), oder lassen Sie das Programm fragen. Es öffnet jede App des Kontos; deshalb bleibt es nur im Arbeitsspeicher, es sei denn, Sie lassen es im Schlüsselbund aufbewahren.</translation>
    </message>
    <message>
        <source>Keep a pasted token in the keyring of this computer</source>
        <translation>Ein eingefügtes Token im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Keep a pasted Heroku token in the keyring of this computer</source>
        <translation>Ein eingefügtes Heroku-Token im Schlüsselbund dieses Computers aufbewahren</translation>
    </message>
    <message>
        <source>Forget the kept token</source>
        <translation>Aufbewahrtes Token vergessen</translation>
    </message>
    <message>
        <source>Forget the kept Heroku token</source>
        <translation>Das aufbewahrte Heroku-Token vergessen</translation>
    </message>
    <message>
        <source>Asking the keyring</source>
        <translation>Der Schlüsselbund wird gefragt</translation>
    </message>
    <message>
        <source>The keyring does not hold the token of %1 any more. Paste it again.</source>
        <translation>Der Schlüsselbund enthält das Token von %1 nicht mehr. Fügen Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>applink::ui::HerokuTargetBox</name>
    <message>
        <source>Heroku app</source>
        <translation>Heroku-App</translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation>Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The add-ons of %1 could not be read.</source>
        <translation>Die Add-ons von %1 konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Reading your Heroku apps …</source>
        <translation>Ihre Heroku-Apps werden gelesen …</translation>
    </message>
    <message>
        <source>Looking for the AppLink add-on of %1 …</source>
        <translation>AppLink-Add-on von %1 wird gesucht …</translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation>freigegeben von %1</translation>
    </message>
    <message>
        <source>add-on</source>
        <translation>Add-on</translation>
    </message>
    <message>
        <source>%1 has several AppLink add-ons. Choose one.</source>
        <translation>%1 hat mehrere AppLink-Add-ons. Wählen Sie eines aus.</translation>
    </message>
    <message>
        <source>Heroku app and add-on</source>
        <translation>Heroku-App und Add-on</translation>
    </message>
    <message>
        <source>AppLink add-on</source>
        <translation>AppLink-Add-on</translation>
    </message>
    <message>
        <source>Read the lists a&amp;gain</source>
        <translation>L&amp;isten neu einlesen</translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation>Listen neu einlesen</translation>
    </message>
    <message>
        <source>The browser could not be opened. The page is: %1</source>
        <translation>Der Browser ließ sich nicht öffnen. Die Seite ist: %1</translation>
    </message>
    <message>
        <source>%1 has no AppLink add-on. This adds it with its usual plan; the add-on&apos;s page lists plans and prices:
%2</source>
        <translation>%1 hat kein AppLink-Add-on. Dieser Befehl fügt es mit seinem üblichen Tarif hinzu; die Seite des Add-ons nennt Tarife und Preise:
%2</translation>
    </message>
    <message>
        <source>%1 with the AppLink add-on %2 (%3, %4).</source>
        <translation>%1 mit dem AppLink-Add-on %2 (%3, %4).</translation>
    </message>
    <message>
        <source>It is shared by %1: both apps see the same connections.</source>
        <translation>Es wird von %1 geteilt: Beide Apps sehen dieselben Verbindungen.</translation>
    </message>
    <message>
        <source>Heroku is still making it.</source>
        <translation>Heroku richtet es noch ein.</translation>
    </message>
    <message>
        <source>%1 has no AppLink add-on named %2. Choose one.</source>
        <translation>%1 hat kein AppLink-Add-on namens %2. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Sign in to Heroku first; then your apps are listed here.</source>
        <translation>Melden Sie sich zuerst bei Heroku an; dann stehen hier Ihre Apps.</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Copy the command that adds the add-on</source>
        <translation>Den Befehl kopieren, der das Add-on hinzufügt</translation>
    </message>
    <message>
        <source>Open the add-on&apos;s page</source>
        <translation>Seite des Add-ons öffnen</translation>
    </message>
    <message>
        <source>Choose another app</source>
        <translation>Eine andere App wählen</translation>
    </message>
    <message>
        <source>Choose another Heroku app</source>
        <translation>Eine andere Heroku-App wählen</translation>
    </message>
    <message>
        <source>You stopped it: the list is not complete.</source>
        <translation>Sie haben das Lesen angehalten: Die Liste ist nicht vollständig.</translation>
    </message>
    <message>
        <source>Reading from Heroku</source>
        <translation>Es wird von Heroku gelesen</translation>
    </message>
</context>
<context>
    <name>applink::ui::JwtBox</name>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Private keys (*.key *.pem);;All files (*)</source>
        <translation>Private Schlüssel (*.key *.pem);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Where shall the new private key lie?</source>
        <translation>Wo soll der neue private Schlüssel liegen?</translation>
    </message>
    <message>
        <source>Making the key</source>
        <translation>Der Schlüssel wird erstellt</translation>
    </message>
    <message>
        <source>RSA key, %1 bits.</source>
        <translation>RSA-Schlüssel, %1 Bit.</translation>
    </message>
    <message>
        <source>Other people on this computer can read the file. Take that right away from them (chmod 600).</source>
        <translation>Andere auf diesem Rechner können die Datei lesen. Nehmen Sie ihnen dieses Recht (chmod 600).</translation>
    </message>
    <message>
        <source>The certificate in the setup does not belong to this key, or ends soon. Choose the key again to have a new one made.</source>
        <translation>Das Zertifikat in der Einrichtung gehört nicht zu diesem Schlüssel oder läuft bald ab. Wählen Sie den Schlüssel noch einmal, damit ein neues entsteht.</translation>
    </message>
    <message>
        <source>What the setup names as the certificate is none. Choose the key again.</source>
        <translation>Was die Einrichtung als Zertifikat nennt, ist keines. Wählen Sie den Schlüssel noch einmal.</translation>
    </message>
    <message>
        <source>The org does not show which certificate the app holds.</source>
        <translation>Die Org zeigt nicht, welches Zertifikat die App hat.</translation>
    </message>
    <message>
        <source>The app does not hold the certificate yet: %1. The plan puts it there.</source>
        <translation>Die App hat das Zertifikat noch nicht: %1. Der Plan legt es dort ab.</translation>
    </message>
    <message>
        <source>The app holds a certificate of this key. The plan renews it: %1.</source>
        <translation>Die App hat ein Zertifikat dieses Schlüssels. Der Plan erneuert es: %1.</translation>
    </message>
    <message>
        <source>The app holds the certificate: %1.</source>
        <translation>Die App hat das Zertifikat: %1.</translation>
    </message>
    <message>
        <source>The app holds a certificate of another key: %1. Whoever signs in with that key can no longer do so when it is replaced.</source>
        <translation>Die App hat ein Zertifikat eines anderen Schlüssels: %1. Wer sich mit jenem Schlüssel anmeldet, kann das nicht mehr, wenn es ersetzt wird.</translation>
    </message>
    <message>
        <source>How AppLink signs in to the org</source>
        <translation>Wie sich AppLink bei der Org anmeldet</translation>
    </message>
    <message>
        <source>In the browser, where you allow it</source>
        <translation>Im Browser, wo Sie es erlauben</translation>
    </message>
    <message>
        <source>By JWT, for unattended setups</source>
        <translation>Per JWT, für unbeaufsichtigte Einrichtungen</translation>
    </message>
    <message>
        <source>AppLink signs in by itself, with a private key: no browser, and nobody is asked. That suits pipelines and servers. The app holds the certificate of the key, and the user must be pre-authorized in step 4. When you connect, the private key is sent to AppLink, which keeps it. Whoever has the key can act as this user, so keep its file to yourself.</source>
        <translation>AppLink meldet sich selbst an, mit einem privaten Schlüssel: ohne Browser, und niemand wird gefragt. Das passt für Pipelines und Server. Die App hat das Zertifikat des Schlüssels, und der Benutzer muss in Schritt 4 vorab autorisiert sein. Beim Verbinden wird der private Schlüssel an AppLink geschickt, das ihn behält. Wer den Schlüssel hat, kann als dieser Benutzer handeln; behalten Sie seine Datei also für sich.</translation>
    </message>
    <message>
        <source>Salesforce user</source>
        <translation>Salesforce-Benutzer</translation>
    </message>
    <message>
        <source>The user that AppLink acts as. Left empty: you.</source>
        <translation>Der Benutzer, für den AppLink handelt. Leer gelassen: Sie.</translation>
    </message>
    <message>
        <source>Salesforce user that AppLink acts as</source>
        <translation>Salesforce-Benutzer, für den AppLink handelt</translation>
    </message>
    <message>
        <source>Private key file</source>
        <translation>Datei des privaten Schlüssels</translation>
    </message>
    <message>
        <source>RSA, 2048 bits or more, PEM, without a passphrase. The file stays where it is.</source>
        <translation>RSA, mindestens 2048 Bit, PEM, ohne Passphrase. Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Choose a key …</source>
        <translation>Schlüssel auswählen …</translation>
    </message>
    <message>
        <source>Choose a private key file</source>
        <translation>Datei eines privaten Schlüssels auswählen</translation>
    </message>
    <message>
        <source>Make a new key …</source>
        <translation>Neuen Schlüssel erstellen …</translation>
    </message>
    <message>
        <source>Make a new private key</source>
        <translation>Neuen privaten Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Replace the certificate of the other key</source>
        <translation>Das Zertifikat des anderen Schlüssels ersetzen</translation>
    </message>
    <message>
        <source>Review and apply the plan</source>
        <translation>Plan prüfen und anwenden</translation>
    </message>
</context>
<context>
    <name>applink::ui::KeptSignInsBox</name>
    <message>
        <source>The keyring does not hold the sign-in of %1 any more, or is locked. Sign in again.</source>
        <translation>Der Schlüsselbund enthält die Anmeldung von %1 nicht mehr oder ist gesperrt. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The kept sign-in of %1 has ended. Sign in again.</source>
        <translation>Die aufbewahrte Anmeldung von %1 ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>Renewing the sign-in of %1</source>
        <translation>Anmeldung von %1 wird erneuert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Signed in before:</source>
        <translation>Früher angemeldet:</translation>
    </message>
    <message>
        <source>Signed in before</source>
        <translation>Früher angemeldet</translation>
    </message>
    <message>
        <source>Go on as this user</source>
        <translation>Als dieser Benutzer fortfahren</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget this sign-in</source>
        <translation>Diese Anmeldung vergessen</translation>
    </message>
</context>
<context>
    <name>applink::ui::LogWindow</name>
    <message>
        <source>Log – AppLink Setup</source>
        <translation>Protokoll – AppLink Setup</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>Noch ist nichts geschehen.</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Alles kopieren</translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation>Das ganze Protokoll kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation>Protokoll schließen</translation>
    </message>
</context>
<context>
    <name>applink::ui::MainWindow</name>
    <message>
        <source>Trying again (%1) in %2 s: %3 (%4)</source>
        <translation>Neuer Versuch (%1) in %2 s: %3 (%4)</translation>
    </message>
    <message>
        <source>The practice org could not be started: %1</source>
        <translation>Die Übungs-Org konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>AppLink Setup</source>
        <translation>AppLink Setup</translation>
    </message>
    <message>
        <source>About AppLink Setup</source>
        <translation>Über AppLink Setup</translation>
    </message>
    <message>
        <source>AppLink Setup %1</source>
        <translation>AppLink Setup %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.

Not a product of Salesforce or Heroku. Built with Qt %1.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewährleistung.

Kein Produkt von Salesforce oder Heroku. Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Practice org: everything you see is simulated inside this program. Nothing leaves this computer.</source>
        <translation>Übungs-Org: Alles, was Sie sehen, wird in diesem Programm simuliert. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>This is another org than the one of the earlier run.</source>
        <translation>Dies ist eine andere Org als die des früheren Laufs.</translation>
    </message>
    <message>
        <source>The plan is still being applied. Verify again when that has ended.</source>
        <translation>Der Plan wird noch angewendet. Überprüfen Sie erneut, wenn das beendet ist.</translation>
    </message>
    <message>
        <source>Sign in to Salesforce first. The verification runs then.</source>
        <translation>Melden Sie sich zuerst bei Salesforce an. Danach läuft die Überprüfung.</translation>
    </message>
    <message>
        <source>The plan is still being applied. Close all the same?</source>
        <translation>Der Plan wird noch angewendet. Trotzdem schließen?</translation>
    </message>
    <message>
        <source>The practice org ends with the program, and what was written to it is gone.</source>
        <translation>Die Übungs-Org endet mit dem Programm, und was in sie geschrieben wurde, ist dann weg.</translation>
    </message>
    <message>
        <source>What the org has taken goes on there, and nobody watches how it ends. The next start offers to look it up. To stop it instead, press Cancel beside the progress and wait until it has ended.</source>
        <translation>Was die Org angenommen hat, läuft dort weiter, und niemand sieht, wie es endet. Der nächste Start bietet an, es nachzusehen. Um es stattdessen anzuhalten, drücken Sie „Abbrechen“ neben dem Fortschritt und warten, bis es beendet ist.</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Geöffnet lassen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>applink::ui::OrgCard</name>
    <message>
        <source>Si&amp;gn out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>You are signed in at %1, but what org it is could not be read: %2</source>
        <translation>Sie sind bei %1 angemeldet, aber welche Org das ist, konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation>Angemeldet bei %1</translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation>Art: %1</translation>
    </message>
    <message>
        <source>Kind: %1, %2</source>
        <translation>Art: %1, %2</translation>
    </message>
    <message>
        <source>Org id: %1</source>
        <translation>Org-ID: %1</translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation>Benutzer: %1</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Adresse: %1</translation>
    </message>
    <message>
        <source>Release: %1 (API %2)</source>
        <translation>Release: %1 (API %2)</translation>
    </message>
    <message>
        <source>This is a production org. You will be asked once more before anything is written.</source>
        <translation>Dies ist eine Produktions-Org. Bevor etwas geschrieben wird, werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Address: %1 (not a Salesforce host)</source>
        <translation>Adresse: %1 (kein Salesforce-Host)</translation>
    </message>
</context>
<context>
    <name>applink::ui::OwnClientBox</name>
    <message>
        <source>Paste the consumer key of your app; it has no blanks.</source>
        <translation>Fügen Sie den Verbraucherschlüssel Ihrer App ein; er enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>your own app</source>
        <translation>Ihre eigene App</translation>
    </message>
    <message>
        <source>Any External Client App or connected app of this org will do. It needs this callback, letter for letter, and the scopes “Manage user data via APIs” (api) and “Perform requests at any time” (refresh_token). The org shows the name that you gave the app.</source>
        <translation>Jede External Client App oder verbundene Anwendung dieser Org ist geeignet. Sie braucht diese Callback-URL, Buchstabe für Buchstabe, und die Bereiche „Benutzerdaten über APIs verwalten“ (api) und „Anforderungen jederzeit ausführen“ (refresh_token). Die Org zeigt den Namen, den Sie der App gegeben haben.</translation>
    </message>
    <message>
        <source>Callback to register</source>
        <translation>Zu registrierende Callback-URL</translation>
    </message>
    <message>
        <source>&amp;Client id (consumer key)</source>
        <translation>&amp;Client-ID (Verbraucherschlüssel)</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret (consumer secret)</source>
        <translation>Client-Geheimnis (Verbrauchergeheimnis)</translation>
    </message>
    <message>
        <source>Only where the app requires one for the web server flow.</source>
        <translation>Nur wenn die App für den Webserver-Ablauf eines verlangt.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Geheimnis</translation>
    </message>
    <message>
        <source>Port of the callback</source>
        <translation>Port der Callback-URL</translation>
    </message>
    <message>
        <source>Another one only where the app&apos;s callback names it.</source>
        <translation>Ein anderer nur, wenn die Callback-URL der App ihn nennt.</translation>
    </message>
</context>
<context>
    <name>applink::ui::PermissionsPage</name>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>Each permission is read from the org; nothing is changed.</source>
        <translation>Jede Berechtigung wird aus der Org gelesen; nichts wird geändert.</translation>
    </message>
    <message>
        <source>All is there. Go on with step 1.</source>
        <translation>Alles ist vorhanden. Fahren Sie mit Schritt 1 fort.</translation>
    </message>
    <message>
        <source>Something is missing. Choose a row to see who can fix it. You may go on and prepare the settings; applying them has to wait.</source>
        <translation>Etwas fehlt. Wählen Sie eine Zeile aus, um zu sehen, wer es beheben kann. Sie können fortfahren und die Einstellungen vorbereiten; das Anwenden muss warten.</translation>
    </message>
    <message>
        <source>Some things could not be seen. You may go on; the org itself decides when you apply.</source>
        <translation>Einiges war nicht zu sehen. Sie können fortfahren; beim Anwenden entscheidet die Org selbst.</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Berechtigungen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>C&amp;heck again</source>
        <translation>Erneut &amp;prüfen</translation>
    </message>
</context>
<context>
    <name>applink::ui::PickList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation>Suchen in: %1</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation>Anzeige: %1</translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation>Nur ausgewählte</translation>
    </message>
    <message>
        <source>Show only what is chosen: %1</source>
        <translation>Nur ausgewählte anzeigen: %1</translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation>%1 in der Liste</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 angezeigt</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>applink::ui::PickListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>applink::ui::PlanText</name>
    <message>
        <source>valid until revoked</source>
        <translation>gültig bis zum Widerruf</translation>
    </message>
    <message>
        <source>expires immediately</source>
        <translation>läuft sofort ab</translation>
    </message>
    <message>
        <source>expires if not used for a period</source>
        <translation>läuft bei Nichtverwendung nach einem Zeitraum ab</translation>
    </message>
    <message>
        <source>expires after a period</source>
        <translation>läuft nach einem Zeitraum ab</translation>
    </message>
    <message>
        <source>admin approved users are pre-authorized</source>
        <translation>vom Administrator genehmigte Benutzer sind vorab autorisiert</translation>
    </message>
    <message>
        <source>all users may self-authorize</source>
        <translation>alle Benutzer können sich selbst autorisieren</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>External Client App</source>
        <translation>External Client App</translation>
    </message>
    <message>
        <source>OAuth security settings</source>
        <translation>OAuth-Sicherheitseinstellungen</translation>
    </message>
    <message>
        <source>OAuth settings</source>
        <translation>OAuth-Einstellungen</translation>
    </message>
    <message>
        <source>OAuth policies</source>
        <translation>OAuth-Richtlinien</translation>
    </message>
    <message>
        <source>App policies</source>
        <translation>App-Richtlinien</translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation>Berechtigungssatz</translation>
    </message>
    <message>
        <source>Permission set assignment</source>
        <translation>Berechtigungssatzzuweisung</translation>
    </message>
    <message>
        <source>Access to the app</source>
        <translation>Zugriff auf die App</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation>Kontakt-E-Mail</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation>Verteilungsstatus</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>App enabled</source>
        <translation>App aktiviert</translation>
    </message>
    <message>
        <source>OAuth enabled</source>
        <translation>OAuth aktiviert</translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation>Callback-URL</translation>
    </message>
    <message>
        <source>Secret optional for web server flow</source>
        <translation>Geheimnis für Webserver-Ablauf optional</translation>
    </message>
    <message>
        <source>Require secret for refresh token flow</source>
        <translation>Geheimnis für Aktualisierungstoken-Ablauf erforderlich</translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation>PKCE erforderlich</translation>
    </message>
    <message>
        <source>30-day limit for unused refresh tokens</source>
        <translation>30-Tage-Grenze für ungenutzte Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Refresh token rotation</source>
        <translation>Rotation der Aktualisierungstoken</translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation>OAuth-Bereiche</translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation>Richtlinie für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Refresh token period</source>
        <translation>Zeitraum für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Einheit des Zeitraums</translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation>Zulässige Benutzer</translation>
    </message>
    <message>
        <source>Permission sets with access</source>
        <translation>Berechtigungssätze mit Zugriff</translation>
    </message>
    <message>
        <source>Protected in packages</source>
        <translation>In Paketen geschützt</translation>
    </message>
    <message>
        <source>Client credentials flow</source>
        <translation>Client-Anmeldeinformationen-Ablauf</translation>
    </message>
    <message>
        <source>Headless code and credentials flow</source>
        <translation>Headless-Ablauf mit Code und Anmeldeinformationen</translation>
    </message>
    <message>
        <source>Headless flow by POST only</source>
        <translation>Headless-Ablauf nur über POST</translation>
    </message>
    <message>
        <source>Device flow</source>
        <translation>Geräte-Ablauf</translation>
    </message>
    <message>
        <source>Introspect all tokens</source>
        <translation>Selbstprüfung aller Token</translation>
    </message>
    <message>
        <source>Access tokens in JWT format</source>
        <translation>Zugriffstoken im JWT-Format</translation>
    </message>
    <message>
        <source>Require secret for token exchange</source>
        <translation>Geheimnis für Tokenaustausch erforderlich</translation>
    </message>
    <message>
        <source>Token exchange flow</source>
        <translation>Tokenaustausch-Ablauf</translation>
    </message>
    <message>
        <source>Headless flow for guests</source>
        <translation>Headless-Ablauf für Gäste</translation>
    </message>
    <message>
        <source>First-party app</source>
        <translation>App des Herstellers</translation>
    </message>
    <message>
        <source>New consumer key</source>
        <translation>Neuer Verbraucherschlüssel</translation>
    </message>
    <message>
        <source>New consumer secret</source>
        <translation>Neues Verbrauchergeheimnis</translation>
    </message>
    <message>
        <source>IP relaxation</source>
        <translation>IP-Lockerung</translation>
    </message>
    <message>
        <source>Required session level</source>
        <translation>Erforderliche Sitzungsebene</translation>
    </message>
    <message>
        <source>Session level action</source>
        <translation>Aktion der Sitzungsebene</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Profiles with access</source>
        <translation>Profile mit Zugriff</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>Right already</source>
        <translation>Bereits richtig</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Nothing to do: everything in the org is as planned.</source>
        <translation>Nichts zu tun: In der Org ist alles wie geplant.</translation>
    </message>
    <message>
        <source>To create: %1. To change: %2. Right already: %3.</source>
        <translation>Zu erstellen: %1. Zu ändern: %2. Bereits richtig: %3.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metadata type, full name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Certificate for JWT</source>
        <translation>Zertifikat für JWT</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
</context>
<context>
    <name>applink::ui::PlanTree</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Now in the org</source>
        <translation>Jetzt in der Org</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action, component, its name</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>applink::ui::ProblemsTree</name>
    <message>
        <source>%1: %2</source>
        <comment>page, problem</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Salesforce says: %1</source>
        <translation>Salesforce meldet: %1</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Problem: press Enter to go there</source>
        <translation>Problem: Eingabetaste führt dorthin</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>applink::ui::RefreshTokenPage</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>policy: period unit</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Now in the org: %1.</source>
        <translation>Jetzt in der Org: %1.</translation>
    </message>
    <message>
        <source>The org also ends refresh tokens that are not used for 30 days; the plan switches that off.</source>
        <translation>Die Org beendet außerdem Aktualisierungstoken, die 30 Tage lang nicht verwendet werden; der Plan schaltet das aus.</translation>
    </message>
    <message>
        <source>The org also replaces the refresh token at each use; the plan switches that off.</source>
        <translation>Die Org ersetzt außerdem das Aktualisierungstoken bei jeder Verwendung; der Plan schaltet das aus.</translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation>Richtlinie für Aktualisierungstoken</translation>
    </message>
    <message>
        <source>&amp;Valid until revoked (recommended)</source>
        <translation>&amp;Gültig bis zum Widerruf (empfohlen)</translation>
    </message>
    <message>
        <source>Expires if not &amp;used for a period</source>
        <translation>Läuft ab, wenn es für einen Zeitraum &amp;nicht verwendet wird</translation>
    </message>
    <message>
        <source>Expires &amp;after a period</source>
        <translation>Läuft nach einem Zeit&amp;raum ab</translation>
    </message>
    <message>
        <source>Expires &amp;immediately</source>
        <translation>Läuft &amp;sofort ab</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>Zei&amp;traum</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation>Einheit des Zeitraums</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
</context>
<context>
    <name>applink::ui::ReportExport</name>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation>Webseite, eine Datei (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>A report ends in one of %1.</source>
        <translation>Ein Bericht hat eine dieser Endungen: %1.</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>Der Bericht ist in %1</translation>
    </message>
</context>
<context>
    <name>applink::ui::ReviewPage</name>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The org was not read yet.</source>
        <translation>Die Org wurde noch nicht gelesen.</translation>
    </message>
    <message>
        <source>This can&apos;t be applied yet.</source>
        <translation>Dies kann noch nicht angewendet werden.</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;nwenden</translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation>A&amp;nwenden auf %1</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation>Anwenden auf %1</translation>
    </message>
    <message>
        <source>Exact metadata</source>
        <translation>Genaue Metadaten</translation>
    </message>
    <message>
        <source>This is what will be deployed, to the letter. Nothing was sent yet.</source>
        <translation>Genau das wird bereitgestellt, Buchstabe für Buchstabe. Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The org checks the plan; nothing is written</source>
        <translation>Die Org validiert den Plan; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation>Wird auf %1 angewendet</translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation>Anhalten an der nächsten sicheren Stelle</translation>
    </message>
    <message>
        <source>The org accepts this plan. Nothing was written.</source>
        <translation>Die Org akzeptiert diesen Plan. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Applied, and read back from the org.</source>
        <translation>Angewendet und aus der Org zurückgelesen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how it ended</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>nicht erledigt</translation>
    </message>
    <message>
        <source>not known; read the org again to see</source>
        <translation>nicht bekannt; lesen Sie die Org neu ein, um es zu sehen</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>The plan is the difference between what you chose and what the org has now. Check only sends it to the org for validation; nothing is written.

Apply writes it in the order of the steps and then reads everything back. What the plan does not name stays as it is: certificates, further callbacks, scopes and grants.

You can apply again at any time. A second run changes nothing.</source>
        <translation>Der Plan ist der Unterschied zwischen Ihren Angaben und dem, was die Org jetzt hat. „Nur validieren“ sendet ihn zur Validierung an die Org; nichts wird geschrieben.

„Anwenden“ schreibt ihn in der Reihenfolge der Schritte und liest dann alles zurück. Was der Plan nicht nennt, bleibt, wie es ist: Zertifikate, weitere Callback-URLs, Bereiche und Zugriffe.

Sie können jederzeit erneut anwenden. Ein zweiter Lauf ändert nichts.</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Prüfen und anwenden</translation>
    </message>
    <message>
        <source>This is all that will change in the org. Nothing is written before you press Apply.</source>
        <translation>Das ist alles, was sich in der Org ändert. Nichts wird geschrieben, bevor Sie auf „Anwenden“ klicken.</translation>
    </message>
    <message>
        <source>E&amp;xact metadata …</source>
        <translation>Genaue &amp;Metadaten …</translation>
    </message>
    <message>
        <source>&amp;Check only</source>
        <translation>Nur &amp;validieren</translation>
    </message>
    <message>
        <source>Check only</source>
        <translation>Nur validieren</translation>
    </message>
    <message>
        <source>The org checks the plan and writes nothing.</source>
        <translation>Die Org prüft den Plan und schreibt nichts.</translation>
    </message>
    <message>
        <source>&amp;Read the org again</source>
        <translation>&amp;Org neu einlesen</translation>
    </message>
    <message>
        <source>Read the org again</source>
        <translation>Org neu einlesen</translation>
    </message>
    <message>
        <source>&amp;I know that these people lose access</source>
        <translation>&amp;Ich weiß, dass diese Personen den Zugriff verlieren</translation>
    </message>
    <message>
        <source>I know that these people lose access</source>
        <translation>Ich weiß, dass diese Personen den Zugriff verlieren</translation>
    </message>
    <message>
        <source>Looking up what the earlier run did</source>
        <translation>Es wird nachgesehen, was der frühere Lauf getan hat</translation>
    </message>
    <message>
        <source>The earlier run of %1: %2. The plan below is made of what the org has now; it holds what is left.</source>
        <comment>time, how each step stands</comment>
        <translation>Der frühere Lauf vom %1: %2. Der Plan unten entsteht aus dem, was die Org jetzt hat; er enthält, was noch fehlt.</translation>
    </message>
    <message>
        <source>Looking who uses the app today …</source>
        <translation>Es wird nachgesehen, wer die App heute verwendet …</translation>
    </message>
    <message>
        <source>You stopped looking who uses the app today. This plan lets in only people with one of the permission sets or profiles; others may lose access.</source>
        <translation>Sie haben die Suche danach angehalten, wer die App heute verwendet. Dieser Plan lässt nur Personen mit einem der Berechtigungssätze oder Profile zu; andere können den Zugriff verlieren.</translation>
    </message>
    <message>
        <source>Looking who uses the app today</source>
        <translation>Es wird gesucht, wer die App heute verwendet</translation>
    </message>
</context>
<context>
    <name>applink::ui::SetupDocument</name>
    <message>
        <source>Open setup</source>
        <translation>Einrichtung öffnen</translation>
    </message>
    <message>
        <source>Setup files (*.json);;All files (*)</source>
        <translation>Einrichtungsdateien (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>%1 geöffnet</translation>
    </message>
    <message>
        <source>Save setup</source>
        <translation>Einrichtung speichern</translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation>Einrichtungsdateien (*.json)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Save the setup first?</source>
        <translation>Die Einrichtung zuerst speichern?</translation>
    </message>
    <message>
        <source>It holds the choices you made on the pages, no secrets. What is in the org stays as it is.</source>
        <translation>Sie enthält Ihre Eingaben auf den Seiten, keine Geheimnisse. Was in der Org ist, bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>applink::ui::SignInAgainDialog</name>
    <message>
        <source>Asking the org who that is</source>
        <translation>Die Org wird gefragt, wer das ist</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>The Salesforce session of %1 at %2 (%3) has ended and could not be renewed. Sign in again as that user: what was under way waits and then goes on, and nothing is lost.</source>
        <translation>Die Salesforce-Sitzung von %1 bei %2 (%3) ist beendet und konnte nicht erneuert werden. Melden Sie sich erneut als dieser Benutzer an: Was gerade lief, wartet und geht dann weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>The Salesforce session at %1 has ended and could not be renewed. Sign in again as the same user: what was under way waits and then goes on, and nothing is lost.</source>
        <translation>Die Salesforce-Sitzung bei %1 ist beendet und konnte nicht erneuert werden. Melden Sie sich erneut als derselbe Benutzer an: Was gerade lief, wartet und geht dann weiter, und nichts geht verloren.</translation>
    </message>
    <message>
        <source>&amp;Sign in in the browser …</source>
        <translation>Im Browser &amp;anmelden …</translation>
    </message>
    <message>
        <source>Sign in in the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Or a new access to&amp;ken:</source>
        <translation>Oder ein neues Zugriffsto&amp;ken:</translation>
    </message>
    <message>
        <source>New access token</source>
        <translation>Neues Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>Token &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Token verwenden</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Asking the Salesforce CLI for the session of %1</source>
        <translation>Die Salesforce CLI wird nach der Sitzung von %1 gefragt</translation>
    </message>
    <message>
        <source>Take the session of the Salesforce CLI a&amp;gain</source>
        <translation>Sitzung der Salesforce CLI &amp;erneut übernehmen</translation>
    </message>
    <message>
        <source>Take the session of the Salesforce CLI again</source>
        <translation>Sitzung der Salesforce CLI erneut übernehmen</translation>
    </message>
</context>
<context>
    <name>applink::ui::SignInPage</name>
    <message>
        <source>A token belongs to one org: give the org&apos;s own address.</source>
        <translation>Ein Token gehört zu einer Org: Geben Sie die eigene Adresse der Org an.</translation>
    </message>
    <message>
        <source>Asking the org whose token this is</source>
        <translation>Die Org wird gefragt, wem dieses Token gehört</translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation>Org wird gelesen</translation>
    </message>
    <message>
        <source>You sign in in your own browser, so that passkeys and company sign-in work and this program never sees your password. The org will show the program as “Salesforce CLI”, a client that every org knows. If the browser ends on a page that says the app must be installed, an administrator has to allow it in Setup, Connected Apps OAuth Usage.</source>
        <translation>Sie melden sich in Ihrem eigenen Browser an, damit Passkeys und Unternehmensanmeldung funktionieren und dieses Programm Ihr Kennwort nie sieht. Die Org zeigt das Programm als „Salesforce CLI“ an, einen Client, den jede Org kennt. Wenn der Browser auf einer Seite endet, nach der die App installiert werden muss, muss ein Administrator sie zulassen: Setup, OAuth-Nutzung von verbundenen Anwendungen.</translation>
    </message>
    <message>
        <source>Sign in to Salesforce</source>
        <translation>Bei Salesforce anmelden</translation>
    </message>
    <message>
        <source>Paste any address of the org. You then see which org it is before you go on.</source>
        <translation>Fügen Sie eine beliebige Adresse der Org ein. Dann sehen Sie, welche Org es ist, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>&amp;Address of the org</source>
        <translation>Adresse der &amp;Org</translation>
    </message>
    <message>
        <source>Any page of the org will do, also Setup. Or write “login” for production, “test” for a sandbox.</source>
        <translation>Jede Seite der Org ist geeignet, auch Setup. Oder schreiben Sie „login“ für Produktion, „test“ für eine Sandbox.</translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation>Adresse der Org</translation>
    </message>
    <message>
        <source>The practice org asks for this user name and password in the browser:</source>
        <translation>Die Übungs-Org fragt im Browser nach diesem Benutzernamen und Kennwort:</translation>
    </message>
    <message>
        <source>User name of the practice org</source>
        <translation>Benutzername der Übungs-Org</translation>
    </message>
    <message>
        <source>Password of the practice org</source>
        <translation>Kennwort der Übungs-Org</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet bleiben</translation>
    </message>
    <message>
        <source>What renews the sign-in goes into the keyring of the system. Otherwise it stays in memory and goes with the program.</source>
        <translation>Was die Anmeldung erneuert, kommt in den Schlüsselbund des Systems. Sonst bleibt es im Arbeitsspeicher und endet mit dem Programm.</translation>
    </message>
    <message>
        <source>S&amp;ign in …</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>&amp;Production</source>
        <translation>&amp;Produktion</translation>
    </message>
    <message>
        <source>Sign in to a production org</source>
        <translation>An einer Produktions-Org anmelden</translation>
    </message>
    <message>
        <source>San&amp;dbox</source>
        <translation>Sandbo&amp;x</translation>
    </message>
    <message>
        <source>Sign in to a sandbox</source>
        <translation>An einer Sandbox anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>applink::ui::SignInWays</name>
    <message>
        <source>The org will show this program as “Salesforce CLI”, a client that every org knows. Where administrators must allow apps first, it has to be installed in Setup, Connected Apps OAuth Usage.</source>
        <translation>Die Org zeigt dieses Programm als „Salesforce CLI“ an, einen Client, den jede Org kennt. Wo Administratoren Apps zuerst zulassen müssen, muss es in Setup, OAuth-Nutzung von verbundenen Anwendungen, installiert sein.</translation>
    </message>
    <message>
        <source>For orgs that do not allow “Salesforce CLI”, or that want to see another name.</source>
        <translation>Für Orgs, die „Salesforce CLI“ nicht zulassen oder einen anderen Namen sehen wollen.</translation>
    </message>
    <message>
        <source>Takes over a sign-in that the Salesforce CLI (sf) on this computer has. The org goes on to show the app that it was made with, usually “Salesforce CLI”.</source>
        <translation>Übernimmt eine Anmeldung der Salesforce CLI (sf) auf diesem Computer. Die Org zeigt weiterhin die App an, mit der sie erfolgt ist, meist „Salesforce CLI“.</translation>
    </message>
    <message>
        <source>The org shows the app that the token was made with. The token is kept in memory only and cannot be renewed: you are asked again when it ends.</source>
        <translation>Die Org zeigt die App an, mit der das Token erstellt wurde. Das Token bleibt nur im Arbeitsspeicher und kann nicht erneuert werden: Wenn es endet, werden Sie erneut gefragt.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In the browser, with an own client id</source>
        <translation>Im Browser, mit einer eigenen Client-ID</translation>
    </message>
    <message>
        <source>With a session of the Salesforce CLI</source>
        <translation>Mit einer Sitzung der Salesforce CLI</translation>
    </message>
    <message>
        <source>With an access token</source>
        <translation>Mit einem Zugriffstoken</translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation>Zugriffsto&amp;ken</translation>
    </message>
    <message>
        <source>Such as the one that “sf org auth show-access-token” shows.</source>
        <translation>Zum Beispiel das Token, das „sf org auth show-access-token“ zeigt.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation>Token &amp;verwenden</translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation>Token verwenden</translation>
    </message>
</context>
<context>
    <name>applink::ui::SpecBox</name>
    <message>
        <source>Choose the API spec file</source>
        <translation>API-Spezifikationsdatei auswählen</translation>
    </message>
    <message>
        <source>OpenAPI files (*.yaml *.yml *.json);;All files (*)</source>
        <translation>OpenAPI-Dateien (*.yaml *.yml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This file does not fit yet. Correct it and read it again.</source>
        <translation>Diese Datei passt noch nicht. Berichtigen Sie sie, und lesen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>“%1”, OpenAPI %2, operations: %3, app: %4.</source>
        <translation>„%1“, OpenAPI %2, Operationen: %3, App: %4.</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>keine genannt</translation>
    </message>
    <message>
        <source>API spec and publishing</source>
        <translation>API-Spezifikation und Veröffentlichung</translation>
    </message>
    <message>
        <source>API spec file</source>
        <translation>API-Spezifikationsdatei</translation>
    </message>
    <message>
        <source>api-spec.yaml</source>
        <translation>api-spec.yaml</translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation>A&amp;uswählen …</translation>
    </message>
    <message>
        <source>Read the API spec file again</source>
        <translation>API-Spezifikationsdatei erneut einlesen</translation>
    </message>
    <message>
        <source>What was found in the API spec file</source>
        <translation>Befund in der API-Spezifikationsdatei</translation>
    </message>
    <message>
        <source>C&amp;lient name</source>
        <translation>&amp;Clientname</translation>
    </message>
    <message>
        <source>Client name</source>
        <translation>Clientname</translation>
    </message>
    <message>
        <source>Only the letters of these names change; a copy of the file as it is now stays beside it.</source>
        <translation>Nur die Buchstaben dieser Namen ändern sich; eine Kopie der jetzigen Datei bleibt daneben erhalten.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file looks generated: change what it is made from as well, or the next build undoes this.</source>
        <translation>Die Datei sieht generiert aus: Ändern Sie auch, woraus sie entsteht, sonst macht der nächste Build dies rückgängig.</translation>
    </message>
    <message>
        <source>Write %1 into the API spec file?</source>
        <translation>%1 in die API-Spezifikationsdatei schreiben?</translation>
    </message>
    <message>
        <source>&amp;Correct the name</source>
        <translation>Namen &amp;korrigieren</translation>
    </message>
    <message>
        <source>Corrected. The file as it was is %1.</source>
        <translation>Korrigiert. Die frühere Datei heißt %1.</translation>
    </message>
    <message>
        <source>Co&amp;rrect the name</source>
        <translation>Namen k&amp;orrigieren</translation>
    </message>
    <message>
        <source>Correct the name in the API spec file</source>
        <translation>Den Namen in der API-Spezifikationsdatei korrigieren</translation>
    </message>
    <message>
        <source>&amp;API spec file</source>
        <translation>API-S&amp;pezifikationsdatei</translation>
    </message>
    <message>
        <source>Read i&amp;t again</source>
        <translation>E&amp;rneut einlesen</translation>
    </message>
    <message>
        <source>Choose the permission set file</source>
        <translation>Berechtigungssatzdatei auswählen</translation>
    </message>
    <message>
        <source>Permission sets (*.xml);;All files (*)</source>
        <translation>Berechtigungssätze (*.xml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Permission set file (optional)</source>
        <translation>Berechtigungssatzdatei (optional)</translation>
    </message>
    <message>
        <source>A permissionset-meta.xml that is published along: the permission set that the calls of the spec run with. Leave it empty where the org has the set.</source>
        <translation>Eine permissionset-meta.xml, die mitveröffentlicht wird: der Berechtigungssatz, mit dem die Aufrufe der Spezifikation laufen. Lassen Sie das Feld leer, wenn die Org den Satz schon hat.</translation>
    </message>
    <message>
        <source>Permission set file</source>
        <translation>Berechtigungssatzdatei</translation>
    </message>
    <message>
        <source>Choose the file …</source>
        <translation>Datei auswählen …</translation>
    </message>
</context>
<context>
    <name>applink::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>zu erledigen</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>%1, %2 of %3, %4</source>
        <comment>page, number, count, state</comment>
        <translation>%1, %2 von %3, %4</translation>
    </message>
</context>
<context>
    <name>applink::ui::StepPage</name>
    <message>
        <source>Now in the org: %1</source>
        <translation>Jetzt in der Org: %1</translation>
    </message>
    <message>
        <source>Could not be read from the org.</source>
        <translation>Konnte nicht aus der Org gelesen werden.</translation>
    </message>
</context>
<context>
    <name>applink::ui::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>applink::ui::VerifyPage</name>
    <message>
        <source>Verifying</source>
        <translation>Überprüfung läuft</translation>
    </message>
    <message>
        <source>You stopped the verification before this was checked.</source>
        <translation>Sie haben die Überprüfung beendet, bevor dies geprüft wurde.</translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation>Führen Sie sie erneut aus.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Prüfungen laufen …</translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation>%1 von %2 Prüfungen erledigt</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfungen laufen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>took %1</source>
        <translation>Dauer %1</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>am %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Vor dem Ende abgebrochen.</translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation>Noch nicht überprüft.</translation>
    </message>
    <message>
        <source>You will be given the permission sets that callers need.</source>
        <translation>Sie erhalten die Berechtigungssätze, die Aufrufer brauchen.</translation>
    </message>
    <message>
        <source>Assigning permission sets</source>
        <translation>Berechtigungssätze werden zugewiesen</translation>
    </message>
    <message>
        <source>A request that succeeded proves little: only what is read back counts. So each check looks for itself, and shows what it found and where.

“Could not tell” means that a check was not able to look; that is never a pass. “Skipped” names what it waits for.

Export the report to hand it over. Months later you can open the setup file and verify again.</source>
        <translation>Eine gelungene Anforderung beweist wenig: Nur was zurückgelesen wird, zählt. Daher sieht jede Prüfung selbst nach und zeigt, was sie wo gefunden hat.

„Nicht feststellbar“ bedeutet, dass eine Prüfung nicht nachsehen konnte; das gilt nie als bestanden. „Übersprungen“ nennt, worauf die Prüfung wartet.

Exportieren Sie den Bericht, um ihn weiterzugeben. Noch nach Monaten können Sie die Einrichtungsdatei öffnen und erneut überprüfen.</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Everything is read again from the org and from Heroku. What could not be seen never counts as passed.</source>
        <translation>Alles wird neu aus der Org und aus Heroku gelesen. Was nicht zu sehen war, gilt nie als bestanden.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut ü&amp;berprüfen</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Erneut überprüfen</translation>
    </message>
    <message>
        <source>Next thing to &amp;look at</source>
        <translation>Nächster offener &amp;Punkt</translation>
    </message>
    <message>
        <source>Next thing to look at</source>
        <translation>Nächster offener Punkt</translation>
    </message>
</context>
<context>
    <name>applink::ui::WelcomePage</name>
    <message>
        <source>Heroku AppLink lets a Heroku app work in a Salesforce org. For that the org needs an External Client App: an OAuth client with the right scopes, token policy and users. By hand that is five pages of Setup and a command line; a wrong letter shows up days later. Here you see what will change before it changes, and at the end every point is read back and checked.</source>
        <translation>Mit Heroku AppLink arbeitet eine Heroku-App in einer Salesforce-Org. Dafür braucht die Org eine External Client App: einen OAuth-Client mit den richtigen Bereichen, Tokenrichtlinien und Benutzern. Von Hand sind das fünf Seiten in Setup und eine Befehlszeile; ein falscher Buchstabe zeigt sich erst Tage später. Hier sehen Sie, was sich ändert, bevor es sich ändert, und am Ende wird jeder Punkt zurückgelesen und geprüft.</translation>
    </message>
    <message>
        <source>Welcome to AppLink Setup</source>
        <translation>Willkommen bei AppLink Setup</translation>
    </message>
    <message>
        <source>Creates the External Client App that Heroku AppLink needs, connects both sides, and proves that it works.</source>
        <translation>Erstellt die External Client App, die Heroku AppLink braucht, verbindet beide Seiten und beweist, dass alles funktioniert.</translation>
    </message>
    <message>
        <source>Five documented steps, one page each. Nothing is written to an org before you have seen the plan and pressed Apply.</source>
        <translation>Fünf dokumentierte Schritte, je eine Seite. Nichts wird in eine Org geschrieben, bevor Sie den Plan gesehen und auf „Anwenden“ geklickt haben.</translation>
    </message>
    <message>
        <source>&amp;My Salesforce org</source>
        <translation>&amp;Meine Salesforce-Org</translation>
    </message>
    <message>
        <source>My Salesforce org</source>
        <translation>Meine Salesforce-Org</translation>
    </message>
    <message>
        <source>Production or sandbox. You sign in in your own browser; the program never sees your password.</source>
        <translation>Produktion oder Sandbox. Sie melden sich in Ihrem eigenen Browser an; das Programm sieht Ihr Kennwort nie.</translation>
    </message>
    <message>
        <source>&amp;Practice org</source>
        <translation>Ü&amp;bungs-Org</translation>
    </message>
    <message>
        <source>Practice org</source>
        <translation>Übungs-Org</translation>
    </message>
    <message>
        <source>A simulator inside this program. Try the whole way without an account; nothing leaves this computer.</source>
        <translation>Ein Simulator in diesem Programm. Gehen Sie den ganzen Weg ohne Konto durch; nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Continue with a setup file</source>
        <translation>Mit einer Einrichtungsdatei fortfahren</translation>
    </message>
    <message>
        <source>Setup files opened lately</source>
        <translation>Zuletzt geöffnete Einrichtungsdateien</translation>
    </message>
</context>
<context>
    <name>applink::ui::WindowActions</name>
    <message>
        <source>&amp;Open …</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a setup file</source>
        <translation>Eine Einrichtungsdatei öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the setup file; it holds no secrets</source>
        <translation>Die Einrichtungsdatei speichern; sie enthält keine Geheimnisse</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save the setup under another name</source>
        <translation>Die Einrichtung unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation>Bericht &amp;exportieren …</translation>
    </message>
    <message>
        <source>Write a report to hand over</source>
        <translation>Einen Bericht zum Weitergeben schreiben</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation>Erneut &amp;überprüfen</translation>
    </message>
    <message>
        <source>Read everything again and run all checks</source>
        <translation>Alles neu einlesen und alle Prüfungen ausführen</translation>
    </message>
    <message>
        <source>Switch &amp;org</source>
        <translation>&amp;Org wechseln</translation>
    </message>
    <message>
        <source>Sign out and sign in to another org</source>
        <translation>Abmelden und bei einer anderen Org anmelden</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation>Zeigen, was das Programm getan hat</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Show or hide the help beside the page</source>
        <translation>Die Hilfe neben der Seite ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Über</translation>
    </message>
    <message>
        <source>About AppLink Setup</source>
        <translation>Über AppLink Setup</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation>&amp;Einrichtung</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>applink::ui::Wizard</name>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation>Prüfen und anwenden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Überprüfen</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Finis&amp;h</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
</context>
<context>
    <name>applink::verify::CheckEngine</name>
    <message>
        <source>Cancelled before it was checked.</source>
        <translation>Vor der Prüfung abgebrochen.</translation>
    </message>
    <message>
        <source>Run the verification again.</source>
        <translation>Führen Sie die Überprüfung erneut aus.</translation>
    </message>
    <message>
        <source>It needs %1 first: %2.</source>
        <translation>Setzt %1 voraus: %2.</translation>
    </message>
    <message>
        <source>Solve %1, then run the verification again.</source>
        <translation>Beheben Sie %1, und führen Sie die Überprüfung dann erneut aus.</translation>
    </message>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation>
            <numerusform>Es dauerte länger als %n Sekunde.</numerusform>
            <numerusform>Es dauerte länger als %n Sekunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, then run the verification again.</source>
        <translation>Prüfen Sie das Netzwerk, und führen Sie die Überprüfung dann erneut aus.</translation>
    </message>
    <message>
        <source>The check itself failed. This is a mistake in the program.</source>
        <translation>Die Prüfung selbst ist fehlgeschlagen. Dies ist ein Fehler im Programm.</translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation>Bitte melden Sie ihn mit dem Protokoll.</translation>
    </message>
</context>
<context>
    <name>applink::verify::Status</name>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft …</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Could not tell</source>
        <translation>Nicht feststellbar</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>applink::verify::Verdict</name>
    <message>
        <source>Ready: every check passed.</source>
        <translation>Bereit: Alle Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Ready, with warnings to read.</source>
        <translation>Bereit; bitte lesen Sie die Warnungen.</translation>
    </message>
    <message>
        <source>Not ready: some checks failed.</source>
        <translation>Nicht bereit: Einige Prüfungen sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Incomplete: nothing failed, but some checks could not look.</source>
        <translation>Unvollständig: Nichts ist fehlgeschlagen, aber einige Prüfungen konnten nicht nachsehen.</translation>
    </message>
    <message>
        <source>The verification could not run.</source>
        <translation>Die Überprüfung konnte nicht ausgeführt werden.</translation>
    </message>
</context>
</TS>
