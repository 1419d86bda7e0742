// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.extraction;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.extraction.Unreadable.Reason;

/** Chooses the reader by what the file is said to be; the reader finds out whether it is. */
final class ByMediaType implements Texts {

    private static final Pattern CHARSET =
            Pattern.compile("(?i);\\s*charset\\s*=\\s*\"?([\\w-]{1,40})\"?");

    @Override
    public String read(byte[] content, String mediaType) {
        String type = mediaType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "text/plain", "text/markdown" -> PlainText.decode(content, charset(mediaType));
            default ->
                    throw new Unreadable(
                            Reason.UNSUPPORTED, "Documents of this kind are not read here.");
        };
    }

    private static String charset(String mediaType) {
        Matcher charset = CHARSET.matcher(mediaType);
        return charset.find() ? charset.group(1) : "utf-8";
    }
}
