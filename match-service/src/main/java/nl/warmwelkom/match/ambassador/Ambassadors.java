package nl.warmwelkom.match.ambassador;

import static com.mongodb.client.model.Filters.in;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.warmwelkom.contracts.catalogue.Questionnaire;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.Landscape;
import nl.warmwelkom.platform.inbox.MongoInbox;
import reactor.core.publisher.Mono;

/** Chooses whose story a worried employer reads: at most one, about the strongest worry that somebody has a story about. */
public final class Ambassadors {

    /** Below this nobody needs to be told how it went elsewhere. */
    private static final int WORRIED = 3;

    private final MongoInbox<KnownStory> stories;
    private final Landscape landscape;
    private final Questionnaire questionnaire;

    Ambassadors(MongoInbox<KnownStory> stories, Landscape landscape, Questionnaire questionnaire) {
        this.stories = stories;
        this.landscape = landscape;
        this.questionnaire = questionnaire;
    }

    /** A story, with who tells it. */
    record Candidate(String id, KnownStory story, KnownEmployer ambassador) {}

    /** Empty when nobody else has a story about one of its stronger worries. */
    public Mono<ToldStory> storyFor(String employerId, KnownEmployer employer, Map<String, Integer> worries) {
        var order = strongestFirst(worries, questionnaire);
        return stories.findAll(in("state.concern", order))
                .flatMap(seen -> Mono.justOrEmpty(seen.state())
                        .filter(story -> !story.employerId().equals(employerId))
                        .flatMap(story -> landscape
                                .employer(story.employerId())
                                .map(ambassador -> new Candidate(seen.key(), story, ambassador))))
                .collectList()
                .flatMap(candidates -> Mono.justOrEmpty(choose(order, employer, candidates)))
                .map(chosen -> ToldStory.of(chosen.id(), chosen.story(), chosen.ambassador()));
    }

    /** The worries that count, the strongest first; of equally strong ones the one that decides most. */
    static List<String> strongestFirst(Map<String, Integer> worries, Questionnaire questionnaire) {
        return worries.entrySet().stream()
                .filter(worry -> worry.getValue() >= WORRIED)
                .sorted(Comparator.comparingInt((Map.Entry<String, Integer> worry) -> -worry.getValue())
                        .thenComparingInt(worry -> -questionnaire.weightOf(worry.getKey()))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** First what it is about, then who is most alike: the same work, then the same size, then the same region. */
    static Optional<Candidate> choose(List<String> order, KnownEmployer reader, List<Candidate> candidates) {
        return candidates.stream()
                .min(Comparator.comparingInt(
                                (Candidate one) -> order.indexOf(one.story().concern()))
                        .thenComparing(one -> !one.ambassador().sector().equals(reader.sector()))
                        .thenComparing(one -> !one.ambassador().size().equals(reader.size()))
                        .thenComparing(one -> !one.ambassador().region().equals(reader.region()))
                        .thenComparing(Candidate::id));
    }
}
