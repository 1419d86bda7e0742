// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Turns down what the broker and the servers say of themselves, unless somebody has set a level.
 */
final class QuietLogs {

    private static final List<String> NOISY =
            List.of(
                    "org.apache.kafka",
                    "kafka",
                    "state.change.logger",
                    "de.bwaldvogel.mongo",
                    "io.netty",
                    "org.mongodb",
                    "org.subethamail",
                    "org.testcontainers",
                    "com.github.dockerjava",
                    "tc");

    private QuietLogs() {}

    static void turnDown() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            // While the quorum of one elects itself it answers its own broker with an error, and
            // logs it.
            context.getLogger("kafka.server.ControllerApis").setLevel(Level.OFF);
            for (String name : NOISY) {
                Logger logger = context.getLogger(name);
                if (logger.getLevel() == null) {
                    logger.setLevel(Level.ERROR);
                }
            }
        }
    }
}
