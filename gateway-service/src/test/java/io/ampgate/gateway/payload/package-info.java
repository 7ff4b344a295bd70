/** Tests of how payloads are read. */
@NullMarked
package io.ampgate.gateway.payload;

import org.jspecify.annotations.NullMarked;
