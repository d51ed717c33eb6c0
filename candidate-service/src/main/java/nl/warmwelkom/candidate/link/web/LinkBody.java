package nl.warmwelkom.candidate.link.web;

import java.time.Instant;
import nl.warmwelkom.candidate.link.application.KeepLinks;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;

/** A link that is asked for, as the API takes it. */
@RequestSchema("NewLink")
record LinkBody(String profession, @Nullable Instant until) {

    KeepLinks.Wish toWish() {
        return new KeepLinks.Wish(profession, until);
    }
}
