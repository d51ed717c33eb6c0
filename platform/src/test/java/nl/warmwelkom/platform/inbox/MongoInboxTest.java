package nl.warmwelkom.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.LongStream;
import nl.warmwelkom.contracts.events.Topic;
import nl.warmwelkom.platform.EmbeddedParts;
import nl.warmwelkom.platform.Present;
import org.junit.jupiter.api.RepeatedTest;
import reactor.core.publisher.Flux;

/** What only the database can get wrong; what every projection keeps to is in the contract suite. */
class MongoInboxTest {

    private final MongoInbox<Known> inbox =
            new MongoInbox<>(EmbeddedParts.database(), "known", Topic.EMPLOYERS, Known.class);

    public record Known(long number) {}

    @RepeatedTest(5)
    void of_states_that_come_at_the_same_moment_the_newest_stays() {
        Present.of(Flux.fromStream(LongStream.rangeClosed(1, 32).boxed())
                .flatMap(number -> inbox.put("bakery", number, new Known(number)), 32)
                .then(inbox.find("bakery")));

        assertThat(Present.of(inbox.find("bakery")))
                .isEqualTo(new Inbox.Seen<>("bakery", 32, Optional.of(new Known(32))));
    }
}
