package org.docketry.analysis.domain.layout;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class HostileHyphensTest {

    @Test
    void aChainOfHyphensAsLongAsAFileDoesNotExhaustTheStack() {
        String chain = "a-".repeat(500_000) + "a";

        assertThatCode(() -> Hyphenation.of(chain)).doesNotThrowAnyException();
    }
}
