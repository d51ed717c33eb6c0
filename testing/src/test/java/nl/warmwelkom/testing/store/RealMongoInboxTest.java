package nl.warmwelkom.testing.store;

import nl.warmwelkom.testing.container.OnRealServers;

@OnRealServers
class RealMongoInboxTest extends MongoInboxTest {}
