package nl.warmwelkom.match.introduction.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.booleans;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quicktheories.core.Gen;

class SharingPropertiesTest {

    final Gen<Boolean> flag = booleans().all();
    final Gen<Set<SupportNeed>> needs = lists().of(integers()
                    .between(0, 4)
                    .map(n -> n == 4 ? SupportNeed.DECIDING_WHAT_TO_TELL : new SupportNeed("need-" + n)))
            .ofSizeBetween(0, 5)
            .map(Set::copyOf);
    final Gen<Sharing> asked =
            flag.zip(flag, flag, needs, (name, story, strengths, codes) -> new Sharing(name, story, strengths, codes));
    final Gen<Shareable> allowed = flag.zip(
            flag, flag, needs, (name, story, strengths, codes) -> new Shareable(name, story, strengths, codes));

    @Test
    void what_is_allowed_is_shared_as_asked_and_no_more() {
        qt().forAll(asked, allowed).check((asked, allowed) -> switch (asked.within(allowed)) {
            case Sharing.Within.Allowed(var shared) ->
                shared.equals(asked)
                        && (allowed.givenName() || !shared.givenName())
                        && (allowed.story() || !shared.story())
                        && (allowed.strengths() || !shared.strengths())
                        && allowed.supportNeeds().containsAll(shared.supportNeeds());
            case Sharing.Within.NotAllowed(var items) -> !items.isEmpty();
        });
    }

    @Test
    void everything_that_is_too_much_is_named_and_nothing_else() {
        qt().forAll(asked, allowed).check((asked, allowed) -> {
            var named = asked.within(allowed) instanceof Sharing.Within.NotAllowed(var items) ? items : List.<Item>of();
            return asked.items().stream().allMatch(item -> named.contains(item) != permitted(item, allowed))
                    && asked.items().containsAll(named);
        });
    }

    @Test
    void deciding_for_oneself_what_to_tell_is_never_told() {
        qt().forAll(asked, allowed)
                .check((asked, allowed) -> !asked.supportNeeds().contains(SupportNeed.DECIDING_WHAT_TO_TELL)
                        || asked.within(allowed) instanceof Sharing.Within.NotAllowed);
        assertThat(SupportNeed.DECIDING_WHAT_TO_TELL.code()).isEqualTo("eigen-regie-openheid");
    }

    @Test
    void sharing_nothing_is_always_allowed() {
        qt().forAll(allowed)
                .check(allowed -> Sharing.NOTHING.within(allowed).equals(new Sharing.Within.Allowed(Sharing.NOTHING)));
    }

    @Test
    void items_have_the_names_of_the_api_in_a_fixed_order() {
        var all = new Sharing(true, true, true, Set.of(Life.QUIET, Life.CONTACT));

        assertThat(all.items())
                .extracting(Item::code)
                .containsExactly("givenName", "story", "strengths", "rustige-werkplek", "vast-aanspreekpunt");
    }

    private static boolean permitted(Item item, Shareable allowed) {
        var codes = allowed.supportNeeds().stream().map(SupportNeed::code).collect(Collectors.toSet());
        return switch (item.code()) {
            case "givenName" -> allowed.givenName();
            case "story" -> allowed.story();
            case "strengths" -> allowed.strengths();
            case "eigen-regie-openheid" -> false;
            default -> codes.contains(item.code());
        };
    }
}
