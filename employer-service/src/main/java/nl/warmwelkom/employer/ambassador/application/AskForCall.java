package nl.warmwelkom.employer.ambassador.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.warmwelkom.employer.ambassador.domain.CallRequest;
import nl.warmwelkom.employer.profile.Employer;
import nl.warmwelkom.employer.profile.Employers;
import nl.warmwelkom.platform.outbox.Stored;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A worried employer asks an ambassador to call, and the ambassador sees whom. */
public final class AskForCall {

    private final Stories stories;
    private final CallRequests requests;
    private final Employers employers;
    private final Clock clock;

    public AskForCall(Stories stories, CallRequests requests, Employers employers, Clock clock) {
        this.stories = stories;
        this.requests = requests;
        this.employers = employers;
        this.clock = clock;
    }

    /** How asking went. */
    public sealed interface Outcome {

        record Asked(Stored<CallRequest> request) implements Outcome {}

        /** It is the story of whoever asks. */
        record OwnStory() implements Outcome {}
    }

    /**
     * A request with whom to call.
     *
     * @param asker who asked, for the ambassador; empty for whoever asked
     */
    public record Call(Stored<CallRequest> request, Optional<Employer> asker) {}

    /** Empty when nobody can read a story of that id. */
    public Mono<Outcome> ask(String id, String employerId, String storyId) {
        return stories.find(storyId)
                .filter(story -> story.state().isPublished())
                .flatMap(story -> {
                    if (story.state().employerId().equals(employerId)) {
                        return Mono.just(new Outcome.OwnStory());
                    }
                    var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    return requests.add(id, CallRequest.of(storyId, story.state(), employerId, at))
                            .map(Outcome.Asked::new);
                });
    }

    /** What this employer asked for, and what was asked of it. */
    public Flux<Call> with(String employerId) {
        return requests.with(employerId)
                .concatMap(request -> employerId.equals(request.state().askedBy())
                        ? Mono.just(new Call(request, Optional.empty()))
                        : employers
                                .byId(request.state().askedBy())
                                .map(asker -> new Call(request, Optional.of(asker.state()))));
    }

    /** Whom to call. Empty when one of the two is not there any more. */
    public Mono<Parties> parties(String requestId) {
        return requests.find(requestId)
                .map(Stored::state)
                .flatMap(request -> Mono.zip(
                        employers.byId(request.askedBy()).map(Stored::state),
                        employers.byId(request.ambassadorId()).map(Stored::state),
                        (asker, ambassador) -> new Parties(asker, ambassador)));
    }

    /** Who asked, and who is to call. */
    public record Parties(Employer asker, Employer ambassador) {}
}
