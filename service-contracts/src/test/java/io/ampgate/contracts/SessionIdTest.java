package io.ampgate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionIdTest {

    @Test
    void laterIdsAreNewer() {
        List<SessionId> ids = Stream.generate(SessionId::next).limit(10_000).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        assertThat(ids.getLast().isNewerThan(ids.getFirst())).isTrue();
        assertThat(ids.getFirst().isNewerThan(ids.getFirst())).isFalse();
    }
}
