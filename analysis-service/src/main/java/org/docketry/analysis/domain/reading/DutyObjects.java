// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.docketry.analysis.domain.layout.CleanText;
import org.docketry.analysis.domain.layout.Span;

/** The handles, addresses or numbered requests that a duty is about, letter for letter. */
final class DutyObjects {

    private static final Pattern HANDLE = Pattern.compile("(?<![\\w.@/])@\\w{1,30}(?!\\w)");
    private static final Pattern URL =
            Pattern.compile("https?://[^\\s;,<>\"”)]{1,300}[^\\s;,.<>\"”)]");
    private static final Pattern REQUEST_NUMBERS =
            Phrase.of(
                    "\\b(?:Requests?(?: for Production)?|RFPs?|Interrogator(?:y|ies)|Topics?) (?:Nos?\\. )?\\d{1,3}(?:(?:,? and |, |[-–]| through | to )\\d{1,3}){0,40}");

    private DutyObjects() {}

    static List<Found<String>> in(CleanText text, int start, int end) {
        for (Pattern pattern : List.of(HANDLE, URL, REQUEST_NUMBERS)) {
            List<Found<String>> found = new ArrayList<>();
            Matcher m = pattern.matcher(text.text()).region(start, end).useTransparentBounds(true);
            while (m.find()) {
                Span span = text.span(m.start(), m.end());
                found.add(Found.at(span, 0.98, m.group()));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }
}
