/** What the services tell each other over Kafka: topics, identities, and how JSON is written. */
@NullMarked
package io.ampgate.contracts;

import org.jspecify.annotations.NullMarked;
