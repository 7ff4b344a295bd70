/** Tests of the dashboard-service, and the actors they share. */
@NullMarked
package io.ampgate.dashboard;

import org.jspecify.annotations.NullMarked;
