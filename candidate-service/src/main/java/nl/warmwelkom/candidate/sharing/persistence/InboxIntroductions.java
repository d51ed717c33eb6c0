package nl.warmwelkom.candidate.sharing.persistence;

import java.util.Optional;
import java.util.function.Function;
import nl.warmwelkom.candidate.sharing.application.Introductions;
import nl.warmwelkom.candidate.sharing.domain.Introduction;
import nl.warmwelkom.candidate.sharing.domain.IntroductionId;
import nl.warmwelkom.platform.inbox.Inbox;
import reactor.core.publisher.Mono;

/** What is known of introductions, in an inbox. */
public final class InboxIntroductions implements Introductions {

    private final Inbox<StoredIntroduction> inbox;

    public InboxIntroductions(Inbox<StoredIntroduction> inbox) {
        this.inbox = inbox;
    }

    @Override
    public Mono<Introduction> find(IntroductionId id) {
        return inbox.find(id.value())
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .map(StoredIntroduction::toIntroduction);
    }

    @Override
    public Mono<Void> forget(IntroductionId id, long sequence) {
        return inbox.forget(id.value(), sequence);
    }

    @Override
    public Mono<Void> apply(IntroductionId id, long sequence, Function<Optional<Introduction>, Introduction> step) {
        return inbox.apply(
                id.value(),
                sequence,
                before -> StoredIntroduction.of(step.apply(before.map(StoredIntroduction::toIntroduction))));
    }
}
