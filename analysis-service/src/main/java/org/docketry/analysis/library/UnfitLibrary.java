// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.library;

/** A file of the library is not of the form; the message names the file and what is wrong. */
public final class UnfitLibrary extends RuntimeException {

    UnfitLibrary(String file, String why, Throwable cause) {
        super(file + ": " + why, cause);
    }
}
