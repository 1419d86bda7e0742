// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.docketry.gateway.TestKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;

class SigningKeyTest {

    @TempDir private Path folder;

    @Test
    void aPairIsReadAndNamedByItsThumbprint() {
        TestKeys keys = TestKeys.create(2048);

        SigningKey key = read(keys.privateFile(), keys.publicFile());

        assertThat(key.id()).hasSize(43);
        assertThat(key).isEqualTo(read(keys.privateFile(), null));
        assertThat(key.id()).isEqualTo(read(keys.privateFile(), Path.of("")).id());
    }

    @Test
    void aKeyThatIsMissingWeakForeignOrNoKeyIsSaidInOneSentence() throws Exception {
        TestKeys keys = TestKeys.create(2048);
        Path text = Files.writeString(folder.resolve("text"), "no key");

        assertRefused(folder.resolve("none"), null, "cannot be read");
        assertRefused(folder, null, "cannot be read");
        assertRefused(text, null, "no RSA key in PEM");
        assertRefused(TestKeys.create(1024).privateFile(), null, "at least 2048 bits");
        assertRefused(keys.privateFile(), TestKeys.create(2048).publicFile(), "not the pair");
        assertRefused(keys.privateFile(), text, "no RSA key in PEM");
    }

    private static void assertRefused(Path privateFile, Path publicFile, String reason) {
        assertThatThrownBy(() -> read(privateFile, publicFile))
                .isInstanceOfSatisfying(
                        InvalidConfigurationPropertyValueException.class,
                        e -> assertThat(e.getReason()).contains(reason));
    }

    private static SigningKey read(Path privateFile, Path publicFile) {
        return SigningKey.read(
                new InternalTokenSettings(privateFile, publicFile, Duration.ofMinutes(5)));
    }
}
