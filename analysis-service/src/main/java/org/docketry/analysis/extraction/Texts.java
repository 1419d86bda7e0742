// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

/** Gets the text out of a file. The file is hostile until it is read. */
public interface Texts {

    /** The media type, of our own, of the line of a docket. */
    String DOCKET_ENTRY = "text/vnd.docketry.docket-entry";

    /** A reader with the standard limits, for use without a running system. */
    static Texts standard() {
        return new ByMediaType(new SeparateProcess(ExtractionLimits.standard()));
    }

    /**
     * Returns the file's text; spans count in its UTF-16 units.
     *
     * @param mediaType with its parameters, such as {@code text/plain; charset=utf-8}
     * @throws Unreadable with a reason for the sender; nothing else comes of a bad file
     */
    String read(byte[] content, String mediaType);
}
