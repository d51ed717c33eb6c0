package nl.warmwelkom.local;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfigurationImportFilter;
import org.springframework.boot.autoconfigure.AutoConfigurationMetadata;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;

/**
 * Keeps out of an application what only its neighbours on the class path use.
 *
 * On its own each application has a class path without these; here all share one, and the gateway, say, would open a
 * connection to a database.
 */
final class OwnAutoConfigurations implements AutoConfigurationImportFilter, EnvironmentAware {

    static final String USES = "warm-welkom.local.uses";

    private Set<Feature> foreign = Set.of();

    @Override
    public void setEnvironment(Environment environment) {
        // An application that the launcher did not start, in a test for instance, keeps everything.
        if (environment.containsProperty(USES)) {
            foreign = EnumSet.allOf(Feature.class);
            for (var used : environment.getProperty(USES, Feature[].class, new Feature[0])) {
                foreign.remove(used);
            }
        }
    }

    @Override
    public boolean[] match(@Nullable String[] candidates, AutoConfigurationMetadata metadata) {
        return ownOf(candidates);
    }

    boolean[] ownOf(@Nullable String[] candidates) {
        var kept = new boolean[candidates.length];
        for (var i = 0; i < candidates.length; i++) {
            var candidate = candidates[i];
            kept[i] = candidate == null || foreign.stream().noneMatch(feature -> feature.brings(candidate));
        }
        return kept;
    }
}
