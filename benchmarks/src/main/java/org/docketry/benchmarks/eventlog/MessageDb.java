package org.docketry.benchmarks.eventlog;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Eventide's message store: one function call of PostgreSQL for each message, no framework. */
final class MessageDb implements Rival {

    private static final int CONNECTIONS = 64;
    private static final String WRITE =
            "SELECT message_store.write_message(?, ?, 'EntryFiled', ?::jsonb, '{}'::jsonb, -1)";

    private final HikariDataSource connections;
    private final long server;

    MessageDb(String url, long server) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setConnectionInitSql("SET search_path TO message_store, public");
        this.connections = new HikariDataSource(pool);
        this.server = server;
    }

    @Override
    public String name() {
        return "message-db, PostgreSQL";
    }

    @Override
    public void file(String id, String text) {
        String data =
                "{\"id\":\"%s\",\"court\":\"cand\",\"number\":\"22-mc-80319\",\"filedOn\":\"2022-12-02\",\"entry\":1,\"text\":\"%s\"}"
                        .formatted(id, text);
        try (Connection connection = connections.getConnection();
                PreparedStatement write = connection.prepareStatement(WRITE)) {
            write.setString(1, UUID.randomUUID().toString());
            write.setString(2, "filing-" + id);
            write.setString(3, data);
            write.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Cpu server() {
        return Cpu.of(server);
    }

    @Override
    public void close() {
        connections.close();
    }
}
