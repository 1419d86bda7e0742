// SPDX-License-Identifier: Apache-2.0
package org.docketry.analysis.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A client's papers are read by a model that talks to nobody. */
class SentenceModelTest {

    /** Notes whom anybody in this process wants to reach, and lets none of it through. */
    private static final class NoWayOut extends ProxySelector {
        final List<URI> asked = new CopyOnWriteArrayList<>();

        @Override
        public List<Proxy> select(URI uri) {
            asked.add(uri);
            throw new IllegalArgumentException("the tests have no network");
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    @Test
    void theModelIsLoadedAndAskedWithoutTheNetwork(@TempDir Path folder) {
        ProxySelector before = ProxySelector.getDefault();
        NoWayOut noWayOut = new NoWayOut();
        ProxySelector.setDefault(noWayOut);
        try {
            assertThat(new SentenceModel(folder).of(List.of("the balance of harms"))).isPresent();
        } finally {
            ProxySelector.setDefault(before);
        }

        assertThat(noWayOut.asked).isEmpty();
        assertThat(System.getProperty("OPT_OUT_TRACKING")).isEqualTo("true");
    }
}
