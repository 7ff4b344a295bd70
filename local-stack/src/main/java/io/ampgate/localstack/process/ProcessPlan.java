package io.ampgate.localstack.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How one program is started.
 *
 * @param environment added to this process's own
 * @param log where its output goes
 */
public record ProcessPlan(String name, List<String> command, Map<String, String> environment, Path log) {
    public ProcessPlan {
        command = List.copyOf(command);
        environment = Map.copyOf(environment);
    }
}
