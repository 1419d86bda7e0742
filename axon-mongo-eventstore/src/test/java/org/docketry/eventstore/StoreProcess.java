// SPDX-License-Identifier: Apache-2.0
package org.docketry.eventstore;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.docketry.devstack.DevStack;
import org.docketry.devstack.Ports;

/** The store in a process of its own, so that it can be killed. */
final class StoreProcess {

    /** Arguments: data folder, then the five ports. */
    public static void main(String[] arguments) throws InterruptedException {
        ChildJvm.endWithParent();
        Ports ports =
                new Ports(
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        Integer.parseInt(arguments[3]),
                        Integer.parseInt(arguments[4]),
                        Integer.parseInt(arguments[5]));
        try (DevStack stack = DevStack.start(Path.of(arguments[0]), ports)) {
            System.out.println(stack.mongoUri());
            new CountDownLatch(1).await();
        }
    }

    private StoreProcess() {}
}
