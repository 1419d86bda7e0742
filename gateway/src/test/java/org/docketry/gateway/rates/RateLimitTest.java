// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.rates;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitTest {

    private final RateLimit<String> limit = RateLimit.of(new Rate(3, 1, Duration.ofHours(1)));

    @Test
    void afterTheBurstAKeyWaitsAndOthersDoNot() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a")).isEmpty();
        }

        assertThat(limit.take("a"))
                .hasValueSatisfying(
                        wait ->
                                assertThat(wait)
                                        .isBetween(Duration.ofMinutes(50), Duration.ofHours(1)));
        assertThat(limit.take("b")).isEmpty();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        for (int i = 0; i < 100; i++) {
            assertThat(limit.take("a")).isEmpty();
            limit.giveBack("a");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2::/64",
        "2001:db8:1:2:ffff:ffff:ffff:ffff, 2001:db8:1:2::/64",
        "2001:db8:1:3:0:0:0:1, 2001:db8:1:3::/64",
        "2001:db8::1, 2001:db8:0:0::/64",
        "::1, 0:0:0:0::/64",
    })
    void ofAnIpv6AddressTheNetworkCounts(String address, String counted) {
        HttpServletRequest request =
                (HttpServletRequest)
                        Proxy.newProxyInstance(
                                getClass().getClassLoader(),
                                new Class<?>[] {HttpServletRequest.class},
                                (proxy, method, arguments) -> address);

        assertThat(ClientAddress.of(request).text()).isEqualTo(counted);
    }
}
