// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack.mongo;

/**
 * How much memory and disk the store may take for its own work.
 *
 * @param journalBytes a checkpoint is due when the journal has grown by this much
 * @param unsavedBytes a checkpoint is due when this much changed data is in memory only
 * @param cacheMebibytes the pages kept in memory
 */
record Limits(int journalBytes, int unsavedBytes, int cacheMebibytes) {

    /** A change that is longer is appended in parts, each of them whole documents. */
    static final int LARGE_CHANGE_BYTES = 1 << 20;

    /** For a process with a heap of 128 MB that has a broker in it too. */
    static final Limits SMALL = new Limits(8 << 20, 8 << 20, 16);
}
