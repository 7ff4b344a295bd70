/** Business events in plain words, for anyone. */
@NullMarked
package io.ampgate.contracts.event;

import org.jspecify.annotations.NullMarked;
