// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/** The broker's settings: one node, small in memory, quick to come back after a kill. */
final class KafkaSettings {

    private static final Map<String, String> ONE_NODE =
            Map.ofEntries(
                    Map.entry("process.roles", "broker,controller"),
                    Map.entry("controller.listener.names", "CONTROLLER"),
                    Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                    Map.entry(
                            "listener.security.protocol.map",
                            "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                    Map.entry("default.replication.factor", "1"),
                    Map.entry("min.insync.replicas", "1"),
                    Map.entry("offsets.topic.replication.factor", "1"),
                    Map.entry("transaction.state.log.replication.factor", "1"),
                    Map.entry("transaction.state.log.min.isr", "1"),
                    Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                    Map.entry("share.coordinator.state.topic.min.isr", "1"),
                    Map.entry("auto.create.topics.enable", "true"),
                    Map.entry("num.partitions", Integer.toString(KafkaBroker.PARTITIONS)),
                    Map.entry("group.initial.rebalance.delay.ms", "0"));

    /** The defaults are made for a machine of its own: some 500 MB of buffers and threads. */
    private static final Map<String, String> SMALL =
            Map.ofEntries(
                    Map.entry("num.network.threads", "1"),
                    Map.entry("num.io.threads", "2"),
                    Map.entry("background.threads", "2"),
                    Map.entry("num.replica.fetchers", "1"),
                    Map.entry("num.recovery.threads.per.data.dir", "2"),
                    Map.entry("queued.max.requests", "64"),
                    Map.entry("log.cleaner.threads", "1"),
                    Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
                    Map.entry("log.cleaner.io.buffer.size", "131072"),
                    Map.entry("offsets.topic.num.partitions", "4"),
                    Map.entry("transaction.state.log.num.partitions", "4"),
                    Map.entry("share.coordinator.state.topic.num.partitions", "4"),
                    Map.entry("log.segment.bytes", "16777216"),
                    Map.entry("log.index.size.max.bytes", "1048576"));

    /**
     * A stack may lie still for weeks: neither what was published nor how far a consumer had come
     * may be gone when it is started again.
     */
    private static final Map<String, String> KEEPS =
            Map.of(
                    "log.retention.ms", "-1",
                    "offsets.retention.minutes", "2147483647");

    /** With the defaults the controller waits 9 s for the session of the broker that was killed. */
    private static final Map<String, String> QUICK_RESTART =
            Map.of(
                    "broker.session.timeout.ms", "2000",
                    "broker.heartbeat.interval.ms", "500");

    private KafkaSettings() {}

    static Properties of(int node, Path directory, int port, int controllerPort) {
        Properties settings = new Properties();
        settings.putAll(ONE_NODE);
        settings.putAll(SMALL);
        settings.putAll(KEEPS);
        settings.putAll(QUICK_RESTART);
        settings.put("node.id", Integer.toString(node));
        settings.put("controller.quorum.voters", node + "@127.0.0.1:" + controllerPort);
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("log.dirs", directory.toString());
        return settings;
    }
}
