package nl.warmwelkom.testing.container;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Whether this machine can run containers. */
public final class ContainerEngine implements ExecutionCondition {

    /** The one reason for which {@code ./check} lets a test be passed over; it knows it by these words. */
    public static final String NONE_HERE = "There is no container engine on this machine";

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return DockerClientFactory.instance().isDockerAvailable()
                ? ConditionEvaluationResult.enabled("There is a container engine")
                : ConditionEvaluationResult.disabled(NONE_HERE);
    }
}
