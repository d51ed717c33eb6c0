package nl.warmwelkom.web.employer;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The account belongs to no organisation yet. */
final class NoEmployer extends ResponseStatusException {

    NoEmployer() {
        super(HttpStatus.NOT_FOUND);
    }
}
