# SPDX-License-Identifier: GPL-3.0-or-later
# The Metadata API, the ECA metadata types and what belongs to them.
target_sources(applink_salesforce PRIVATE
    ApiName.cpp ApiName.h
    AuthorizeProbe.cpp AuthorizeProbe.h
    DeployPackage.cpp DeployPackage.h
    EcaSchema.cpp EcaSchema.h
    MetadataComponent.cpp MetadataComponent.h
    MetadataDeploy.cpp MetadataDeploy.h
    MetadataSoap.cpp MetadataSoap.h
    Scopes.cpp Scopes.h)
