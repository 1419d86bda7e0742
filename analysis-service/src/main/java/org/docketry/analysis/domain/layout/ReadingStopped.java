// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.layout;

/** A reading that was interrupted before its end; nothing comes of it. */
public final class ReadingStopped extends RuntimeException {

    ReadingStopped() {
        super("the reading was interrupted");
    }
}
