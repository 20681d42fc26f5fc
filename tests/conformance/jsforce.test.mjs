// SPDX-License-Identifier: GPL-3.0-or-later
// jsforce against the practice org: what it sends and what it makes of the answers judges the practice org
// (facts/real-clients.md). Usage: APPLINK_SETUP=path node --test.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';

import jsforce from 'jsforce';

import { appPackage } from './package.mjs';
import { startPractice } from './practice.mjs';
import { zip } from './zip.mjs';

const program = process.env.APPLINK_SETUP;
if (!program) throw new Error('APPLINK_SETUP must say where applink-setup is');

const options = { rollbackOnError: true, singlePackage: true };
const app = 'Heroku_AppLink';
const ecaTypes = [
  'ExternalClientApplication',
  'ExtlClntAppGlobalOauthSettings',
  'ExtlClntAppOauthSettings',
  'ExtlClntAppOauthConfigurablePolicies',
  'ExtlClntAppConfigurablePolicies',
];

const connect = (practice, accessToken = practice.accessToken, version = '67.0') =>
  new jsforce.Connection({ instanceUrl: practice.salesforce, accessToken, version });

async function finished(connection, id, viaRest) {
  for (let looks = 0; looks < 50; looks += 1) {
    const result = await connection.metadata.checkDeployStatus(id, true, viaRest);
    if (result.done) return result;
  }
  throw new Error(`deploy ${id} does not end`);
}

describe('an empty org', () => {
  let practice;
  let connection;
  before(async () => {
    practice = await startPractice(program, ['--scenario', 'two-pages']);
    connection = connect(practice);
  });
  after(() => practice.stop());

  test('tells who is signed in', async () => {
    const identity = await connection.identity();
    assert.equal(identity.username, practice.username);
    const user = await connection.sobject('User').retrieve(identity.user_id);
    assert.equal(user.Username, practice.username);
  });

  test('pages through a query', async () => {
    const first = await connection.query('SELECT Id, Name FROM PermissionSet WHERE IsOwnedByProfile = false');
    assert.equal(first.totalSize, 2001);
    assert.equal(first.done, false);
    assert.equal(first.records.length, 2000);
    const second = await connection.queryMore(first.nextRecordsUrl);
    assert.equal(second.done, true);
    assert.equal(second.records.length, 1);
    const all = await connection
      .query('SELECT Id FROM PermissionSet WHERE IsOwnedByProfile = false')
      .execute({ autoFetch: true, maxFetch: 5000 });
    assert.equal(new Set(all.records.map((row) => row.Id)).size, 2001);
  });

  test('describes', async () => {
    const described = await connection.describe('ExternalClientApplication');
    assert.equal(described.createable, false);
    assert.ok(described.fields.some((field) => field.name === 'DeveloperName'));
    const everything = await connection.describeGlobal();
    assert.ok(everything.sobjects.some((object) => object.name === 'SetupEntityAccess' && object.createable));
    const limits = await connection.limits();
    assert.ok(limits.DailyApiRequests.Remaining < limits.DailyApiRequests.Max);
    assert.match(String(connection.limitInfo.apiUsage.used), /^\d+$/);
  });

  test('answers errors in their shapes', async () => {
    const code = (errorCode) => (error) => error.errorCode === errorCode && error.message.length > 0;
    await assert.rejects(connection.query('SELECT Id FROM'), code('MALFORMED_QUERY'));
    await assert.rejects(connection.query('SELECT Nope FROM User'), code('INVALID_FIELD'));
    await assert.rejects(connection.query('SELECT Id FROM ScratchOrgInfo limit 1'), code('INVALID_TYPE'));
    await assert.rejects(connection.sobject('Nope').describe(), code('NOT_FOUND'));
    await assert.rejects(connect(practice, 'nothing').query('SELECT Id FROM User'), code('INVALID_SESSION_ID'));
    await assert.rejects(connect(practice, 'nothing').metadata.list([{ type: 'ExternalClientApplication' }], '67.0'), (error) =>
      /INVALID_SESSION_ID/.test(`${error.errorCode} ${error.message}`)
    );
    await assert.rejects(connection.sobject('ExternalClientApplication').create({ DeveloperName: 'X' }), code('CANNOT_INSERT_UPDATE_ACTIVATE_ENTITY'));
  });

  test('deploys over REST, and checks only first', async () => {
    const archive = zip(appPackage(app));
    const check = await connection.metadata.deployRest(archive, { ...options, checkOnly: true });
    const checked = await finished(connection, check.id, true);
    assert.equal(checked.success, true);
    assert.equal((await connection.query('SELECT Id FROM ExternalClientApplication')).totalSize, 0);
    const started = await connection.metadata.deployRest(archive, options);
    const result = await finished(connection, started.id, true);
    assert.equal(result.status, 'Succeeded');
    assert.equal(Number(result.numberComponentsDeployed), 5);
    const { records } = await connection.query('SELECT DeveloperName, MasterLabel FROM ExternalClientApplication');
    assert.deepEqual(
      records.map((row) => [row.DeveloperName, row.MasterLabel]),
      [[app, 'Heroku <AppLink> & 🚀']]
    );
  });

  test('lists and reads the metadata of the app', async () => {
    const described = await connection.metadata.describe('67.0');
    for (const type of ecaTypes) {
      assert.ok(described.metadataObjects.some((object) => object.xmlName === type), type);
      const listed = [await connection.metadata.list([{ type }], '67.0')].flat();
      assert.equal(listed.length, 1, type);
      assert.equal(listed[0].type, type);
      const read = await connection.metadata.read(type, listed[0].fullName);
      assert.equal(read.fullName, listed[0].fullName);
    }
    const global = await connection.metadata.read('ExtlClntAppGlobalOauthSettings', `${app}_glbloauth`);
    assert.equal(String(global.isPkceRequired), 'false');
    assert.match(global.consumerKey, /^3MVG9/);
    assert.equal(global.consumerSecret, undefined);
  });

  test('refuses a component over SOAP, and says why', async () => {
    const files = appPackage(app, { scopes: 'Basic,Apix' });
    const started = await connection.metadata.deploy(zip(files), options);
    const result = await finished(connection, started.id, false);
    assert.equal(result.success, false);
    const failures = [result.details.componentFailures].flat();
    assert.equal(failures.length, 1);
    assert.equal(failures[0].fullName, `${app}_oauth`);
    assert.match(failures[0].problem, /Apix is not a valid scope/);
  });

  test('retrieves what is there and names what is not', async () => {
    const started = await connection.metadata.retrieve({
      apiVersion: '67.0',
      singlePackage: true,
      unpackaged: {
        types: [
          { members: ['*'], name: 'ExtlClntAppGlobalOauthSettings' },
          { members: ['Nothing'], name: 'ExternalClientApplication' },
        ],
        version: '67.0',
      },
    });
    const result = await connection.metadata.checkRetrieveStatus(started.id);
    assert.equal(result.success, true);
    assert.match(Buffer.from(result.zipFile, 'base64').toString('latin1'), /^PK/);
    assert.match([result.messages].flat()[0].problem, /'Nothing' cannot be found/);
    assert.equal([result.fileProperties].flat()[0].fullName, `${app}_glbloauth`);
  });

  test('grants the app through a permission set', async () => {
    const created = await connection.sobject('PermissionSet').create({ Name: 'AppLink_Users', Label: 'AppLink Users' });
    assert.equal(created.success, true);
    const { user_id: user } = await connection.identity();
    const { records } = await connection.query('SELECT Id FROM ExternalClientApplication');
    const access = { ParentId: created.id, SetupEntityId: records[0].Id };
    const assignment = { AssigneeId: user, PermissionSetId: created.id };
    assert.equal((await connection.sobject('SetupEntityAccess').create(access)).success, true);
    assert.equal((await connection.sobject('PermissionSetAssignment').create(assignment)).success, true);
    await assert.rejects(
      connection.sobject('PermissionSet').create({ Name: 'applink_users', Label: 'x' }),
      (error) => error.errorCode === 'DUPLICATE_DEVELOPER_NAME'
    );
    await assert.rejects(connection.sobject('SetupEntityAccess').create(access), (error) => error.errorCode === 'DUPLICATE_VALUE');
    const started = await connection.metadata.deploy(zip(appPackage(app, { permissionSet: 'AppLink_Users' })), options);
    assert.equal((await finished(connection, started.id, false)).success, true);
    const rows = await connection.query(
      `SELECT Id, Parent.Name, Parent.Profile.Name FROM SetupEntityAccess WHERE SetupEntityId = '${records[0].Id}'`
    );
    assert.deepEqual(rows.records.map((row) => [row.Parent.Name, row.Parent.Profile]), [['AppLink_Users', null]]);
    assert.deepEqual(
      (await connection.tooling.query('SELECT Id, Status FROM DeployRequest ORDER BY CreatedDate DESC LIMIT 1')).records[0].Status,
      'Succeeded'
    );
  });
});

test('a token of the JWT format is good for REST and refused by SOAP', async () => {
  const practice = await startPractice(program, ['--scenario', 'jwt-session']);
  try {
    const connection = connect(practice);
    assert.equal((await connection.query('SELECT Id FROM ExternalClientApplication')).totalSize, 1);
    // jsforce refuses such tokens by itself, so the call is made by hand.
    const answer = await fetch(`${practice.salesforce}/services/Soap/m/67.0`, {
      method: 'POST',
      headers: { 'Content-Type': 'text/xml', SOAPAction: '""' },
      body: `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns="http://soap.sforce.com/2006/04/metadata"><e:Header><SessionHeader><sessionId>${practice.accessToken}</sessionId></SessionHeader></e:Header><e:Body><describeMetadata><asOfVersion>67.0</asOfVersion></describeMetadata></e:Body></e:Envelope>`,
    });
    assert.equal(answer.status, 500);
    assert.match(await answer.text(), /sf:INVALID_SESSION_ID/);
  } finally {
    await practice.stop();
  }
});

test('jsforce signs in with a code and renews its session', async () => {
  const practice = await startPractice(program, ['--scenario', 'ready']);
  try {
    const oauth2 = new jsforce.OAuth2({
      loginUrl: practice.salesforce,
      clientId: 'PlatformCLI',
      redirectUri: 'http://localhost:1717/OauthRedirect',
      useVerifier: true,
    });
    const code = await approve(oauth2.getAuthorizationUrl({ scope: 'refresh_token api web', prompt: 'login' }), practice);
    const connection = new jsforce.Connection({ oauth2, version: '67.0' });
    const user = await connection.authorize(code);
    assert.match(user.organizationId, /^00D/);
    await connection.oauth2.revokeToken(connection.accessToken);
    assert.equal((await connection.query('SELECT Id FROM Organization')).totalSize, 1); // after a refresh
  } finally {
    await practice.stop();
  }
});

/** Plays the person: logs in, allows, and gives the code of the callback. */
async function approve(start, practice) {
  let cookie = '';
  let answer = await fetch(start, { redirect: 'manual' });
  for (let step = 0; step < 10; step += 1) {
    const location = answer.headers.get('location');
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? cookie;
    if (location?.startsWith('http://localhost:1717/')) return new URL(location).searchParams.get('code');
    const value = (page, name) => page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1].replaceAll('&amp;', '&');
    const send = (path, form) =>
      fetch(new URL(path, practice.salesforce), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams(form),
      });
    if (location) {
      answer = await fetch(new URL(location, practice.salesforce), { redirect: 'manual', headers: { cookie } });
      continue;
    }
    const page = await answer.text();
    if (page.includes('name="pw"'))
      answer = await send('/login', { username: practice.username, pw: practice.password, startURL: value(page, 'startURL') });
    else if (page.includes('name="decision"'))
      answer = await send('/setup/secur/RemoteAccessAuthorizationPage.apexp', { request: value(page, 'request'), decision: 'allow' });
    else throw new Error(`the sign-in ended at: ${page.slice(0, 300)}`);
  }
  throw new Error('the sign-in went round in circles');
}
