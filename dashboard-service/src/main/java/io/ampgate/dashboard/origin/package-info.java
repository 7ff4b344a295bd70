/** The way to the other services: everything below /api/v1 that is not the dashboard's own is passed on. */
@NullMarked
package io.ampgate.dashboard.origin;

import org.jspecify.annotations.NullMarked;
