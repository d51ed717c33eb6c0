package nl.warmwelkom.candidate.sharing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.candidate.dossier.application.Shareable;
import nl.warmwelkom.candidate.sharing.application.Shared;
import org.jspecify.annotations.Nullable;

/** What is shared, as the API shows it. An empty list is left out as well: it would tell that there was something once. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SharedShown(
        @Nullable String givenName, @Nullable String story, List<String> strengths, List<Need> supportNeeds) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Need(String code, @Nullable String words) {

        static Need of(Shareable.Need need) {
            return new Need(need.code(), need.words());
        }
    }

    static SharedShown of(Shared shared) {
        return new SharedShown(
                shared.givenName(),
                shared.story(),
                shared.strengths(),
                shared.supportNeeds().stream().map(Need::of).toList());
    }
}
