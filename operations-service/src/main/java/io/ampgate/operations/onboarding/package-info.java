/** Charge points that nobody registered: what happens to them, and who knocked. */
@NullMarked
package io.ampgate.operations.onboarding;

import org.jspecify.annotations.NullMarked;
