// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The server without the durable store: what the tests of durability must be able to find fault
 * with.
 */
final class AsShipped {

    private AsShipped() {}

    public static void main(String[] arguments) throws InterruptedException {
        MongoServer server = new MongoServer(new H2Backend(arguments[0]));
        server.bind(
                new InetSocketAddress(
                        InetAddress.ofLiteral("127.0.0.1"), Integer.parseInt(arguments[1])));
        System.out.println("is up");
        Thread.currentThread().join();
    }
}
