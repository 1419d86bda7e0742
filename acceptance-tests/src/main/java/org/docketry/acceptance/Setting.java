package org.docketry.acceptance;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** Where the running system is, who plays, and where the story keeps its place. */
record Setting(
        URI gateway,
        URI inbox,
        String account,
        String password,
        Path clockFile,
        Path samples,
        Path state) {

    static Setting fromEnvironment() {
        Map<String, String> env = System.getenv();
        return new Setting(
                URI.create(env.getOrDefault("DOCKETRY_GATEWAY_URL", "http://127.0.0.1:8080")),
                URI.create(env.getOrDefault("DOCKETRY_INBOX_URL", "http://127.0.0.1:8025")),
                required(env, "DOCKETRY_ACCOUNT"),
                required(env, "DOCKETRY_PASSWORD"),
                Path.of(env.getOrDefault("DOCKETRY_CLOCK_FILE", ".docket/clock")),
                Path.of(env.getOrDefault("DOCKETRY_SAMPLES", "samples")),
                Path.of(env.getOrDefault("DOCKETRY_DEMO_STATE", ".docket/demo")));
    }

    private static String required(Map<String, String> env, String name) {
        String value = env.get(name);
        if (value == null || value.isBlank()) {
            throw new StoryFailed(name + " is not set; play the demo with ./docket demo");
        }
        return value;
    }
}
