// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.nio.file.Path;
import org.docketry.devstack.mongo.MongoWireServer;

/** The store without broker and mail; ends with 74 when its disk refuses a write. */
final class StoreAlone {

    private StoreAlone() {}

    /** Arguments: folder, port. */
    public static void main(String[] arguments) throws Exception {
        MongoWireServer.start(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                failure -> {
                    System.out.println("refused: " + failure);
                    Runtime.getRuntime().halt(74);
                });
        System.out.println("the store is up");
        Thread.currentThread().join();
    }
}
