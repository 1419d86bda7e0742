// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.docketry.gateway.problems.Refused;
import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords(4);

    @Test
    void onlyThePasswordItselfMatches() {
        String hash = passwords.hash("correct horse battery");

        assertThat(passwords.matches("correct horse battery", hash)).isTrue();
        assertThat(passwords.matches("correct horse batterz", hash)).isFalse();
        assertThat(passwords.matches("", hash)).isFalse();
    }

    @Test
    void nothingMatchesWhereThereIsNoHash() {
        assertThat(passwords.matches("a password of nobody", null)).isFalse();
    }

    /** bcrypt reads 72 bytes and no more: what comes after them would be anything. */
    @Test
    void aPasswordThatIsTooLongIsRefusedAndNeverMatches() {
        String longest = "x".repeat(72);
        String hash = passwords.hash(longest);

        assertThat(passwords.matches(longest, hash)).isTrue();
        assertThat(passwords.matches(longest + "y", hash)).isFalse();
        assertThatThrownBy(() -> passwords.hash(longest + "y")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> passwords.hash("\u00fc".repeat(37))).isInstanceOf(Refused.class);
    }

    @Test
    void aShortPasswordIsRefused() {
        assertThat(Passwords.unfit("eleven char")).isNotNull();
        assertThat(Passwords.unfit("twelve chars")).isNull();
    }
}
