package nl.warmwelkom.web.steps;

import java.util.List;
import java.util.Locale;
import nl.warmwelkom.web.api.Answer;
import nl.warmwelkom.web.dossier.Dossiers;
import nl.warmwelkom.web.dossier.Keeper;
import nl.warmwelkom.web.form.Choice;
import nl.warmwelkom.web.form.Choices;
import nl.warmwelkom.web.reader.Reader;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who may see what is written in the steps, for whoever may choose that. Employers never do. */
@Component
class Levels {

    private static final List<String> ALL = List.of("private", "coach", "team");

    /** One that a jobcoach can choose: what is private they cannot see. */
    private static final List<String> OF_COACH = List.of("coach", "team");

    private final Dossiers dossiers;
    private final Choices choices;

    Levels(Dossiers dossiers, Choices choices) {
        this.dossiers = dossiers;
        this.choices = choices;
    }

    /** None for a jobcoach of somebody who decides alone. */
    Mono<List<Choice>> of(Reader reader, Keeper keeper, Locale locale) {
        if (keeper.isOwn()) {
            return Mono.just(choices.of("lock.own.", ALL, locale));
        }
        return dossiers.read(reader, keeper)
                .map(Answer::needed)
                .map(dossier -> dossier.body().decidesAlone()
                        ? List.<Choice>of()
                        : choices.of("lock.coach.", OF_COACH, locale));
    }
}
