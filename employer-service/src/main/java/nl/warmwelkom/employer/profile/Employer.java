package nl.warmwelkom.employer.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organisation, or a branch of one, with people who may receive someone.
 *
 * @param sector SBI 2008 section
 * @param size number of people, as a band
 * @param region code of the arbeidsmarktregio that looks after this employer
 * @param open whether introductions are welcome
 * @param accounts subjects of the accounts that may act for this employer
 */
public record Employer(
        String name,
        @Nullable String kvkNumber,
        String sector,
        String size,
        String region,
        String postcode4,
        Contact contact,
        boolean open,
        List<String> accounts) {

    /** Who to call. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Contact(
            String name, String email, @Nullable String phone) {}
}
