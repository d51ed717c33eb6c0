package nl.warmwelkom.contracts.catalogue.check;

import nl.warmwelkom.contracts.catalogue.Amount;
import nl.warmwelkom.contracts.catalogue.Amount.Span;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.contracts.catalogue.MinimumWage;
import nl.warmwelkom.contracts.catalogue.Provision;

/** Amounts are possible, each year has one, and nothing is worth money that has ended. */
final class AmountRules {

    private static final int ALL = 100;
    private static final int MONTHS = 12;

    private final Findings findings;

    private AmountRules(Findings findings) {
        this.findings = findings;
    }

    static void check(Catalogue catalogue, Findings findings) {
        var rules = new AmountRules(findings);
        catalogue.provisions().forEach(rules::provision);
        catalogue.minimumWages().forEach(rules::minimumWage);
        findings.unique(
                catalogue.minimumWages().stream()
                        .map(wage -> wage.ages() + " of " + wage.year())
                        .toList(),
                "minimum wage");
    }

    private void provision(Provision provision) {
        var where = "provision " + provision.code();
        findings.require(
                provision.state() != Provision.State.ENDED
                        || provision.amounts().isEmpty(),
                where,
                "has ended, but is worth something");
        findings.require(
                provision.noAmount() == null || provision.amounts().isEmpty(), where, "has amounts and says why not");
        findings.unique(
                provision.amounts().stream()
                        .map(amount -> provision.code() + " of " + amount.year())
                        .toList(),
                "amount");
        provision.amounts().forEach(amount -> amount(amount, where));
    }

    private void amount(Amount amount, String where) {
        year(amount.year(), where);
        findings.require(!amount.assuming().isEmpty(), where, "has an amount that assumes nothing");
        findings.require(!amount.sources().isEmpty(), where, "has an amount without a source");
        switch (amount) {
            case Amount.PerHour hour ->
                findings.require(hour.cents() > 0 && hour.mostEuros() > 0, where, "has an amount of nothing");
            case Amount.ShareOfWage wage -> {
                span(wage.percent(), ALL, where);
                span(wage.months(), MONTHS, where);
            }
            case Amount.ShareOfMinimumWage wage -> {
                span(wage.percent(), ALL, where);
                findings.require(wage.onTopPerMille() >= 0, where, "takes something off");
            }
            case Amount.PerYear fixed -> span(fixed.euros(), Integer.MAX_VALUE, where);
        }
    }

    private void span(Span span, int most, String where) {
        findings.require(
                0 <= span.from() && span.from() <= span.to() && 0 < span.to() && span.to() <= most,
                where,
                "has a span that runs from %d to %d".formatted(span.from(), span.to()));
    }

    private void minimumWage(MinimumWage wage) {
        findings.require(wage.cents() > 0, "minimum wage " + wage.ages(), "is nothing");
        year(wage.year(), "minimum wage " + wage.ages());
    }

    private void year(int year, String where) {
        findings.require(year > 2000 && year < 2100, where, "has an amount for the year " + year);
    }
}
