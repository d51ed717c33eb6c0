package nl.warmwelkom.candidate.dossier.persistence;

import nl.warmwelkom.testing.container.OnRealServers;

@OnRealServers
class RealMongoDossiersTest extends MongoDossiersTest {}
