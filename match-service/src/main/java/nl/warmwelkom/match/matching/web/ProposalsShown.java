package nl.warmwelkom.match.matching.web;

import java.time.Instant;
import java.util.List;
import nl.warmwelkom.contracts.catalogue.Label;
import nl.warmwelkom.match.matching.application.Proposal;
import nl.warmwelkom.match.matching.application.Proposing;
import nl.warmwelkom.match.matching.domain.DossierGap;
import nl.warmwelkom.match.matching.domain.Parts;

/** Proposals as the API shows them. */
record ProposalsShown(String weights, Instant asOf, List<String> missingInDossier, List<Item> items) {

    static ProposalsShown of(Proposing.Result result, Instant asOf) {
        return new ProposalsShown(
                result.weights().version(),
                asOf,
                result.gaps().stream().map(DossierGap::code).toList(),
                result.items().stream().map(Item::of).toList());
    }

    record Item(
            Position position,
            Employer employer,
            int fit,
            int points,
            Parts parts,
            List<Missing> missing,
            List<Change> whatIf,
            Label because) {

        static Item of(Proposal proposal) {
            var fit = proposal.fit();
            var position = proposal.position();
            return new Item(
                    new Position(fit.position().value(), position.title(), position.field(), position.postcode4()),
                    new Employer(
                            fit.employer().value(),
                            proposal.employer().name(),
                            proposal.employer().sector()),
                    fit.fit(),
                    fit.points(),
                    fit.parts(),
                    proposal.missing().stream().map(Missing::of).toList(),
                    proposal.whatIf().stream()
                            .map(change -> new Change(change.words(), change.fit()))
                            .toList(),
                    proposal.because());
        }
    }

    record Position(String id, String title, String field, String postcode4) {}

    record Employer(String id, String name, String sector) {}

    record Missing(String part, String code, Label label) {

        static Missing of(Proposal.Gap gap) {
            var part = switch (gap.missing().kind()) {
                case STRENGTH_TO_LEARN -> "strengths";
                case WANTED_NOT_THERE, AVOIDED_THERE -> "environment";
                case SUPPORT_TO_ARRANGE -> "support";
            };
            return new Missing(part, gap.missing().code().value(), gap.label());
        }
    }

    record Change(Label change, int fit) {}
}
