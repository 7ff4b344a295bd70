/** What {@code ./csms up} runs. */
@NullMarked
package io.ampgate.localstack.cli;

import org.jspecify.annotations.NullMarked;
