// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.routing;

import java.io.Closeable;

/** An answer without end, which somebody else may have to cut off. */
public interface EventStream {

    /** Name of the attribute by which a request for such an answer carries it. */
    String ATTRIBUTE = "docketry.event-stream";

    /** What to close when the stream is cut; closed at once if it is cut already. */
    void closeWhenCut(Closeable source);
}
