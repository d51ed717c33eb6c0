package nl.warmwelkom.match.introduction.persistence;

import nl.warmwelkom.testing.container.OnRealServers;

@OnRealServers
class RealMongoIntroductionsTest extends MongoIntroductionsTest {}
