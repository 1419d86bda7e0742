// SPDX-License-Identifier: Apache-2.0
package org.docketry.devstack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a trace of system calls says about each insert: did a flush succeed after the request was
 * read and before its reply was begun? A call that another thread interrupts takes two lines.
 */
final class FlushOrder {

    private static final Pattern BEGUN =
            Pattern.compile("(\\d+) +(read|write|writev|fsync|fdatasync)\\((\\d+).*");
    private static final Pattern RESUMED = Pattern.compile("(\\d+) +<\\.\\.\\. (\\w+) resumed>.*");

    private final Map<String, String> descriptors = new HashMap<>();
    private final Map<String, Boolean> open = new HashMap<>();
    private final List<Boolean> replies = new ArrayList<>();

    private FlushOrder() {}

    /** For each reply to an insert, in order, whether it came after a flush. */
    static List<Boolean> of(Stream<String> trace) {
        FlushOrder order = new FlushOrder();
        trace.forEach(order::see);
        return order.replies;
    }

    private void see(String line) {
        Matcher begun = BEGUN.matcher(line);
        if (begun.matches()) {
            String thread = begun.group(1);
            descriptors.put(thread, begun.group(3));
            if (begun.group(2).startsWith("write")) {
                reply(begun.group(3));
            } else if (!line.contains("<unfinished")) {
                ended(begun.group(2), begun.group(3), line);
            }
            return;
        }
        Matcher resumed = RESUMED.matcher(line);
        if (resumed.matches()) {
            ended(resumed.group(2), descriptors.getOrDefault(resumed.group(1), ""), line);
        }
    }

    private void ended(String call, String descriptor, String line) {
        if (call.equals("read") && line.contains("insert")) {
            open.put(descriptor, false);
        } else if (call.endsWith("sync") && line.endsWith("= 0")) {
            open.replaceAll((request, flushed) -> true);
        }
    }

    private void reply(String descriptor) {
        Boolean flushed = open.remove(descriptor);
        if (flushed != null) {
            replies.add(flushed);
        }
    }
}
