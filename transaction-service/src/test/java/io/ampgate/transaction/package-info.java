/** Tests of the whole service, and what they share. */
@NullMarked
package io.ampgate.transaction;

import org.jspecify.annotations.NullMarked;
