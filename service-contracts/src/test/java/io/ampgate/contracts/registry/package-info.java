/** Tests of the registry contract. */
@NullMarked
package io.ampgate.contracts.registry;

import org.jspecify.annotations.NullMarked;
