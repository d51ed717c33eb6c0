package nl.warmwelkom.candidate.accesslog.application;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.warmwelkom.candidate.sharing.application.Employers;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Coded;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.platform.accesslog.LookerRole;
import nl.warmwelkom.platform.accesslog.Who;
import reactor.core.publisher.Mono;

/** What the organisation of a line is called: an employer, a region, a profession. */
public final class Organisations {

    private static final Map<String, Label> LABELS = Stream.<Coded>concat(
                    Catalogue.standard().regions().stream(), Catalogue.standard().professions().stream())
            .collect(Collectors.toUnmodifiableMap(Coded::code, Coded::label));

    private final Employers employers;

    public Organisations(Employers employers) {
        this.employers = employers;
    }

    /** Empty for somebody without one, and for one that we do not know (any more). */
    public Mono<Label> of(Who who) {
        var organisation = who.organisation();
        if (organisation == null) {
            return Mono.empty();
        }
        return LookerRole.EMPLOYER.word().equals(who.role())
                ? employers.nameOf(organisation).map(name -> new Label(name, name))
                : Mono.justOrEmpty(known(organisation));
    }

    private static Optional<Label> known(String codes) {
        return Arrays.stream(codes.split(",", -1))
                .filter(LABELS::containsKey)
                .map(LABELS::get)
                .reduce((one, other) -> new Label(one.nl() + ", " + other.nl(), one.en() + ", " + other.en()));
    }
}
