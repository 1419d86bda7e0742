// SPDX-License-Identifier: Apache-2.0
package org.docketry.gateway.rates;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;

/**
 * The address that limits are kept by. Of an IPv6 address only the first 64 bits count: the rest is
 * the client's to choose.
 *
 * @param text the address, or the network, in writing
 */
public record ClientAddress(String text) {

    private static final int NETWORK_GROUPS = 4;

    /** The address of the connection's other end; what headers say about it is not believed. */
    public static ClientAddress of(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return new ClientAddress(address.contains(":") ? network(address) : address);
    }

    private static String network(String address) {
        String[] halves = address.split("::", -1);
        String[] first = halves[0].isEmpty() ? new String[0] : halves[0].split(":");
        String[] groups = new String[NETWORK_GROUPS];
        Arrays.fill(groups, "0");
        System.arraycopy(first, 0, groups, 0, Math.min(first.length, NETWORK_GROUPS));
        return String.join(":", groups) + "::/64";
    }
}
