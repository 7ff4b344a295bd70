@NullMarked
package io.ampgate.gateway.call;

import org.jspecify.annotations.NullMarked;
