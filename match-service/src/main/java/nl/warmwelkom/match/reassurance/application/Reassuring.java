package nl.warmwelkom.match.reassurance.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.Stage;
import nl.warmwelkom.match.landscape.KnownEmployer;
import nl.warmwelkom.match.landscape.KnownPosition;
import nl.warmwelkom.match.reassurance.domain.Context;
import nl.warmwelkom.match.reassurance.domain.EmployerSize;
import nl.warmwelkom.match.reassurance.domain.GeneralTips;
import nl.warmwelkom.match.reassurance.domain.Helpfulness;
import nl.warmwelkom.match.reassurance.domain.Sharing;
import nl.warmwelkom.match.reassurance.domain.TipChooser;
import nl.warmwelkom.match.reassurance.domain.Work;
import nl.warmwelkom.platform.inbox.Inbox;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Answers worries with tips. */
public final class Reassuring {

    /** A tip is valid until the end of a day in the Netherlands. */
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

    /** A worry that made an employer say no is a strong one. */
    private static final int DECISIVE = 5;

    private final Inbox<KnownWorries> worries;
    private final DeclinedConcerns declined;
    private final TipsInForce inForce;
    private final MeasuredHelp help;
    private final Clock clock;
    private volatile Prepared prepared;

    public Reassuring(Inbox<KnownWorries> worries, DeclinedConcerns declined, Catalogue catalogue, Clock clock) {
        this(worries, declined, _ -> catalogue, clock);
    }

    public Reassuring(Inbox<KnownWorries> worries, DeclinedConcerns declined, TipsInForce inForce, Clock clock) {
        this(worries, declined, inForce, MeasuredHelp.NONE, clock);
    }

    public Reassuring(
            Inbox<KnownWorries> worries,
            DeclinedConcerns declined,
            TipsInForce inForce,
            MeasuredHelp help,
            Clock clock) {
        this.worries = worries;
        this.declined = declined;
        this.inForce = inForce;
        this.help = help;
        this.clock = clock;
        this.prepared = Prepared.of(inForce.on(today()), help.now());
    }

    /** Preparing takes long and choosing does not, so it is done once for as long as the tips stay the same. */
    private record Prepared(
            Catalogue catalogue, Map<String, Integer> help, TipChooser chooser, GeneralTips general, Telling telling) {

        static Prepared of(Catalogue catalogue, Map<String, Integer> help) {
            var chooser = new TipChooser(catalogue, new Helpfulness(help));
            return new Prepared(
                    catalogue,
                    help,
                    chooser,
                    new GeneralTips(chooser, catalogue.questionnaire()),
                    new Telling(catalogue));
        }
    }

    private Prepared prepared(LocalDate day) {
        var catalogue = inForce.on(day);
        var measured = help.now();
        var ready = prepared;
        if (!ready.catalogue().equals(catalogue) || !ready.help().equals(measured)) {
            ready = Prepared.of(catalogue, measured);
            prepared = ready;
        }
        return ready;
    }

    /** What is known of an employer's worries. */
    public Mono<KnownWorries> worriesOf(String employerId) {
        var answered = worries.find(employerId)
                .flatMap(seen -> Mono.justOrEmpty(seen.state()))
                .defaultIfEmpty(KnownWorries.NONE);
        return answered.flatMap(
                known -> declined.of(employerId).reduce(known, (soFar, concern) -> soFar.with(concern, DECISIVE)));
    }

    /** Tips for an employer, outside any introduction. */
    public List<ToldTip> tips(KnownWorries worries, KnownEmployer employer, Stage stage, Locale language) {
        return tips(worries, employer, stage, Set.of(), language);
    }

    /**
     * Tips for an employer, outside any introduction.
     *
     * @param knew ids of tips that it does not want to see again
     */
    public List<ToldTip> tips(
            KnownWorries worries, KnownEmployer employer, Stage stage, Set<String> knew, Locale language) {
        return tell(context(worries, employer, stage).knowing(knew), worries.askedAbout(), language);
    }

    /** The tips that anybody gets, with what the law says about this employer's own worries. */
    public List<ToldTip> generalTips(
            KnownWorries worries, KnownEmployer employer, Stage stage, Set<String> knew, Locale language) {
        var ready = prepared(today());
        return ready.general().choose(context(worries, employer, stage).knowing(knew)).stream()
                .map(chosen -> ready.telling().tell(chosen, Map.of(), language))
                .toList();
    }

    /** Tips inside an introduction: the only thing of the candidate that weighs is what this employer may know. */
    public List<ToldTip> tips(
            KnownWorries worries,
            KnownEmployer employer,
            KnownPosition position,
            Set<String> sharedNeeds,
            Stage stage,
            Locale language) {
        return tips(worries, employer, position, sharedNeeds, stage, Set.of(), language);
    }

    /**
     * Tips inside an introduction.
     *
     * @param knew ids of tips that the employer does not want to see again
     */
    public List<ToldTip> tips(
            KnownWorries worries,
            KnownEmployer employer,
            KnownPosition position,
            Set<String> sharedNeeds,
            Stage stage,
            Set<String> knew,
            Locale language) {
        return tell(
                context(worries, employer, stage)
                        .with(Work.at(position.environment()))
                        .with(Sharing.needs(sharedNeeds))
                        .knowing(knew),
                worries.askedAbout(),
                language);
    }

    /** Tips for somebody who answered a few statements and whom we do not know. */
    public List<ToldTip> tips(
            Map<String, Integer> intensities, @Nullable String sector, @Nullable String size, Locale language) {
        return tell(
                Context.of(intensities, Stage.BEFORE_MEETING, today())
                        .with(
                                sector,
                                size == null ? null : EmployerSize.of(size).orElse(null)),
                Map.of(),
                language);
    }

    private Context context(KnownWorries worries, KnownEmployer employer, Stage stage) {
        return Context.of(worries.worries(), stage, today())
                .with(employer.sector(), EmployerSize.of(employer.size()).orElse(null));
    }

    private List<ToldTip> tell(Context context, Map<String, List<String>> questions, Locale language) {
        var ready = prepared(context.today());
        return ready.chooser().choose(context).stream()
                .map(chosen -> ready.telling().tell(chosen, questions, language))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }
}
