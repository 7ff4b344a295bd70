/** Id tags, and whether they may charge. */
@NullMarked
package io.ampgate.transaction.authorization;

import org.jspecify.annotations.NullMarked;
