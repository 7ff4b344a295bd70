/** Payloads to records, with unknown fields counted. */
@NullMarked
package io.ampgate.gateway.payload;

import org.jspecify.annotations.NullMarked;
