// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriUtils;

class RequestShapeFilterTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api/v1/disputes",
                "/api/v1/disputes/",
                "/api/v1/disputes/0190a1b2-0000-7000-8000-000000000000/facts",
                "/calendars/a.b-c_d~e.ics",
                "/.well-known/security.txt",
                "/api/v1/disputes/d/access/oidc:ann@example.org",
                "/api/v1/disputes/%C3%A9%20x",
                "/a...b/..c",
            })
    void plainPathsPass(String path) {
        assertThat(RequestShapeFilter.isPlainPath(path)).isTrue();
    }

    /** Whatever is let through means the same to a server that decodes and cleans paths. */
    @Test
    void aPathThatPassesIsItsOwnCleanForm() {
        String[] pieces = {
            "/", "//", ".", "..", "a", "%2e", "%2E", "%2f", "%5C", ";x=1", "%3b", "%25", "%252e",
                    "\\",
            "%00", "%0a", "%7f", "é", "%C3%A9", " ", "%20", "?", "#", "%", "%g1", "~", "+", ":"
        };
        Random random = new Random(7);
        int passed = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder path = new StringBuilder("/");
            for (int length = random.nextInt(7); length >= 0; length--) {
                path.append(pieces[random.nextInt(pieces.length)]);
            }
            String text = path.toString();
            if (RequestShapeFilter.isPlainPath(text)) {
                passed++;
                String decoded = UriUtils.decode(text, "UTF-8");
                assertThat(StringUtils.cleanPath(decoded)).as(text).isEqualTo(decoded);
                assertThat(decoded).as(text).doesNotContain("//", ";", "\\", "%", "\u0000", "\n");
                assertThat(decoded.chars().filter(c -> c == '/').count())
                        .isEqualTo(text.chars().filter(c -> c == '/').count());
            }
        }
        assertThat(passed).isGreaterThan(1000);
    }
}
