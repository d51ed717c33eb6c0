package nl.warmwelkom.employer;

import java.util.List;
import java.util.Map;
import nl.warmwelkom.platform.security.Role;
import nl.warmwelkom.testing.service.ServiceUnderTest;
import nl.warmwelkom.testing.service.Visitor;

/** The service as it runs, and the people who have business with employers. */
public final class RunningService extends ServiceUnderTest {

    public RunningService() {
        super(EmployerServiceApplication.class, "employer-service");
    }

    /** Somebody who does not log in. */
    public Visitor anyone() {
        return new Visitor(anonymous());
    }

    /** Somebody who acts for the employer that the token names. */
    public Visitor employer(String employerId) {
        return new Visitor(as("account-of-" + employerId, Role.EMPLOYER, Map.of("employer_id", employerId)));
    }

    /** An employer's account that is tied to no employer yet. */
    public Visitor newcomer(String account) {
        return new Visitor(as(account, Role.EMPLOYER, Map.of()));
    }

    public Visitor manager(String... regions) {
        return new Visitor(as(fresh("manager"), Role.ACCOUNT_MANAGER, Map.of("regions", List.of(regions))));
    }

    public Visitor somebody(Role role) {
        return new Visitor(as(fresh("somebody"), role, Map.of("regions", List.of("AM19"))));
    }
}
