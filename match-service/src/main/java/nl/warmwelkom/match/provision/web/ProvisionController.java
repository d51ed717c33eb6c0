package nl.warmwelkom.match.provision.web;

import nl.warmwelkom.contracts.catalogue.AgeBand;
import nl.warmwelkom.contracts.catalogue.Catalogue;
import nl.warmwelkom.match.provision.application.EstimateProvisions;
import nl.warmwelkom.match.provision.domain.Job;
import nl.warmwelkom.match.provision.domain.Wage;
import nl.warmwelkom.platform.body.RequestSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What could apply to a job, without logging in. Nothing that is sent here is kept. */
@RestController
class ProvisionController {

    private final EstimateProvisions estimate;
    private final EstimateShown shown;

    ProvisionController(EstimateProvisions estimate, Catalogue catalogue) {
        this.estimate = estimate;
        this.shown = new EstimateShown(catalogue);
    }

    @PostMapping("/api/v1/provisions/estimate")
    EstimateShown.Page estimate(@RequestBody NewJob body) {
        return shown.page(estimate.of(body.job()));
    }

    /**
     * A job as it is asked about.
     *
     * @param sector told along by who knows it; no rule in the catalogue depends on it yet
     */
    @RequestSchema("Job")
    record NewJob(
            int hoursPerWeek,
            NewWage wage,
            String ageBand,
            @Nullable Integer months,
            @Nullable String sector) {

        Job job() {
            return new Job(hoursPerWeek, wage.wage(), AgeBand.of(ageBand).orElseThrow(), months);
        }
    }

    record NewWage(long cents, String per) {

        Wage wage() {
            return per.equals("hour") ? new Wage.PerHour(cents) : new Wage.PerMonth(cents);
        }
    }
}
