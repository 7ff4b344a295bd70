package io.ampgate.foundation.kafka;

import io.ampgate.contracts.Topic;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import org.jboss.logging.Logger;

/** Creates, before anything else starts, the topics that do not exist yet. Existing ones are left as they are. */
@Singleton
final class TopicSetup {

    /** Runs before the observers that start consumers. */
    static final int FIRST = 10;

    private static final Logger LOG = Logger.getLogger(TopicSetup.class);

    private final Map<String, Object> client;
    private final KafkaSettings settings;

    TopicSetup(@Identifier("default-kafka-broker") Map<String, Object> client, KafkaSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    void onStart(@Observes @Priority(FIRST) StartupEvent event) throws InterruptedException {
        Map<String, Object> properties = new HashMap<>(client);
        int timeout = (int) settings.startTimeout().toMillis();
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, timeout);
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, timeout);
        try (Admin admin = Admin.create(properties)) {
            Set<String> existing = admin.listTopics().names().get(timeout, TimeUnit.MILLISECONDS);
            List<NewTopic> missing = Arrays.stream(Topic.values())
                    .filter(topic -> !existing.contains(topic.topicName()))
                    .map(this::description)
                    .toList();
            create(admin, missing);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException(
                    "Kafka at " + client.get("bootstrap.servers") + " did not answer within "
                            + settings.startTimeout().toSeconds()
                            + " s; check kafka.bootstrap.servers and that the brokers run",
                    e);
        }
    }

    private NewTopic description(Topic topic) {
        Map<String, String> configuration = switch (topic.cleanup()) {
            case COMPACT -> Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT);
            case DELETE ->
                Map.of(
                        TopicConfig.RETENTION_MS_CONFIG,
                        Long.toString(Duration.ofDays(topic.retentionDays()).toMillis()));
        };
        return new NewTopic(topic.topicName(), Optional.of(settings.partitions()), Optional.empty())
                .configs(configuration);
    }

    private static void create(Admin admin, List<NewTopic> topics) throws InterruptedException {
        for (Map.Entry<String, org.apache.kafka.common.KafkaFuture<Void>> creation :
                admin.createTopics(topics).values().entrySet()) {
            try {
                creation.getValue().get();
                LOG.infof("topic created topic=%s", creation.getKey());
            } catch (ExecutionException e) {
                // Another service that starts at the same moment was faster.
                if (!(e.getCause() instanceof TopicExistsException)) {
                    throw new IllegalStateException("topic " + creation.getKey() + " could not be created", e);
                }
            }
        }
    }
}
