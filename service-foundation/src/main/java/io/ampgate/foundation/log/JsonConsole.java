package io.ampgate.foundation.log;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.handlers.ConsoleHandler;

/** Puts the JSON formatter on the console as the first thing of a start. */
@Singleton
final class JsonConsole {

    private static final int BEFORE_EVERYTHING = 1;

    private final LogSettings settings;

    JsonConsole(LogSettings settings) {
        this.settings = settings;
    }

    void onStart(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent event) {
        if (settings.json()) {
            format(Logger.getLogger("").getHandlers());
        }
    }

    private static void format(Handler[] handlers) {
        for (Handler handler : handlers) {
            if (handler instanceof ConsoleHandler console) {
                console.setFormatter(new JsonLogFormatter());
            } else if (handler instanceof ExtHandler wrapper) {
                format(wrapper.getHandlers());
            }
        }
    }
}
