package io.ampgate.transaction.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import io.ampgate.ocpp.type.AuthorizationStatus;
import io.ampgate.ocpp.type.IdTagInfo;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownIdTagsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void answersInvalidForAnUnknownIdTag() {
        // When
        IdTagInfo info = tags(tag(IdTagStatus.Accepted, null, null)).authorize("other", NOW);

        // Then
        assertThat(info).isEqualTo(IdTagInfo.of(AuthorizationStatus.Invalid));
    }

    @Test
    void tellsExpiryAndParentWhateverTheCase() {
        // Given
        Instant tomorrow = NOW.plusSeconds(86_400);

        // When
        IdTagInfo info = tags(tag(IdTagStatus.Accepted, tomorrow, null)).authorize("TAG", NOW);

        // Then
        assertThat(info).isEqualTo(new IdTagInfo(tomorrow, "Group", AuthorizationStatus.Accepted));
    }

    @Test
    void answersExpiredFromTheExpiryOn() {
        // When
        IdTagInfo info = tags(tag(IdTagStatus.Accepted, NOW, null)).authorize("tag", NOW);

        // Then
        assertThat(info.status()).isEqualTo(AuthorizationStatus.Expired);
    }

    @Test
    void answersBlockedEvenWhenExpired() {
        // When
        IdTagInfo info =
                tags(tag(IdTagStatus.Blocked, NOW.minusSeconds(1), null)).authorize("tag", NOW);

        // Then
        assertThat(info.status()).isEqualTo(AuthorizationStatus.Blocked);
    }

    @Test
    void answersConcurrentTxToAStartAtTheLimitButNeverToAuthorize() {
        // Given
        KnownIdTags tags = tags(tag(IdTagStatus.Accepted, null, 1));

        // When
        tags.began("Tag");

        // Then
        assertThat(tags.authorizeStart("tag", NOW))
                .isEqualTo(new IdTagInfo(null, "Group", AuthorizationStatus.ConcurrentTx));
        assertThat(tags.authorize("tag", NOW).status()).isEqualTo(AuthorizationStatus.Accepted);
    }

    @Test
    void acceptsAgainWhenATransactionEnded() {
        // Given
        KnownIdTags tags = new KnownIdTags(Map.of("tag", tag(IdTagStatus.Accepted, null, 2)), Map.of("tag", 2));

        // When
        tags.ended("TAG");

        // Then
        assertThat(tags.authorizeStart("tag", NOW).status()).isEqualTo(AuthorizationStatus.Accepted);
    }

    @Test
    void neverAcceptsAStartWithALimitOfZero() {
        // When
        IdTagInfo info = tags(tag(IdTagStatus.Accepted, null, 0)).authorizeStart("tag", NOW);

        // Then
        assertThat(info.status()).isEqualTo(AuthorizationStatus.ConcurrentTx);
    }

    private static KnownIdTags tags(IdTag tag) {
        return new KnownIdTags(Map.of(IdTag.key(tag.idTag()), tag), Map.of());
    }

    private static IdTag tag(IdTagStatus status, @Nullable Instant expiry, @Nullable Integer limit) {
        return new IdTag("Tag", status, expiry, "Group", limit);
    }
}
