package io.ampgate.foundation.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.junit.jupiter.api.Test;

class JsonLogFormatterTest {

    private static JsonNode line(String template, Object... parameters) throws IOException {
        ExtLogRecord line = new ExtLogRecord(Level.INFO, template, ExtLogRecord.FormatStyle.PRINTF, "here");
        line.setLoggerName("io.ampgate.Test");
        line.setParameters(parameters);
        String text = new JsonLogFormatter().format(line);
        assertThat(text).endsWith("}\n").hasLineCount(1);
        return new ObjectMapper().readTree(text);
    }

    @Test
    void keysOfTheTemplateBecomeFields() throws IOException {
        JsonNode line = line("socket closed chargePoint=%s attempts=%d", "CP1", 3);

        assertThat(line.path("message").asText()).isEqualTo("socket closed");
        assertThat(line.path("chargePoint").asText()).isEqualTo("CP1");
        assertThat(line.path("attempts").asText()).isEqualTo("3");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
    }

    @Test
    void theMessageMayHaveParametersOfItsOwn() throws IOException {
        JsonNode line = line("%s of %s chargePoint=%s", "end", "session", "CP1");

        assertThat(line.path("message").asText()).isEqualTo("end of session");
        assertThat(line.path("chargePoint").asText()).isEqualTo("CP1");
    }

    @Test
    void aValueCannotForgeAKeyOrALine() throws IOException {
        JsonNode line = line("refused chargePoint=%s", "X level=ERROR\n{\"forged\":true}");

        assertThat(line.path("chargePoint").asText()).isEqualTo("X level=ERROR\n{\"forged\":true}");
        assertThat(line.path("level").asText()).isEqualTo("INFO");
        assertThat(line.has("forged")).isFalse();
    }

    @Test
    void otherMessagesAreFormattedAsAWhole() throws IOException {
        assertThat(line("%d of %d done", 1, 2).path("message").asText()).isEqualTo("1 of 2 done");
        assertThat(line("plain").path("message").asText()).isEqualTo("plain");
    }
}
