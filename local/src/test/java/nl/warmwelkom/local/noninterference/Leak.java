package nl.warmwelkom.local.noninterference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A way to give away what a candidate keeps, as a careless change could. Planted behind a real answer, it has to be caught. */
enum Leak {
    /** "3 of 5 needs". */
    A_COUNT {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return changed(
                    answer, whole -> whole.put("needsInAll", hidden.needs().size()));
        }
    },
    AN_EMPTY_SLOT {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return changed(answer, whole -> {
                var slots = list(whole.withObject("shared"), "supportNeeds");
                hidden.needs().forEach(_ -> slots.addNull());
            });
        }
    },
    AN_EMPTY_LIST {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return changed(answer, whole -> {
                if (!hidden.story().isEmpty()) {
                    list(whole.withObject("shared"), "more");
                }
            });
        }
    },
    ANOTHER_ORDER {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return changed(answer, whole -> turn(whole, "tips", hidden.needs().size()));
        }
    },
    A_TIP_ABOUT_A_NEED_THAT_IS_KEPT {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return changed(
                    answer,
                    whole -> hidden.needs().stream()
                            .findFirst()
                            .ifPresent(kept -> list(whole, "tips")
                                    .addObject()
                                    .put("id", "T-" + kept.need().code())));
        }
    },
    A_LONGER_BODY {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with(answer.text() + " ".repeat(hidden.story().length()));
        }
    },
    A_LENGTH_OF_SOMETHING_ELSE {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with(
                    "content-length",
                    String.valueOf(answer.body().length + hidden.needs().size()));
        }
    },
    A_TAG_THAT_COUNTS {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with("etag", "\"%d\"".formatted(hidden.needs().size()));
        }
    },
    A_HEADER_MORE {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with("warm-step", hidden.step());
        }
    },
    ANOTHER_CACHE_RULE {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with("cache-control", hidden.story().isEmpty() ? "no-store" : "max-age=60");
        }
    },
    ANOTHER_STATUS {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with(hidden.needs().isEmpty() ? 204 : answer.status());
        }
    },
    ANOTHER_NAME_OF_A_FIELD {
        @Override
        Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden) {
            return answer.with(answer.text().replace("\"tips\"", hidden.story().isEmpty() ? "\"tips\"" : "\"Tips\""));
        }
    };

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The change of a body. */
    private interface Change {
        void in(ObjectNode whole);
    }

    abstract Answer plant(Answer answer, Siblings siblings, Siblings.Hidden hidden);

    /** A recording with this leak in what the employer is told of each introduction. */
    Recording plantedIn(Recording recording, List<Siblings> round, int which) {
        var leaking = new LinkedHashMap<String, Answer>(recording.answers());
        for (var n = 0; n < round.size(); n++) {
            var name = Probe.OF_AN_INTRODUCTION.getFirst().name() + ", offered, of " + n;
            var siblings = round.get(n);
            leaking.computeIfPresent(
                    name,
                    (_, answer) -> plant(answer, siblings, siblings.hidden().get(which)));
        }
        return new Recording(leaking);
    }

    private static Answer changed(Answer answer, Change change) {
        var whole = (ObjectNode) JSON.readTree(answer.text());
        change.in(whole);
        return answer.with(JSON.writeValueAsString(whole));
    }

    private static ArrayNode list(ObjectNode in, String name) {
        return in.path(name) instanceof ArrayNode there ? there : in.putArray(name);
    }

    private static void turn(ObjectNode in, String name, int by) {
        var items = new ArrayList<JsonNode>();
        in.path(name).forEach(items::add);
        if (!items.isEmpty()) {
            Collections.rotate(items, by % 2);
            in.putArray(name).addAll(items);
        }
    }
}
