<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QCoreApplication::Text</name>
    <message>
        <source>The org deploys the app</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::CommandLine</name>
    <message>
        <source>needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a port number, or 0 for any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a full address, such as https://host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a full address, such as https://acme.my.salesforce.com</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not hold a user or a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a number of seconds from 1 to 86400</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a practice org of its own; no real org is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply without asking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the org validate everything, and write nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create or renew the AppLink connection and run its sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the API spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report file; its ending chooses the kind: .html .pdf .json .md .xml (JUnit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the outcome and problems only, no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Append what happens to a file; secrets are taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s address, instead of the one in the setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up after so many seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of the practice org at the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same, described in JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the names of the scenarios and end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the practice org listens; 0 for any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the practice Heroku listens; 0 for any free port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the outside reaches the practice org, when a proxy stands before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same for the practice AppLink service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak https with this certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key of the certificate (PEM).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a setup file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“report” needs --output and the name of the report file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report&apos;s file name must end in one of: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--practice brings its own org; leave --instance-url out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--scenario and --scenario-file belong to --practice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--tls-cert and --tls-key belong together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--check-only writes nothing, so it does not go with --connect or --publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 needs a verb that takes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not take --%2.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: applink-setup plan FILE

Reads the org and prints what would change. Writes nothing.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: applink-setup apply FILE [--yes] [--check-only]

Plans, applies and verifies. Asks first on a terminal.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: applink-setup verify FILE

Runs every check. Changes nothing, unless told to by --connect or --publish.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: applink-setup report FILE --output OUT

Verifies, then writes a report.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: applink-setup practice

Starts a practice org and a practice Heroku on this computer, prints one line of JSON that says where, and runs until it is ended.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who signs in: SF_ACCESS_TOKEN for the org, HEROKU_API_KEY for Heroku; never as arguments.
HEROKU_API_URL names another Platform API. With --practice nobody needs to sign in, and FILE may be left out.

Exit codes: 0 all well; 1 could not run; 2 changes (plan) or problems; 3 something could not be told;
64 wrong usage; 130 cancelled.
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::DesktopSurroundings</name>
    <message>
        <source>This address does not belong to the practice org. Open it in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::HeadlessRun</name>
    <message>
        <source>The verification could not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Given up after %n seconds, as --timeout says.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No answer yet, trying again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point. Once more ends at once, and leaves open what was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in and consent were played by the program, as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice app %1 stood in for the Heroku app %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup file names no org. Add org.url to it, or give --instance-url.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Salesforce. Put an access token into SF_ACCESS_TOKEN, or use the wizard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup can&apos;t be planned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply this to %1? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production org. Type its name to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org checks the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program plays the person: it signs in and allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink is not connected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did the consent page list the access to your data, the identity and the permission to work at any time? [y/N]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is not published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were given the permission sets that callers need: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An apply of %1 did not end. The plan shows what is left of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::Question</name>
    <message>
        <source>yes</source>
        <comment>answer to a question on the terminal</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::SignInFromEnvironment</name>
    <message>
        <source>“%1” is not an address of a Salesforce org. Give its My Domain address, such as https://acme.my.salesforce.com. Other hosts are accepted on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::TextOutput</name>
    <message>
        <source>Org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::app::main</name>
    <message>
        <source>“applink-setup --help” tells what there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log file %1 can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::base::Error</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::AddonLocator</name>
    <message>
        <source>The app %1 has no AppLink add-on. Add it with: heroku addons:create heroku-applink -a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-on %1 is not ready yet. Wait for it with: heroku addons:wait %1 -a %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app %1 has no AppLink add-on named %2. It has: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app %1 has several AppLink add-ons: %2. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of the add-on in %1_API_URL is not one that may be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address in %1_API_URL does not end in the add-on&apos;s id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::ApiSpec</name>
    <message>
        <source>The file holds several YAML documents; only the first counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no paths, so it is no API spec.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No path has an operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not say which version of OpenAPI it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI %1 may not be understood; 3.0 is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands here a second time, first in line %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operationId %1 is used in line %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no operationId.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a request body, which Salesforce refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no x-sfdc.heroku.authorization, so it is published without the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The authorization is at the wrong place: it belongs under x-sfdc, heroku, authorization of the operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An operation names either an externalClientApp or a connectedApp, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected app is named here; new ones can no longer be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operations name different apps: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says “%1”, the app is called “%2”. Capital letters and blanks count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says “%1”, the app is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No operation names the app %1 as its externalClientApp.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is larger than any API spec that Salesforce takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known; write “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::AppLinkApi</name>
    <message>
        <source>create the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody finished the sign-in in the browser in time. The connection still waits for it (status: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish the API spec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::AppLinkTypes</name>
    <message>
        <source>The connection %1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection %1 is disconnected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink says: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::AuthorizeUrl</name>
    <message>
        <source>AppLink gave a link that is not opened, because %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds a user name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it leads to this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no host of Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not Salesforce&apos;s authorize page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it names no OAuth client</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::ClientName</name>
    <message>
        <source>At most 40 letters, digits and single underscores, beginning with a letter, not ending in an underscore, and no word of Apex.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the client. The External Service in the org will be called so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client name has no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client name begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client name has single underscores only, and none at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A client name has at most 40 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a word of Apex and cannot name a client.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::ConnectionName</name>
    <message>
        <source>3 to 30 letters, digits and single underscores, beginning with a letter and not ending in an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection name has no spaces. Use an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection name begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection name does not end in an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two underscores in a row are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connection name has 3 to 30 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuCli</name>
    <message>
        <source>The Heroku CLI is not installed on this computer. Paste a token instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heroku CLI did not answer in time. Try again, or paste a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heroku CLI at %1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heroku CLI is not signed in. Run “heroku login” in a terminal, or paste a token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heroku CLI gave no token. Paste one instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuError</name>
    <message>
        <source>this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku asks for a second factor, which a token cannot give. Sign in by the Heroku CLI, or use a token made for automation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku suspended the account or the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your Heroku account has no right to %1. Ask the app&apos;s owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku does not take the token: it is wrong or has expired. Sign in to Heroku again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku reports a billing problem of the account or team.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku does not know %1, or your account may not see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed %1 at Heroku at the same time. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku no longer offers this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku wants a payment method on the account first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku takes no more requests of this account for the moment. Wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku failed on its own side. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink refused the add-on&apos;s token or single sign-on. See whether you may use the add-on on this app, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink does not know %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink has %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink takes no more requests for the moment. Wait a little.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink failed on its own side. Try again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink refused it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to “%1” was lost, so it is not known whether it happened. Look before you do it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuHosts</name>
    <message>
        <source>%1 names %2, which is neither a host of Heroku nor this computer. The Heroku token is not sent there. Correct the variable, or unset it.</source>
        <extracomment>%1 is the name of an environment variable, %2 a host name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::HerokuToken</name>
    <message>
        <source>From %1 in the environment; not stored</source>
        <extracomment>%1 is the name of an environment variable</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the login of the Heroku CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token that was entered here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no Heroku token yet. Paste one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Heroku token: a token is one word of letters, digits and dashes. Copy it again, without blanks or line breaks inside.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::PlatformApi</name>
    <message>
        <source>The Heroku token is not sent to %1: it is no host of Heroku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku&apos;s list does not come to an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku&apos;s answer to the config vars is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku&apos;s answer to the add-on&apos;s single sign-on is not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::PublishForm</name>
    <message>
        <source>The files for publishing could not be packed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API spec file ends in .yaml, .yml or .json; %1 does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission set file and a permission set name exclude each other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::heroku::SpecTree</name>
    <message>
        <source>an alias refers to itself or to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is more in it than any API spec holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the JSON is broken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the YAML is broken: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than Salesforce takes: 10,000,000 characters of JSON, 3,000,000 of YAML.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Save it as UTF-8 and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: the file is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: there is more in the file than any API spec holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::net::HttpClient</name>
    <message>
        <source>%1 sent more data than can be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address %1 is not used: only https, or http on this computer, is safe.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::net::LoopbackListener</name>
    <message>
        <source>Port %1 of this computer is in use by another program, perhaps a sign-in of the Salesforce CLI. Close that program and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::net::TransportError</name>
    <message>
        <source>%1 did not answer in time. Check the network, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the connection. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 closed the connection before it answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No server named %1 was found. Check the address and the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1: its certificate was refused. Check the date of this computer, and ask your network team whether a proxy inspects traffic.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The proxy on the way to %1 failed. Check the proxy settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network failed on the way to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered in a way that is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request to %1 ended in an unexpected way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of data. It may be under maintenance, or a proxy or sign-in page stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer accepts the session. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not allow this for the signed-in user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not know the requested thing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already at %1, or was changed meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received too many requests. Wait a little, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reports a failure of its own. Try again in a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::practice::PracticePerson</name>
    <message>
        <source>The practice sign-in was led to %1, which is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice sign-in went round in circles at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice sign-in got no answer from %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice org refused the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice sign-in ended at a page with status %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::practice::PracticeServices</name>
    <message>
        <source>The certificate or key file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate or key file holds no PEM certificate or key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scenario named %1. There are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario file %1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice services could not listen: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::practice::Scenario</name>
    <message>
        <source>No app yet: the whole way from the start (default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is there and right; only Heroku is to be connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was begun by hand, with one scope and the platform&apos;s policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app was changed: scopes, callback, PKCE and token policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator lacks the permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org is on Spring &apos;26, one release too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has the app&apos;s name in other capitals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent of AppLink is denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2,500 permission sets to choose from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scenario file is not a JSON object: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::report::HtmlReport</name>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing had to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deploy %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value was read back from the org or from Heroku. Passwords, tokens and keys are never part of a report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::report::MarkdownReport</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::report::PdfReport</name>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only: nothing was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it could not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::report::Report</name>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::report::ReportText</name>
    <message>
        <source>AppLink Setup report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice org: nothing in this report is about a real org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with a warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 waiting for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to create, %2 to update, %3 right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Client App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (API name %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink Setup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::ApiName</name>
    <message>
        <source>Give the app an API name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API name has no spaces. Use an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not allowed: only the letters A to Z, digits and underscores are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API name begins with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An API name does not end in an underscore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two underscores in a row are not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the API name to %1 characters: the names of the app&apos;s parts are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::AuthorizeProbe</name>
    <message>
        <source>the org does not have the app, or has not published it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the org does not know the consumer key, or not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the org knows the app and refuses the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the org knows the app and demands PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the org knows the app and takes the callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer that says nothing about the app (HTTP %1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::DeployPackage</name>
    <message>
        <source>The deploy package could not be packed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::MetadataSoap</name>
    <message>
        <source>This session&apos;s token has the JWT format, which the SOAP Metadata API refuses. Sign in with a browser to be able to read this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s answer is not the XML that the Metadata API gives.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::OrgAddress</name>
    <message>
        <source>“%1” is not the address of a Salesforce org. Paste any address from the browser while you are in the org, such as https://acme.my.salesforce.com.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address holds a user name. Paste it without what stands before the @.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SalesforceError</name>
    <message>
        <source>The Salesforce session has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has used up its API requests for the last 24 hours. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API is switched off for this org&apos;s edition or for your profile (API Enabled).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s API is switched off at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the permission for this in Salesforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org lacks this feature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A security policy of the org blocked this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce does not allow this to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not know this. Its release may be older than Summer &apos;26.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not know this kind of object, or hides it from you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org lacks one of the columns that were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It exists already in the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken in the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else was changing the same thing at this moment. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce is not available at the moment. Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce failed on its own side. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not let this program&apos;s sign-in use the API. Ask an administrator to approve the app you signed in with, or sign in with another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce refused the request: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::SignIn</name>
    <message>
        <source>%1 is not an address to sign in at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sign-in needs a client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in link could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in was cancelled in AppLink Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time. If the browser shows that the app must be installed, an administrator has to allow %1 in this org, or you sign in with an own client id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not the sign-in that AppLink Setup waits for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this page and use the link in AppLink Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back without a code. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce&apos;s answer to the sign-in is not complete. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can close this page and go back to AppLink Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access was denied on the consent page. Try again and choose Allow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not know the client id. See that it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client id does not have the callback http://localhost:1717/OauthRedirect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not approved for the app that this sign-in uses. Ask an administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator blocked the app that this sign-in uses (Setup: Connected Apps OAuth Usage).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not let users authorize this app unless an administrator installs it, or the client secret is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in took too long or was used twice. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser came back, but Salesforce did not answer this program. See whether a proxy or firewall is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce failed on its own side. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce refused the sign-in: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::salesforce::TokenRefresh</name>
    <message>
        <source>The Salesforce session has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The renewed session belongs to another org or user. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org does not take this access token. It may have expired, or belong to another org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::setup::Apply</name>
    <message>
        <source>Somebody changed the org since the plan was made. Nothing was written. Look at the plan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost while the org was being written to, and it is not known whether it did what was asked. Read the org again: the new plan holds only what is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deploy did not reach the org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org went on with the deploy, but how it ended could not be read: %1 Read the org again to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The org refused the package, for %n reasons. Nothing of it was saved. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The org refused the package. Nothing of it was saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org&apos;s release does not know one of the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has such settings already, under another name. Read the org again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is taken by another app. Choose another API name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value that Salesforce demands is missing. See that contact email and callback URL are filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app itself could not be created, so its settings could not be either.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chosen profile or permission set does not exist under this name. Profile names are translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this. See the page Permissions for what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name carries a namespace that does not belong to this org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A refresh token period needs a unit: hours, days or months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package was not whole when it arrived. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org validates the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating and assigning permission sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org deploys the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Granting access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the org to stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::setup::Journal</name>
    <message>
        <source>The journal %1 could not be used. Without it nothing is written to the org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::setup::OrgSnapshot</name>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Developer Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::setup::Plan</name>
    <message>
        <source>Part of every new app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read whole, and changing it blindly could destroy what it holds: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The permission sets could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says who may use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You connect Heroku, so you must be covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has access could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name has a comma, so the policy&apos;s list cannot hold it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy names it, but it has no access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the app exists could not be read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has an app named %1. Salesforce takes %2 for the same name, AppLink does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected app holds the name %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::setup::RecordWrites</name>
    <message>
        <source>Salesforce refused a record, and none was written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets its holders use the External Client App %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chosen profile or permission set, or the app, is no longer there. Read the org again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce answered for other records than those that were sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::AppLinkChecks</name>
    <message>
        <source>AppLink API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>those that the client has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorize link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve what the reason names, then run the verification again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup names no Heroku app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the app, the connection and the API spec file in step 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Heroku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Heroku in step 5, or set HEROKU_API_KEY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku Platform API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Heroku account %1 is suspended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Heroku support, or sign in as somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorize endpoint, before login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org knows the app and refuses its callback.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to register the callback. A change takes up to ten minutes to be published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s sign-in page does not know the app yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce takes 2 to 10 minutes to publish a new app. Run the verification again then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in page could not be asked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the verification again. If it stays so, see whether a proxy answers in place of the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setup names no connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connection in step 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink has no connection named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the org in step 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink waits for somebody to authorize the connection in a browser (status: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the sign-in in the browser, or connect again with a fresh link.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said yet what the consent page showed. The program cannot see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick in step 5 what you saw when you connected: the three scopes, or that the page was skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped, because an administrator approved the user beforehand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed the three scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scopes on the consent page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page did not list all three scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See whether step 2 is as planned, then connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink does not say which org the connection belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection belongs to org %1, and you set up org %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect again, and sign in to %1 in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink does not say which user the connection belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look it up in Heroku, or connect again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::AssignUsers</name>
    <message>
        <source>profile %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everybody may authorize the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles and permission sets with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No access for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to grant it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access of the signed-in user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds none of the permission sets and profiles that may use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “assign to me” in step 4 and apply the plan, or let somebody connect who is covered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trusted IP ranges of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app takes calls only from some IP ranges, and Heroku&apos;s addresses change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If AppLink&apos;s calls are refused, set IP Relaxation to “Relax IP restrictions” in the app&apos;s policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step 4: Who may use the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which profiles and permission sets are approved. Whoever connects Heroku must be among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “Admin approved users are pre-authorized” only the people you name can use the app, and an empty list means nobody. The user who connects Heroku, and every user AppLink acts for, must be covered. A permission set of its own makes it easy to see later who has access.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies: Permitted Users under Plugin Policies, profiles and permission sets under App Policies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every user of the org may then authorize the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could use the app. Choose at least one permission set or profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a legal API name: letters, digits and single underscores, beginning with a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the permission set a label of at most 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no permission set to assign; you are covered only by your profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You yourself would not be able to connect Heroku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted users as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has no permission set named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org shows no profile named %1. Profile names are translated; take the name as you see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These may use the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted users are as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every chosen profile and permission set has access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person who connects is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is locked out by an empty list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved users may use the app, and nobody is approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a permission set in step 4 and apply the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No IP range on the app keeps Heroku out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::AuthorizeProbe</name>
    <message>
        <source>nobody is signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the consumer key could not be read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::CreateApp</name>
    <message>
        <source>Step 1: Create the External Client App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app its names. The API name is the one that your API spec file must repeat, letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink finds the app by its API name, and capital letters count. The name stands in your API spec file as externalClientApp. Renaming later is hard, so choose it with care. Local means that the app belongs to this org only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → Quick Find: External Client App Manager → New External Client App → Basic Information. In some releases the page is called External Client Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the app a name that people read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the name to 80 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce needs a contact email for the app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has an app named %1. Salesforce treats both as the same name, AppLink does not: take %1, or another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected app holds this name already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app differs from what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink needs an app of this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app must be enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app exists with exactly this API name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Client Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You want %1, the org has %2. They differ in capital letters, and AppLink is case-sensitive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write %1 in the setup and in the API spec file, or choose a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has no External Client App named %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to create it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apps in the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has the name you chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is called “%1” in the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan, or take the name from the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has its contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contact email is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan, or take the email from the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is local to this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The distribution state is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to set it to Local.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connected app holds the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A connected app is named %1 as well. Salesforce does not keep both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another API name, or migrate the connected app in Setup → App Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app is switched off (enabled: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::EnableOAuth</name>
    <message>
        <source>Step 2: Enable OAuth and the required scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth and scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are what AppLink needs. Change them only if you know why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With “api” AppLink calls Salesforce for the user. With the identity scope it learns the user&apos;s name when the sign-in comes back. With “refresh_token” the connection outlives its first access token. Each one missing breaks the connection in its own way. The two secret switches keep a stolen client id from being enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Settings → Edit → OAuth Settings: Enable OAuth, Callback URL, OAuth Scopes; and the Security section below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce needs at least one callback URL; the documented one is https://localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a callback URL that Salesforce takes. Use https, or http://localhost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All callback URLs together may have 2,000 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “api” AppLink cannot call Salesforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without the identity scope the sign-in cannot learn the user&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without “refresh_token” the connection dies with its first access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The documented setup leaves this on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known whether AppLink sends PKCE. Leave this off unless your policy demands it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink&apos;s callback must be registered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is required for the web server flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret is required for the refresh token flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink needs these three scopes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth must be on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scope %1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned is “%1”, the org shows “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan once. If the org keeps its value, watch whether connecting works (E4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorize endpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>probe before login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org demands PKCE of every app, whatever this app says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See Setup → OAuth and OpenID Connect Settings. If connecting fails, ask whoever owns that policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app has no OAuth settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to add them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The OAuth part of the app is switched off (enabled: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to switch it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The callback URL is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to register what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope api is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity scope is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scope refresh_token is granted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scope goes beyond what AppLink needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app may also do this: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the scope in Setup unless something else needs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web server flow asks for the secret as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has “secret optional”: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token flow asks for the secret as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has “secret required”: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PKCE is as planned, and not forced by the org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::Permissions</name>
    <message>
        <source>Permissions of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown by this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lacks the permission %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a Salesforce administrator to give it by a permission set, then read the org again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org does not show all of these permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: the check by the org before anything is written decides.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before anything is written: does this org have what AppLink needs, and may you do it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating an External Client App takes Customize Application, and Modify All Data or the permission to create, edit, and delete External Client Apps. AppLink takes such an app by its name only in orgs on Summer &apos;26 or later. Knowing this first saves you from stopping half way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → Users → Permission Sets → your permission set → App Permissions and System Permissions. The release is shown at the top of Setup → Company Information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lack the permission %1. An administrator can give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org does not know External Client Apps. Salesforce can switch them on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org is on %1. AppLink takes an External Client App by name from Summer &apos;26 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org is reached and you are known there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org and user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org is on Summer &apos;26 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org is on %1. AppLink takes an External Client App by its name only from Summer &apos;26 (API 67.0) on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the release, or use a sandbox that has it already. Salesforce Trust shows the date for your instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may customize the application</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may create External Client Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may use the API and deploy metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may edit the policies of External Client Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has External Client Apps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Client Apps in this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This org does not know External Client Apps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask Salesforce Support whether the edition can have them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::PublishChecks</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for E7: nothing of that name is published.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the API spec in step 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No API spec file is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file in step 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file, or mend this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>externalClientApp in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name of the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file: each operation names %1, letter for letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether this is what you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink API</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend what the reason names, then publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink lists nothing named %1 over this connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is published to org %1, not to the connected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tooling SOQL ExternalServiceRegistration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org calls the service %1, AppLink calls it %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has no External Service with the id %1 that AppLink lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish again. If somebody deleted the service in Setup, that brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Services in the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing names a permission set that callers would need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SOQL PermissionSetAssignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not hold %2, and cannot call the app&apos;s actions without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign the permission sets to everybody who shall call the app.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::RefreshTokenPolicy</name>
    <message>
        <source>Step 3: Refresh token policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide how long the connection between Heroku and this org may live without a new sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink keeps a refresh token and gets new access tokens with it. When the refresh token ends, the connection breaks, often at night and long after the setup. “Valid until revoked” ends only when somebody revokes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → External Client App Manager → your app → Policies → Edit → OAuth Policies → App Authorization → Refresh Token Policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a period of at least 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this policy the connection dies with its first access token, after about two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection breaks when this period is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token must live as long as the integration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The refresh token lives as long as planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy in the org is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to set it as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The policy is as planned, and it ends the connection some day: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “valid until revoked” unless you renew the connection in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the plan to switch it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No 30-day limit ends unused refresh tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day idle limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce ends refresh tokens that are not used for 30 days (limit on: %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh tokens are not rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each use replaces the refresh token (rotation on: %1), which breaks long-lived connections.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::StepText</name>
    <message>
        <source>%1 was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve what the reason names, then run the verification again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not readable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the org first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::VerifyWithAppLink</name>
    <message>
        <source>Step 5: Connect Heroku AppLink and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect and verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect the org to your Heroku app, publish the API spec, and watch every check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a real sign-in and a real publish prove that both sides fit. If publishing ends in an error about the app&apos;s name, the API name and externalClientApp in your API spec file differ, perhaps only in a capital letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup → Quick Find: Heroku → Apps shows what is published. On the Heroku side: heroku salesforce:connect and heroku salesforce:publish.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Heroku app.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the API spec file, or leave publishing for later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku account, app and add-on are ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org&apos;s sign-in page knows the app and takes its callback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec names the app letter for letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The AppLink connection exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page listed the three scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is stored, for this org and a known user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org holds the published service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callers have the permission sets they need</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::steps::Workflow</name>
    <message>
        <source>Nobody is signed in to Salesforce.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the org again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in to Heroku.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the Heroku app first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the connection first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the sign-in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the API spec file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec file %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec file is larger than Salesforce takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing the API spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::storage::FileAccess</name>
    <message>
        <source>The folder for %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be kept private.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2 kB. This is probably not the file you meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::storage::JournalFiles</name>
    <message>
        <source>The folder %1 can&apos;t be written. Nothing is applied without a journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::storage::Keychain</name>
    <message>
        <source>The keyring of this computer can&apos;t be used. Choose “This session only”, or unlock the keyring and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::storage::SetupFileJson</name>
    <message>
        <source>“org.url” must be the bare address of the org, such as https://acme.my.salesforce.com, without user, path or query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an OAuth scope of Salesforce. Allowed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“refreshToken.%1” belongs to the policies expireIfNotUsedFor and expireAfter only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission set must be a name or an object with a name, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A permission set needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setup file has at most %1 kB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: this is not JSON (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line 1: a setup file is a JSON object, but this is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key “%1” stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The setup file %1 can&apos;t be used. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::storage::StrictObject</name>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>null</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be %2, not %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must hold text only, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be “%2”. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a key that belongs in %2. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::AssignUsersPage</name>
    <message>
        <source>permission set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading permission sets and profiles …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org has this permission set already; it is used as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would get: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Admin approved users are pre-authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;users may self-authorize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create a permission set of its own for this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Label of the new permission set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name of the new permission set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assi&amp;gn the first permission set to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission sets and profiles with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the list again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::BusyRow</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time so far</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::CheckDetails</name>
    <message>
        <source>&amp;Review and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to the setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in to Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in to Heroku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the Heroku app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose the API spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect AppLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Con&amp;firm what the page listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish the API spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assign them to me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Salesforce &amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a check to see what was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <comment>value, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::CheckModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>check id, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::ConfirmOrgDialog</name>
    <message>
        <source>This is a production org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a production org: people work in it. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To go on, &amp;type the name of the org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to this org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::ConnectPage</name>
    <message>
        <source>Waiting until you have signed in and allowed access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approving here did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking AppLink for the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>practice person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink is connected with this org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in and allowing access in the practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing the API spec. This can take three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API spec is published. Go on to the verification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting. Whether the API spec was published is not known; the verification shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped waiting. Connect again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublish the API spec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish the API spec</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::ConnectionBox</name>
    <message>
        <source>The browser could not be opened. Copy the link and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection %1: %2, as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Salesforce asks you to sign in and to allow access. Look at what the link says before you open it:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the client: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes back to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every scope that the app has (the link names none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;onnect AppLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect AppLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to authorize AppLink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appro&amp;ve here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only you saw what Salesforce showed you. The three scopes are: manage user data via APIs, access the identity URL service, perform requests at any time. Tick what is true:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;page listed all three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The consent page listed all three scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No page appeared (pre-authori&amp;zed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No consent page appeared because I am pre-authorized</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::CopyField</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::CreateAppPage</name>
    <message>
        <source>The org has this app already. What differs will be changed, nothing else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Client App Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people read in Salesforce Setup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;API name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Must equal externalClientApp in your API spec file, letter for letter. Renaming it later is hard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local: the app belongs to this org only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::EnableOAuthPage</name>
    <message>
        <source>Besides these, the settings ask for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the org: %1. Scopes that are there besides the three are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Callback URLs, one in each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URLs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink needs https://localhost. Others that the app has already are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manage user data via APIs (api)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink calls Salesforce for the user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access the &amp;identity URL service (id)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in learns who the user is: id, profile, email, address, phone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Perform requests at any time (refresh_token)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection lives on after the first access token.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require secret for &amp;web server flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require secret for &amp;refresh token flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require P&amp;KCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof Key for Code Exchange. The documented setup leaves it off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::ErrorPanel</name>
    <message>
        <source>Request id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::HelpPanel</name>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is in Setup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::HerokuSignInBox</name>
    <message>
        <source>Asking the Heroku CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking Heroku whose token this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as %1. %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token of the practice account is filled in. Press Sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a Heroku token (heroku auth:token shows one), or let the program ask. It is kept in memory only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Heroku</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use HEROKU_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token in HEROKU_API_KEY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As&amp;k the Heroku CLI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the Heroku CLI for its token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of Heroku</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::HerokuTargetBox</name>
    <message>
        <source>Heroku app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The add-ons of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading your Heroku apps …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the AppLink add-on of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no AppLink add-on. Add it with: heroku addons:create heroku-applink -a %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink add-on: %1 (%2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has several AppLink add-ons. Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heroku app and add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink add-on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lists a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the lists again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::LogWindow</name>
    <message>
        <source>Log – AppLink Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has happened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the whole log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the log</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::MainWindow</name>
    <message>
        <source>Trying again (%1) in %2 s: %3 (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice org could not be started: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page, one file (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A report ends in one of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About AppLink Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AppLink Setup %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty.

Not a product of Salesforce or Heroku. Built with Qt %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup file; it holds no secrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup under another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report to hand over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read everything again and run all checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch &amp;org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out and sign in to another org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what the program did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the help beside the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice org: everything you see is simulated inside this program. Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the setup before closing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds the choices you made on the pages, no secrets. What is in the org stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::PermissionsPage</name>
    <message>
        <source>Reading the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each permission is read from the org; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is there. Go on with step 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is missing. Choose a row to see who can fix it. You may go on and prepare the settings; applying them has to wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some things could not be seen. You may go on; the org itself decides when you apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::PickList</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which to show: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what is chosen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::PickListModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::PlanText</name>
    <message>
        <source>valid until revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires if not used for a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires after a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin approved users are pre-authorized</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all users may self-authorize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External Client App</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth security settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App policies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission set assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distribution state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callback URL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret optional for web server flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require secret for refresh token flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require PKCE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30-day limit for unused refresh tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OAuth scopes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permitted users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission sets with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected in packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client credentials flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless code and credentials flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless flow by POST only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introspect all tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access tokens in JWT format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Require secret for token exchange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token exchange flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headless flow for guests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-party app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consumer key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New consumer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP relaxation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required session level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session level action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles with access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: everything in the org is as planned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To create: %1. To change: %2. Right already: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metadata type, full name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::PlanTree</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>action, component, its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::RefreshTokenPage</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>policy: period unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now in the org: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org also ends refresh tokens that are not used for 30 days; the plan switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org also replaces the refresh token at each use; the plan switches that off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh token policy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid until revoked (recommended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires if not &amp;used for a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires &amp;after a period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires &amp;immediately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit of the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::ReviewPage</name>
    <message>
        <source>Reading the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>check, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org was not read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be applied yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact metadata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what will be deployed, to the letter. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org checks the plan; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping at the next safe point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org accepts this plan. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied, and read back from the org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, how it ended</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>page, problem</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known; read the org again to see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan is the difference between what you chose and what the org has now. Check only sends it to the org for validation; nothing is written.

Apply writes it in the order of the steps and then reads everything back. What the plan does not name stays as it is: certificates, further callbacks, scopes and grants.

You can apply again at any time. A second run changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that will change in the org. Nothing is written before you press Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xact metadata …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The org checks the plan and writes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the org again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the org again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: press Enter to go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::SignInPage</name>
    <message>
        <source>Finishing the sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waiting for your sign-in in the browser; %n second(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Approving here did not work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for your sign-in in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link and open it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in to the practice org as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A token belongs to one org: give the org&apos;s own address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the org whose token this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in at %1, but what org it is could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Org id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release: %1 (API %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a production org. You will be asked once more before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You sign in in your own browser, so that passkeys and company sign-in work and this program never sees your password. The org will show the program as “Salesforce CLI”, a client that every org knows. If the browser ends on a page that says the app must be installed, an administrator has to allow it in Setup, Connected Apps OAuth Usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to Salesforce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste any address of the org. You then see which org it is before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Address of the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any page of the org will do, also Setup. Or write “login” for production, “test” for a sandbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice org asks for this user name and password in the browser:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name of the practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link opens Salesforce&apos;s own sign-in page. Nothing has been opened yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the link in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve &amp;here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program signs in to the practice org and presses Allow, as you would in the browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an access &amp;token instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an access token instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to&amp;ken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as the one that “sf org display” shows. It is kept in memory only, and cannot be renewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::SpecBox</name>
    <message>
        <source>Choose the API spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAPI files (*.yaml *.yml *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not fit yet. Correct it and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”, OpenAPI %2, operations: %3, app: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API spec and publishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API spec &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>api-spec.yaml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the API spec file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found in the API spec file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lient name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::StepList</name>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you are here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3, %4</source>
        <comment>page, number, count, state</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::StepPage</name>
    <message>
        <source>Now in the org: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Could not be read from the org.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::TextDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::VerifyPage</name>
    <message>
        <source>Verifying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stopped the verification before this was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 checks done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>status, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>took %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will be given the permission sets that callers need.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigning permission sets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A request that succeeded proves little: only what is read back counts. So each check looks for itself, and shows what it found and where.

“Could not tell” means that a check was not able to look; that is never a pass. “Skipped” names what it waits for.

Export the report to hand it over. Months later you can open the setup file and verify again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read again from the org and from Heroku. What could not be seen never counts as passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to &amp;look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::WelcomePage</name>
    <message>
        <source>Heroku AppLink lets a Heroku app work in a Salesforce org. For that the org needs an External Client App: an OAuth client with the right scopes, token policy and users. By hand that is five pages of Setup and a command line; a wrong letter shows up days later. Here you see what will change before it changes, and at the end every point is read back and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to AppLink Setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creates the External Client App that Heroku AppLink needs, connects both sides, and proves that it works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Five documented steps, one page each. Nothing is written to an org before you have seen the plan and pressed Apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My Salesforce org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My Salesforce org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production or sandbox. You sign in in your own browser; the program never sees your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A simulator inside this program. Try the whole way without an account; nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with a setup file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setup files opened lately</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::ui::Wizard</name>
    <message>
        <source>Assistant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review and apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::verify::CheckEngine</name>
    <message>
        <source>Cancelled before it was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the verification again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs %1 first: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve %1, then run the verification again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the network, then run the verification again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check itself failed. This is a mistake in the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>applink::verify::Verdict</name>
    <message>
        <source>Ready: every check passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready, with warnings to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ready: some checks failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete: nothing failed, but some checks could not look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The verification could not run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
