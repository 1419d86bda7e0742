// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.io.IOException;
import java.nio.channels.FileChannel;

/** What makes written bytes stay. */
@FunctionalInterface
interface Disk {

    Disk REAL = channel -> channel.force(false);

    /** Returns when everything written to the file is on disk, whoever has written it. */
    void force(FileChannel channel) throws IOException;
}
