@NullMarked
package io.ampgate.gateway.command;

import org.jspecify.annotations.NullMarked;
