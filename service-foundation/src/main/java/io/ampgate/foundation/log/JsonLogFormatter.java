package io.ampgate.foundation.log;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * One JSON object a line: {@code timestamp}, {@code level}, {@code logger}, {@code thread}, {@code message}, the keys of
 * the line and of the MDC (trace ids), and {@code exception} with its stack trace. Foreign text is escaped by the JSON
 * writer, so that it can never begin a line of its own.
 */
final class JsonLogFormatter extends ExtFormatter {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public String format(ExtLogRecord line) {
        StringWriter out = new StringWriter(256);
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("timestamp", line.getInstant().toString());
            json.writeStringField("level", line.getLevel().getName());
            json.writeStringField("logger", line.getLoggerName());
            json.writeStringField("thread", line.getThreadName());
            message(json, line);
            for (Map.Entry<String, String> context : line.getMdcCopy().entrySet()) {
                json.writeStringField(context.getKey(), context.getValue());
            }
            if (line.getThrown() != null) {
                json.writeStringField("exception", stackTrace(line.getThrown()));
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory cannot fail", e);
        }
        return out.append('\n').toString();
    }

    private void message(JsonGenerator json, ExtLogRecord line) throws IOException {
        Object[] parameters = line.getParameters();
        LogTemplate template = LogTemplate.of(line.getMessage() == null ? "" : line.getMessage());
        boolean keyed = line.getFormatStyle() == ExtLogRecord.FormatStyle.PRINTF
                && parameters != null
                && !template.keys().isEmpty()
                && parameters.length
                        == template.placeholders() + template.keys().size();
        if (!keyed) {
            json.writeStringField("message", formatMessage((LogRecord) line));
            return;
        }
        int first = template.placeholders();
        json.writeStringField(
                "message", first == 0 ? template.message() : String.format(template.message(), parameters));
        for (int i = first; i < parameters.length; i++) {
            json.writeStringField(template.keys().get(i - first), String.valueOf(parameters[i]));
        }
    }

    private static String stackTrace(Throwable thrown) {
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
