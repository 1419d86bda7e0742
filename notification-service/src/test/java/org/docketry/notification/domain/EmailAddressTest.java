// SPDX-License-Identifier: Apache-2.0
package org.docketry.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void plainAddressesAreTakenWithTheirDomainInLowerCase() {
        assertThat(EmailAddress.plain("Team.Lead+x@Litigation.Example"))
                .contains("Team.Lead+x@litigation.example");
        assertThat(EmailAddress.plain("ops@localhost")).contains("ops@localhost");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "team",
                "@example.org",
                "team@",
                "a@b@c",
                "team@example.org\r\nBcc: x@example.org",
                "team@example.org\n",
                "Team <team@example.org>",
                "a@example.org,b@example.org",
                "\"a b\"@example.org",
                "a..b@example.org",
                ".a@example.org",
                "team@-example.org",
                "team@example..org",
                "team@[127.0.0.1]",
                "tëam@example.org",
                "team@exämple.org"
            })
    void anythingElseIsNot(String text) {
        assertThat(EmailAddress.plain(text)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNot() {
        assertThat(EmailAddress.plain("a".repeat(65) + "@example.org")).isEmpty();
        assertThat(EmailAddress.plain("a@" + "b.".repeat(130) + "org")).isEmpty();
    }
}
