/** The web UI's files, which Maven builds from src/main/webui. */
@NullMarked
package io.ampgate.dashboard.ui;

import org.jspecify.annotations.NullMarked;
