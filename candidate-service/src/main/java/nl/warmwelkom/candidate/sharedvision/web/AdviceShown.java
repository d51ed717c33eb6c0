package nl.warmwelkom.candidate.sharedvision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.sharedvision.application.ShareVision.Seen;
import nl.warmwelkom.candidate.sharedvision.domain.Advice;
import nl.warmwelkom.candidate.sharedvision.domain.Conflict;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Contradiction;
import nl.warmwelkom.contracts.catalogue.Label;
import org.jspecify.annotations.Nullable;

/** What was advised, as the API shows it: what the candidate stands behind on top. */
record AdviceShown(List<Item> items, List<ToTalkAbout> conflicts) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            String topic,
            @Nullable String code,
            @Nullable String words,
            String by,
            @Nullable String profession,
            Instant at,
            boolean chosen,
            @Nullable String togetherWith,
            List<String> conflictsWith) {

        private static Item of(Advice advice, List<Conflict> conflicts) {
            return new Item(
                    advice.id(),
                    advice.topic(),
                    advice.code(),
                    advice.words(),
                    advice.by(),
                    advice.profession(),
                    advice.at(),
                    advice.chosen(),
                    advice.togetherWith(),
                    against(advice.id(), conflicts));
        }
    }

    /** Two pieces of advice that contradict each other: why, and how to talk about it. */
    record ToTalkAbout(List<String> between, Label why, Label resolve) {}

    static AdviceShown of(Seen seen) {
        var rules = Catalogue.standard().contradictions().stream()
                .collect(Collectors.toMap(Contradiction::id, rule -> rule));
        return new AdviceShown(
                seen.advice().stream()
                        .map(advice -> Item.of(advice, seen.conflicts()))
                        .toList(),
                seen.conflicts().stream()
                        .flatMap(conflict -> Stream.ofNullable(rules.get(conflict.rule()))
                                .map(rule -> new ToTalkAbout(
                                        List.of(
                                                conflict.one().id(),
                                                conflict.other().id()),
                                        rule.why(),
                                        rule.resolve())))
                        .toList());
    }

    static List<String> against(String adviceId, List<Conflict> conflicts) {
        return conflicts.stream()
                .filter(conflict -> conflict.isAbout(adviceId))
                .map(conflict -> conflict.against(adviceId))
                .distinct()
                .toList();
    }
}
