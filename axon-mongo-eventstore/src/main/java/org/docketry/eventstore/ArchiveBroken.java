// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** An archive is not whole, or not as it was written. */
public final class ArchiveBroken extends IOException {

    ArchiveBroken(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
