// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.domain;

/**
 * Who reads. The version changes with every change that can change a finding, so that findings of
 * different versions stand beside each other.
 */
public record Analyser(String name, String version) {

    public static final Analyser CURRENT = new Analyser("docketry-reader", "1.11.0");
}
