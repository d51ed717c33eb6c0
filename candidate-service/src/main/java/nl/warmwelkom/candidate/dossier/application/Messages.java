package nl.warmwelkom.candidate.dossier.application;

import nl.warmwelkom.candidate.dossier.domain.Person;
import reactor.core.publisher.Mono;

/** Tells a candidate something outside the product. Nothing of it is kept, and what it is about is only told inside. */
public interface Messages {

    /** What there is to tell. */
    enum Message {
        /** Nobody touched the dossier for a year: should it stay? */
        KEEP_OR_ERASE,
        /** Something that is shared, or a consent, ends by itself soon. */
        ENDS_SOON
    }

    /**
     * Tells it. Done as well where there is no way to reach somebody, or never will be one at this address; an error when it may
     * work later.
     */
    Mono<Void> tell(Message message, Person person);
}
