// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

import java.nio.file.Path;

/** The store alone, with a checkpoint after every few writes, so that a kill meets many of them. */
public final class CheckpointingStore {

    private static final Limits NARROW = new Limits(1 << 16, 1 << 16, 16);

    private CheckpointingStore() {}

    /** Arguments: folder, port. */
    public static void main(String[] arguments) throws Exception {
        MongoWireServer.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                NARROW,
                Disk.REAL,
                failure -> {
                    System.out.println("refused: " + failure);
                    Runtime.getRuntime().halt(74);
                });
        System.out.println("the store is up");
        Thread.currentThread().join();
    }
}
