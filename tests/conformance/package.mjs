// SPDX-License-Identifier: GPL-3.0-or-later
// The reference package for AppLink (facts/salesforce.md 1.10), as files.
const namespace = 'http://soap.sforce.com/2006/04/metadata';

const xml = (root, elements) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="${namespace}">${elements}</${root}>\n`;
const element = ([name, value]) => `<${name}>${value}</${name}>`;
const fields = (object) => Object.entries(object).map(element).join('');

export function appPackage(app, { permissionSet, scopes = 'Basic,Api,RefreshToken' } = {}) {
  const types = {
    ExternalClientApplication: app,
    ExtlClntAppConfigurablePolicies: `${app}_plcy`,
    ExtlClntAppGlobalOauthSettings: `${app}_glbloauth`,
    ExtlClntAppOauthConfigurablePolicies: `${app}_oauthPlcy`,
    ExtlClntAppOauthSettings: `${app}_oauth`,
  };
  const manifest = Object.entries(types)
    .map(([name, member]) => `<types><members>${member}</members><name>${name}</name></types>`)
    .join('');
  const grants = permissionSet ? { commaSeparatedPermissionSet: permissionSet } : {};
  return {
    'package.xml': xml('Package', `${manifest}<version>67.0</version>`),
    [`externalClientApps/${app}.eca`]: xml(
      'ExternalClientApplication',
      fields({
        contactEmail: 'owner@example.com',
        description: 'OAuth client used by Heroku AppLink',
        distributionState: 'Local',
        isProtected: false,
        label: 'Heroku &lt;AppLink&gt; &amp; 🚀',
      })
    ),
    [`extlClntAppGlobalOauthSets/${app}_glbloauth.ecaGlblOauth`]: xml(
      'ExtlClntAppGlobalOauthSettings',
      fields({
        callbackUrl: 'https://localhost',
        externalClientApplication: app,
        isConsumerSecretOptional: false,
        isEnforceRefreshTokenTTL: false,
        isPkceRequired: false,
        isSecretRequiredForRefreshToken: true,
        label: 'OAuth global',
        shouldRotateConsumerKey: false,
        shouldRotateConsumerSecret: false,
      })
    ),
    [`extlClntAppOauthSettings/${app}_oauth.ecaOauth`]: xml(
      'ExtlClntAppOauthSettings',
      fields({ commaSeparatedOauthScopes: scopes, externalClientApplication: app, label: 'OAuth' })
    ),
    [`extlClntAppOauthPolicies/${app}_oauthPlcy.ecaOauthPlcy`]: xml(
      'ExtlClntAppOauthConfigurablePolicies',
      fields({
        ...grants,
        externalClientApplication: app,
        ipRelaxationPolicyType: 'Enforce',
        label: 'OAuth policies',
        permittedUsersPolicyType: permissionSet ? 'AdminApprovedPreAuthorized' : 'AllSelfAuthorized',
        refreshTokenPolicyType: 'Infinite',
        requiredSessionLevel: 'STANDARD',
      })
    ),
    [`extlClntAppPolicies/${app}_plcy.ecaPlcy`]: xml(
      'ExtlClntAppConfigurablePolicies',
      fields({ externalClientApplication: app, isEnabled: true, isOauthPluginEnabled: true, label: 'Policies' })
    ),
  };
}
