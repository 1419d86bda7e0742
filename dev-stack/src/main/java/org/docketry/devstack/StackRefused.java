// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

/**
 * The stack cannot start; the message is one sentence that says why to the person who started it.
 */
public final class StackRefused extends RuntimeException {

    StackRefused(String sentence) {
        super(sentence);
    }

    StackRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
