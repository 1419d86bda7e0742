// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.docketry.gateway.domain.Credential.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecretTextTest {

    @Test
    void whatIsMadeCanBeReadAndIsNeverMadeTwice() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            SecretText made = SecretText.create(Kind.API_TOKEN);
            assertThat(SecretText.parse(made.text())).hasValue(made);
            assertThat(seen.add(made.text())).isTrue();
        }
    }

    @Test
    void theKindIsSeenAtTheBeginning() {
        assertThat(SecretText.create(Kind.SESSION).text()).startsWith("dks_").hasSize(72);
        assertThat(SecretText.create(Kind.API_TOKEN).text()).startsWith("dkt_").hasSize(72);
    }

    @Test
    void theSecretIsInNoLog() {
        SecretText made = SecretText.create(Kind.SESSION);

        assertThat(made.toString()).contains(made.id()).doesNotContain(made.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "dks_",
                "dkx_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dks_00000000000000000000000G_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.",
                " dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "dks_000000000000000000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\n",
            })
    void anythingElseIsNotOurs(String text) {
        assertThat(SecretText.parse(text)).isEmpty();
    }
}
