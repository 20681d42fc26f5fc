<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>applink::app::HeadlessRun</name>
    <message numerus="yes">
        <source>Given up after %n seconds, as --timeout says.</source>
        <translation>
            <numerusform>Given up after %n second, as --timeout says.</numerusform>
            <numerusform>Given up after %n seconds, as --timeout says.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::setup::Apply</name>
    <message numerus="yes">
        <source>The org refused the package, for %n reasons. Nothing of it was saved. The first: %1</source>
        <translation>
            <numerusform>The org refused the package, for %n reason. Nothing of it was saved. The reason: %1</numerusform>
            <numerusform>The org refused the package, for %n reasons. Nothing of it was saved. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::steps::LockOut</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::steps::Permissions</name>
    <message numerus="yes">
        <source>The org has only %n API request(s) left for today; this program needs up to 60 for each run.</source>
        <translation>
            <numerusform>The org has only %n API request left for today; this program needs up to 60 for each run.</numerusform>
            <numerusform>The org has only %n API requests left for today; this program needs up to 60 for each run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::steps::PublishChecks</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::storage::SetupFileJson</name>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <translation>
            <numerusform>%1 (and %n more)</numerusform>
            <numerusform>%1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::ui::BrowserSignInBox</name>
    <message numerus="yes">
        <source>Waiting for your sign-in in the browser; %n second(s) left</source>
        <translation>
            <numerusform>Waiting for your sign-in in the browser; %n second left</numerusform>
            <numerusform>Waiting for your sign-in in the browser; %n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>applink::verify::CheckEngine</name>
    <message numerus="yes">
        <source>It took longer than %n second(s).</source>
        <translation>
            <numerusform>It took longer than %n second.</numerusform>
            <numerusform>It took longer than %n seconds.</numerusform>
        </translation>
    </message>
</context>
</TS>
