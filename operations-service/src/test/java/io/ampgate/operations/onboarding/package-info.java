/** Tests of the package of the same name. */
@NullMarked
package io.ampgate.operations.onboarding;

import org.jspecify.annotations.NullMarked;
