package io.ampgate.transaction.authorization;

import static io.ampgate.transaction.jdbc.Columns.optionalInstant;
import static io.ampgate.transaction.jdbc.Columns.optionalInteger;
import static java.util.function.Function.identity;

import io.ampgate.transaction.jdbc.MultiRowStatement;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Loads the id tags that a batch needs: one statement. Where starts are of limited id tags, two more: these tags are
 * locked, always in the same order, so that starts of the same tag at several charge points count each other.
 */
public final class IdTagReader {

    private static final String BY_KEY = """
            select id_tag_key, id_tag, status, expiry_date, parent_id_tag, max_concurrent_transactions
            from charging.id_tags where id_tag_key = any(?)
            """;

    private static final String LOCK = BY_KEY + "order by id_tag_key for update";

    /** A statement of its own, because a statement does not see what was committed while it waited for a lock. */
    private static final String COUNT = """
            select id_tag_key, count(*) from charging.transactions
            where state = 'active' and authorization_status = 'Accepted' and id_tag_key = any(?)
            group by id_tag_key
            """;

    private final Connection connection;

    public IdTagReader(Connection connection) {
        this.connection = connection;
    }

    /** @param startingKeys those of the tags that new transactions may start with */
    public KnownIdTags read(Set<String> keys, Set<String> startingKeys) throws SQLException {
        Map<String, IdTag> tags = idTags(BY_KEY, keys);
        Set<String> limited = startingKeys.stream()
                .filter(key -> tags.containsKey(key) && tags.get(key).maxConcurrentTransactions() != null)
                .collect(Collectors.toSet());
        tags.putAll(idTags(LOCK, limited));
        return new KnownIdTags(tags, running(limited));
    }

    private Map<String, IdTag> idTags(String sql, Collection<String> keys) throws SQLException {
        Map<String, IdTag> tags = new HashMap<>();
        if (keys.isEmpty()) {
            return tags;
        }
        try (MultiRowStatement<String> statement = new MultiRowStatement<>(connection, sql, keys)) {
            ResultSet rows = statement.text(identity()).query();
            while (rows.next()) {
                IdTag tag = new IdTag(
                        rows.getString("id_tag"),
                        IdTagStatus.valueOf(rows.getString("status")),
                        optionalInstant(rows, "expiry_date"),
                        rows.getString("parent_id_tag"),
                        optionalInteger(rows, "max_concurrent_transactions"));
                tags.put(rows.getString("id_tag_key"), tag);
            }
        }
        return tags;
    }

    private Map<String, Integer> running(Set<String> keys) throws SQLException {
        Map<String, Integer> running = new HashMap<>();
        if (!keys.isEmpty()) {
            try (MultiRowStatement<String> statement = new MultiRowStatement<>(connection, COUNT, keys)) {
                ResultSet rows = statement.text(identity()).query();
                while (rows.next()) {
                    running.put(rows.getString(1), rows.getInt(2));
                }
            }
        }
        return running;
    }
}
