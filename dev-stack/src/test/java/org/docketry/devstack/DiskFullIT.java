// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk takes no more in the middle of a write. */
class DiskFullIT {

    private static final int CONNECTIONS = 24;
    private static final int KIBIBYTES = 12_000;

    @TempDir private Path folder;

    @Test
    void whatWasAcknowledgedBeforeTheDiskWasFullIsThereAfterwards() throws Exception {
        int port = Ports.free().mongo();
        String uri = "mongodb://127.0.0.1:" + port + "/?retryWrites=false";
        String[] arguments = {folder.resolve("store").toString(), Integer.toString(port)};
        Path output = folder.resolve("store.out");
        MongoWriters writers = new MongoWriters(folder, CONNECTIONS);
        try (ChildProcess store =
                ChildProcess.withFilesUpTo(KIBIBYTES, output, StoreAlone.class, arguments)) {
            store.awaitSaying("is up");
            KillIT.makeIndex(uri);
            writers.start(uri, 0);
            assertThat(store.awaitEnd()).isEqualTo(74);
            writers.awaitEnd();
            assertThat(store.said()).contains("refused:");
        }
        assertThat(writers.acknowledged()).isGreaterThan(CONNECTIONS);
        try (ChildProcess store = ChildProcess.start(output, StoreAlone.class, arguments)) {
            store.awaitSaying("is up");
            assertThat(writers.missing(uri)).isEmpty();
        }
        System.out.println(writers.acknowledged() + " writes until the disk was full");
    }
}
