package nl.warmwelkom.candidate.sharedvision.application;

class InMemoryVisionsTest extends VisionsContract {

    @Override
    protected Visions empty() {
        return new InMemoryVisions();
    }
}
