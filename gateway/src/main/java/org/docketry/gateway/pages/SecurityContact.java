// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.pages;

import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where to report a hole, RFC 9116. */
@RestController
class SecurityContact {

    private static final Duration GOOD_FOR = Duration.ofDays(180);

    private final PageSettings settings;
    private final Clock clock;

    SecurityContact(PageSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping("/.well-known/security.txt")
    ResponseEntity<String> securityTxt() {
        String text =
                "Contact: "
                        + settings.securityContact()
                        + "\nExpires: "
                        + clock.instant().truncatedTo(ChronoUnit.DAYS).plus(GOOD_FOR)
                        + "\nPreferred-Languages: en\n";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text);
    }
}
