package nl.warmwelkom.candidate.sealing;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one line why the service does not start, instead of in a hundred. */
final class UnusableMasterKeysAnalyzer extends AbstractFailureAnalyzer<UnusableMasterKeys> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusableMasterKeys cause) {
        return new FailureAnalysis(cause.getMessage(), null, cause);
    }
}
