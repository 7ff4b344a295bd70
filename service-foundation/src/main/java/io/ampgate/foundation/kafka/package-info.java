/** Kafka as every service uses it: topics that exist, records that are durable, batches that are never lost. */
@NullMarked
package io.ampgate.foundation.kafka;

import org.jspecify.annotations.NullMarked;
