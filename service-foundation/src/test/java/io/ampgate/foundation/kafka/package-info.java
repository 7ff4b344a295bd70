/** Tests of the kafka foundation. */
@NullMarked
package io.ampgate.foundation.kafka;

import org.jspecify.annotations.NullMarked;
