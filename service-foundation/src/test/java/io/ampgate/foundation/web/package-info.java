/** Tests of the web foundation. */
@NullMarked
package io.ampgate.foundation.web;

import org.jspecify.annotations.NullMarked;
