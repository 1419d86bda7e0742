package org.docketry.benchmarks.eventlog;

/** Something that makes a command durable. */
interface Rival extends AutoCloseable {

    String name();

    /** Returns when a new filing is on disk. */
    void file(String id, String text);

    /** CPU time of the server's processes so far. */
    Cpu server();

    @Override
    void close();
}
