package nl.warmwelkom.match.introduction.application;

import static nl.warmwelkom.match.introduction.domain.Life.NOON;

import java.util.List;
import nl.warmwelkom.match.introduction.domain.IntroductionId;
import nl.warmwelkom.platform.event.Letter;
import nl.warmwelkom.testing.SettableClock;

class InMemoryIntroductionsTest extends IntroductionsContract {

    @Override
    protected Introductions empty() {
        return new InMemoryIntroductions(new SettableClock(NOON));
    }

    @Override
    protected List<String> told(Introductions introductions, IntroductionId id) {
        return ((InMemoryIntroductions) introductions)
                .told(id).stream().map(Letter::type).toList();
    }
}
