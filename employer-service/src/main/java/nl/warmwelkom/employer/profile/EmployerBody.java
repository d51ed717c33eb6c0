package nl.warmwelkom.employer.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.warmwelkom.platform.body.RequestSchema;
import nl.warmwelkom.platform.outbox.Stored;
import org.jspecify.annotations.Nullable;

/** An employer as the API takes it. */
@RequestSchema("NewEmployer")
record EmployerBody(
        String name,
        @Nullable String kvkNumber,
        String sector,
        String size,
        String region,
        Location location,
        Employer.Contact contact) {

    record Location(String postcode4) {}

    Employer toEmployer(List<String> accounts) {
        return new Employer(name, kvkNumber, sector, size, region, location.postcode4(), contact, true, accounts);
    }

    /** An employer as the API shows it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            String id,
            String name,
            @Nullable String kvkNumber,
            String sector,
            String size,
            String region,
            Location location,
            Employer.Contact contact) {

        static Shown of(Stored<Employer> stored) {
            var employer = stored.state();
            return new Shown(
                    stored.id(),
                    employer.name(),
                    employer.kvkNumber(),
                    employer.sector(),
                    employer.size(),
                    employer.region(),
                    new Location(employer.postcode4()),
                    employer.contact());
        }
    }
}
