package nl.warmwelkom.candidate.dossier.application;

import static nl.warmwelkom.candidate.dossier.domain.MadeUp.NOW;

import java.util.List;
import nl.warmwelkom.candidate.dossier.domain.CandidateId;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.SettableClock;

class InMemoryDossiersTest extends DossiersContract {

    @Override
    protected Dossiers empty() {
        return new InMemoryDossiers(new SettableClock(NOW));
    }

    @Override
    protected List<String> told(Dossiers dossiers, CandidateId id) {
        return ((InMemoryDossiers) dossiers).told(id).stream().map(Letter::type).toList();
    }
}
