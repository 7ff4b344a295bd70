package io.ampgate.dashboard.messages;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * The daily partitions of the history, in UTC. Rows of a day outside the retention, or far in the future, go to the
 * default partition, which is emptied as a whole once all of it is too old.
 */
@Singleton
class MessagePartitions {

    private static final Logger LOG = Logger.getLogger(MessagePartitions.class);
    private static final int DAYS_AHEAD = 2;
    private static final String PREFIX = "messages_";
    private static final DateTimeFormatter SUFFIX = DateTimeFormatter.BASIC_ISO_DATE;
    /** One process at a time changes partitions. */
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtext('ampgate dashboard.messages partitions'))";
    /** Changing partitions locks the table for a moment; behind a long query it gives up and tries again later. */
    private static final String PATIENCE = "set local lock_timeout = '5s'";

    private final AgroalDataSource database;
    private final MessagesConfig config;
    private final Clock clock;
    private final Set<LocalDate> known = ConcurrentHashMap.newKeySet();

    MessagePartitions(AgroalDataSource database, MessagesConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Today and the days ahead, so that midnight finds its partition. */
    void prepareComingDays() throws SQLException {
        LocalDate today = day(clock.instant());
        Set<LocalDate> coming = new TreeSet<>();
        for (int ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
            coming.add(today.plusDays(ahead));
        }
        create(coming);
    }

    /** The partitions for messages of these times. Costs nothing when they are known. */
    void ensureFor(Collection<Instant> times) throws SQLException {
        Instant now = clock.instant();
        LocalDate oldest = day(now.minus(config.retention()));
        LocalDate newest = day(now).plusDays(DAYS_AHEAD);
        Set<LocalDate> missing = times.stream()
                .map(MessagePartitions::day)
                .filter(day -> !known.contains(day) && !day.isBefore(oldest) && !day.isAfter(newest))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!missing.isEmpty()) {
            create(missing);
        }
    }

    /** Drops the days that ended before the retention. @return what was dropped */
    List<LocalDate> dropOld() throws SQLException {
        Instant cutoff = clock.instant().minus(config.retention());
        List<LocalDate> dropped = new ArrayList<>();
        inTransaction(statement -> {
            for (LocalDate day : existing(statement)) {
                if (!day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().isAfter(cutoff)) {
                    statement.execute("drop table " + name(day));
                    dropped.add(day);
                }
            }
            if (isOlderThan(statement, cutoff)) {
                statement.execute("truncate messages_default");
            }
        });
        known.removeAll(dropped);
        dropped.forEach(day -> LOG.infof("old messages dropped day=%s", day));
        return dropped;
    }

    private void create(Set<LocalDate> days) throws SQLException {
        inTransaction(statement -> {
            for (LocalDate day : days) {
                statement.execute(
                        "create table if not exists " + name(day) + " partition of messages for values from ('" + day
                                + "T00:00:00Z') to ('" + day.plusDays(1) + "T00:00:00Z')");
            }
        });
        known.addAll(days);
    }

    private static List<LocalDate> existing(Statement statement) throws SQLException {
        List<LocalDate> days = new ArrayList<>();
        try (ResultSet tables = statement.executeQuery(
                "select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid"
                        + " where i.inhparent = 'messages'::regclass and c.relname ~ '^messages_[0-9]{8}$' order by 1")) {
            while (tables.next()) {
                days.add(LocalDate.parse(tables.getString(1).substring(PREFIX.length()), SUFFIX));
            }
        }
        return days;
    }

    private static boolean isOlderThan(Statement statement, Instant cutoff) throws SQLException {
        try (ResultSet newest =
                statement.executeQuery("select max(called_at) < '" + cutoff + "' from messages_default")) {
            return newest.next() && newest.getBoolean(1);
        }
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static String name(LocalDate day) {
        return PREFIX + SUFFIX.format(day);
    }

    private interface Work {
        void run(Statement statement) throws SQLException;
    }

    private void inTransaction(Work work) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                statement.execute(PATIENCE);
                statement.execute(LOCK);
                work.run(statement);
                connection.commit();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }
}
