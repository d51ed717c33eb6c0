package nl.warmwelkom.match.pause.application;

class InMemorySilencesTest extends SilencesContract {

    @Override
    protected Silences empty() {
        return new InMemorySilences();
    }

    @Override
    protected int told(Silences silences, String employerId) {
        return silences instanceof InMemorySilences here ? here.told(employerId) : 0;
    }
}
