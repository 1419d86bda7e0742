// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The command line of {@link DevStackApplication}.
 *
 * @param data the data folder
 * @param ports where to listen on 127.0.0.1
 * @param brokerAndStore false where a Kafka cluster and a MongoDB server of their own are used;
 *     then only the mail server runs
 */
record Arguments(Path data, Ports ports, boolean brokerAndStore) {

    static final String USAGE =
            "--data DIR [--kafka-port 9092] [--mongo-port 27017] [--smtp-port 2525] [--inbox-port 8025]"
                    + " [--broker-and-store yes|no]";

    private static final int HIGHEST_PORT = 65_535;

    static Arguments parse(String... words) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            if (i + 1 == words.length) {
                throw new StackRefused("%s needs a value; usage: %s".formatted(words[i], USAGE));
            }
            given.put(words[i], words[i + 1]);
        }
        String data = given.remove("--data");
        if (data == null) {
            throw new StackRefused("No data folder was named; usage: " + USAGE);
        }
        Ports ports =
                Ports.of(
                        port(given, "--kafka-port", 9092),
                        port(given, "--mongo-port", 27_017),
                        port(given, "--smtp-port", 2525),
                        port(given, "--inbox-port", 8025));
        boolean brokerAndStore = yes(given);
        if (!given.isEmpty()) {
            throw new StackRefused(
                    "%s is not known; usage: %s"
                            .formatted(given.keySet().iterator().next(), USAGE));
        }
        return new Arguments(Path.of(data).toAbsolutePath().normalize(), ports, brokerAndStore);
    }

    private static boolean yes(Map<String, String> given) {
        String value = given.remove("--broker-and-store");
        if (value == null || value.equals("yes")) {
            return true;
        }
        if (value.equals("no")) {
            return false;
        }
        throw new StackRefused("--broker-and-store is yes or no, not '%s'.".formatted(value));
    }

    private static int port(Map<String, String> given, String name, int otherwise) {
        String value = given.remove(name);
        if (value == null) {
            return otherwise;
        }
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new StackRefused(
                "%s must be a port between 1 and %d, not '%s'."
                        .formatted(name, HIGHEST_PORT, value));
    }
}
