package nl.warmwelkom.testing.store;

import nl.warmwelkom.testing.container.OnRealServers;

@OnRealServers
class RealMongoOutboxTest extends MongoOutboxTest {}
